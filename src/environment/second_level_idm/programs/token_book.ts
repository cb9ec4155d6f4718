import { coreModules } from "../../../ports/second_level_idm.ts";

/** Modules of a core. */
export const modules: number = coreModules.length;

/** Place of the tokens that `from` posts for `to`, in arrays of 16. */
export function pairOf(from: number, to: number): number {
  return modules * from + to;
}

/**
 * The tokens of instructions in program order, from a SYSTEM to the next. For each instruction it knows how many of each
 * module must be complete before it can issue, in every schedule; so it knows the most tokens that a schedule can pile up.
 */
export class TokenBook {
  /** By pair: tokens that were posted and not taken in program order. */
  readonly outstanding: Int32Array = new Int32Array(modules * modules);
  /** By pair: the most tokens that a schedule reaches, and whether it was used at all. */
  readonly bound: Int32Array = new Int32Array(modules * modules);

  private readonly taken: Int32Array = new Int32Array(modules * modules);
  /** By pair: the order (see `orderOf`) behind each instruction that posted, in the order of its tokens. */
  private readonly posters: (readonly number[])[][] = [];
  /** By pair: tokens that the first n instructions of the taker take. */
  private readonly takenBy: number[][] = [];
  /** By module: the order behind its last instruction. */
  private readonly last: (readonly number[])[] = [];

  constructor() {
    this.clear();
  }

  /** All counters are 0, and all instructions are complete; the bounds stay. */
  clear(): void {
    this.outstanding.fill(0);
    this.taken.fill(0);
    for (let pair = 0; pair < modules * modules; pair += 1) {
      this.posters[pair] = [];
      this.takenBy[pair] = [0];
    }
    for (let m = 0; m < modules; m += 1) this.last[m] = [0, 0, 0, 0];
  }

  /** Modules that have a token for `m` in program order, as a set. */
  available(m: number): number {
    let set = 0;
    for (let s = 0; s < modules; s += 1) if ((this.outstanding[pairOf(s, m)] ?? 0) > 0) set |= 1 << s;
    return set;
  }

  /** By module, the instructions that must be complete before an instruction of `m` with these waits can issue. */
  orderOf(m: number, wait: number): number[] {
    const order = [...(this.last[m] ?? [])];
    for (let s = 0; s < modules; s += 1) {
      if (((wait >> s) & 1) === 0) continue;
      const pair = pairOf(s, m);
      const poster = this.posters[pair]?.[this.taken[pair] ?? 0] ?? [];
      for (let k = 0; k < modules; k += 1) order[k] = Math.max(order[k] ?? 0, poster[k] ?? 0);
    }
    return order;
  }

  /** The most tokens of `m` for `to` behind one more, of an instruction that comes after `order`. */
  boundOf(m: number, to: number, order: readonly number[]): number {
    const pair = pairOf(m, to);
    return (this.posters[pair]?.length ?? 0) + 1 - (this.takenBy[pair]?.[order[to] ?? 0] ?? 0);
  }

  /** Notes an instruction. False when a token that it waits for was not posted before: then nothing is noted. */
  add(m: number, wait: number, post: number): boolean {
    if ((wait & ~this.available(m)) !== 0) return false;
    const order = this.orderOf(m, wait);
    for (let s = 0; s < modules; s += 1) {
      const pair = pairOf(s, m);
      const takes = (wait >> s) & 1;
      this.taken[pair] = (this.taken[pair] ?? 0) + takes;
      this.outstanding[pair] = (this.outstanding[pair] ?? 0) - takes;
      this.takenBy[pair]?.push(this.taken[pair] ?? 0);
    }
    const behind = order.map((count, k) => (k === m ? count + 1 : count));
    for (let d = 0; d < modules; d += 1) {
      if (((post >> d) & 1) === 0) continue;
      const pair = pairOf(m, d);
      this.bound[pair] = Math.max(this.bound[pair] ?? 0, this.boundOf(m, d, order));
      this.posters[pair]?.push(behind);
      this.outstanding[pair] = (this.outstanding[pair] ?? 0) + 1;
    }
    this.last[m] = behind;
    return true;
  }
}
