import { readPort, rowLayout, type RowLayout } from "../../ports/row_layout.ts";
import { moduleOf, parseNetlist } from "../../yosys/netlist_json.ts";
import type { Batch, BatchResult, Dut, DutSource } from "../dut.ts";
import { elaborate } from "./elaborate.ts";
import { emitWasm, nothingDiffered, type Places } from "./emit_wasm.ts";
import { evaluate } from "./interpret.ts";
import { lowerDesign, type Lowered } from "./lower.ts";
import { NetlistError } from "./netlist_error.ts";
import { powerOn } from "./power_on.ts";

export interface NetlistOptions {
  /** The design as `elaborate` gave it for the same source: saves the run of Yosys. */
  readonly elaborated?: string;
  /** Start values of registers and memories that have none of their own; 1 unless told. */
  readonly seed?: number;
  /** `netlist`, or `gates` when the text is a synthesised netlist; for reports. */
  readonly engine?: "netlist" | "gates";
}

/** A batch whose state may be compared too, in the layout of the port table's state. */
export interface NetlistBatch extends Batch {
  readonly expectedState?: Uint32Array;
}

export interface NetlistBatchResult extends BatchResult {
  /** The first state entry that differed in the cycle `at`; outputs may have differed in the same cycle or not. */
  readonly stateMismatch?: StateMismatch;
}

export interface StateMismatch {
  readonly at: number;
  readonly name: string;
  readonly expected: bigint;
  readonly actual: bigint;
}

/** The embedded engine: the emitted text, elaborated by Yosys, as a WebAssembly function in this process. */
export interface NetlistDut extends Dut {
  run(batch: NetlistBatch): Promise<NetlistBatchResult>;
  /** The same without a promise, for a loop that has the thread to itself. */
  runNow(batch: NetlistBatch): NetlistBatchResult;
  /**
   * A net of the flat design by name, as the registers hold it after the last cycle run and with that cycle's inputs;
   * inputs are 0 before the first. Throws NetlistError when there is no such net.
   */
  readNet(name: string): bigint;
  /** Puts registers and memories back to their start values. */
  powerOn(): void;
}

const maxBatchCycles = 16_384;

/**
 * Builds the engine from Verilog text. Throws YosysError for text that Yosys refuses, NetlistError for a design that
 * cannot be run (a loop, two clocks, a cell without a rule) or whose ports differ from the table.
 */
export async function netlistDut(source: DutSource, options: NetlistOptions = {}): Promise<NetlistDut> {
  const text = options.elaborated ?? (await elaborate(source));
  const lowered = lowerDesign(moduleOf(parseNetlist(text), source.top), source.ports);
  return new CompiledDut(source, lowered, options);
}

type Run = (cycles: number, stimulus: number, expected: number, expectedState: number) => number;

class CompiledDut implements NetlistDut {
  readonly engine: "netlist" | "gates";
  readonly maxBatchCycles = maxBatchCycles;
  readonly depth = 1;
  private readonly lowered: Lowered;
  private readonly source: DutSource;
  private readonly seed: number;
  private readonly stateLayout: RowLayout;
  private readonly places: Places;
  private readonly rows: { readonly stimulus: number; readonly expected: number; readonly expectedState: number };
  private readonly wasmMemory: WebAssembly.Memory;
  private readonly words: Uint32Array;
  private readonly outputsOnly: Run;
  private withState: Run | undefined;
  private lastInputs: Uint32Array;

  constructor(source: DutSource, lowered: Lowered, options: NetlistOptions) {
    const { program } = lowered;
    this.engine = options.engine ?? "netlist";
    this.seed = options.seed ?? 1;
    this.source = source;
    this.lowered = lowered;
    this.stateLayout = rowLayout(source.ports.state);
    this.lastInputs = new Uint32Array(program.inputWords);
    let bytes = 0;
    const take = (words: number): number => {
      const place = bytes;
      // Sections start on their own cache line.
      bytes += Math.ceil((4 * words) / 64) * 64;
      return place;
    };
    this.places = {
      state: take(program.stateWords.length),
      memory: take(program.memoryWords),
      actual: take(program.outputs.length),
      actualState: take(program.state.length),
    };
    this.rows = {
      stimulus: take(program.inputWords * maxBatchCycles),
      expected: take(program.outputs.length * maxBatchCycles),
      expectedState: take(program.state.length * maxBatchCycles),
    };
    this.wasmMemory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
    this.words = new Uint32Array(this.wasmMemory.buffer);
    this.outputsOnly = this.compile(false);
    this.powerOn();
  }

  run(batch: NetlistBatch): Promise<NetlistBatchResult> {
    try {
      return Promise.resolve(this.runNow(batch));
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  runNow(batch: NetlistBatch): NetlistBatchResult {
    const { cycles, stimulus, expected, expectedState } = batch;
    const { program } = this.lowered;
    if (cycles > maxBatchCycles)
      throw new NetlistError(`A batch of ${cycles} cycles: the netlist engine takes at most ${maxBatchCycles}.`);
    if (cycles === 0) return { mismatchAt: -1, actual: new Uint32Array(0) };
    this.words.set(stimulus.subarray(0, cycles * program.inputWords), this.rows.stimulus / 4);
    this.words.set(expected.subarray(0, cycles * program.outputs.length), this.rows.expected / 4);
    if (expectedState !== undefined) {
      this.words.set(expectedState.subarray(0, cycles * program.state.length), this.rows.expectedState / 4);
      this.withState ??= this.compile(true);
    }
    const run = (expectedState === undefined ? undefined : this.withState) ?? this.outputsOnly;
    const at = run(cycles, this.rows.stimulus, this.rows.expected, this.rows.expectedState);
    const last = at === nothingDiffered ? cycles - 1 : at;
    this.lastInputs = stimulus.slice(last * program.inputWords, (last + 1) * program.inputWords);
    if (at === nothingDiffered) return { mismatchAt: -1, actual: new Uint32Array(0) };
    return this.mismatch(batch, at);
  }

  private mismatch(batch: NetlistBatch, at: number): NetlistBatchResult {
    const { outputs, state } = this.lowered.program;
    const actual = this.slice(this.places.actual, outputs.length);
    const outputsDiffer = actual.some((word, index) => word !== batch.expected[at * outputs.length + index]);
    const mismatchAt = outputsDiffer ? at : -1;
    if (batch.expectedState === undefined) return { mismatchAt, actual };
    const seen = this.slice(this.places.actualState, state.length);
    const wanted = batch.expectedState.subarray(at * state.length, (at + 1) * state.length);
    const differs = this.source.ports.state
      .map((entry, port) => ({
        at,
        name: entry.name,
        expected: readPort(this.stateLayout, wanted, 0, port),
        actual: readPort(this.stateLayout, seen, 0, port),
      }))
      .find((entry) => entry.expected !== entry.actual);
    return {
      mismatchAt,
      actual: outputsDiffer ? actual : new Uint32Array(0),
      ...(differs === undefined ? {} : { stateMismatch: differs }),
    };
  }

  private slice(place: number, length: number): Uint32Array {
    return this.words.slice(place / 4, place / 4 + length);
  }

  readNet(name: string): bigint {
    const vector = this.lowered.net(name);
    const values = evaluate(this.lowered.program.graph, vector.words, {
      input: (word) => this.lastInputs[word] ?? 0,
      state: (word) => this.words[this.places.state / 4 + word] ?? 0,
      memory: (word) => this.words[this.places.memory / 4 + word] ?? 0,
    });
    return values.reduceRight((sum, word) => (sum << 32n) | BigInt(word >>> 0), 0n);
  }

  powerOn(): void {
    const { state, memory } = powerOn(this.lowered.program, this.seed);
    this.words.set(state, this.places.state / 4);
    this.words.set(memory, this.places.memory / 4);
    this.lastInputs.fill(0);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private compile(compareState: boolean): Run {
    const module = new WebAssembly.Module(emitWasm(this.lowered.program, this.places, compareState));
    const instance = new WebAssembly.Instance(module, { env: { memory: this.wasmMemory } });
    return instance.exports["run"] as unknown as Run;
  }
}
