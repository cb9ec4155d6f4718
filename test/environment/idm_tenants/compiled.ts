import { DynamicCompiler, taskOf } from "../../../src/compilers/fpga/dynamic/index.ts";
import type { FpgaCore } from "../../../src/compilers/fpga/core.ts";
import { usualMemory } from "../../../src/compilers/fpga/core.ts";
import { compileStatic } from "../../../src/compilers/fpga/static/compile.ts";
import { builtInNetwork, type BuiltInNetwork } from "../../../src/compilers/network/layer_tables/index.ts";
import type { FpgaConfig } from "../../../src/config/types.ts";
import type { UserAction, UserPlan } from "../../../src/environment/idm_tenants/index.ts";
import { fpgaConfig } from "../../generators/idm_rig.ts";

export const paper: FpgaConfig = fpgaConfig("fpga-paper");

/** Its cores as the compilers see them: 8-bit elements, and the equations as printed. */
export const core: FpgaCore = {
  ...paper,
  ...{ elementBits: 8, memory: usualMemory, portWords: 1, efficiency: { maps: 1, weights: 1, save: 1 } },
};

/** The same pool with so many cores. */
export const poolOf = (cores: number): FpgaConfig => ({ ...paper, cores, name: `fpga-paper-${cores}` });

const made = new Map<BuiltInNetwork, DynamicCompiler>();

/** The dynamic compiler of a network; the static one runs once. */
export function compilerOf(name: BuiltInNetwork): DynamicCompiler {
  const known = made.get(name);
  if (known !== undefined) return known;
  const { barrierStages } = paper;
  const compiler = new DynamicCompiler(compileStatic(builtInNetwork(name), core), { barrierStages });
  made.set(name, compiler);
  return compiler;
}

/** A user that runs a network by a script. */
export function compiledUser(name: BuiltInNetwork, script: readonly UserAction[]): UserPlan {
  const compiler = compilerOf(name);
  const task = taskOf(compiler);
  const { segmentWords } = compiler.network;
  return { name, layers: task.layers, segmentWords, images: (cores) => task.images(cores), script };
}

/** Cycles of an inference on so many cores, and of each of its layers, as the compiler foretells them. */
export function foretold(name: BuiltInNetwork, cores: number): { readonly total: number; readonly layers: number[] } {
  const compiler = compilerOf(name);
  compiler.compile(Array.from({ length: cores }, (_, c) => c));
  const layers = [...compiler.predictedCycles];
  return { total: layers.reduce((sum, cycles) => sum + cycles, 0), layers };
}
