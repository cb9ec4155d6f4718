import { Module } from "../../hdl/index.ts";
import { coreFieldBits, coreModules, countBits, indexBits, type SecondLevelSizes } from "../../ports/index.ts";

/** Bits of a word, of the payload in it, and of a layer's number. */
export const wordBits = 128;
export const payloadBits = 96;
export const layerBits = 12;
/** Bits of a trap's code. */
export const codeBits = 4;
/** Bits of a token counter. */
export const tokenBits = 6;
/** Modules of a core. */
export const modules: number = coreModules.length;
/** Bits of an entry of a FIFO that say what it waits for and posts: those of the other modules. */
export const linkBits: number = 2 * (modules - 1);

/** What every part of the second level is shaped by. */
export interface SecondLevelShape extends SecondLevelSizes {
  readonly reset: "async_low" | "sync";
  /** Bits of the core number in a word. */
  readonly coreBits: number;
  /** Bits that count the entries of a FIFO. */
  readonly fillBits: number;
  /** Bits that name a place in a FIFO. */
  readonly placeBits: number;
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function secondLevelShape(sizes: SecondLevelSizes, reset: "async_low" | "sync"): SecondLevelShape {
  const { cores, fifoDepth } = sizes;
  const range = (name: string, value: number, low: number, high: number): void => {
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`second_level_idm: ${name} is ${value}, allowed are the integers ${low} to ${high}.`);
  };
  range("cores", cores, 1, 32);
  range("fifoDepth", fifoDepth, 1, 16);
  return {
    ...{ cores, fifoDepth, reset },
    coreBits: coreFieldBits(cores),
    fillBits: countBits(fifoDepth),
    placeBits: indexBits(fifoDepth),
  };
}

const source = "Zeng et al., FCCM 2020, module-level scheduler; cycles as in docs/contracts/second_level_idm.md";

/** A part of the second level without state. */
export function part(name: string, file: string, summary: string): Module {
  return new Module(name, { summary, source, file: `src/generators/second_level_idm/${file}` });
}

/** A part of the second level with state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: SecondLevelShape): Module {
  const m = part(name, file, summary);
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}
