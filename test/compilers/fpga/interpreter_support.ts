import { expect } from "vitest";
import type { FpgaCore } from "../../../src/compilers/fpga/core.ts";
import { interpretPool, InterpreterError, type PoolOrder } from "../../../src/compilers/fpga/interpreter/index.ts";
import { makeInstruction, moduleBits, packProgram, type Instruction } from "../../../src/isa/idm/index.ts";

/** Eight elements a word, channel unit 8, four banks of 16 words. */
export const tiny: FpgaCore = {
  ...{ cores: 4, pixelParallelism: 4, inputChannelParallelism: 2, outputChannelParallelism: 2, fifoDepth: 4 },
  ...{ instructionWords: 1024, elementBits: 16, portWords: 1, efficiency: { maps: 1, weights: 1, save: 1 } },
  memory: { banks: 4, bankWords: 16, weightWords: 64, biasWords: 8 },
};

export const make: typeof makeInstruction = makeInstruction;
const bits = moduleBits;
export const load: number = bits("load");
export const save: number = bits("save");
export const conv: number = bits("conv");
export const misc: number = bits("misc");

/** SYSTEM with end. */
export const end: Instruction = make("system", {}, { end: true });

export const orders: readonly PoolOrder[] = ["loadFirst", "loadLast", 1, 2, 3];

/** Words of 8 elements: the k-th element of word w is what `value` says. */
export function words(count: number, value: (word: number, element: number) => number): Float64Array {
  return Float64Array.from({ length: 8 * count }, (_, at) => value(Math.floor(at / 8), at % 8));
}

/** Runs the programs of cores 0, 1, … in all orders, each from the same maps; returns the maps of the run. */
export function run(
  programs: readonly (readonly Instruction[])[],
  maps: Float64Array,
  weights: Float64Array = new Float64Array(),
  core: FpgaCore = tiny,
): Float64Array {
  const results = orders.map((order) => {
    const after = maps.slice();
    const listed = programs.map((instructions, number) => {
      const own = instructions.map((instruction) => ({ ...instruction, core: number }));
      return { core: number, words: packProgram(own, core.cores) };
    });
    interpretPool(listed, { core, segments: [after, weights], order });
    return after;
  });
  for (const each of results) expect(each).toEqual(results[0]);
  return results[0] ?? new Float64Array();
}

/** The message with which every order ends. */
export function failure(
  programs: readonly (readonly Instruction[])[],
  maps: Float64Array = words(64, () => 1),
  weights: Float64Array = words(64, () => 1),
): string {
  const messages = orders.map((order) => {
    const listed = programs.map((instructions, number) => {
      const own = instructions.map((instruction) => ({ ...instruction, core: number }));
      return { core: number, words: packProgram(own, tiny.cores) };
    });
    try {
      interpretPool(listed, { core: tiny, segments: [maps.slice(), weights], order });
    } catch (error) {
      if (error instanceof InterpreterError) return error.message;
      throw error;
    }
    return "no error";
  });
  // Which of two that meet comes first depends on the order; that they meet does not.
  expect(messages).not.toContain("no error");
  return messages[0] ?? "";
}
