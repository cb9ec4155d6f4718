import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../../../src/compilers/network/operation.ts";
import { counting, drawn, operand, run, runAll } from "./run.ts";

const matmul: Operation = { kind: "matmul" };

describe("matmul", () => {
  it("multiplies matrices", () => {
    expect(run(matmul, [counting(2, 3), counting(3, 2)])).toEqual([22, 28, 49, 64]);
  });

  it("takes an operand of rank 1 for a row or a column", () => {
    const shapes = (a: readonly number[], b: readonly number[]): unknown =>
      runAll(matmul, [counting(...a), counting(...b)]).map(({ shape, values }) => [shape, [...values]]);
    expect(shapes([3], [3, 2])).toEqual([[[2], [22, 28]]]);
    expect(shapes([2, 3], [3])).toEqual([[[2], [14, 32]]]);
    expect(shapes([3], [3])).toEqual([[[], [14]]]);
    expect(shapes([2, 1, 2], [2])).toEqual([
      [
        [2, 1],
        [5, 11],
      ],
    ]);
  });

  it("broadcasts leading axes of both operands", () => {
    const a = counting(2, 1, 1, 2);
    const b = counting(3, 2, 1);
    const [result] = runAll(matmul, [a, b]);
    expect(result?.shape).toEqual([2, 3, 1, 1]);
    expect([...(result?.values ?? [])]).toEqual([5, 11, 17, 11, 25, 39]);
  });

  it("equals the sum over the inner axis, batch by batch", () => {
    const size = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(size, size, size, size, (batch, rows, inner, columns) => {
        const [a, b] = [drawn(1, batch, rows, inner), drawn(2, batch, inner, columns)];
        const expected = Array.from({ length: batch * rows * columns }, (_, at) => {
          const [n, i, j] = [Math.floor(at / (rows * columns)), Math.floor(at / columns) % rows, at % columns];
          let sum = 0;
          for (let k = 0; k < inner; k++) {
            sum += (a.values[(n * rows + i) * inner + k] ?? 0) * (b.values[(n * inner + k) * columns + j] ?? 0);
          }
          return sum;
        });
        expect(run(matmul, [a, b])).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe("gemm", () => {
  const gemm = (rest: Partial<Extract<Operation, { kind: "gemm" }>> = {}): Operation => ({
    kind: "gemm",
    transposeA: false,
    transposeB: false,
    alpha: 1,
    beta: 1,
    ...rest,
  });

  it("transposes what is said", () => {
    const product = [22, 28, 49, 64];
    const aT = operand([3, 2], [1, 4, 2, 5, 3, 6]);
    const bT = operand([2, 3], [1, 3, 5, 2, 4, 6]);
    expect(run(gemm(), [counting(2, 3), counting(3, 2)])).toEqual(product);
    expect(run(gemm({ transposeA: true }), [aT, counting(3, 2)])).toEqual(product);
    expect(run(gemm({ transposeB: true }), [counting(2, 3), bT])).toEqual(product);
    expect(run(gemm({ transposeA: true, transposeB: true }), [aT, bT])).toEqual(product);
  });

  it("scales the product and what is added, which broadcasts", () => {
    const [a, b] = [counting(2, 1), counting(1, 2)];
    const scaled = gemm({ alpha: 10, beta: 0.5 });
    expect(run(scaled, [a, b])).toEqual([10, 20, 20, 40]);
    expect(run(scaled, [a, b, operand([2], [2, 4])])).toEqual([11, 22, 21, 42]);
    expect(run(scaled, [a, b, operand([2, 1], [2, 4])])).toEqual([11, 21, 22, 42]);
    expect(run(scaled, [a, b, operand([], [2])])).toEqual([11, 21, 21, 41]);
  });
});
