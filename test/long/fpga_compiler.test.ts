import { expect, test } from "vitest";
import { usualMemory, type FpgaCore } from "../../src/compilers/fpga/core.ts";
import { compileStatic } from "../../src/compilers/fpga/index.ts";
import { dealtPrograms, runPool } from "../../src/compilers/fpga/run.ts";
import type { TilingKind } from "../../src/compilers/fpga/static_network.ts";
import { prepareWeights } from "../../src/compilers/fpga/weights/index.ts";
import { constantViews, denseValues, evaluate } from "../../src/compilers/network/evaluate/index.ts";
import { builtInNetwork } from "../../src/compilers/network/layer_tables/index.ts";
import { elementCount, tensorOf } from "../../src/compilers/network/index.ts";

const ways: readonly (readonly [TilingKind, number])[] = [
  ["whole", 1],
  ["width", 3],
  ["channels", 4],
];

const fill = { seed: 7, largest: 2 };

/** The published configuration: sixteen cores of 1,024 multiplications. */
const core: FpgaCore = {
  ...{ cores: 16, pixelParallelism: 4, inputChannelParallelism: 8, outputChannelParallelism: 8, fifoDepth: 4 },
  ...{ instructionWords: 4096, elementBits: 8, portWords: 1, efficiency: { maps: 1, weights: 1, save: 1 } },
  memory: usualMemory,
};

test.each(["mobilenet_v1", "resnet50", "inception_v3"] as const)(
  "%s compiled gives the logits of its direct evaluation, cut in three ways",
  (name) => {
    const network = builtInNetwork(name);
    const compiled = compileStatic(network, core);
    const inputs = new Map(
      network.inputs.map((input) => {
        const length = elementCount(tensorOf(network, input).shape);
        return [input, Float64Array.from({ length }, (_, at) => (((at * 37) % 23) - 11) / 64)] as const;
      }),
    );
    const outputs = compiled.outputs.map((output) => output.name);
    const expected = evaluate(network, inputs, { fill, keep: outputs });
    const views = constantViews(network, fill);
    const tensors = (tensor: string): Float64Array => denseValues(views(tensorOf(network, tensor)));
    const weights = prepareWeights(compiled, tensors);
    for (const [kind, cores] of ways) {
      // The finest cut of the kind; a layer that has none stays whole.
      const programs = dealtPrograms(compiled, cores, (tilings) => {
        const chosen = tilings.findLast((each) => each.kind === kind) ?? tilings[0];
        if (chosen === undefined) throw new RangeError("A layer has no tiling.");
        return chosen;
      });
      const run = runPool(compiled, inputs, tensors, { programs, weights, order: 5 });
      expect(outputs).not.toEqual([]);
      for (const output of outputs) {
        const wanted = expected.get(output)?.values ?? new Float64Array();
        const found = run.outputs.get(output) ?? new Float64Array();
        const largest = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        expect(largest).toBeGreaterThan(0);
        expect(found).toHaveLength(wanted.length);
        const apart = wanted.map((value, at) => Math.abs(value - (found[at] ?? Number.NaN)) / largest);
        expect(
          apart.every((each) => each < 1e-9),
          `${kind} on ${cores} cores`,
        ).toBe(true);
      }
    }
  },
);
