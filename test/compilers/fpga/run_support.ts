import { expect } from "vitest";
import type { FpgaCore } from "../../../src/compilers/fpga/core.ts";
import { compileStatic, DynamicCompiler } from "../../../src/compilers/fpga/index.ts";
import { dealtPrograms, runPool, type PoolRunOptions } from "../../../src/compilers/fpga/run.ts";
import type { StaticNetwork, Tiling } from "../../../src/compilers/fpga/static_network.ts";
import { gapLargest, prepareWeights } from "../../../src/compilers/fpga/weights/index.ts";
import { constantViews, denseValues, evaluate } from "../../../src/compilers/network/evaluate/index.ts";
import { elementCount, tensorOf, type Network } from "../../../src/compilers/network/index.ts";
import { checkGroup, checkProgram, unpackProgram } from "../../../src/isa/idm/index.ts";

const fill = { seed: 7, largest: 4 };

/** A network with what it computes directly. */
export interface Expected {
  readonly network: Network;
  readonly inputs: ReadonlyMap<string, Float64Array>;
  readonly tensors: (name: string) => Float64Array;
  readonly values: ReadonlyMap<string, Float64Array>;
}

/** @param keep tensors that are compared. */
export function expectedOf(network: Network, keep: readonly string[]): Expected {
  const inputs = new Map(
    network.inputs.map((name, input) => {
      const length = elementCount(tensorOf(network, name).shape);
      return [name, Float64Array.from({ length }, (_, at) => (((at * 37 + 11 * input) % 23) - 11) / 8)] as const;
    }),
  );
  const views = constantViews(network, fill);
  const results = evaluate(network, inputs, { fill, keep });
  return {
    ...{ network, inputs, tensors: (name) => denseValues(views(tensorOf(network, name))) },
    values: new Map(keep.map((name) => [name, results.get(name)?.values ?? new Float64Array()])),
  };
}

/** How many cuts the layer with most of them has. */
export function cutsMax(compiled: StaticNetwork): number {
  return Math.max(...compiled.tilings.map(({ length }) => length));
}

export function firstOf(tilings: readonly Tiling[]): Tiling {
  const [first] = tilings;
  if (first === undefined) throw new RangeError("A layer has no tiling.");
  return first;
}

/** Compiles, checks and runs a network cut in all ways, on several numbers of cores, and compares with the direct evaluation. */
export function expectSame(network: Network, core: FpgaCore, coreCounts: readonly number[], tolerance = 1e-9): void {
  const compiled = compileStatic(network, core);
  const expected = expectedOf(
    network,
    compiled.outputs.map(({ name }) => name),
  );
  const weights = prepareWeights(compiled, expected.tensors);
  let order = 0;
  for (let cut = 0; cut < cutsMax(compiled); cut += 1) {
    const cores = coreCounts[cut % coreCounts.length] ?? 1;
    const programs = dealtPrograms(
      compiled,
      cores,
      (tilings) => tilings[Math.min(cut, tilings.length - 1)] ?? firstOf(tilings),
    );
    expectLegal(programs, core);
    const orders = ["loadFirst", "loadLast", cut] as const;
    const options: PoolRunOptions = { programs, weights, order: orders[order++ % 3] ?? 0 };
    expectOutputs(compiled, expected, options, tolerance);
  }
}

/** Programs that no latencies can stop. */
export function expectLegal(programs: ReturnType<typeof dealtPrograms>, { cores, memory }: FpgaCore): void {
  const listed = programs.map(({ core, words }) => ({ core, instructions: unpackProgram(words, cores) }));
  for (const { core, instructions } of listed) {
    expect(checkProgram(instructions, { cores, core, memory }).problems).toEqual([]);
  }
  expect(checkGroup(listed)).toEqual([]);
}

/** One run; every map of the network has zeros behind its channels. */
export function expectOutputs(
  compiled: StaticNetwork,
  expected: Expected,
  options: PoolRunOptions,
  tolerance: number,
): void {
  const { outputs, maps } = runPool(compiled, expected.inputs, expected.tensors, options);
  for (const output of compiled.outputs) {
    const found = outputs.get(output.name);
    const wanted = expected.values.get(output.name) ?? new Float64Array();
    expect(found).toHaveLength(wanted.length);
    const largest = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    const worst = wanted.reduce((most, value, at) => {
      const difference = Math.abs(value - (found?.[at] ?? Number.NaN));
      return Number.isNaN(difference) ? Infinity : Math.max(most, difference);
    }, 0);
    expect(worst / largest, output.name).toBeLessThanOrEqual(tolerance);
    expect(gapLargest(maps, output, 128 / compiled.core.elementBits)).toBe(0);
  }
}

/** Programs of the dynamic compiler for these cores, from a layer on. */
export function dynamicPrograms(
  dynamic: DynamicCompiler,
  cores: readonly number[],
  fromLayer = 0,
): ReturnType<typeof dealtPrograms> {
  dynamic.compile(cores, cores.length, fromLayer);
  return cores.map((core, slot) => ({ core, words: dynamic.programOf(slot).slice() }));
}

/**
 * Runs a network on what the dynamic compiler makes for some cores up to a layer, and from there on what it makes for others.
 * @param share where the change is, of all layers: 0 up to 1.
 */
export function expectSameMoved(
  network: Network,
  core: FpgaCore,
  groups: readonly [readonly number[], readonly number[]],
  share: number,
): void {
  const compiled = compileStatic(network, core);
  const names = compiled.outputs.map(({ name }) => name);
  const expected = expectedOf(network, names);
  const dynamic = new DynamicCompiler(compiled);
  const [before, after] = groups;
  const layer = Math.floor(share * compiled.layers.length);
  const first = dynamicPrograms(dynamic, before);
  expectLegal(first, core);
  if (layer === 0) return expectOutputs(compiled, expected, { programs: first, order: "loadLast" }, 1e-9);
  const options = { programs: first, untilLayer: layer, order: 3 };
  const { maps } = runPool(compiled, expected.inputs, expected.tensors, options);
  const rest = dynamicPrograms(dynamic, after, layer);
  expectLegal(rest, core);
  expectOutputs(compiled, expected, { programs: rest, maps }, 1e-9);
}
