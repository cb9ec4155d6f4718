import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { Operation } from "../../../src/compilers/network/index.ts";
import { Steps } from "./steps.ts";
import { expectSame, small } from "./support.ts";

const gemm = { kind: "gemm", transposeA: false, transposeB: true, alpha: 1, beta: 1 } as const;
const relu = { kind: "unary", apply: { name: "relu" } } as const;
const conv = (kernel: number, stride: number, pad: number, dilation = 1, groups = 1): Operation => ({
  ...{ kind: "conv", groups, kernel: [kernel, kernel], strides: [stride, stride], dilations: [dilation, dilation] },
  pads: { top: pad, left: pad, bottom: pad, right: pad },
});

describe("matrix products", () => {
  test("a matmul of one tile", () => {
    const steps = new Steps();
    expectSame(steps.finish(steps.add({ kind: "matmul" }, steps.input("x", [5, 7]), steps.weight([7, 9]))));
  });

  test("a matmul over all tiles of a core", () => {
    const steps = new Steps();
    expectSame(steps.finish(steps.add({ kind: "matmul" }, steps.input("x", [300, 200]), steps.weight([200, 260]))));
  });

  test("batches, one side shared", () => {
    const steps = new Steps();
    const [a, b] = [steps.input("a", [3, 2, 20, 30]), steps.input("b", [3, 1, 30, 40])];
    const c = steps.add({ kind: "matmul" }, a, b);
    expectSame(steps.finish(c, steps.add({ kind: "matmul" }, a, steps.weight([30, 12]))));
  });

  test("gemm, bias and relu in one row", () => {
    const steps = new Steps();
    const y = steps.add(gemm, steps.input("x", [40, 150]), steps.weight([130, 150]), steps.weight([130]));
    const compiled = expectSame(steps.finish(steps.add(relu, y)));
    expect(compiled.program.rows).toHaveLength(1);
    expect(compiled.operators[0]?.fused).toHaveLength(1);
  });

  test("a long reduction is split", () => {
    const steps = new Steps();
    const y = steps.add(gemm, steps.input("x", [9, 1500]), steps.weight([100, 1500]), steps.weight([100]));
    const compiled = expectSame(steps.finish(steps.add(relu, y)));
    const [first, second] = compiled.program.rows;
    expect(first?.kind === "group" && first.me.filter((start) => start !== null).length).toBe(4);
    expect(second?.kind === "group" && second.ve).not.toBeNull();
  });

  test("the last chunk cuts the reduction no further than what is kept for it allows", () => {
    const steps = new Steps();
    const y = steps.add({ kind: "matmul" }, steps.input("x", [5, 600]), steps.weight([600, 1100]));
    expectSame(steps.finish(y), { core: { matrixEngines: 11, vectorEngines: 4 }, sramBlocks: 1000 });
  });

  test("little SRAM: the reduction goes over several rows", () => {
    const steps = new Steps();
    const y = steps.add(gemm, steps.input("x", [100, 900]), steps.weight([200, 900]), steps.weight([200]));
    const compiled = expectSame(steps.finish(steps.add(relu, y)), { ...small, sramBlocks: 96 });
    expect(compiled.program.rows.length).toBeGreaterThan(6);
  });
});

describe("convolutions", () => {
  test.each([
    ["3x3", 3, 1, 1, 1, 1],
    ["stride 2, pad", 3, 2, 1, 1, 1],
    ["dilation 2", 3, 1, 2, 2, 1],
    ["groups", 3, 1, 1, 1, 2],
    ["1x1", 1, 1, 0, 1, 1],
  ] as const)("%s", (_, kernel, stride, pad, dilation, groups) => {
    const steps = new Steps();
    const x = steps.input("x", [2, 6, 11, 13]);
    const y = steps.add(
      conv(kernel, stride, pad, dilation, groups),
      x,
      steps.weight([8, 6 / groups, kernel, kernel]),
      steps.weight([8]),
    );
    expectSame(steps.finish(y));
  });

  test("residual block with batch normalisation, one row each", () => {
    const steps = new Steps();
    const x = steps.input("x", [1, 16, 10, 10]);
    const y = steps.add(conv(3, 1, 1), x, steps.weight([16, 16, 3, 3]));
    const normal = { kind: "batchNormalisation", epsilon: 1e-5 } as const;
    const z = steps.add(normal, y, steps.weight([16]), steps.weight([16]), steps.weight([16]), steps.weight([16]));
    const sum = steps.add({ kind: "binary", apply: "add" }, z, x);
    const compiled = expectSame(steps.finish(steps.add(relu, sum)));
    expect(compiled.program.rows).toHaveLength(2);
  });
});

test("products of any size", () => {
  fc.assert(
    fc.property(
      ...[fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 150 })],
      ...[fc.constantFrom(72, 200, 512), fc.constantFrom(1, 3, 4), fc.constantFrom(1, 4, 5)],
      (m, k, n, sramBlocks, matrixEngines, vectorEngines) => {
        const steps = new Steps();
        const y = steps.add({ kind: "matmul" }, steps.input("x", [m, k]), steps.weight([k, n]));
        expectSame(steps.finish(steps.add(relu, y)), { core: { matrixEngines, vectorEngines }, sramBlocks });
      },
    ),
    { numRuns: 8, seed: 1 },
  );
});
