import { describe, expect, it } from "vitest";
import {
  checkNetwork,
  loadNetwork,
  macs,
  summarise,
  tensorOf,
  type Network,
} from "../../../src/compilers/network/index.ts";
import { bertModel } from "./build/bert.ts";
import { resnet50Model, squeezeNetModel, vgg19Model } from "./build/convolutional.ts";
import { earlyExitModel } from "./build/early_exit.ts";

function counts(network: Network): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { kind } of network.operators) result[kind] = (result[kind] ?? 0) + 1;
  return result;
}

const outputShape = (network: Network): readonly number[] => tensorOf(network, network.outputs[0]!).shape;

describe("convolutional networks from ONNX", () => {
  it("ResNet50 v1", () => {
    const network = loadNetwork(resnet50Model());
    checkNetwork(network);
    const { macs: all, weights } = summarise(network);
    expect([all, weights]).toEqual([4_089_184_256, 25_502_912]);
    expect(counts(network)).toEqual({
      conv: 53,
      batchNormalisation: 53,
      unary: 49,
      pool: 2,
      binary: 16,
      reshape: 1,
      gemm: 1,
      softmax: 1,
    });
    expect(outputShape(network)).toEqual([1, 1000]);
  });

  it("ResNet50 with a free batch, by the shape that is given", () => {
    const network = loadNetwork(resnet50Model("N"), { shapes: { data: [4, 3, 224, 224] } });
    expect(macs(network)).toBe(4 * 4_089_184_256);
  });

  it("VGG19, weights by ConstantOfShape and not written out", () => {
    const network = loadNetwork(vgg19Model());
    checkNetwork(network);
    expect(summarise(network)).toMatchObject({ macs: 19_632_062_464, weights: 143_652_544, parameters: 143_667_240 });
    expect(tensorOf(network, "fc6_w")).toEqual({
      name: "fc6_w",
      shape: [4096, 25088],
      elementType: "float32",
      constant: { kind: "fill", value: 0.5 },
    });
    expect(network.tensors.has("fc6_w_shape")).toBe(false);
  });

  it("SqueezeNet 1.1", () => {
    const network = loadNetwork(squeezeNetModel());
    checkNetwork(network);
    expect(summarise(network)).toMatchObject({ macs: 349_151_936, weights: 1_231_552, parameters: 1_235_496 });
    expect(outputShape(network)).toEqual([1, 1000, 1, 1]);
  });

  it("ResNet50 is read within 50 ms", () => {
    const bytes = resnet50Model();
    loadNetwork(bytes);
    const milliseconds = Array.from({ length: 5 }, () => {
      const start = performance.now();
      loadNetwork(bytes);
      return performance.now() - start;
    });
    expect(Math.min(...milliseconds)).toBeLessThan(50);
  });
});

describe("BERT-base encoder layers from ONNX", () => {
  // Four products of hidden × hidden, two of hidden × 3072, and per head scores and context.
  const layerMacs = 128 * 768 * (4 * 768 + 2 * 3072) + 2 * 12 * 128 * 128 * 64;
  const layerParameters = 4 * (768 * 768 + 768) + 2 * 768 * 3072 + 3072 + 768 + 4 * 768;

  it("one, LayerNormalization as a node", () => {
    const network = loadNetwork(bertModel(1, "node"));
    checkNetwork(network);
    expect(macs(network)).toBe(layerMacs);
    // Besides: 8, square root of 2, 1 and one half.
    expect(summarise(network).parameters).toBe(layerParameters + 4);
    expect(counts(network)).toEqual({
      matmul: 8,
      binary: 6 + 2 + 1 + 4,
      unary: 1,
      reshape: 4,
      transpose: 4,
      softmax: 1,
      layerNormalisation: 2,
    });
    const scores = network.operators.find(({ name }) => name === "l0_scores");
    expect(scores?.outputs.map((name) => tensorOf(network, name).shape)).toEqual([[1, 12, 128, 128]]);
  });

  it("one, the normalisation written out", () => {
    const network = loadNetwork(bertModel(1, "writtenOut"));
    checkNetwork(network);
    expect(macs(network)).toBe(layerMacs);
    expect(counts(network)).toMatchObject({ reduce: 4, unary: 3, binary: 13 + 12 });
    expect(outputShape(network)).toEqual([1, 128, 768]);
  });

  it("twelve, with a free sequence", () => {
    const network = loadNetwork(bertModel(12, "writtenOut", "sequence"), { shapes: { embedded: [1, 128, 768] } });
    checkNetwork(network);
    expect(macs(network)).toBe(12 * layerMacs);
  });
});

describe("an early exit from ONNX", () => {
  it("is a branch of two networks", () => {
    const network = loadNetwork(earlyExitModel());
    checkNetwork(network);
    const exit = network.operators.at(-1);
    if (exit?.kind !== "branch") throw new Error("no branch");
    expect(exit.inputs).toEqual(["sure", "early_probabilities", "stem"]);
    expect([exit.whenTrue.inputs, exit.whenFalse.inputs]).toEqual([["early_probabilities"], ["stem"]]);
    expect(exit.whenFalse.operators.map(({ kind }) => kind)).toEqual([
      "conv",
      "unary",
      "conv",
      "pool",
      "reshape",
      "gemm",
      "softmax",
    ]);
    const late = 32 * 32 * 9 * (16 * 8 + 16 * 16) + 160;
    expect([macs(exit.whenTrue), macs(exit.whenFalse)]).toEqual([0, late]);
    expect(macs(network)).toBe(32 * 32 * 9 * 3 * 8 + 80 + late);
    expect(summarise(network).weights).toBe(9 * (3 * 8 + 16 * 8 + 16 * 16) + 80 + 160);
  });
});
