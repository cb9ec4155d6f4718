import { lowMask } from "./graph.ts";
import type { Program, ProgramMemory } from "./program.ts";
import { randomWords } from "./random.ts";

/**
 * Start values of the registers and of the memory space: what the design states, else random from the seed, so that a
 * register without a reset shows.
 */
export function powerOn(program: Program, seed: number): { readonly state: Uint32Array; readonly memory: Uint32Array } {
  const random = randomWords(seed);
  const state = Uint32Array.from(
    program.stateWords,
    (word) => ((random() & ~word.initMask) | word.initValue) & word.mask,
  );
  const memory = new Uint32Array(program.memoryWords);
  for (const one of program.memories) fillMemory(memory, one, random);
  return { state, memory };
}

function fillMemory(words: Uint32Array, memory: ProgramMemory, random: () => number): void {
  const { base, size, stride, width, init } = memory;
  for (let entry = 0; entry < size; entry += 1) {
    for (let word = 0; word < stride; word += 1) {
      let value = random() & lowMask(width - 32 * word);
      for (let at = 0; at < Math.min(32, width - 32 * word); at += 1) {
        const digit = init.at(-1 - (entry * width + 32 * word + at));
        if (digit === "1") value |= 1 << at;
        if (digit === "0") value &= ~(1 << at);
      }
      words[base + entry * stride + word] = value;
    }
  }
}
