import {
  controlSlot,
  decodeLine,
  meSlot,
  opcodeOf,
  veSlot,
  type Instruction,
  type Operation,
} from "../../../../src/isa/index.ts";

/** What a queue is given in one cycle. */
export interface QueueInputs {
  readonly load?: { readonly pc: number; readonly index: number; readonly resume?: Suspended | undefined } | undefined;
  readonly restored?: boolean;
  readonly flush?: boolean;
  readonly hold?: boolean;
  readonly live?: boolean;
  readonly group?: number;
  readonly hit?: boolean;
  readonly good?: boolean;
  readonly take?: boolean;
  readonly retire?: boolean;
  readonly popDone?: boolean;
  readonly result?: number | undefined;
}

interface Loop {
  first: number;
  last: number;
  left: number;
  done: number;
}

/** Word and operand of each slot, the ME slot first; the lowest two are always those of the ME slot. */
export type Entry = readonly number[];

/** What a context keeps, as the contract says it. */
export interface Suspended {
  readonly ended: boolean;
  readonly recv: number | undefined;
  readonly pc: number;
  readonly scalars: readonly number[];
  readonly result: number;
  readonly loops: readonly Loop[];
  readonly replay: { readonly ve: number; readonly me: boolean } | undefined;
  readonly entry: Entry;
}

const wrap = 2 ** 25;
const uses = (row: { readonly operands: readonly { readonly form: string }[] }, form: string): boolean =>
  row.operands.some((operand) => operand.form === form);

/** The rules of the contract's section "Instruction queue", word by word, for the queue alone. */
export class QueueReference {
  active = false;
  prepared = false;
  index = 0;
  pc = 0;
  lo = 0;
  hi = 0;
  due = false;
  dueLine = 0;
  ended = false;
  recv: number | undefined;
  scalars: number[] = Array.from({ length: 8 }, () => 0);
  result = 0;
  loops: Loop[] = [];
  replay: { readonly ve: number; readonly me: boolean } | undefined;
  entry: Entry = [];
  pops = 0;
  flying = 0;
  settle = 0;
  next: number | undefined;
  readonly #buffer: Uint32Array[] = [];
  readonly #ofMe: boolean;
  readonly #ves: number;
  readonly #lineBytes: number;
  codeBytes = 0;

  constructor(kind: "me" | "ve", ves: number) {
    this.#ofMe = kind === "me";
    this.#ves = ves;
    this.#lineBytes = 16 * Math.ceil((2 + ves) / 4);
  }

  #inside(line: number): boolean {
    return line < 2 ** 24 && (line + 1) * this.#lineBytes <= this.codeBytes;
  }

  /** Outputs of a cycle, from the state and what is told. */
  outputs({ hold = false, live = true }: QueueInputs): {
    readonly look: number | undefined;
    readonly fault: number;
    readonly valid: boolean;
    readonly ve: number;
    readonly me: boolean;
    readonly end: boolean;
    readonly finish: boolean;
  } {
    const restart = this.#restart();
    const line = this.#line();
    const top = this.loops.at(-1);
    const bounded = top !== undefined && top.left > 1 && line === (top.last + 1) % wrap;
    const near = (line - this.pc + wrap) % wrap < 6;
    const looks = this.active && !this.ended && !hold && live && near && this.#inside(line) && !bounded;
    const able = this.active && this.prepared && live && !hold;
    const ready = able && !this.ended && this.recv === undefined && this.replay === undefined;
    const outside = ready && !this.#inside(this.pc);
    const here = ready && !outside && !restart && this.lo <= this.pc && this.pc < this.hi;
    const front = here ? this.front() : undefined;
    const used = front === undefined ? 0 : front.ve.reduce((mask, { id }, s) => mask + (id === "nop" ? 0 : 2 ** s), 0);
    const offered = front !== undefined && !(this.pops > 0 && used > 0);
    const replay = able ? this.replay : undefined;
    const quiet = this.flying === 0 && this.settle === 0;
    return {
      look: looks ? line : undefined,
      fault: outside ? 6 : here && front === undefined ? 5 : 0,
      valid: offered || replay !== undefined,
      ve: replay?.ve ?? (offered ? used : 0),
      me: replay?.me ?? (offered && front.me.id !== "nop"),
      end: this.#ofMe && this.active && this.prepared && this.ended && this.replay === undefined && quiet,
      finish: !this.#ofMe && this.active && this.ended && this.flying === 0,
    };
  }

  /** The instruction at pc, or nothing when it is undefined. */
  front(): Instruction | undefined {
    const words = this.#buffer[this.pc % 8] ?? new Uint32Array(0);
    const line = decodeLine(words, this.#ves);
    if (line.kind === "undefined" || (!this.#ofMe && words[1] !== 0)) return undefined;
    const isLoop = line.instruction.control.id.startsWith("loop") && line.instruction.control.id !== "loop.counter";
    return isLoop && this.loops.length === 3 ? undefined : line.instruction;
  }

  /** The context, in the fourth cycle of hold. */
  context(todo: { readonly ve: number; readonly me: boolean }): Suspended {
    const replay = this.replay ?? (todo.ve !== 0 || todo.me ? todo : undefined);
    const { ended, recv, pc, scalars, result, loops, entry } = this;
    return { ended, recv, pc, scalars: [...scalars], result, loops: loops.map((loop) => ({ ...loop })), replay, entry };
  }

  /** The edge that ends a cycle; `line` is what comes, when a line is due. */
  edge(inputs: QueueInputs, line: Uint32Array): void {
    const {
      load,
      flush = false,
      hold = false,
      live = true,
      hit = false,
      good = true,
      take = false,
      retire = false,
    } = inputs;
    const { finish } = this.outputs(inputs);
    const restart = this.#restart();
    const asked = this.#line();
    const { pc } = this;
    const quiet = this.flying === 0 && this.settle === 0;
    const may = this.active && this.prepared && live && !hold;
    const acts = this.recv !== undefined && may && this.replay === undefined && quiet;
    this.next = undefined;
    this.settle = this.flying > 0 ? 2 : Math.max(0, this.settle - 1);
    let pops = 0;
    if (take && this.replay !== undefined) {
      pops = this.replay.me && isPop(this.entry[0] ?? 0) ? 1 : 0;
      this.replay = undefined;
    } else if (take) {
      const front = this.front();
      if (front === undefined) throw new Error("An undefined instruction was taken.");
      this.entry = this.#resolve(front);
      pops = front.me.id === "pop" || front.me.id === "popv" ? 1 : 0;
      this.#control(front.control, inputs);
    } else if (acts && this.recv !== undefined) {
      this.scalars[this.recv] = this.result;
      this.recv = undefined;
    }
    this.flying += (take ? 1 : 0) - (retire ? 1 : 0);
    const popDone = inputs.popDone === true ? 1 : 0;
    this.pops = pops === popDone ? this.pops : Math.max(0, this.pops + pops - popDone);
    if (inputs.result !== undefined) this.result = inputs.result;
    if (restart) this.lo = this.hi = pc;
    else if (this.due && this.dueLine === this.hi && good) {
      this.#buffer[this.hi % 8] = line;
      this.hi += 1;
      this.lo = Math.max(this.lo, this.hi - 8);
    }
    this.due = hit;
    this.dueLine = asked;
    if (inputs.restored === true) this.prepared = true;
    if (finish) this.active = false;
    if (load !== undefined) this.#load(load);
    if (flush) {
      this.active = false;
      this.due = false;
      this.next = undefined;
    }
    if (flush || load !== undefined) this.pops = this.flying = this.settle = 0;
  }

  #restart(): boolean {
    return this.active && (this.pc < this.lo || this.pc > this.hi);
  }

  #line(): number {
    return this.#restart() ? this.pc : (this.hi + (this.due ? 1 : 0)) % wrap;
  }

  #load({ pc, index, resume }: NonNullable<QueueInputs["load"]>): void {
    this.active = true;
    this.index = this.#ofMe ? index : 0;
    this.prepared = resume === undefined;
    this.ended = resume?.ended ?? false;
    this.recv = resume?.recv;
    this.pc = this.lo = this.hi = resume?.pc ?? pc;
    this.scalars = [...(resume?.scalars ?? Array.from({ length: 8 }, () => 0))];
    this.result = resume?.result ?? 0;
    this.loops = (resume?.loops ?? []).map((loop) => ({ ...loop }));
    this.replay = resume?.replay;
    this.entry = resume?.entry ?? [];
    this.due = false;
  }

  #resolve({ me, ve }: Instruction): Entry {
    const words = this.#buffer[this.pc % 8] ?? new Uint32Array(0);
    const all = [{ table: meSlot, operation: me }, ...ve.map((operation) => ({ table: veSlot, operation }))];
    return all.flatMap(({ table, operation: { id, operands } }, s) => {
      const row = opcodeOf(table, id);
      const base = this.scalars[operands["rs"] ?? 0] ?? 0;
      const operand = uses(row, "address") ? base + (operands["offset"] ?? 0) : uses(row, "scalar") ? base : 0;
      return [words[1 + s] ?? 0, operand >>> 0];
    });
  }

  #control({ id, operands }: Operation, { group = 0 }: QueueInputs): void {
    const of = (field: string): number => operands[field] ?? 0;
    const rs = this.scalars[of("rs")] ?? 0;
    const rt = this.scalars[of("rt")] ?? 0;
    const set = (value: number): void => void (this.scalars[of("rd")] = value >>> 0);
    switch (id) {
      case "utop.finish":
        this.ended = true;
        return;
      case "utop.nextGroup":
        this.next = of("group");
        break;
      case "utop.nextGroup.r":
        this.next = Math.min(rs, 65_535);
        break;
      case "utop.group":
        set(group);
        break;
      case "utop.index":
        set(this.index);
        break;
      case "loop":
      case "loop.r": {
        const left = id === "loop" ? of("count") : rs % 65_536;
        const last = (this.pc + of("body")) % wrap;
        if (left > 0) this.loops.push({ first: (this.pc + 1) % wrap, last, left, done: 0 });
        this.pc = left > 0 ? (this.pc + 1) % wrap : (last + 1) % wrap;
        return;
      }
      case "loop.counter":
        set(this.loops[of("level")]?.done ?? 0);
        break;
      case "branch":
      case "branch.z":
      case "branch.nz":
        if (id !== "branch" && (rs === 0) !== (id === "branch.z")) break;
        this.pc = (this.pc + of("distance") + wrap) % wrap;
        return;
      case "set":
        set(of("value"));
        break;
      case "add":
        set(rs + of("addend"));
        break;
      case "add.r":
        set(rs + rt);
        break;
      case "shl":
        set(Math.trunc(Number((BigInt(rs) << BigInt(of("shift"))) & 0xffffffffn)));
        break;
      case "recv":
        this.recv = of("rd");
        break;
      default:
        if (opcodeOf(controlSlot, id).code !== 0) throw new Error(`The reference does not know ${id}.`);
    }
    for (let top = this.loops.at(-1); top?.last === this.pc; top = this.loops.at(-1)) {
      if (top.left > 1) {
        top.left -= 1;
        top.done += 1;
        this.pc = top.first;
        return;
      }
      this.loops.pop();
    }
    this.pc = (this.pc + 1) % wrap;
  }
}

/** The word of an ME slot is a pop or popv. */
export function isPop(word: number): boolean {
  const code = word >>> 26;
  return code === opcodeOf(meSlot, "pop").code || code === opcodeOf(meSlot, "popv").code;
}
