import { wordParts } from "../../../isa/idm/index.ts";
import type { StaticNetwork } from "../static_network.ts";
import { layerMask } from "./system_words.ts";

/** One buffer: the words of all IFPs, behind them a region for the program of each core. */
export interface ProgramMemory {
  /** By parts of 32 bits, and by halves of a word: the same bytes. */
  readonly parts: Uint32Array;
  readonly halves: BigUint64Array;
  /** First word of the regions, and words of each. */
  readonly base: number;
  readonly regionWords: number;
}

/** Lays the IFPs down, with the number of its layer in each word. */
export function programMemoryOf(network: StaticNetwork): ProgramMemory {
  const { core, tilings, words, ifpStart, ifpLength } = network;
  const base = words.length / wordParts;
  const regionWords = Math.min(core.instructionWords, longestProgram(network));
  const parts = new Uint32Array(wordParts * (base + core.cores * regionWords));
  parts.set(words);
  tilings.forEach((cuts, layer) => {
    for (const { firstIfp, tiles } of cuts) {
      for (let ifp = firstIfp; ifp < firstIfp + tiles; ifp += 1) {
        const start = ifpStart[ifp] ?? 0;
        for (let word = start; word < start + (ifpLength[ifp] ?? 0); word += 1) {
          const at = wordParts * word + 3;
          parts[at] = ((parts[at] ?? 0) & ~layerMask) | layer;
        }
      }
    }
  });
  return { parts, halves: new BigUint64Array(parts.buffer), base, regionWords };
}

/** Words of a core that runs all tiles of the longest cut of every layer: no program is longer. */
function longestProgram({ tilings, ifpLength }: StaticNetwork): number {
  const wordsOf = (firstIfp: number, tiles: number): number =>
    ifpLength.subarray(firstIfp, firstIfp + tiles).reduce((sum, length) => sum + length + 1, 0);
  return tilings.reduce(
    (sum, cuts) => sum + Math.max(...cuts.map(({ firstIfp, tiles }) => wordsOf(firstIfp, tiles))),
    0,
  );
}
