import type { BinaryOp, Graph, Node } from "./graph.ts";
import type { Schedule } from "./schedule.ts";
import { op, type WasmWriter } from "./wasm_writer.ts";

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

/** Where the values lie that operations read. */
export interface ValuePlaces {
  /** Local with the address of the stimulus row. */
  readonly stimulus: number;
  /** Local of the first register word. */
  readonly firstState: number;
  /** Byte address of the memories. */
  readonly memory: number;
  /** First local that is free for kept values. */
  readonly firstFree: number;
}

/** Emits the computation of nodes: on the stack, or kept in a local where the schedule says that it pays. */
export class ValueEmitter {
  /** One behind the last local in use. */
  nextLocal: number;
  private readonly locals = new Map<Node, number>();
  private readonly w: WasmWriter;
  private readonly g: Graph;
  private readonly plan: Schedule;
  private readonly places: ValuePlaces;

  constructor(w: WasmWriter, g: Graph, plan: Schedule, places: ValuePlaces) {
    this.w = w;
    this.g = g;
    this.plan = plan;
    this.places = places;
    this.nextLocal = places.firstFree;
  }

  /** Keeps everything that the schedule keeps and that is not there yet. */
  keepAll(): void {
    for (const node of this.plan.kept) {
      if (!this.locals.has(node)) this.keep(node);
    }
  }

  /** Keeps what a node needs, a reset, ahead of all else. */
  keepBelow(root: Node): void {
    for (const node of this.plan.kept) {
      if (node > root) return;
      if (this.locals.has(node) || !this.needs(root, node)) continue;
      this.keep(node);
    }
  }

  /** Puts a node's value on the stack: from its local, or computed here. */
  push(node: Node): void {
    const local = this.locals.get(node);
    if (local !== undefined) this.w.get(local);
    else this.compute(node);
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

  private compute(node: Node): void {
    const { w } = this;
    const operation = this.g.operations[node];
    if (operation === undefined) return;
    switch (operation.op) {
      case "constant":
        return w.constant(operation.value);
      case "input":
        w.get(this.places.stimulus);
        return w.load(4 * operation.word);
      case "state":
        return w.get(this.places.firstState + operation.word);
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
