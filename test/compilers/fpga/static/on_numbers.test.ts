import { describe, it } from "vitest";
import type { FpgaCore } from "../../../../src/compilers/fpga/index.ts";
import { smallCore } from "../cores.ts";
import { network } from "../layers.ts";
import { expectSame } from "../run_support.ts";

const core = (memory: Partial<FpgaCore["memory"]>): FpgaCore => ({
  ...smallCore,
  memory: { ...smallCore.memory, ...memory },
});

describe("packages of special ways, on real numbers", () => {
  const pads = { top: 1, left: 1, bottom: 1, right: 1 };

  // Weights of a unit: 16 channels · 25 places · 3 words.
  it.each([
    ["one kernel line at a time", 300],
    ["three and two lines", 750],
    ["whole", 1200],
  ])("a kernel of one output pixel: %s", (_, weightWords) => {
    const net = network({ x: [1, 40, 5, 5] }, (steps) => {
      const flat = steps.add({ kind: "reshape", shape: [1, 1000] }, "x");
      const gemm = { kind: "gemm", transposeA: false, transposeB: true, alpha: 0.5, beta: 2 } as const;
      return steps.unary(steps.add(gemm, flat, steps.constant([35, 1000]), steps.constant([35])));
    });
    expectSame(net, core({ weightWords }), [1, 2]);
  });

  it("weights in chunks and lines in strips", () => {
    const net = network({ x: [1, 30, 17, 11] }, (steps) =>
      steps.unary(steps.conv("x", [60, 30], { kernel: [3, 3], pads })),
    );
    expectSame(net, core({ bankWords: 24, weightWords: 300 }), [1, 3]);
  });

  it("three chunks of weights in two slots, for strip after strip: a chunk comes again in the other slot", () => {
    const net = network({ x: [1, 17, 15, 17] }, (steps) =>
      steps.conv("x", [48, 17], { kernel: [3, 1], strides: [1, 2] }),
    );
    const narrow = { banks: 8, bankWords: 64, weightWords: 400, biasWords: 32 };
    expectSame(net, { ...smallCore, memory: narrow, elementBits: 16, fifoDepth: 1, pixelParallelism: 3 }, [1, 2]);
  });

  it("a kernel of one line or column at a stride", () => {
    const net = network({ x: [1, 20, 13, 12] }, (steps) => {
      const a = steps.conv("x", [20, 20], { strides: [2, 3] });
      const b = steps.conv("x", [16, 20], { kernel: [1, 3], strides: [3, 2], pads: { ...pads, top: 0, bottom: 0 } });
      return [a, b, steps.pool("x", { kernel: [2, 1], strides: [2, 2] })];
    });
    expectSame(net, smallCore, [1, 2]);
  });

  it("sums and depthwise convolutions in strips, inside a concat", () => {
    const net = network({ x: [1, 32, 15, 9] }, (steps) => {
      const a = steps.conv("x", [32, 32], { kernel: [3, 3], pads, groups: 32 });
      const sum = steps.unary(steps.sum(a, "x"));
      return steps.concat(sum, steps.pool(a, { take: "average", countPads: true, kernel: [3, 3], pads }));
    });
    expectSame(net, core({ bankWords: 24 }), [1, 2]);
  });
});
