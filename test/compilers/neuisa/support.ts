import { expect } from "vitest";
import { constantViews, denseValues, evaluate } from "../../../src/compilers/network/evaluate/index.ts";
import { elementCount, tensorOf, type Network } from "../../../src/compilers/network/index.ts";
import { compileNeuisa, type CompileOptions } from "../../../src/compilers/neuisa/compile.ts";
import type { CompiledNetwork } from "../../../src/compilers/neuisa/compiled.ts";
import type { BranchSide } from "../../../src/compilers/neuisa/memory/hbm.ts";
import { runCompiled, type RunOptions } from "../../../src/compilers/neuisa/run.ts";
import { checkProgram } from "../../../src/isa/index.ts";

export const small: CompileOptions = { core: { matrixEngines: 4, vectorEngines: 4 }, sramBlocks: 512 };
const fill = { seed: 7 };

/** Input values: multiples of 1/8 that repeat with a long period. */
export function inputValues(network: Network): ReadonlyMap<string, Float64Array> {
  return new Map(
    network.inputs.map((name, at) => {
      const count = elementCount(tensorOf(network, name).shape);
      return [
        name,
        Float64Array.from({ length: count }, (_, i) => (((i * 37 + at * 11 + (i >> 5)) % 23) - 11) / 8),
      ] as const;
    }),
  );
}

/** Compiles, checks and runs a network in all ways that must not matter, and compares with the direct evaluation. */
export function expectSame(
  network: Network,
  options: CompileOptions = small,
  tolerance = 1e-6,
  given: ReadonlyMap<string, Float64Array> = inputValues(network),
): CompiledNetwork {
  const compiled = compileNeuisa(network, options);
  expect(checkProgram(compiled.program)).toEqual([]);
  const expected = evaluate(network, given, { fill });
  const views = constantViews(network, fill);
  const tensors = (name: string, within: readonly BranchSide[]): ArrayLike<number> =>
    given.get(name) ?? denseValues(views(tensorOf(within.reduce(sideOf, network), name)));
  const ways: readonly RunOptions[] = [
    { order: "ascending", transfers: "late" },
    { order: "descending", transfers: "early" },
  ];
  for (const way of ways) {
    const { end, outputs } = runCompiled(compiled, tensors, way);
    expect(end).toEqual({ kind: "complete" });
    for (const name of network.outputs) {
      const [found, wanted] = [outputs.get(name), expected.get(name)?.values];
      expect(worstDifference(found, wanted), `${name}, ${JSON.stringify(way)}`).toBeLessThanOrEqual(tolerance);
    }
  }
  return compiled;
}

/** The network of a side of a branch. */
function sideOf(network: Network, { operator: name, side }: BranchSide): Network {
  const operator = network.operators.find((each) => each.name === name);
  if (operator?.kind !== "branch") throw new RangeError(`${name} is no branch.`);
  return operator[side];
}

/** Largest |found − wanted| / max(1, |wanted|); Infinity where something is missing. */
function worstDifference(found: Float64Array | undefined, wanted: Float64Array | undefined): number {
  if (found === undefined || wanted === undefined || found.length !== wanted.length) return Infinity;
  return wanted.reduce((worst, value, at) => {
    if (found[at] === value) return worst;
    const difference = Math.abs((found[at] ?? Number.NaN) - value) / Math.max(1, Math.abs(value));
    return Number.isNaN(difference) ? Infinity : Math.max(worst, difference);
  }, 0);
}
