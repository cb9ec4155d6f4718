import { lookAhead, queueLines } from "../../../ports/npu_frontend.ts";
import { controlCode, matrixCode, type DecodedCode } from "./decoded_code.ts";

const loopLevels = 3;
/** From the last cycle with an instruction under way to the first in which its last slots have shown. */
const settleCycles = 3;

/**
 * An instruction queue with its issue register, as the contract has it (docs/contracts/npu_frontend.md, rules 3 to 9 of the
 * queue): fields hold what they are in the cycle that is being timed. Reduces send 0.
 */
export class UtopQueue {
  active = false;
  ended = false;
  pc = 0;
  /** Lines of the buffer are lo … hi − 1; `due` is one that comes, −1 for none. */
  lo = 0;
  hi = 0;
  due = -1;
  pops = 0;
  flying = 0;
  /** Issue register: slots that have not issued. */
  valid = false;
  todo = 0;
  matrixTodo = false;
  matrix = 0;
  blocks = 0;
  /** The instruction in the issue register was complete in the cycle before. */
  private retired = false;
  private receiving = -1;
  private flewAt = -settleCycles;
  private index = 0;
  private group = 0;
  private readonly scalars = new Int32Array(8);
  private depth = 0;
  private readonly first = new Int32Array(loopLevels);
  private readonly last = new Int32Array(loopLevels);
  private readonly left = new Int32Array(loopLevels);
  private readonly done = new Int32Array(loopLevels);
  private readonly code: DecodedCode;

  constructor(code: DecodedCode) {
    this.code = code;
  }

  /** Begins a µTop. */
  load(start: number, index: number, group: number): void {
    this.active = true;
    this.ended = false;
    this.pc = start;
    this.lo = start;
    this.hi = start;
    this.due = -1;
    this.valid = false;
    this.retired = false;
    this.pops = 0;
    this.flying = 0;
    this.receiving = -1;
    this.depth = 0;
    this.index = index;
    this.group = group;
    this.scalars.fill(0);
  }

  /** The line that it looks for, −1 for none. */
  get wanted(): number {
    if (!this.active || this.ended) return -1;
    const { pc } = this;
    const restart = pc < this.lo || pc > this.hi;
    const line = restart ? pc : this.due < 0 ? this.hi : this.hi + 1;
    if (line - pc >= lookAhead || line >= this.code.lines) return -1;
    const level = this.depth - 1;
    if (level >= 0 && (this.left[level] ?? 0) > 1 && line === (this.last[level] ?? 0) + 1) return -1;
    return line;
  }

  /** Its front may be taken, if the issue register has room. */
  get offers(): boolean {
    if (!this.active || this.ended || this.receiving >= 0 || this.pc < this.lo || this.pc >= this.hi) return false;
    return this.pops === 0 || this.code.vectors[this.pc] === 0;
  }

  /** All its operations have been given. */
  ends(now: number): boolean {
    return this.active && this.ended && this.flying === 0 && now - this.flewAt >= settleCycles;
  }

  /**
   * The edge of cycle `now`: `hit` = the line that it looked for comes, `taken` = its front, `popped` = a pop is complete, `retires` =
   * the issue register is done.
   */
  edge(now: number, hit: number, taken: boolean, popped: boolean, retires: boolean): void {
    const { code } = this;
    const restart = this.pc < this.lo || this.pc > this.hi;
    let { lo, hi } = this;
    if (restart) {
      lo = this.pc;
      hi = this.pc;
    } else if (this.due === hi) {
      hi += 1;
      if (hi - queueLines > lo) lo = hi - queueLines;
    }
    if (this.flying > 0) this.flewAt = now;
    if (this.receiving >= 0 && this.flying === 0 && now - this.flewAt >= settleCycles) {
      this.scalars[this.receiving] = 0;
      this.receiving = -1;
    }
    if (this.retired) this.flying -= 1;
    this.retired = retires;
    if (retires) this.valid = false;
    if (popped && this.pops > 0) this.pops -= 1;
    if (taken) {
      const { pc } = this;
      this.flying += 1;
      this.valid = true;
      this.todo = code.vectors[pc] ?? 0;
      this.matrix = code.matrix[pc] ?? 0;
      this.matrixTodo = this.matrix !== 0;
      this.blocks = code.blocks[pc] ?? 1;
      if (this.matrix === matrixCode.pop || this.matrix === matrixCode.popVector) this.pops += 1;
      this.control(pc);
    }
    this.lo = lo;
    this.hi = hi;
    this.due = hit;
  }

  private control(pc: number): void {
    const { code, scalars } = this;
    const opcode = code.control[pc] ?? 0;
    const rd = code.rd[pc] ?? 0;
    const at = scalars[code.rs[pc] ?? 0] ?? 0;
    const number = code.number[pc] ?? 0;
    switch (opcode) {
      case 0:
        break;
      case controlCode.finish:
        this.ended = true;
        return;
      case controlCode.loop:
        return this.open(pc, number);
      case controlCode.loopRegister:
        return this.open(pc, at & 0xffff);
      case controlCode.branch:
        this.pc = pc + number;
        return;
      case controlCode.branchZero:
      case controlCode.branchNotZero:
        if ((at === 0) !== (opcode === controlCode.branchZero)) break;
        this.pc = pc + number;
        return;
      case controlCode.receive:
        this.receiving = rd;
        break;
      case controlCode.group:
        scalars[rd] = this.group;
        break;
      case controlCode.index:
        scalars[rd] = this.index;
        break;
      case controlCode.counter:
        scalars[rd] = number < this.depth ? (this.done[number] ?? 0) : 0;
        break;
      case controlCode.set:
        scalars[rd] = number;
        break;
      case controlCode.add:
        scalars[rd] = at + number;
        break;
      case controlCode.addRegister:
        scalars[rd] = at + (scalars[code.rt[pc] ?? 0] ?? 0);
        break;
      case controlCode.shift:
        scalars[rd] = at << number;
        break;
    }
    this.pc = this.behind(pc);
  }

  private open(pc: number, passes: number): void {
    const body = this.code.body[pc] ?? 0;
    this.pc = passes === 0 ? pc + 1 + body : pc + 1;
    if (passes === 0) return;
    const level = this.depth;
    this.first[level] = pc + 1;
    this.last[level] = pc + body;
    this.left[level] = passes;
    this.done[level] = 0;
    this.depth = level + 1;
  }

  private behind(pc: number): number {
    for (let level = this.depth - 1; level >= 0 && this.last[level] === pc; level -= 1) {
      const left = this.left[level] ?? 0;
      if (left > 1) {
        this.left[level] = left - 1;
        this.done[level] = (this.done[level] ?? 0) + 1;
        return this.first[level] ?? 0;
      }
      this.depth = level;
    }
    return pc + 1;
  }
}
