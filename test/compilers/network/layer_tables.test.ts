import { describe, expect, it } from "vitest";
import {
  builtInNetworks,
  checkNetwork,
  loadNetwork,
  summarise,
  tensorOf,
  type BuiltInNetwork,
  type Network,
} from "../../../src/compilers/network/index.ts";

const shapeOf = (network: Network, name: string): string => tensorOf(network, name).shape.join("x");

describe("built-in networks", () => {
  const totals: readonly [BuiltInNetwork, string, string][] = [
    ["vgg16", "15.470", "138.34"],
    ["resnet50", "3.858", "25.50"],
    ["inception_v3", "2.838", "23.80"],
    ["mobilenet_v1", "0.569", "4.21"],
  ];
  it.each(totals)("%s has %s GMAC and %s M weights", (name, gigaMacs, megaWeights) => {
    const { macs, weights } = summarise(loadNetwork(name));
    expect([(macs / 1e9).toFixed(3), (weights / 1e6).toFixed(2)]).toEqual([gigaMacs, megaWeights]);
  });

  it.each(builtInNetworks)("%s is a sound graph from an image to 1000 classes", (name) => {
    const network = loadNetwork(name);
    checkNetwork(network);
    expect(network.inputs.map((input) => shapeOf(network, input))).toEqual(["1x3x224x224"]);
    expect(network.outputs.map((output) => shapeOf(network, output))).toEqual(["1x1000"]);
    expect(network.name).toBe(name);
  });

  it("ResNet-50 adds the input of a block, or a convolution of it", () => {
    const network = loadNetwork("resnet50");
    const sums = network.operators.filter(({ kind }) => kind === "binary");
    expect(sums).toHaveLength(16);
    expect(sums.slice(0, 2).map(({ inputs }) => inputs)).toEqual([
      ["res2a_branch1", "res2a_2c"],
      ["res2a_add_relu", "res2b_2c"],
    ]);
    const stem = network.operators.find(({ name }) => name === "conv1");
    expect(stem).toMatchObject({ kind: "conv", pads: { top: 3, left: 3, bottom: 3, right: 3 }, strides: [2, 2] });
  });

  it("Inception v3 joins the branches of a module", () => {
    const network = loadNetwork("inception_v3");
    const parts = (name: string): readonly string[] =>
      network.operators.find((each) => each.name === name)?.inputs ?? [];
    expect(parts("a1_concat")).toEqual(["a1_1x1_relu", "a1_5x5_relu", "a1_d3b_relu", "a1_pp_relu"]);
    expect(parts("c2_concat")).toEqual(["c2_1x1_relu", "c2_1x3_3x1", "c2_d1x3_d3x1", "c2_pp_relu"]);
    expect(
      ["a3_concat", "ra_concat", "b4_concat", "rb_concat", "c2_concat"].map((name) => shapeOf(network, name)),
    ).toEqual(["1x288x25x25", "1x768x12x12", "1x768x12x12", "1x1280x5x5", "1x2048x5x5"]);
    const pools = network.operators.filter((operator) => operator.kind === "pool" && operator.take === "max");
    expect(pools.map(({ name }) => name)).toEqual(["pool1", "pool2", "ra_pool", "rb_pool"]);
  });

  it("MobileNet v1 has 13 depthwise convolutions", () => {
    const { operators } = loadNetwork("mobilenet_v1");
    expect(operators.filter((operator) => operator.kind === "conv" && operator.groups > 1)).toHaveLength(13);
  });

  it("pads are even where they can be, else larger at the end", () => {
    const pads = (name: BuiltInNetwork, layer: string): unknown => {
      const operator = loadNetwork(name).operators.find((each) => each.name === layer);
      return operator?.kind === "conv" || operator?.kind === "pool" ? Object.values(operator.pads) : undefined;
    };
    expect(pads("vgg16", "conv1_1")).toEqual([1, 1, 1, 1]);
    expect(pads("mobilenet_v1", "conv1")).toEqual([0, 0, 1, 1]);
    expect(pads("resnet50", "pool1")).toEqual([0, 0, 1, 1]);
    expect(pads("inception_v3", "b1_1x7")).toEqual([0, 3, 0, 3]);
  });

  it("VGG-16 ends with three fully connected layers", () => {
    const network = loadNetwork("vgg16");
    expect(network.operators.slice(-7).map(({ name }) => name)).toEqual([
      "pool5_flat",
      "fc6",
      "fc6_relu",
      "fc7",
      "fc7_relu",
      "fc8",
      "probabilities",
    ]);
  });
});
