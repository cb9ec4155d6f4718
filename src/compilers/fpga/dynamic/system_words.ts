import { layoutOf, makeInstruction, packInto, wordParts } from "../../../isa/idm/index.ts";
import type { StaticNetwork } from "../static_network.ts";

/** SYSTEM words of core 0, four parts of 32 bits each: element 4·layer is the first part of that of a layer. */
export interface SystemWords {
  /** Between two IFPs of a layer. */
  readonly fences: Uint32Array;
  /** At the end of a layer: a barrier, with `next_layer`, `ctx` and a `next_pc` of 0; the last one ends the task. */
  readonly ends: Uint32Array;
}

export function systemWordsOf({ layers, core: { cores } }: StaticNetwork): SystemWords {
  const fences = new Uint32Array(wordParts * layers.length);
  const ends = new Uint32Array(wordParts * layers.length);
  for (const layer of layers.keys()) {
    const isLast = layer === layers.length - 1;
    packInto(fences, wordParts * layer, makeInstruction("system", {}, { layer }), cores);
    const end = isLast ? { irq: 1 } : { next_layer: layer + 1, ctx: 1 };
    packInto(ends, wordParts * layer, makeInstruction("system", end, { layer, sync: !isLast, end: isLast }), cores);
  }
  return { fences, ends };
}

/** Where `next_pc` lies in parts 1 and 2 of a word: from this bit of part 1 on; what is left of its 20 bits in part 2. */
export function nextPcBit(cores: number): number {
  const { lsb = 0 } = layoutOf(cores).payloads.system.find(({ name }) => name === "next_pc") ?? {};
  return lsb - 32;
}

/** Bit of the core number in part 3 of a word. */
export function coreBit(cores: number): number {
  const { lsb = 0 } = layoutOf(cores).header.find(({ name }) => name === "core") ?? {};
  return lsb - 96;
}

/** Bits of the layer in part 3 of a word, from bit 0 on. */
export const layerMask = 0xfff;
