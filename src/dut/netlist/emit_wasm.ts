import type { BinaryOp, Graph, Node } from "./graph.ts";
import type { Program } from "./program.ts";
import { schedule, type Schedule } from "./schedule.ts";
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
}

/**
 * What a function does with the rows it computes: compare and hash the outputs, compare the state as well, or store the
 * outputs where the expected rows would stand.
 */
export type Mode = "outputs" | "outputs and state" | "sample";

/** What `run` returns for a batch in which nothing differed. */
export const nothingDiffered = -1;

const opcodes: Readonly<Record<BinaryOp, number>> = {
  and: op.i32And,
  or: op.i32Or,
  xor: op.i32Xor,
  add: op.i32Add,
  sub: op.i32Sub,
  mul: op.i32Mul,
  shl: op.i32Shl,
  shru: op.i32ShrU,
  shrs: op.i32ShrS,
  eq: op.i32Eq,
  ltu: op.i32LtU,
  lts: op.i32LtS,
};

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

class Emitter {
  private readonly w = new WasmWriter();
  private readonly g: Graph;
  private readonly plan: Schedule;
  private readonly locals = new Map<Node, number>();
  private readonly program: Program;
  private readonly places: Places;
  private readonly mode: Mode;
  private readonly done: number;
  private readonly hash: readonly [number, number];
  private readonly firstState: number;
  private nextLocal: number;

  constructor(program: Program, places: Places, mode: Mode) {
    this.program = program;
    this.places = places;
    this.mode = mode;
    this.g = program.graph;
    this.plan = schedule(this.g, [
      ...program.resets.flatMap((reset) => [reset.active, reset.active]),
      // Compared, hashed and stored: kept.
      ...program.outputs,
      ...program.outputs,
      ...(mode === "outputs and state" ? [...program.state, ...program.state] : []),
      ...program.stateWords.map((word) => word.next),
      ...program.writes.flatMap((write) => [write.address, write.data, write.mask, write.enable]),
    ]);
    this.done = parameters;
    this.hash = [parameters + 1, parameters + 2];
    this.firstState = parameters + 3;
    this.nextLocal = this.firstState + program.stateWords.length;
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
    this.applyResets();
    for (const node of this.plan.kept) {
      if (!this.locals.has(node)) this.keep(node);
    }
    this.useRows();
    this.takeEdge();
    this.advance(stimulusParameter, 4 * program.inputWords);
    this.advance(expectedParameter, 4 * program.outputs.length);
    if (this.mode === "outputs and state") this.advance(expectedStateParameter, 4 * program.state.length);
    this.advance(this.done, 1);
    w.get(this.done);
    w.get(cyclesParameter);
    w.byte(op.i32LtS, op.branchIf, 0, op.end);
    this.saveState();
    w.constant(nothingDiffered);
    return wasmModule(parameters, this.nextLocal - parameters, w.bytes);
  }

  /** An asynchronous reset shows in the same cycle, before anything is computed from the registers. */
  private applyResets(): void {
    const { w, program } = this;
    program.resets.forEach((reset, place) => {
      this.keepBelow(reset.active);
      this.push(reset.active);
      w.byte(op.if, op.void);
      program.stateWords.forEach((word, at) => {
        if (word.reset !== place) return;
        w.constant(word.resetValue);
        w.set(this.firstState + at);
      });
      w.byte(op.end);
    });
  }

  /** Keeps what a reset needs ahead of all else. */
  private keepBelow(root: Node): void {
    for (const node of this.plan.kept) {
      if (node > root) return;
      if (this.locals.has(node) || !this.needs(root, node)) continue;
      this.keep(node);
    }
  }

  private needs(root: Node, node: Node): boolean {
    if (root === node) return true;
    const operation = this.g.operations[root];
    if (operation === undefined || root < node) return false;
    if (operation.op === "load") return this.needs(operation.address, node);
    return "a" in operation && (this.needs(operation.a, node) || this.needs(operation.b, node));
  }

  private keep(node: Node): void {
    this.compute(node);
    this.locals.set(node, this.nextLocal);
    this.w.set(this.nextLocal);
    this.nextLocal += 1;
  }

  private useRows(): void {
    const { w, program } = this;
    if (this.mode === "sample") {
      this.storeRow(program.outputs, expectedParameter, 0);
      return;
    }
    for (const node of program.outputs) this.hashWord(node);
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

  /** Takes a word into the row hash (src/ports/row_hash.ts). */
  private hashWord(node: Node): void {
    const { w } = this;
    const [a, b] = this.hash;
    const mix = (local: number, operation: number, factor: number, by: number): void => {
      w.get(local);
      this.push(node);
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
      this.push(node);
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
      this.push(node);
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
  }

  /**
   * All next values are computed before any register takes its own. The registers of the first reset are skipped while
   * it is active, in one branch; those of other resets choose one by one.
   */
  private takeEdge(): void {
    const { w, program } = this;
    const main = program.resets[0];
    const numbered = program.stateWords.map((word, at) => ({ word, local: this.firstState + at }));
    const guarded = numbered.filter(({ word }) => word.reset === 0);
    const others = numbered.filter(({ word }) => word.reset !== 0);
    for (const write of program.writes) this.pushWrite(write);
    for (const { word } of others) {
      const reset = program.resets[word.reset];
      if (reset === undefined) this.push(word.next);
      else {
        w.constant(word.resetValue);
        this.push(word.next);
        this.push(reset.active);
        w.byte(op.select);
      }
    }
    if (main !== undefined) {
      this.push(main.active);
      w.byte(op.i32Eqz, op.if, op.void);
      for (const { word } of guarded) this.push(word.next);
      for (const { local } of guarded.toReversed()) w.set(local);
      w.byte(op.end);
    }
    for (const { local } of others.toReversed()) w.set(local);
  }

  private pushWrite(write: Program["writes"][number]): void {
    const { w } = this;
    this.push(write.enable);
    w.byte(op.if, op.void);
    const address = (): void => {
      this.push(write.address);
      w.constant(4 * write.stride);
      w.byte(op.i32Mul);
    };
    const offset = this.places.memory + 4 * write.base;
    address();
    // old ^ ((old ^ data) & mask)
    address();
    w.load(offset);
    address();
    w.load(offset);
    this.push(write.data);
    w.byte(op.i32Xor);
    this.push(write.mask);
    w.byte(op.i32And, op.i32Xor);
    w.store(offset);
    w.byte(op.end);
  }

  private advance(local: number, by: number): void {
    this.w.get(local);
    this.w.constant(by);
    this.w.byte(op.i32Add);
    this.w.set(local);
  }

  /** Puts a node's value on the stack: from its local, or computed here. */
  private push(node: Node): void {
    const local = this.locals.get(node);
    if (local !== undefined) this.w.get(local);
    else this.compute(node);
  }

  private compute(node: Node): void {
    const { w } = this;
    const operation = this.g.operations[node];
    if (operation === undefined) return;
    switch (operation.op) {
      case "constant":
        return w.constant(operation.value);
      case "input":
        w.get(stimulusParameter);
        return w.load(4 * operation.word);
      case "state":
        return w.get(this.firstState + operation.word);
      case "load":
        this.push(operation.address);
        w.constant(4 * operation.stride);
        w.byte(op.i32Mul);
        return w.load(this.places.memory + 4 * operation.base);
      case "select":
        this.push(operation.a);
        this.push(operation.b);
        this.push(operation.condition);
        return w.byte(op.select);
      default:
        return this.computeBinary(operation);
    }
  }

  private computeBinary({ op: operation, a, b }: { readonly op: BinaryOp; readonly a: Node; readonly b: Node }): void {
    this.push(a);
    if (operation === "eq" && this.g.valueOf(b) === 0) return this.w.byte(op.i32Eqz);
    this.push(b);
    this.w.byte(opcodes[operation]);
  }
}
