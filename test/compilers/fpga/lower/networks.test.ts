import { describe, expect, it } from "vitest";
import {
  compileStatic,
  lowerNetwork,
  pixelWords,
  type FpgaLayer,
  type LoweredNetwork,
} from "../../../../src/compilers/fpga/index.ts";
import { builtInNetworks, loadNetwork } from "../../../../src/compilers/network/index.ts";
import { resnet50Model, squeezeNetModel, vgg19Model } from "../../network/build/convolutional.ts";
import { paperCore } from "../cores.ts";

/** Weights of a layer, and its multiply-accumulates. */
function work({ kind, kernel, input, output }: FpgaLayer): readonly [macs: number, weights: number] {
  if (kind !== "conv" && kind !== "depthwise") return [0, 0];
  const weights = kernel[0] * kernel[1] * (kind === "conv" ? input.channels : 1) * output.channels;
  return [weights * output.height * output.width, weights];
}

function totals({ layers }: LoweredNetwork): readonly string[] {
  const sum = (at: 0 | 1): number => layers.reduce((all, layer) => all + work(layer)[at], 0);
  return [(sum(0) / 1e9).toFixed(3), (sum(1) / 1e6).toFixed(2)];
}

/** A layer's words of a map, without the gaps of a concat around it. */
const end = ({ offset, height, width, pixelStride }: FpgaLayer["input"]): number =>
  offset + height * width * pixelStride;

describe("the built-in networks", () => {
  it.each([
    ["vgg16", 21, "15.470", "138.34"],
    ["resnet50", 72, "3.858", "25.50"],
    ["inception_v3", 109, "2.838", "23.80"],
    ["mobilenet_v1", 29, "0.569", "4.21"],
  ] as const)("%s has %i layers, %s G multiply-accumulates and %s M weights", (name, layers, macs, weights) => {
    const lowered = lowerNetwork(loadNetwork(name), paperCore);
    expect(totals(lowered)).toEqual([macs, weights]);
    expect(lowered.layers).toHaveLength(layers);
    expect(lowered.host).toEqual(["probabilities"]);
    expect(lowered.outputs).toMatchObject([{ channels: 1000, height: 1, width: 1, pixelWords: 63 }]);
    expect(lowered.inputs).toMatchObject([{ channels: 3, height: 224, width: 224, pixelWords: 1, pixelStride: 1 }]);
  });

  it.each(builtInNetworks)("%s: uncut packages and a SYSTEM for each layer fit the instruction memory", (name) => {
    const { tilings, ifpLength, layers } = compileStatic(loadNetwork(name), paperCore);
    const words = tilings.reduce((sum, [whole]) => sum + 1 + (ifpLength[whole?.firstIfp ?? 0] ?? 0), 0);
    expect(words).toBeLessThanOrEqual(4096);
    expect(tilings).toHaveLength(layers.length);
  });

  it.each(builtInNetworks)("%s: what a layer reads and writes, and what is read later, do not overlap", (name) => {
    const { layers, inputs, segmentWords } = lowerNetwork(loadNetwork(name), paperCore);
    // By word: the map that was written there last.
    const owner = new Array<string>(segmentWords[0]).fill("");
    const write = ({ offset, height, width, pixelStride, pixelWords: words, name: map }: FpgaLayer["input"]): void => {
      for (let pixel = 0; pixel < height * width; pixel++) {
        owner.fill(map, offset + pixel * pixelStride, offset + pixel * pixelStride + words);
      }
    };
    inputs.forEach(write);
    for (const { input, second, output } of layers) {
      for (const map of second === undefined ? [input] : [input, second]) {
        // A concat is written part by part, under other names.
        if (!layers.some(({ output: { name: each } }) => each === map.name) && map !== inputs[0]) continue;
        const last = map.offset + (map.height * map.width - 1) * map.pixelStride + map.pixelWords - 1;
        expect([owner[map.offset], owner[last]]).toEqual([map.name, map.name]);
      }
      write(output);
      expect(owner[input.offset]).not.toBe(output.name);
      expect(end(output) - output.offset).toBeGreaterThan(0);
    }
  });
});

describe("networks from ONNX", () => {
  it("ResNet50: normalisation, activation and sums are parts of layers", () => {
    const lowered = lowerNetwork(loadNetwork(resnet50Model()), paperCore);
    expect(totals(lowered)).toEqual(["4.089", "25.50"]);
    expect(lowered.layers).toHaveLength(72);
    const [first] = lowered.layers;
    expect(first).toMatchObject({ name: "conv1", fused: ["conv1_bn", "conv1_bn_relu"], activation: "relu" });
    expect(first?.weights).toMatchObject({
      weight: "conv1_w",
      biases: [],
      normalisation: { scale: "conv1_bn_s", bias: "conv1_bn_b", mean: "conv1_bn_m", variance: "conv1_bn_v" },
    });
    expect(lowered.layers.filter(({ kind }) => kind === "add")).toHaveLength(16);
    expect(lowered.layers.find(({ kind }) => kind === "add")).toMatchObject({ activation: "relu" });
    expect(lowered.layers.at(-2)).toMatchObject({ kind: "global", kernel: [7, 7] });
  });

  it("VGG19: a fully connected layer is a convolution with the whole map for a kernel", () => {
    const lowered = lowerNetwork(loadNetwork(vgg19Model()), paperCore);
    expect(totals(lowered)).toEqual(["19.632", "143.65"]);
    const fc = lowered.layers.find(({ name }) => name === "fc6");
    expect(fc).toMatchObject({
      kind: "conv",
      kernel: [7, 7],
      activation: "relu",
      output: { channels: 4096, name: "fc6_relu" },
    });
    expect(fc?.weights).toMatchObject({
      weight: "fc6_w",
      biases: ["fc6_b"],
      isTransposed: false,
      channelWords: 49 * 32,
    });
  });

  it("SqueezeNet: the parts of a concat are computed in it", () => {
    const { layers, ...lowered } = lowerNetwork(loadNetwork(squeezeNetModel()), paperCore);
    expect(totals({ layers, ...lowered })).toEqual(["0.349", "1.23"]);
    const part = (name: string): FpgaLayer["output"] => layers.find((layer) => layer.name === name)!.output;
    const next = layers.find(({ name }) => name === "fire3s")!.input;
    expect(part("fire2e1")).toMatchObject({ pixelStride: 8, pixelWords: 4, offset: next.offset });
    expect(part("fire2e3")).toMatchObject({ pixelStride: 8, pixelWords: 4, offset: next.offset + 4 });
    expect(next).toMatchObject({ channels: 128, pixelWords: pixelWords(paperCore, 128), pixelStride: 8 });
  });
});
