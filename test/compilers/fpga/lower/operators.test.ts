import { describe, expect, it } from "vitest";
import { CompileError, compileStatic, lowerNetwork, type FpgaCore } from "../../../../src/compilers/fpga/index.ts";
import type { Network } from "../../../../src/compilers/network/index.ts";
import { paperCore } from "../cores.ts";
import { network, type Steps } from "../layers.ts";

const x = [1, 16, 8, 8];
const pads = (pad: number): { top: number; left: number; bottom: number; right: number } => ({
  ...{ top: pad, left: pad, bottom: pad, right: pad },
});
const layersOf = (net: Network): ReturnType<typeof lowerNetwork>["layers"] => lowerNetwork(net, paperCore).layers;

function gemm(steps: Steps, from: string, [outputs, inputs]: readonly [number, number], transposeB = true): string {
  const operation = { kind: "gemm", transposeA: false, transposeB, alpha: 1, beta: 1 } as const;
  return steps.add(
    operation,
    from,
    steps.constant(transposeB ? [outputs, inputs] : [inputs, outputs]),
    steps.constant([outputs]),
  );
}

describe("layers of operators", () => {
  it("a pad before a convolution is the convolution's", () => {
    const net = network({ x }, (steps) => {
      const padded = steps.add(
        { kind: "pad", mode: "constant", before: [0, 0, 1, 0], after: [0, 0, 2, 1], value: 0 },
        "x",
      );
      return steps.conv(padded, [16, 16], { kernel: [3, 3] });
    });
    expect(layersOf(net)).toMatchObject([{ kind: "conv", pads: { top: 1, left: 0, bottom: 2, right: 1 } }]);
  });

  it("bias, normalisation and clip are fused in this order, and not behind another reader", () => {
    const net = network({ x }, (steps) => {
      const conv = steps.conv("x", [16, 16]);
      const biased = steps.sum(conv, steps.constant([16, 1, 1]));
      const factors = [1, 2, 3, 4].map(() => steps.constant([16]));
      const normal = steps.add({ kind: "batchNormalisation", epsilon: 1e-5 }, biased, ...factors);
      const clip = steps.add({ kind: "unary", apply: { name: "clip", low: 0, high: 6 } }, normal);
      return [clip, steps.unary(clip)];
    });
    const layers = layersOf(net);
    expect(layers).toMatchObject([
      {
        kind: "conv",
        activation: "relu6",
        weights: { biases: ["constant2", "constant4"], normalisation: { epsilon: 1e-5 } },
      },
      { kind: "max", kernel: [1, 1], activation: "relu" },
    ]);
  });

  it("an average that counts pads is a depthwise convolution with equal weights", () => {
    const pool = { take: "average", kernel: [3, 3], pads: pads(1) } as const;
    const net = network({ x }, (steps) => steps.pool("x", { ...pool, countPads: true }));
    expect(layersOf(net)).toMatchObject([{ kind: "depthwise", weights: { weight: "", constant: 1 / 9, biases: [] } }]);
    expect(layersOf(network({ x }, (steps) => steps.pool("x", pool)))).toMatchObject([{ kind: "average" }]);
  });

  it("means over height and width, matmul with a bias, and a transposed gemm", () => {
    const net = network({ x }, (steps) => {
      const mean = steps.add({ kind: "reduce", take: "mean", axes: [2, 3], keepAxes: false }, "x");
      const product = steps.add({ kind: "matmul" }, mean, steps.constant([16, 20]));
      return gemm(steps, steps.unary(steps.sum(product, steps.constant([20]))), [5, 20], false);
    });
    expect(layersOf(net)).toMatchObject([
      { kind: "global", kernel: [8, 8] },
      { kind: "conv", kernel: [1, 1], activation: "relu", weights: { isTransposed: true, biases: ["constant4"] } },
      { kind: "conv", weights: { isTransposed: true } },
    ]);
  });

  it("a concat of concats, and a part that is read elsewhere, need no copy; a second concat of a part does", () => {
    const net = network({ x }, (steps) => {
      const [a, b, c] = [0, 1, 2].map(() => steps.conv("x", [16, 16])) as [string, string, string];
      const inner = steps.concat(a, b);
      const outer = steps.concat(inner, c);
      return [outer, steps.conv(a, [16, 16]), steps.conv(inner, [16, 32]), steps.concat(c, a)];
    });
    const { layers, outputs } = lowerNetwork(net, paperCore);
    expect(layers.map(({ kind }) => kind)).toEqual(["conv", "conv", "conv", "conv", "conv", "max", "max"]);
    const [a, b, c, ofA, ofInner] = layers;
    const base = a?.output.offset ?? -1;
    expect([b?.output.offset, c?.output.offset]).toEqual([base + 1, base + 2]);
    expect([a, b, c].map((layer) => layer?.output.pixelStride)).toEqual([3, 3, 3]);
    expect(ofA?.input).toEqual(a?.output);
    expect(ofInner?.input).toMatchObject({ offset: base, pixelStride: 3, pixelWords: 2, channels: 32 });
    expect(outputs.map(({ channels }) => channels)).toEqual([48, 16, 16, 32]);
  });

  it("memory of a map is used again behind its last reader", () => {
    const net = network({ x }, (steps) => [...Array(6)].reduce((from: string) => steps.conv(from, [16, 16]), "x"));
    expect(lowerNetwork(net, paperCore).segmentWords[0]).toBe(2 * 64);
  });
});

describe("what is refused, with the layer and the limit", () => {
  const small: FpgaCore = { ...paperCore, memory: { banks: 2, bankWords: 64, weightWords: 100, biasWords: 2 } };
  const one = (write: (steps: Steps) => string, shape: readonly number[] = x): Network => network({ x: shape }, write);
  it.each<[string, Network, string, FpgaCore?]>([
    [
      "dilation",
      one((s) => s.conv("x", [16, 16], { kernel: [3, 3], dilations: [2, 2] })),
      "the dilation is 2x2; allowed is 1x1.",
    ],
    [
      "groups",
      one((s) => s.conv("x", [16, 16], { groups: 4 })),
      "there are 4 groups of 16 channels to 16; allowed are 1, and depthwise: as many as channels.",
    ],
    ["batch", one((s) => s.conv("x", [16, 16]), [2, 16, 8, 8]), "the batch is 2; allowed is 1."],
    [
      "kernel",
      one((s) => s.conv("x", [16, 16], { kernel: [16, 1] }), [1, 16, 20, 8]),
      "the kernel is 16x1; allowed are sides up to 15.",
    ],
    ["stride", one((s) => s.conv("x", [16, 16], { strides: [8, 1] })), "the stride is 8x1; allowed is up to 7."],
    [
      "pads",
      one((s) => s.conv("x", [16, 16], { kernel: [9, 9], pads: pads(8) })),
      "the pads are 8, 8, 8, 8; allowed is up to 7.",
    ],
    [
      "pads as large as the kernel",
      one((s) => s.conv("x", [16, 16], { pads: pads(1) })),
      "the pads are 1, 1, 1, 1; allowed are pads smaller than the kernel, 1x1.",
    ],
    ["width", one((s) => s.conv("x", [16, 16]), [1, 16, 2, 1025]), "an output line has 1025 pixels; allowed are 1024."],
    [
      "groups of channels",
      one((s) => s.conv("x", [16, 4104]), [1, 4104, 1, 1]),
      "there are 513 groups of input channels; allowed are 512.",
    ],
    [
      "operator",
      one((s) => s.add({ kind: "localResponseNormalisation", size: 5, alpha: 1, beta: 1, bias: 1 }, "x")),
      "localResponseNormalisation is not supported; allowed are ",
    ],
    ["function", one((s) => s.unary("x", "tanh")), "tanh is not supported; allowed are relu and clip from 0 to 6."],
    [
      "matmul of two maps",
      network({ x: [1, 8], y: [1, 8] }, (s) =>
        s.add({ kind: "matmul" }, "x", s.add({ kind: "transpose", permutation: [1, 0] }, "y")),
      ),
      "transpose is not supported; allowed are ",
    ],
    [
      "softmax in the middle",
      one((s) => s.conv(s.add({ kind: "softmax", axes: [1], logarithm: false }, "x"), [16, 16])),
      "conv behind a softmax; a softmax is allowed at the end of the network.",
    ],
    [
      "concat inside a unit",
      one((s) => s.concat(s.conv("x", [8, 16]), s.conv("x", [16, 16]))),
      "begins at channel 8; allowed are multiples of 16.",
    ],
    [
      "sum of two sizes",
      network({ x, y: [1, 16, 1, 1] }, (s) => s.sum("x", "y")),
      "it adds maps of 16x8x8 and 16x1x1; allowed are two of one size.",
    ],
    [
      "counted pads that hang over",
      one((s) =>
        s.pool("x", {
          take: "average",
          countPads: true,
          ceilMode: true,
          kernel: [4, 4],
          strides: [4, 4],
          pads: pads(1),
        }),
      ),
      "an average counts pads and its last window hangs over them; allowed is one of both.",
    ],
    [
      "lines",
      one((s) => s.conv("x", [16, 16], { kernel: [3, 3] }), [1, 16, 8, 30]),
      "the lines of a window take 90 words and an output line 28; allowed are 64, half of the banks.",
      small,
    ],
    [
      "weights",
      one((s) => s.conv("x", [16, 32], { kernel: [2, 2] }), [1, 32, 3, 3]),
      "the weights of 16 channels take 128 words; allowed are 100.",
      small,
    ],
    ["biases", one((s) => s.conv("x", [16, 16]), [1, 16, 3, 3]), "the biases take 4 words; allowed are 2.", small],
    ["transposed reshape", one((s) => s.add({ kind: "reshape", shape: [1, 64, 16] }, "x")), "allowed is to [1, 1024]."],
  ])("%s", (_, net, sentence, core = paperCore) => {
    const refused = (): unknown => compileStatic(net, core);
    expect(refused).toThrow(CompileError);
    expect(refused).toThrow(sentence);
  });

  it("a network of too many layers", () => {
    const net = one((s) => [...Array(4097)].reduce((from: string) => s.pool(from), "x"), [1, 16, 1, 1]);
    expect(() => lowerNetwork(net, paperCore)).toThrow("has 4097 layers; allowed are 4096.");
  });
});
