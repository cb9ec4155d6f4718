import type { Config } from "../../config/types.ts";
import type { NetlistDut } from "../../dut/netlist/index.ts";
import type { GoldenModel } from "../../golden/golden_model.ts";
import type { Block } from "../block.ts";
import { EventPlayer, inputsOf, type Input, type InputEvent } from "../stimulus/input_events.ts";
import { surroundingsOf, type Surroundings } from "../stimulus/surroundings.ts";

/** A stimulus that fails. */
export interface FailingCase {
  /** In the order of their cycles, at most one per cycle and input, each one with an effect on its row. */
  readonly events: readonly InputEvent[];
  /** Up to and with the mismatch. */
  readonly cycles: number;
}

/** Cycles between two looks for a mismatch. */
const batchCycles = 512;

/** Runs one stimulus after the other from reset on one engine, each against a fresh golden model. */
export class Trials {
  /** Runs made. */
  count = 0;
  readonly inputs: readonly Input[];
  readonly inputWords: number;
  private readonly surroundings: Surroundings;
  private readonly block: Block;
  private readonly config: Config;
  private readonly dut: NetlistDut;
  private readonly compareState: boolean;
  private stimulus = new Uint32Array(0);
  private outputs = new Uint32Array(0);
  private readonly state: Uint32Array;

  constructor(block: Block, config: Config, dut: NetlistDut, compareState: boolean) {
    const golden = block.golden(config);
    this.block = block;
    this.config = config;
    this.dut = dut;
    this.compareState = compareState;
    this.inputWords = golden.inputs.words;
    this.surroundings = surroundingsOf(block.name, config, golden.inputs);
    this.inputs = inputsOf(golden.inputs, this.surroundings.baseRow, this.surroundings.levelPorts);
    this.state = new Uint32Array(compareState ? batchCycles * golden.state.words : 0);
  }

  /** Runs at most `limitCycles`; undefined when nothing differs, what fails is not wanted, or a duty is broken. */
  run(
    events: readonly InputEvent[],
    limitCycles: number,
    wanted: (found: FailingCase) => boolean = () => true,
  ): FailingCase | undefined {
    this.count += 1;
    const golden = this.block.golden(this.config);
    const player = new EventPlayer(this.inputs, this.surroundings.baseRow, events);
    const keeper = this.surroundings.keeper();
    this.grow(golden, limitCycles);
    this.dut.restart();
    const { stimulus, outputs } = this;
    const inputWords = golden.inputs.words;
    const outputWords = golden.outputs.words;
    for (let from = 0; from < limitCycles; from += batchCycles) {
      const cycles = Math.min(batchCycles, limitCycles - from);
      for (let row = 0; row < cycles; row += 1) {
        const at = (from + row) * inputWords;
        // The output rows stand one row behind: a row of zeros comes before the first.
        const before = (from + row) * outputWords;
        player.play(stimulus, at, () => keeper.mend(stimulus, at, outputs, before));
        if (this.compareState) {
          golden.step(stimulus, at, outputs, before + outputWords, this.state, row * golden.state.words);
        } else golden.step(stimulus, at, outputs, before + outputWords);
      }
      const { mismatchAt } = this.dut.runNow({
        stimulus: stimulus.subarray(from * inputWords, (from + cycles) * inputWords),
        expected: outputs.subarray((from + 1) * outputWords, (from + cycles + 1) * outputWords),
        ...(this.compareState ? { expectedState: this.state } : {}),
        cycles,
      });
      if (mismatchAt < 0) continue;
      const ran = from + mismatchAt + 1;
      const played = player.played.filter(({ cycle }) => cycle < ran);
      const found = { events: played.sort((a, b) => a.cycle - b.cycle || a.input - b.input), cycles: ran };
      return wanted(found) && keeper.lawful(stimulus, outputs, outputWords, ran) ? found : undefined;
    }
    return undefined;
  }

  /** Runs these rows, the first of them after power-on, and tells whether anything differs. */
  rowsFail(rows: Uint32Array): boolean {
    this.count += 1;
    const golden = this.block.golden(this.config);
    const { words } = golden.outputs;
    this.dut.restart();
    for (let from = 0; from < rows.length; from += batchCycles * this.inputWords) {
      const stimulus = rows.subarray(from, from + batchCycles * this.inputWords);
      const cycles = stimulus.length / this.inputWords;
      const expected = new Uint32Array(cycles * words);
      for (let row = 0; row < cycles; row += 1) {
        const at = row * this.inputWords;
        if (this.compareState) golden.step(stimulus, at, expected, row * words, this.state, row * golden.state.words);
        else golden.step(stimulus, at, expected, row * words);
      }
      const state = this.compareState ? { expectedState: this.state } : {};
      if (this.dut.runNow({ stimulus, expected, ...state, cycles }).mismatchAt >= 0) return true;
    }
    return false;
  }

  /** The rows of the run before, up to a cycle. */
  rows(cycles: number): Uint32Array {
    return this.stimulus.slice(0, cycles * this.inputWords);
  }

  private grow(golden: GoldenModel, cycles: number): void {
    if (this.stimulus.length >= cycles * golden.inputs.words) return;
    this.stimulus = new Uint32Array(cycles * golden.inputs.words);
    this.outputs = new Uint32Array((cycles + 1) * golden.outputs.words);
  }
}
