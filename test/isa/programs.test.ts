import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { assemble, type Program } from "../../src/isa/index.ts";
import { runProgram, type Sram } from "./run_program.ts";

function shipped(name: string): Program {
  return assemble(readFileSync(new URL(`../../configs/programs/${name}.nasm`, import.meta.url), "utf8"), name);
}

let seed = 1;
/** Small whole numbers, so that sums are exact. */
function small(): number {
  seed = (seed * 48271) % 2147483647;
  return (seed % 9) - 4;
}

type Matrix = readonly (readonly number[])[];
const matrix = (rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, small));
function times(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => {
    const sums = new Float64Array(b[0]?.length ?? 0);
    for (let k = 0; k < row.length; k += 1) {
      const [x, line] = [row[k]!, b[k]!];
      for (let column = 0; column < sums.length; column += 1) sums[column]! += x * line[column]!;
    }
    return [...sums];
  });
}

/** The first place where two matrices differ; nothing when they are equal. */
function difference(a: Matrix, b: Matrix): string | undefined {
  for (const [row, line] of a.entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const [x, y] = [line[column], b[row]?.[column]];
      if (x !== y) return `row ${row}, column ${column}: ${x} and ${y}`;
    }
  }
  return undefined;
}

/** A tile of 128 columns from a block on, 8 rows to a block. */
function put(sram: Sram, first: number, tile: Matrix): void {
  for (let at = 0; at < tile.length / 8; at += 1)
    sram.set(first + at, Float64Array.from(tile.slice(8 * at, 8 * at + 8).flat()));
}

function take(sram: Sram, first: number, rows: number): Matrix {
  const values = Array.from({ length: rows / 8 }, (_, at) => [...(sram.get(first + at) ?? [])]).flat();
  return Array.from({ length: rows }, (_, row) => values.slice(128 * row, 128 * row + 128));
}

const part = (m: Matrix, row: number, column: number): Matrix =>
  m.slice(row, row + 128).map((line) => line.slice(column, column + 128));
const relu = (m: Matrix): Matrix => m.map((row) => row.map((x) => Math.max(x, 0)));

it("tiled_matmul multiplies 128 x 512 by 512 x 256, and rectifies it", () => {
  const [a, w] = [matrix(128, 512), matrix(512, 256)];
  const sram: Sram = new Map();
  for (let k = 0; k < 4; k += 1) {
    put(sram, 16 * k, part(a, 0, 128 * k));
    for (let n = 0; n < 2; n += 1) put(sram, 64 + 64 * n + 16 * k, part(w, 128 * k, 128 * n));
  }
  expect(runProgram(shipped("tiled_matmul"), sram)).toEqual([0, 1]);
  const y = relu(times(a, w));
  for (let n = 0; n < 2; n += 1) expect(difference(part(y, 0, 128 * n), take(sram, 192 + 16 * n, 128))).toBeUndefined();
});

it.each([
  [0.99, [0, 1, 2, 3]],
  [0.3, [0, 1, 3]],
])(
  "early_exit with a threshold of %f goes through groups %j, and gives probabilities where it stops",
  (threshold, groups) => {
    const sram: Sram = new Map();
    const [x, w, w2] = [matrix(8, 128), matrix(128, 128), matrix(128, 128)].map((m) =>
      m.map((row) => row.map((v) => v / 32)),
    );
    put(sram, 0, x ?? []);
    put(
      sram,
      16,
      (w ?? []).map((row) => row.map((v, column) => (column === 7 ? v + (threshold < 0.5 ? 1 : 0) : v))),
    );
    put(sram, 32, w2 ?? []);
    sram.set(64, new Float64Array(1024).fill(threshold));
    put(
      sram,
      0,
      (x ?? []).map((row) => row.map((v) => Math.abs(v))),
    );
    expect(runProgram(shipped("early_exit"), sram)).toEqual(groups);
    const result = take(sram, 48, 8);
    if (groups.includes(2)) expect(result[0]?.[0]).toBeCloseTo(times(take(sram, 0, 8), w2 ?? [])[0]?.[0] ?? 0, 9);
    else for (const row of result) expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
  },
);

it("batch runs three batches on four MEs, and rectifies what each one left", () => {
  const sram: Sram = new Map();
  const w = matrix(128, 128);
  put(sram, 0, w);
  const inputs = Array.from({ length: 12 }, (_, at) => {
    const input = matrix(128, 128);
    put(sram, 64 + 16 * at, input);
    return input;
  });
  expect(runProgram(shipped("batch"), sram)).toEqual([0, 1, 2, 3]);
  for (const [at, input] of inputs.entries())
    expect(difference(relu(times(input, w)), take(sram, 1088 + 16 * at, 128))).toBeUndefined();
});

it("attention weighs the values of each head by the softmax of its scores", () => {
  const sram: Sram = new Map();
  const heads = [0, 3, 6].map((group) => {
    const [q, k, v] = [matrix(512, 128), matrix(128, 128), matrix(128, 128)].map((m) =>
      m.map((row) => row.map((x) => x / 16)),
    );
    put(sram, 64 * group, q ?? []);
    put(sram, 1024 + 64 * group, k ?? []);
    put(sram, 2048 + 64 * group, v ?? []);
    return { group, q: q ?? [], k: k ?? [], v: v ?? [] };
  });
  expect(runProgram(shipped("attention"), sram)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  for (const { group, q, k, v } of heads) {
    const weights = times(q, k).map((row) => {
      const powers = row.map((score) => Math.exp(score - Math.max(...row)));
      const sum = powers.reduce((all, power) => all + power, 0);
      return powers.map((power) => power / sum);
    });
    const values = take(sram, 5120 + 64 * group, 512);
    for (const [row, line] of times(weights, v).entries())
      for (const column of [0, 77, 127]) expect(values[row]?.[column]).toBeCloseTo(line[column] ?? Number.NaN, 9);
  }
});
