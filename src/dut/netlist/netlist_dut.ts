import { firstComparedCycle, newRowHash, rowHashText } from "../../ports/row_hash.ts";
import { moduleOf, parseNetlist } from "../../yosys/netlist_json.ts";
import type { Batch, BatchResult, Dut, DutSource } from "../dut.ts";
import { elaborate } from "./elaborate.ts";
import { emitWasm, nothingDiffered, type Mode, type Places } from "./emit_wasm.ts";
import { evaluate } from "./interpret.ts";
import { lowerDesign, type Lowered } from "./lower.ts";
import { NetlistError } from "./netlist_error.ts";
import { powerOn } from "./power_on.ts";
import { wasmMemory, wasmRun, type WasmMemory, type WasmRun } from "./wasm_runtime.ts";

export interface NetlistOptions {
  /** The design as `elaborate` gave it for the same source: saves the run of Yosys. */
  readonly elaborated?: string;
  /** Start values of registers and memories that have none of their own; 1 unless told. */
  readonly seed?: number;
  /** `netlist`, or `gates` when the text is a synthesised netlist; for reports. */
  readonly engine?: "netlist" | "gates";
}

/** The embedded engine: the emitted text, elaborated by Yosys, as a WebAssembly function in this process. */
export interface NetlistDut extends Dut {
  /** `run` without a promise, for a loop that has the thread to itself. */
  runNow(batch: Batch): BatchResult;
  /** `sample` that gives the state rows too: what the registers hold in each cycle, an asynchronous reset applied. */
  sampleState(stimulus: Uint32Array, cycles: number): { readonly outputs: Uint32Array; readonly state: Uint32Array };
  /**
   * A net of the flat design by name, as the registers hold it after the last cycle run and with that cycle's inputs;
   * inputs are 0 before the first. Throws NetlistError when there is no such net.
   */
  readNet(name: string): bigint;
  /** Of each bit of `counted`: compared cycles since the start in which it was 1. */
  counts(): readonly number[];
  /** Puts registers and memories back to their start values, the row hash to none, and counts to 0. */
  restart(): void;
}

const maxBatchCycles = 16_384;
const noRow = new Uint32Array(0);

/**
 * Builds the engine from Verilog text. Throws YosysError for text that Yosys refuses, NetlistError for a design that
 * cannot be run (a loop, two clocks, a cell without a rule) or whose ports differ from the table.
 */
export async function netlistDut(source: DutSource, options: NetlistOptions = {}): Promise<NetlistDut> {
  const text = options.elaborated ?? (await elaborate(source));
  const lowered = lowerDesign(moduleOf(parseNetlist(text), source.top), source.ports, source.counted);
  return new CompiledDut(source, lowered, options);
}

class CompiledDut implements NetlistDut {
  readonly engine: "netlist" | "gates";
  readonly maxBatchCycles = maxBatchCycles;
  readonly depth = 1;
  private readonly lowered: Lowered;
  private readonly seed: number;
  private readonly firstCompared: number;
  private readonly places: Places;
  /** Byte addresses of the batch's rows. */
  private readonly rows: { readonly stimulus: number; readonly expected: number; readonly expectedState: number };
  private readonly memory: WasmMemory;
  private readonly words: Uint32Array;
  private readonly functions = new Map<Mode, WasmRun>();
  private readonly counted: number[];
  private lastInputs: Uint32Array;
  private cyclesRun = 0;

  constructor(source: DutSource, lowered: Lowered, options: NetlistOptions) {
    const { program } = lowered;
    this.engine = options.engine ?? "netlist";
    this.seed = options.seed ?? 1;
    this.firstCompared = firstComparedCycle(source.reset);
    this.lowered = lowered;
    this.lastInputs = new Uint32Array(program.inputWords);
    this.counted = program.counted.map(() => 0);
    let bytes = 0;
    const take = (words: number): number => {
      const place = bytes;
      // Each section starts on a cache line of its own.
      bytes += Math.ceil((4 * words) / 64) * 64;
      return place;
    };
    this.places = {
      state: take(program.stateWords.length),
      memory: take(program.memoryWords),
      actual: take(program.outputs.length),
      actualState: take(program.state.length),
      hash: take(2),
      counts: take(program.counted.length),
    };
    this.rows = {
      stimulus: take(program.inputWords * maxBatchCycles),
      expected: take(program.outputs.length * maxBatchCycles),
      expectedState: take(program.state.length * maxBatchCycles),
    };
    this.memory = wasmMemory(bytes);
    this.words = new Uint32Array(this.memory.buffer);
    this.restart();
  }

  run(batch: Batch): Promise<BatchResult> {
    return Promise.resolve().then(() => this.runNow(batch));
  }

  runNow(batch: Batch): BatchResult {
    const { cycles, stimulus, expected, expectedState } = batch;
    const { outputs, state } = this.lowered.program;
    this.putStimulus(stimulus, cycles);
    const shown = Math.min(cycles, Math.max(0, this.firstCompared - this.cyclesRun));
    this.execute("sample", 0, shown);
    this.put(this.rows.expected, expected, cycles * outputs.length);
    if (expectedState !== undefined) this.put(this.rows.expectedState, expectedState, cycles * state.length);
    const at = this.execute(expectedState === undefined ? "outputs" : "outputs and state", shown, cycles - shown);
    this.takeCounts();
    if (at === nothingDiffered) {
      this.finish(cycles);
      return { mismatchAt: -1, actual: noRow };
    }
    this.finish(shown + at + 1);
    return {
      mismatchAt: shown + at,
      actual: this.slice(this.places.actual, outputs.length),
      ...(expectedState === undefined ? {} : { actualState: this.slice(this.places.actualState, state.length) }),
    };
  }

  sample(stimulus: Uint32Array, cycles: number): Promise<Uint32Array> {
    return Promise.resolve().then(() => {
      this.putStimulus(stimulus, cycles);
      this.execute("sample", 0, cycles);
      this.finish(cycles);
      return this.slice(this.rows.expected, cycles * this.lowered.program.outputs.length);
    });
  }

  sampleState(stimulus: Uint32Array, cycles: number): { readonly outputs: Uint32Array; readonly state: Uint32Array } {
    const { outputs, state } = this.lowered.program;
    this.putStimulus(stimulus, cycles);
    this.execute("sample with state", 0, cycles);
    this.finish(cycles);
    return {
      outputs: this.slice(this.rows.expected, cycles * outputs.length),
      state: this.slice(this.rows.expectedState, cycles * state.length),
    };
  }

  rowHash(): string {
    const at = this.places.hash / 4;
    return rowHashText({ a: this.words[at] ?? 0, b: this.words[at + 1] ?? 0 });
  }

  counts(): readonly number[] {
    return [...this.counted];
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

  restart(): void {
    const { state, memory } = powerOn(this.lowered.program, this.seed);
    const { a, b } = newRowHash();
    this.words.set(state, this.places.state / 4);
    this.words.set(memory, this.places.memory / 4);
    this.words.set([a, b], this.places.hash / 4);
    this.lastInputs.fill(0);
    this.counted.fill(0);
    this.cyclesRun = 0;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private putStimulus(stimulus: Uint32Array, cycles: number): void {
    if (cycles > maxBatchCycles) {
      throw new NetlistError(`A batch of ${cycles} cycles: the netlist engine takes at most ${maxBatchCycles}.`);
    }
    this.put(this.rows.stimulus, stimulus, cycles * this.lowered.program.inputWords);
  }

  private put(place: number, rows: Uint32Array, words: number): void {
    if (rows.length < words)
      throw new NetlistError(`A batch needs ${words} words of rows, the array holds ${rows.length}.`);
    this.words.set(rows.length === words ? rows : rows.subarray(0, words), place / 4);
  }

  /** Runs `cycles` cycles of the batch from row `from` on; the row, from there, that differed, or −1. */
  private execute(mode: Mode, from: number, cycles: number): number {
    if (cycles === 0) return nothingDiffered;
    const { inputWords, outputs, state } = this.lowered.program;
    let run = this.functions.get(mode);
    if (run === undefined) {
      run = wasmRun(emitWasm(this.lowered.program, this.places, mode), this.memory);
      this.functions.set(mode, run);
    }
    return run(
      cycles,
      this.rows.stimulus + 4 * from * inputWords,
      this.rows.expected + 4 * from * outputs.length,
      this.rows.expectedState + 4 * from * state.length,
    );
  }

  /** Takes a batch's counts out of the engine's words, which hold no more than 32 bits. */
  private takeCounts(): void {
    const from = this.places.counts / 4;
    for (let at = 0; at < this.counted.length; at++) {
      this.counted[at] = (this.counted[at] ?? 0) + (this.words[from + at] ?? 0);
      this.words[from + at] = 0;
    }
  }

  private finish(cycles: number): void {
    this.cyclesRun += cycles;
    const { inputWords } = this.lowered.program;
    if (cycles > 0) this.lastInputs = this.slice(this.rows.stimulus + 4 * (cycles - 1) * inputWords, inputWords);
  }

  private slice(place: number, words: number): Uint32Array {
    return this.words.slice(place / 4, place / 4 + words);
  }
}
