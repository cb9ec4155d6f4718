import { loopLevels, scalarRegisters } from "../../../isa/index.ts";
import type { DecodedOperation } from "./decode.ts";
import type { Cursor } from "./place.ts";
import type { FaultCode } from "./types.ts";

/** Hardware counts instructions modulo 2^25, so that one outside of every segment can be named. */
const pcMask = 2 ** 25 - 1;
/** What `utop.nextGroup rs` makes of anything larger. */
const groupMax = 0xffff;

/** What the control slot of an instruction did. */
export type ControlOutcome = "next" | "finish" | FaultCode;

/** Scalar registers, loops and the PC of the running µTop, and the next group that its group has said. */
export class ControlUnit {
  readonly scalars: Uint32Array = new Uint32Array(scalarRegisters);
  /** The group after this one; −1 = the next row. */
  nextGroup = -1;
  /** Loops that are open. */
  depth = 0;
  private readonly first: Int32Array = new Int32Array(loopLevels);
  private readonly last: Int32Array = new Int32Array(loopLevels);
  private readonly left: Int32Array = new Int32Array(loopLevels);
  private readonly done: Int32Array = new Int32Array(loopLevels);
  private readonly cursor: Cursor;
  private readonly rows: number;

  /** @param rows Of the execution table. */
  constructor(cursor: Cursor, rows: number) {
    this.cursor = cursor;
    this.rows = rows;
  }

  beginUtop(): void {
    this.scalars.fill(0);
    this.depth = 0;
  }

  /** Executes the slot, and moves the PC. @param received Result of the latest reduce. */
  execute({ id, rd, rs, rt, constant, body }: DecodedOperation, received: number): ControlOutcome {
    const { scalars, cursor } = this;
    const s = scalars[rs] ?? 0;
    switch (id) {
      case "utop.finish":
        return "finish";
      case "utop.nextGroup":
      case "utop.nextGroup.r": {
        const fault = this.sayNext(id === "utop.nextGroup" ? constant : Math.min(s, groupMax));
        if (fault !== undefined) return fault;
        break;
      }
      case "utop.group":
        scalars[rd] = cursor.group;
        break;
      case "utop.index":
        scalars[rd] = cursor.utop === "ve" ? 0 : cursor.utop;
        break;
      case "loop":
        return this.open(constant, body);
      case "loop.r":
        return this.open(s & 0xffff, body);
      case "loop.counter":
        scalars[rd] = constant < this.depth ? (this.done[constant] ?? 0) : 0;
        break;
      case "branch":
        return this.goTo(cursor.pc + constant);
      case "branch.z":
        if (s === 0) return this.goTo(cursor.pc + constant);
        break;
      case "branch.nz":
        if (s !== 0) return this.goTo(cursor.pc + constant);
        break;
      case "set":
        scalars[rd] = constant;
        break;
      case "add":
        scalars[rd] = s + constant;
        break;
      case "add.r":
        scalars[rd] = s + (scalars[rt] ?? 0);
        break;
      case "shl":
        scalars[rd] = s << constant;
        break;
      case "recv":
        scalars[rd] = received;
        break;
    }
    return this.goTo(this.successor());
  }

  private goTo(pc: number): "next" {
    this.cursor.pc = pc & pcMask;
    return "next";
  }

  private sayNext(group: number): FaultCode | undefined {
    if (this.nextGroup >= 0 && this.nextGroup !== group) return 3;
    this.nextGroup = group;
    return group >= this.rows ? 4 : undefined;
  }

  /** A loop begins; fewer than `loopLevels` are open. */
  private open(passes: number, body: number): "next" {
    const { pc } = this.cursor;
    if (passes === 0) return this.goTo(pc + 1 + body);
    this.first[this.depth] = pc + 1;
    this.last[this.depth] = (pc + body) & pcMask;
    this.left[this.depth] = passes;
    this.done[this.depth] = 0;
    this.depth += 1;
    return this.goTo(pc + 1);
  }

  /** The instruction behind this one, or the first of the innermost body that ends here and has passes left. */
  private successor(): number {
    const { pc } = this.cursor;
    while (this.depth > 0) {
      const level = this.depth - 1;
      if (this.last[level] !== pc) break;
      const left = (this.left[level] ?? 0) - 1;
      if (left > 0) {
        this.left[level] = left;
        this.done[level] = (this.done[level] ?? 0) + 1;
        return this.first[level] ?? 0;
      }
      this.depth = level;
    }
    return pc + 1;
  }
}
