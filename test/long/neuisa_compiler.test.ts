import { expect, test } from "vitest";
import { constantViews, denseValues, evaluate } from "../../src/compilers/network/evaluate/index.ts";
import { builtInNetwork } from "../../src/compilers/network/layer_tables/index.ts";
import { elementCount, tensorOf, type Network } from "../../src/compilers/network/index.ts";
import { compileNeuisa, runCompiled } from "../../src/compilers/neuisa/index.ts";

const fill = { seed: 7, largest: 2 };

test.each([
  ["mobilenet_v1", "fc7", 8192],
  ["resnet50", "fc1000", 2048],
  ["inception_v3", "fc", 4096],
] as const)("%s compiled gives the logits of its direct evaluation", (name, logits, sramBlocks) => {
  const whole = builtInNetwork(name);
  // Logits of drawn weights are far apart: their softmax would hide every error.
  const operators = whole.operators.filter(({ outputs }) => !outputs.includes("probabilities"));
  const network: Network = { ...whole, outputs: [logits], operators };
  const given = new Map(
    network.inputs.map((input) => {
      const length = elementCount(tensorOf(network, input).shape);
      return [input, Float64Array.from({ length }, (_, at) => (((at * 37) % 23) - 11) / 64)] as const;
    }),
  );
  const expected = evaluate(network, given, { fill }).get(logits)?.values ?? new Float64Array();
  const views = constantViews(network, fill);
  const tensors = (tensor: string): Float64Array => given.get(tensor) ?? denseValues(views(tensorOf(network, tensor)));
  const compiled = compileNeuisa(network, { core: { matrixEngines: 4, vectorEngines: 4 }, sramBlocks });
  const { end, outputs } = runCompiled(compiled, tensors, { order: 5, transfers: "early" });
  expect(end).toEqual({ kind: "complete" });
  const largest = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  expect(largest).toBeGreaterThan(0);
  const found = outputs.get(logits) ?? new Float64Array();
  expect(found).toHaveLength(expected.length);
  const worst = expected.reduce((most, value, at) => Math.max(most, Math.abs(value - (found[at] ?? Number.NaN))), 0);
  expect(worst / largest).toBeLessThan(1e-6);
});
