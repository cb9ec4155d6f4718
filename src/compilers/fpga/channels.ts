import type { FpgaCore } from "./core.ts";

type Parallelism = Pick<FpgaCore, "elementBits" | "inputChannelParallelism" | "outputChannelParallelism">;

/** Bits of a word of memory. */
const wordBits = 128;
/** Biases of 32 bits in a word. */
export const biasesPerWord = 4;

/** Elements of a word of memory. */
export function wordElements({ elementBits }: Pick<FpgaCore, "elementBits">): number {
  return wordBits / elementBits;
}

/** Channels come in units of this many: the least number of whole words that whole input and output groups fill. */
export function channelUnit(core: Parallelism): number {
  const pair = leastMultiple(core.inputChannelParallelism, core.outputChannelParallelism);
  return leastMultiple(wordElements(core), pair);
}

/** Channels filled up to whole units. */
export function filledChannels(core: Parallelism, channels: number): number {
  const unit = channelUnit(core);
  return Math.ceil(channels / unit) * unit;
}

/** Words of a pixel of so many channels. */
export function pixelWords(core: Parallelism, channels: number): number {
  return filledChannels(core, channels) / wordElements(core);
}

function leastMultiple(a: number, b: number): number {
  return (a * b) / commonDivisor(a, b);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
