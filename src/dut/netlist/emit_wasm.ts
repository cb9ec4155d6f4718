import { applyResets, takeEdge, type EdgeContext } from "./emit_edge.ts";
import { ValueEmitter } from "./emit_values.ts";
import type { Node } from "./graph.ts";
import type { Program } from "./program.ts";
import { schedule } from "./schedule.ts";
import { op, wasmModule, WasmWriter } from "./wasm_writer.ts";

/** Byte addresses of what the function keeps between batches. */
export interface Places {
  /** Registers, one word each. */
  readonly state: number;
  /** The program's memories. */
  readonly memory: number;
  /** Output row of the cycle that differed. */
  readonly actual: number;
  /** State row of that cycle, where state is compared. */
  readonly actualState: number;
  /** The two words of the row hash. */
  readonly hash: number;
  /** A word per counted bit. */
  readonly counts: number;
}

/**
 * What a function does with the rows it computes: compare and hash the outputs, compare the state as well, or store the
 * outputs, and the state as well, where the expected rows would stand.
 */
export type Mode = "outputs" | "outputs and state" | "sample" | "sample with state";

/** What `run` returns for a batch in which nothing differed. */
export const nothingDiffered = -1;

/** Parameters of `run`: number of cycles, byte addresses of the first rows. */
const cyclesParameter = 0;
const stimulusParameter = 1;
const expectedParameter = 2;
const expectedStateParameter = 3;
const parameters = 4;

/**
 * A WebAssembly module whose `run(cycles, stimulus, expected, expectedState)` computes one batch in one loop: each cycle
 * reads the stimulus row, computes every output word, does with it what the mode says, and takes the edge. It gives the
 * first cycle in which a word differed, or −1.
 */
export function emitWasm(program: Program, places: Places, mode: Mode): Uint8Array<ArrayBuffer> {
  return new Emitter(program, places, mode).module();
}

function counts(mode: Mode): boolean {
  return mode === "outputs" || mode === "outputs and state";
}

function usesState(mode: Mode): boolean {
  return mode === "outputs and state" || mode === "sample with state";
}

class Emitter {
  private readonly w = new WasmWriter();
  private readonly values: ValueEmitter;
  private readonly edge: EdgeContext;
  private readonly program: Program;
  private readonly places: Places;
  private readonly mode: Mode;
  private readonly done: number;
  private readonly hash: readonly [number, number];
  private readonly firstState: number;
  private readonly firstCount: number;

  constructor(program: Program, places: Places, mode: Mode) {
    this.program = program;
    this.places = places;
    this.mode = mode;
    const plan = schedule(program.graph, [
      ...program.resets.flatMap((reset) => [reset.active, reset.active]),
      // Compared, hashed and stored: kept.
      ...program.outputs,
      ...program.outputs,
      ...(counts(mode) ? program.counted : []),
      ...(usesState(mode) ? [...program.state, ...program.state] : []),
      ...program.stateWords.map((word) => word.next),
      ...program.writes.flatMap((write) => [write.address, write.data, write.mask, write.enable]),
    ]);
    this.done = parameters;
    this.hash = [parameters + 1, parameters + 2];
    this.firstState = parameters + 3;
    const shared = { firstState: this.firstState, memory: places.memory };
    this.firstCount = this.firstState + program.stateWords.length;
    const firstFree = this.firstCount + program.counted.length;
    this.values = new ValueEmitter(this.w, program.graph, plan, { ...shared, stimulus: stimulusParameter, firstFree });
    this.edge = { w: this.w, program, values: this.values, ...shared };
  }

  module(): Uint8Array<ArrayBuffer> {
    const { w, program } = this;
    program.stateWords.forEach((_, at) => {
      w.constant(0);
      w.load(this.places.state + 4 * at);
      w.set(this.firstState + at);
    });
    this.hash.forEach((local, at) => {
      w.constant(0);
      w.load(this.places.hash + 4 * at);
      w.set(local);
    });
    w.byte(op.loop, op.void);
    applyResets(this.edge);
    this.values.keepAll();
    this.useRows();
    takeEdge(this.edge);
    this.advance(stimulusParameter, 4 * program.inputWords);
    this.advance(expectedParameter, 4 * program.outputs.length);
    if (usesState(this.mode)) this.advance(expectedStateParameter, 4 * program.state.length);
    this.advance(this.done, 1);
    w.get(this.done);
    w.get(cyclesParameter);
    w.byte(op.i32LtS, op.branchIf, 0, op.end);
    this.saveState();
    w.constant(nothingDiffered);
    return wasmModule(parameters, this.values.nextLocal - parameters, w.bytes);
  }

  private useRows(): void {
    const { w, program } = this;
    if (this.mode === "sample" || this.mode === "sample with state") {
      this.storeRow(program.outputs, expectedParameter, 0);
      if (usesState(this.mode)) this.storeRow(program.state, expectedStateParameter, 0);
      return;
    }
    for (const node of program.outputs) this.hashWord(node);
    program.counted.forEach((node, at) => this.count(node, this.firstCount + at));
    this.differences(program.outputs, expectedParameter);
    if (this.mode === "outputs and state") {
      this.differences(program.state, expectedStateParameter);
      w.byte(op.i32Or);
    }
    // A row differs: keep what was seen, and leave the function in this cycle.
    w.byte(op.if, op.void);
    this.storeRow(program.outputs, undefined, this.places.actual);
    if (this.mode === "outputs and state") this.storeRow(program.state, undefined, this.places.actualState);
    this.saveState();
    w.get(this.done);
    w.byte(op.return, op.end);
  }

  /** Adds the bit to its count. */
  private count(node: Node, local: number): void {
    const { w } = this;
    w.get(local);
    this.values.push(node);
    w.byte(op.i32Add);
    w.set(local);
  }

  /** Takes a word into the row hash (src/ports/row_hash.ts). */
  private hashWord(node: Node): void {
    const { w } = this;
    const [a, b] = this.hash;
    const mix = (local: number, operation: number, factor: number, by: number): void => {
      w.get(local);
      this.values.push(node);
      w.byte(operation);
      w.constant(factor);
      w.byte(op.i32Mul);
      w.constant(by);
      w.byte(op.i32Rotl);
      w.set(local);
    };
    mix(a, op.i32Xor, 0x85ebca6b, 15);
    mix(b, op.i32Add, 0xc2b2ae35, 13);
  }

  /** Puts a word on the stack that is 0 where all words are as the row at the parameter says. */
  private differences(words: readonly Node[], parameter: number): void {
    const { w } = this;
    words.forEach((node, at) => {
      this.values.push(node);
      w.get(parameter);
      w.load(4 * at);
      w.byte(op.i32Xor);
      if (at > 0) w.byte(op.i32Or);
    });
  }

  private storeRow(words: readonly Node[], parameter: number | undefined, place: number): void {
    words.forEach((node, at) => {
      if (parameter === undefined) this.w.constant(0);
      else this.w.get(parameter);
      this.values.push(node);
      this.w.store(place + 4 * at);
    });
  }

  private saveState(): void {
    this.program.stateWords.forEach((_, at) => {
      this.w.constant(0);
      this.w.get(this.firstState + at);
      this.w.store(this.places.state + 4 * at);
    });
    this.hash.forEach((local, at) => {
      this.w.constant(0);
      this.w.get(local);
      this.w.store(this.places.hash + 4 * at);
    });
    if (!counts(this.mode)) return;
    this.program.counted.forEach((_, at) => {
      this.w.constant(0);
      this.w.get(this.firstCount + at);
      this.w.store(this.places.counts + 4 * at);
    });
  }

  private advance(local: number, by: number): void {
    this.w.get(local);
    this.w.constant(by);
    this.w.byte(op.i32Add);
    this.w.set(local);
  }
}
