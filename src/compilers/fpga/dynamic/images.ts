import { unpackProgram, type CoreProgram, type PoolProgram } from "../../../isa/idm/index.ts";
import type { DynamicCompiler } from "./dynamic_compiler.ts";

/** What one core runs: its words, four parts of 32 bits each, lowest first, and where each layer begins in them. */
export interface CoreImage {
  readonly words: Uint32Array;
  readonly starts: readonly number[];
}

/** What was compiled last, copied: an image for each core in the order in which `compile` got them. */
export function coreImages(compiler: DynamicCompiler): readonly CoreImage[] {
  const { network, fromLayer, starts } = compiler;
  const layers = network.layers.length;
  return Array.from({ length: compiler.count }, (_, slot) => ({
    words: compiler.programOf(slot).slice(),
    starts: Array.from(starts.subarray(slot * layers + fromLayer, (slot + 1) * layers)),
  }));
}

/** What was compiled last as programs of the pool, ascending by core: for `writePool`, the checks, the disassembler. */
export function poolProgramOf(compiler: DynamicCompiler): PoolProgram {
  const { cores } = compiler.network.core;
  const programs = Array.from({ length: compiler.count }, (_, slot): CoreProgram => {
    const instructions = unpackProgram(compiler.programOf(slot), cores);
    return { core: compiler.core[slot] ?? 0, instructions };
  });
  return { cores, programs: programs.sort((a, b) => a.core - b.core) };
}

/** A network as a task of a user: a step for each layer, which any cores can begin. */
export interface NetworkTask {
  /** Number of the layer of each step. */
  readonly layers: readonly number[];
  /** What each of these cores runs, from the first step on. @throws {CompileError} */
  images(cores: readonly number[]): readonly CoreImage[];
}

export function taskOf(compiler: DynamicCompiler): NetworkTask {
  return {
    layers: compiler.network.layers.map((_, layer) => layer),
    images(cores) {
      compiler.compile(cores, cores.length);
      return coreImages(compiler);
    },
  };
}
