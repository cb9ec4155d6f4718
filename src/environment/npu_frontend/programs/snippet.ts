import { loopLevels, nop, type CoreSize, type Instruction, type Operation } from "../../../isa/index.ts";
import type { Random } from "../../random.ts";
import { roomBlocks } from "../engines/result_blocks.ts";
import { operation, poppedRegister, vectorOperation } from "./operation_makers.ts";

/** What µTops look like. Shares are 0 … 1. */
export interface SnippetShape {
  /** Most instructions of a µTop, about. */
  readonly lengthMax: number;
  /** Most instructions that a µTop runs through, about. */
  readonly stepsMax: number;
  /** Most blocks of an ME operation. */
  readonly blocksMax: number;
  /** Share of ME slots, and of VE slots, that are in use. */
  readonly meShare: number;
  readonly veShare: number;
}

/** What the code of one µTop is made for. */
export interface SnippetUse {
  readonly kind: "me" | "ve";
  /** Row and the one that it may say is next, where one row alone runs it. */
  readonly next?: { readonly row: number; readonly target: number };
}

/** Scalar registers with a use of their own: passes of a loop, passes of a backward branch per level; others are free. */
const passesRegister = 4;
const branchRegister = 5;
const freeRegisters = 4;

/** Writes the code of µTops. Each ends, whatever its reduces send. */
export class SnippetWriter {
  readonly code: Instruction[] = [];
  private left = 0;
  /** Blocks pushed and not popped, in the region that is being written. */
  private balance = 0;
  private use: SnippetUse = { kind: "ve" };
  private readonly core: CoreSize;
  private readonly random: Random;
  private readonly shape: SnippetShape;

  constructor(core: CoreSize, random: Random, shape: SnippetShape) {
    this.core = core;
    this.random = random;
    this.shape = shape;
  }

  /** Writes a µTop that ends; gives its first instruction. */
  write(use: SnippetUse): number {
    const start = this.body(use);
    this.emit(operation("utop.finish"));
    return start;
  }

  /** Writes a µTop but its end: what is emitted next is reached. */
  body(use: SnippetUse): number {
    const start = this.code.length;
    this.use = use;
    this.balance = 0;
    const { random, shape } = this;
    this.left = (random.chance(0.5) ? random.spread(shape.lengthMax) : random.between(1, shape.lengthMax)) - 1;
    this.region(0, shape.stepsMax);
    return start;
  }

  /** One instruction with this control operation; its other slots as it comes, or empty. */
  emit(control: Operation, bare = false): void {
    const { random, core, shape, use } = this;
    const ve = Array.from({ length: core.vectorEngines }, (_, slot) =>
      !bare && random.chance(shape.veShare) ? vectorOperation(random, slot, core.vectorEngines, 0.15) : nop,
    );
    const me = !bare && use.kind === "me" && random.chance(shape.meShare) ? this.matrixOperation() : nop;
    this.code.push({ control, me, ve });
    this.left -= 1;
  }

  /** A stretch that pops all it pushed, so that it may be skipped or run again. `steps` are left to run through it. */
  private region(level: number, steps: number): void {
    const outer = this.balance;
    this.balance = 0;
    const items = level === 0 ? 64 : this.random.between(1, 5);
    for (let item = 0; item < items && (this.left > 0 || (item === 0 && level > 0)); item += 1) {
      this.item(level, steps);
    }
    while (this.balance > 0) this.popRest();
    this.balance = outer;
  }

  private item(level: number, steps: number): void {
    const { random } = this;
    const draw = random.below(16);
    if (draw < 3 && level < loopLevels && steps > 8) this.loop(level, steps);
    else if (draw < 4 && this.left > 3) this.forwardBranch(level, steps);
    else if (draw < 5 && this.left > 3 && level < 2 && steps > 16) this.backwardBranch(level, steps);
    else if (draw < 8 && this.use.next !== undefined) this.nextGroup(this.use.next, level);
    else this.emit(this.scalar(level));
  }

  private loop(level: number, steps: number): void {
    const { random, code } = this;
    const passes = random.chance(0.06) ? 0 : random.spread(Math.min(12, steps >> 2));
    const byRegister = random.chance(0.3);
    if (byRegister) this.emit(operation("set", { rd: passesRegister, value: passes }));
    const at = code.length;
    this.emit(nop);
    if (random.chance(0.3)) this.short(random.between(1, 9), level + 1);
    else this.region(level + 1, Math.floor(steps / Math.max(1, passes)));
    if (code.length === at + 1) this.emit(nop);
    const body = code.length - at - 1;
    const control = byRegister
      ? operation("loop.r", { rs: passesRegister, body })
      : operation("loop", { count: passes, body });
    this.control(at, control);
  }

  /** A body of just this length, around what the queue's buffer holds. */
  private short(length: number, level: number): void {
    const outer = this.balance;
    this.balance = 0;
    // Without an ME slot in it nothing is left to pop.
    for (let at = 0; at < length; at += 1) {
      this.emit(this.scalar(level));
      const written = this.code.at(-1);
      if (written !== undefined && this.balance > 0) {
        this.code[this.code.length - 1] = { ...written, me: nop };
        this.balance = 0;
      }
    }
    this.balance = outer;
  }

  private forwardBranch(level: number, steps: number): void {
    const { random, code } = this;
    const at = code.length;
    this.emit(nop);
    const outer = this.balance;
    this.balance = 0;
    const length = random.between(1, 4);
    for (let item = 0; item < length; item += 1) this.item(level, steps >> 1);
    while (this.balance > 0) this.popRest();
    this.balance = outer;
    const distance = code.length - at;
    const conditions = ["branch", "branch.z", "branch.nz"];
    const id = conditions[random.below(3)] ?? "branch";
    this.control(at, operation(id, id === "branch" ? { distance } : { rs: random.below(freeRegisters), distance }));
    // What is branched to is in the same body.
    this.emit(this.scalar(level));
  }

  private backwardBranch(level: number, steps: number): void {
    const { random, code } = this;
    const rd = branchRegister + level;
    const passes = random.between(1, 4);
    this.emit(operation("set", { rd, value: passes }));
    const outer = this.balance;
    this.balance = 0;
    const at = code.length;
    const length = random.between(1, 4);
    for (let item = 0; item < length; item += 1) this.plain(level, steps);
    while (this.balance > 0) this.popRest();
    this.balance = outer;
    this.emit(operation("add", { rd, rs: rd, addend: -1 }), true);
    this.emit(operation("branch.nz", { rs: rd, distance: at - code.length }), true);
  }

  private plain(level: number, steps: number): void {
    if (this.random.chance(0.2) && level < loopLevels && steps > 64) this.loop(level, steps >> 2);
    else this.emit(this.scalar(level));
  }

  private nextGroup({ row, target }: NonNullable<SnippetUse["next"]>, level: number): void {
    if (level < loopLevels && this.random.chance(0.3)) {
      // Said in every cycle for a while: µTops of a row say it at the same time.
      this.emit(operation("loop", { count: this.random.between(1, 24), body: 1 }), true);
      this.emit(operation("utop.nextGroup", { group: target }), true);
      return;
    }
    if (this.random.chance(0.5)) {
      this.emit(operation("utop.nextGroup", { group: target }));
      return;
    }
    const rd = this.random.below(freeRegisters);
    this.emit(operation("utop.group", { rd }));
    this.emit(operation("add", { rd, rs: rd, addend: target - row }));
    this.emit(operation("utop.nextGroup.r", { rs: rd }));
  }

  /** A control operation that goes on to the next instruction. */
  private scalar(level: number): Operation {
    const { random } = this;
    const rd = random.below(freeRegisters);
    const rs = random.below(8);
    switch (random.below(14)) {
      case 0:
        return operation("set", { rd, value: random.chance(0.5) ? random.below(3) : random.between(-524288, 524287) });
      case 1:
        return operation("add", { rd, rs, addend: random.chance(0.5) ? 1 : random.between(-32768, 32767) });
      case 2:
        return operation("add.r", { rd, rs, rt: random.below(8) });
      case 3:
        return operation("shl", { rd, rs, shift: random.below(32) });
      case 4:
        return operation("utop.index", { rd });
      case 5:
        return operation("utop.group", { rd });
      case 6:
      case 7:
        return operation("recv", { rd });
      case 8:
      case 9:
        return level === 0 ? nop : operation("loop.counter", { rd, level: random.below(level) });
      default:
        return nop;
    }
  }

  private matrixOperation(): Operation {
    const { random, shape, balance } = this;
    const length = random.spread(shape.blocksMax);
    const address = { rs: random.below(8), offset: random.between(-4096, 4095) };
    const draw = random.below(balance > 0 ? 8 : 4);
    if (draw === 0) return operation("pushw", { ...address, length });
    if (draw === 1) return operation("loadw");
    if (draw < 4 && balance + length <= roomBlocks) {
      this.balance += length;
      return operation("push", { ...address, length });
    }
    if (draw === 4) {
      this.balance -= 1;
      return operation("popv", { vd: poppedRegister });
    }
    return this.pop();
  }

  private pop(): Operation {
    const { random } = this;
    const length = Math.min(16, this.balance, random.chance(0.5) ? this.balance : random.spread(16));
    this.balance -= length;
    return operation("pop", { rs: random.below(8), offset: random.between(-4096, 4095), length });
  }

  private popRest(): void {
    const me = this.pop();
    this.emit(nop, true);
    const written = this.code.at(-1);
    if (written !== undefined) this.code[this.code.length - 1] = { ...written, me };
  }

  private control(at: number, control: Operation): void {
    const written = this.code[at];
    if (written !== undefined) this.code[at] = { ...written, control };
  }
}
