import { tokensMax, type Instruction } from "../../../isa/idm/index.ts";
import type { Random } from "../../random.ts";
import { randomOperation, randomSystem } from "./operations.ts";
import { modules, pairOf, TokenBook } from "./token_book.ts";

/** For whom a program is. */
export interface ProgramTarget {
  readonly core: number;
  /** Cores of the pool, 1–32. */
  readonly cores: number;
  /** About as many instructions, at least 1; 10 to 2,000 are drawn when absent. */
  readonly length?: number;
  /** First layer; drawn when absent. */
  readonly layer?: number;
}

/** How the part of a program up to its next SYSTEM is written. Shares are 0 … 1. */
interface PartShape {
  /** By pair: share of instructions that post. */
  readonly postShares: readonly number[];
  /** By pair: the most tokens that a schedule may pile up, 1–63. */
  readonly limits: readonly number[];
  /** Share of tokens at hand that are taken, and of instructions for which a module with two or more at hand is taken. */
  readonly takeShare: number;
  readonly manyShare: number;
  /** Share of instructions that leave a single token at hand for one that finds more. */
  readonly hoardShare: number;
  /** A counter goes to its bound: instructions of this module come only then. −1 for none. */
  readonly late: number;
}

/**
 * A random program that never deadlocks: the k-th push of every token stands before its k-th pop, every counter is 0 at
 * each SYSTEM, and none can pass 63 in any schedule. Its last instruction ends the task.
 */
export function legalProgram(random: Random, target: ProgramTarget): Instruction[] {
  const length = Math.max(1, target.length ?? drawLength(random));
  const program: Instruction[] = [];
  let layer = target.layer ?? random.below(4000);
  let parts = length < 24 ? random.between(1, 2) : random.between(2, Math.min(16, Math.ceil(length / 12)));
  while (parts > 0) {
    const room = Math.max(0, length - program.length - parts);
    const share = parts === 1 ? room : Math.floor(room / parts);
    const size = parts > 1 && random.chance(0.1) ? 0 : parts > 1 ? random.between(0, Math.min(room, 2 * share)) : share;
    writePart(random, target, layer, size, program);
    parts -= 1;
    const end = parts === 0;
    const sync = !end && random.chance(0.6);
    const next = sync ? (layer + 1) % 4096 : layer;
    const fields = { next_layer: next, next_pc: program.length + 1, irq: end ? random.below(2) : 0 };
    program.push(randomSystem(random, target.cores, fields, { core: target.core, layer, sync, end }));
    layer = next;
  }
  return program;
}

/** 10 to 2,000, every order of magnitude. */
export function drawLength(random: Random): number {
  return random.chance(0.1) ? random.between(1000, 2000) : 9 + random.spread(1991);
}

/** Writes about `size` instructions, behind which all counters are 0. */
function writePart(random: Random, target: ProgramTarget, layer: number, size: number, out: Instruction[]): void {
  const book = new TokenBook();
  const shape = drawShape(random, size);
  const emit = (m: number, wait: number, post: number): void => {
    book.add(m, wait, post);
    const header = { core: target.core, layer, wait, post, first: random.chance(0.1) };
    out.push(randomOperation(random, target.cores, m, header));
  };
  const end = out.length + size;
  let { late } = shape;
  let behind = random.below(48);
  while (out.length + drainLength(book) < end) {
    if (late >= 0 && isFull(book, late)) {
      behind -= 1;
      if (behind < 0) late = -1;
    }
    if (late >= 0 && out.length + drainLength(book) + 4 >= end) late = -1;
    const m = chooseModule(random, book, shape, late);
    const wait = late >= 0 && random.chance(0.7) ? 0 : chooseWaits(random, book.available(m), shape);
    emit(m, wait, choosePosts(random, book, shape, m, wait, late));
  }
  for (;;) {
    const rest = [0, 1, 2, 3].filter((m) => book.available(m) !== 0);
    const m = rest[random.below(Math.max(1, rest.length))];
    if (m === undefined) return;
    emit(m, book.available(m), 0);
  }
}

function drawShape(random: Random, size: number): PartShape {
  const late = size >= 160 && random.chance(0.35) ? random.below(modules) : -1;
  const post = random.between(5, 9) / 10;
  const depth = random.chance(0.4) ? tokensMax : random.spread(tokensMax);
  return {
    postShares: Array.from({ length: modules * modules }, (_, pair) =>
      pair % modules === late ? 0.9 : random.chance(0.2) ? 0.1 : post,
    ),
    limits: Array.from({ length: modules * modules }, (_, pair) =>
      pair % modules === late ? tokensMax : random.chance(0.3) ? random.spread(tokensMax) : depth,
    ),
    takeShare: random.between(7, 10) / 10,
    manyShare: random.between(6, 10) / 10,
    hoardShare: random.between(5, 10) / 10,
    late,
  };
}

/** Instructions that take what is left: each takes one token of every counter of its module. */
function drainLength(book: TokenBook): number {
  let length = 0;
  for (let m = 0; m < modules; m += 1) {
    let most = 0;
    for (let s = 0; s < modules; s += 1) most = Math.max(most, book.outstanding[pairOf(s, m)] ?? 0);
    length += most;
  }
  return length;
}

function isFull(book: TokenBook, late: number): boolean {
  return [0, 1, 2, 3].some((s) => (book.outstanding[pairOf(s, late)] ?? 0) >= tokensMax);
}

function chooseModule(random: Random, book: TokenBook, { manyShare }: PartShape, late: number): number {
  const free = [0, 1, 2, 3].filter((m) => m !== late);
  const many = random.chance(manyShare) ? free.filter((m) => isMany(book.available(m))) : [];
  const from = many.length > 0 ? many : free;
  return from[random.below(from.length)] ?? 0;
}

function choosePosts(
  random: Random,
  book: TokenBook,
  { postShares, limits, hoardShare }: PartShape,
  m: number,
  wait: number,
  late: number,
): number {
  const order = book.orderOf(m, wait);
  let post = 0;
  for (let d = 0; d < modules; d += 1) {
    const pair = pairOf(m, d);
    if (d === m || book.boundOf(m, d, order) > (limits[pair] ?? 0)) continue;
    // Counters of one taker that rise together are taken together.
    const least = Math.min(...[0, 1, 2, 3].map((s) => (s === d ? tokensMax : (book.outstanding[pairOf(s, d)] ?? 0))));
    if (late < 0 && (book.outstanding[pair] ?? 0) > least + 1 && random.chance(hoardShare)) continue;
    // What fills a counter to its bound is one module, so that the others stay few.
    const share = late >= 0 && d !== late ? 0.3 : (postShares[pair] ?? 0);
    if (random.chance(share)) post |= 1 << d;
  }
  return post;
}

function chooseWaits(random: Random, available: number, { takeShare, hoardShare }: PartShape): number {
  if (!isMany(available)) return random.chance(hoardShare) ? 0 : available;
  return draw(random, available, takeShare);
}

/** Each member of the set with this share. */
function draw(random: Random, set: number, share: number): number {
  let drawn = 0;
  for (let m = 0; m < modules; m += 1) if (((set >> m) & 1) === 1 && random.chance(share)) drawn |= 1 << m;
  return drawn;
}

/** Two members or more. */
function isMany(set: number): boolean {
  return (set & (set - 1)) !== 0;
}
