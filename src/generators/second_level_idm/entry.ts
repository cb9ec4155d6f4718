import { concat, lit, pack, type Expr, type Signal } from "../../hdl/index.ts";
import { linkBits, modules, payloadBits } from "./sizes.ts";

/** What the FIFO of a module keeps of a word, lowest first: payload, init, wait and post without the own bit. */
interface EntryLayout {
  /** Payload bits that are 0 in every instruction of the module, from bit 0. */
  readonly zeroBits: number;
  /** Bit of the word by which an instruction that only sets registers is told from the other one; undefined without. */
  readonly initBit: number | undefined;
}

/** Of each module. POOL and POOLINIT share 14 reserved bits; the bit tells their opcodes apart, and CONV's. */
const layouts: readonly EntryLayout[] = [
  { zeroBits: 0, initBit: undefined },
  { zeroBits: 0, initBit: undefined },
  { zeroBits: 0, initBit: 124 },
  { zeroBits: 14, initBit: 125 },
];

function layoutOf(own: number): EntryLayout {
  const layout = layouts[own];
  if (layout === undefined) throw new RangeError(`second_level_idm: module is ${own}, allowed are 0 to 3.`);
  return layout;
}

/** Bits of an entry of module `own`. */
export function entryBits(own: number): number {
  const { zeroBits, initBit } = layoutOf(own);
  return payloadBits - zeroBits + (initBit === undefined ? 0 : 1) + linkBits;
}

/** What a module does. */
export interface Operation {
  readonly payload: Expr;
  /** Undefined where it is always 0. */
  readonly init: Expr<1> | undefined;
}

/** What it needs for it, and gives. */
export interface Links {
  /** Without the own bit. */
  readonly waits: Expr;
  readonly posts: Expr<4>;
}

/** The entry of a word of module `own`. */
export function packEntry(
  own: number,
  { word, waits, posts }: { readonly word: Signal; readonly waits: Signal; readonly posts: Signal },
): Expr {
  const { zeroBits, initBit } = layoutOf(own);
  const others = (bits: Signal): Expr[] => bits.bits().filter((_, other) => other !== own);
  return pack([
    word.slice(zeroBits, payloadBits - zeroBits),
    ...(initBit === undefined ? [] : [word.bit(initBit)]),
    ...others(waits),
    ...others(posts),
  ]);
}

/** The operation in an entry of module `own`. */
export function unpackOperation(own: number, operation: Signal): Operation {
  const { zeroBits, initBit } = layoutOf(own);
  const kept = payloadBits - zeroBits;
  const payload = operation.slice(0, kept);
  return {
    payload: zeroBits === 0 ? payload : concat(payload, lit(zeroBits, 0)),
    init: initBit === undefined ? undefined : operation.bit(kept),
  };
}

/** The links in an entry of module `own`. */
export function unpackLinks(own: number, links: Signal): Links {
  const waits = links.slice<number>(0, modules - 1);
  return { waits, posts: pack(withOwnBit(own, links.bits().slice(modules - 1))).sized(4) };
}

/** A bit of each module, from those of the others; the own one is 0. */
export function withOwnBit(own: number, others: readonly Expr[]): readonly Expr[] {
  return [...others.slice(0, own), lit(1, 0), ...others.slice(own)];
}
