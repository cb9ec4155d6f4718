import { describe, expect, test } from "vitest";
import { NetworkBuilder } from "../../../src/compilers/network/builder.ts";
import type { BinaryFunction, Network, Operation, UnaryFunction } from "../../../src/compilers/network/index.ts";
import { Steps } from "./steps.ts";
import { expectSame, small } from "./support.ts";

const even = { top: 1, left: 1, bottom: 1, right: 1 };
const unary = (apply: UnaryFunction): Operation => ({ kind: "unary", apply });
const binary = (apply: BinaryFunction): Operation => ({ kind: "binary", apply });
const softmax = (axes: readonly number[]): Operation => ({ kind: "softmax", axes, logarithm: false });

describe("element by element", () => {
  test.each<UnaryFunction>([
    { name: "relu" },
    { name: "sigmoid" },
    { name: "tanh" },
    { name: "erf" },
    { name: "exp" },
    { name: "neg" },
    { name: "abs" },
    { name: "sign" },
    { name: "hardSwish" },
    { name: "clip", low: -0.5, high: 0.75 },
    { name: "leakyRelu", slope: 0.1 },
    { name: "elu", alpha: 0.5 },
    { name: "hardSigmoid", alpha: 0.2, beta: 0.5 },
    { name: "gelu", approximation: "none" },
    { name: "gelu", approximation: "tanh" },
  ])("$name", (apply) => {
    const steps = new Steps();
    expectSame(steps.finish(steps.add(unary(apply), steps.input("x", [3, 5, 9]))));
  });

  test("roots and reciprocals of what is positive", () => {
    const steps = new Steps();
    const x = steps.add(binary("add"), steps.add(unary({ name: "abs" }), steps.input("x", [200])), steps.number(0.5));
    const roots = steps.add(unary({ name: "sqrt" }), x);
    expectSame(
      steps.finish(roots, steps.add(unary({ name: "reciprocal" }), x), steps.add(binary("pow"), x, steps.number(-0.5))),
    );
  });

  test.each<BinaryFunction>(["add", "sub", "mul", "max", "min", "prelu"])("%s broadcasts", (apply) => {
    const steps = new Steps();
    const x = steps.input("x", [2, 10, 6, 7]);
    const a = steps.add(binary(apply), x, steps.weight([10, 1, 1]));
    const b = steps.add(binary(apply), x, steps.weight([7]));
    expectSame(steps.finish(a, b, steps.add(binary(apply), x, steps.input("y", [2, 10, 6, 7]))));
  });

  test("comparisons choose", () => {
    const steps = new Steps();
    const [x, y] = [steps.input("x", [40]), steps.input("y", [40])];
    const kinds = ["equal", "less", "lessOrEqual", "greater", "greaterOrEqual"] as const;
    expectSame(steps.finish(...kinds.map((kind) => steps.add({ kind: "where" }, steps.add(binary(kind), x, y), x, y))));
  });

  test("what is stored ends with the tensor", () => {
    const steps = new Steps();
    const y = steps.add(binary("add"), steps.input("x", [130]), steps.weight([130]));
    expectSame(steps.finish(y, steps.add(binary("mul"), y, steps.weight([130]))));
  });

  test("infinite numbers", () => {
    const steps = new Steps();
    const x = steps.input("x", [40]);
    const limits = [-Infinity, Infinity].map((value) => steps.add(binary("max"), x, steps.number(value)));
    expectSame(steps.finish(...limits));
  });

  test("a matrix larger than SRAM", () => {
    const steps = new Steps();
    const x = steps.input("x", [33, 5000]);
    expectSame(steps.finish(steps.add(binary("mul"), x, steps.weight([5000]))), { ...small, sramBlocks: 100 });
  });
});

describe("over rows", () => {
  test.each([5, 128, 300])("softmax over %i columns", (columns) => {
    const steps = new Steps();
    expectSame(steps.finish(steps.add(softmax([1]), steps.input("x", [19, columns]))));
  });

  test("many rows", () => {
    const steps = new Steps();
    const x = steps.input("x", [300, 130]);
    expectSame(steps.finish(steps.add(softmax([1]), x), steps.add(unary({ name: "tanh" }), x)));
  });

  test("softmax over an axis in the middle", () => {
    const steps = new Steps();
    expectSame(steps.finish(steps.add(softmax([1]), steps.input("x", [3, 10, 4]))));
  });

  test.each([96, 128, 200])("layer normalisation over %i columns", (columns) => {
    const steps = new Steps();
    const x = steps.input("x", [2, 9, columns]);
    const y = steps.add(
      { kind: "layerNormalisation", axis: 2, epsilon: 1e-5 },
      x,
      steps.weight([columns]),
      steps.weight([columns]),
    );
    expectSame(steps.finish(y));
  });

  test("instances and groups", () => {
    const steps = new Steps();
    const x = steps.input("x", [2, 6, 5, 7]);
    const a = steps.add({ kind: "instanceNormalisation", epsilon: 1e-5 }, x, steps.weight([6]), steps.weight([6]));
    const b = steps.add(
      { kind: "groupNormalisation", groups: 3, epsilon: 1e-5 },
      x,
      steps.weight([6]),
      steps.weight([6]),
    );
    expectSame(steps.finish(a, b));
  });

  test.each(["sum", "mean", "max", "min"] as const)("reduce %s", (take) => {
    const steps = new Steps();
    const x = steps.input("x", [3, 20, 17]);
    const a = steps.add({ kind: "reduce", take, axes: [2], keepAxes: true }, x);
    const b = steps.add({ kind: "reduce", take, axes: [0, 2], keepAxes: false }, x);
    expectSame(steps.finish(a, b));
  });
});

describe("windows", () => {
  const window = { kernel: [3, 3], strides: [2, 2], dilations: [1, 1], pads: even } as const;
  test.each([
    ["max", false, false],
    ["max", true, false],
    ["average", false, false],
    ["average", false, true],
    ["average", true, true],
  ] as const)("pool %s, ceil %s, pads %s", (take, ceilMode, countPads) => {
    const steps = new Steps();
    const x = steps.input("x", [2, 9, 8, 9]);
    expectSame(steps.finish(steps.add({ kind: "pool", take, global: false, ceilMode, countPads, ...window }, x)));
  });

  test("global average", () => {
    const steps = new Steps();
    const whole = {
      kernel: [6, 7],
      strides: [1, 1],
      dilations: [1, 1],
      pads: { top: 0, left: 0, bottom: 0, right: 0 },
    } as const;
    const pool = { kind: "pool", take: "average", global: true, ceilMode: false, countPads: false, ...whole } as const;
    expectSame(steps.finish(steps.add(pool, steps.input("x", [2, 20, 6, 7]))));
  });

  test.each([1, 2])("depthwise, %i filters a channel, and relu", (each) => {
    const steps = new Steps();
    const x = steps.input("x", [2, 10, 9, 8]);
    const conv = { kind: "conv", groups: 10, ...window } as const;
    const y = steps.add(conv, x, steps.weight([10 * each, 1, 3, 3]), steps.weight([10 * each]));
    const compiled = expectSame(steps.finish(steps.add(unary({ name: "relu" }), y)));
    expect(compiled.program.rows).toHaveLength(1);
  });

  test("a window of 36 places on one vector engine: loops hold no more than 1,024 instructions", () => {
    const steps = new Steps();
    const pads = { top: 2, left: 2, bottom: 2, right: 2 };
    const wide = { kernel: [6, 6], strides: [1, 1], dilations: [1, 1], pads } as const;
    const x = steps.input("x", [1, 140, 12, 13]);
    const y = steps.add({ kind: "conv", groups: 140, ...wide }, x, steps.weight([140, 1, 6, 6]));
    expectSame(steps.finish(y), { core: { matrixEngines: 1, vectorEngines: 1 }, sramBlocks: 5000 });
  });

  test("local response normalisation", () => {
    const steps = new Steps();
    const lrn = { kind: "localResponseNormalisation", size: 5, alpha: 0.1, beta: 0.75, bias: 1 } as const;
    expectSame(steps.finish(steps.add(lrn, steps.input("x", [1, 12, 5, 6]))));
  });
});

describe("places", () => {
  test("views move nothing", () => {
    const steps = new Steps();
    const x = steps.input("x", [6, 8, 10]);
    const turned = steps.add({ kind: "transpose", permutation: [2, 0, 1] }, x);
    const part = steps.add({ kind: "slice", ranges: [{ axis: 2, start: 7, step: -2, count: 4 }] }, turned);
    const compiled = expectSame(steps.finish(steps.add(unary({ name: "relu" }), part)));
    expect(compiled.program.rows).toHaveLength(1);
  });

  test("reshape of what lies unevenly, pad, concat, gather, expand", () => {
    const steps = new Steps();
    const x = steps.input("x", [6, 8]);
    const flat = steps.add({ kind: "reshape", shape: [48] }, steps.add({ kind: "transpose", permutation: [1, 0] }, x));
    const pad = steps.add({ kind: "pad", mode: "constant", before: [1, 0], after: [0, 2], value: 3 }, x);
    const wide = steps.add({ kind: "expand", shape: [2, 6, 8] }, x);
    const joined = steps.add({ kind: "concat", axis: 1 }, x, steps.add(unary({ name: "relu" }), x));
    steps.builder.addInput("rows", { shape: [2, 2], elementType: "int64" });
    const found = steps.add({ kind: "gather", axis: 0 }, x, "rows");
    const network = steps.finish(flat, pad, steps.add(unary({ name: "relu" }), wide), joined, found);
    const given = new Map([
      ["x", Float64Array.from({ length: 48 }, (_, at) => at - 20)],
      ["rows", Float64Array.of(5, 0, -1, 2)],
    ]);
    expectSame(network, small, 0, given);
  });

  test.each([
    { shape: [4], indices: [2, 2, 2, 2] },
    { shape: [2], indices: [0, 3] },
    { shape: [3], indices: [-1, 3, 1] },
    { shape: [3], indices: [0, 4, 1] },
    { shape: [], indices: [-2] },
  ])("gather of constant indices $indices", ({ shape, indices }) => {
    const steps = new Steps();
    const x = steps.input("x", [4, 6, 3]);
    const values = Float64Array.from(indices);
    steps.builder.addConstant("rows", { shape, elementType: "int64" }, { kind: "dense", values });
    expectSame(steps.finish(steps.add(unary({ name: "relu" }), steps.add({ kind: "gather", axis: 1 }, x, "rows"))));
  });

  test("what is not only read transposed is written as it is", () => {
    const steps = new Steps();
    const x = steps.add(unary({ name: "relu" }), steps.add(binary("add"), steps.input("x", [6, 8]), steps.weight([8])));
    const y = steps.add(binary("mul"), x, x);
    const turned = steps.add({ kind: "transpose", permutation: [1, 0] }, y);
    const flat = steps.add({ kind: "reshape", shape: [48] }, y);
    const compiled = expectSame(steps.finish(turned, flat));
    expect(compiled.program.rows).toHaveLength(1);
  });

  test("parts of a concat are written in place", () => {
    const steps = new Steps();
    const x = steps.input("x", [1, 4, 5, 5]);
    const parts = [4, 8].map((filters) => {
      const conv = { kind: "conv", groups: 1, kernel: [3, 3], strides: [1, 1], dilations: [1, 1], pads: even } as const;
      return steps.add(unary({ name: "relu" }), steps.add(conv, x, steps.weight([filters, 4, 3, 3])));
    });
    const compiled = expectSame(steps.finish(steps.add({ kind: "concat", axis: 1 }, ...parts)));
    expect(compiled.program.rows).toHaveLength(2);
  });
});

test("an attention block", () => {
  const steps = new Steps();
  const [tokens, width, heads] = [20, 48, 3];
  const x = steps.input("x", [1, tokens, width]);
  const project = (from: string, out = width): string =>
    steps.add(
      binary("add"),
      steps.add({ kind: "matmul" }, from, steps.weight([from === x ? width : width, out])),
      steps.weight([out]),
    );
  const split = (from: string, permutation: readonly number[]): string =>
    steps.add(
      { kind: "transpose", permutation },
      steps.add({ kind: "reshape", shape: [1, tokens, heads, width / heads] }, from),
    );
  const scores = steps.add({ kind: "matmul" }, split(project(x), [0, 2, 1, 3]), split(project(x), [0, 2, 3, 1]));
  const weights = steps.add(softmax([3]), steps.add(binary("div"), scores, steps.number(4)));
  const mixed = steps.add({ kind: "matmul" }, weights, split(project(x), [0, 2, 1, 3]));
  const back = steps.add({ kind: "transpose", permutation: [0, 2, 1, 3] }, mixed);
  const out = project(steps.add({ kind: "reshape", shape: [1, tokens, width] }, back));
  const norm = { kind: "layerNormalisation", axis: 2, epsilon: 1e-5 } as const;
  const y = steps.add(norm, steps.add(binary("add"), out, x), steps.weight([width]), steps.weight([width]));
  const compiled = expectSame(steps.finish(steps.add(unary({ name: "gelu", approximation: "none" }), y)));
  // Heads are written where the reshape wants them.
  const moving = compiled.operators.filter(({ kind }) => kind === "reshape" || kind === "transpose");
  expect(moving.map(({ rows }) => rows)).toEqual(moving.map(() => 0));
});

test.each([
  [0.2, "computes"],
  [0.9, "computes"],
  [0.2, "hands on"],
] as const)("an early exit, threshold %d, a side that %s", (threshold, kind) => {
  const side = (outer: NetworkBuilder, factor: number): Network => {
    const inner = new NetworkBuilder(outer);
    inner.addConstant("factor", { shape: [], elementType: "float32" }, { kind: "fill", value: factor });
    inner.add(binary("mul"), { name: "", inputs: ["x", "factor"], outputs: ["scaled"] });
    const rows = Float32Array.from({ length: 36 }, (_, at) => (at * factor) % 5);
    inner.addConstant("weights", { shape: [6, 6], elementType: "float32" }, { kind: "dense", values: rows });
    inner.add({ kind: "matmul" }, { name: "", inputs: ["scaled", "weights"], outputs: ["weighted"] });
    return inner.finish("side", [kind === "hands on" && factor === 1 ? "x" : "weighted"]);
  };
  const steps = new Steps();
  const { builder } = steps;
  const x = steps.add(softmax([1]), steps.input("logits", [1, 6]));
  builder.add(unary({ name: "identity" }), { name: "", inputs: [x], outputs: ["x"] });
  const most = steps.add({ kind: "reduce", take: "max", axes: [0, 1], keepAxes: false }, "x");
  const sure = steps.add(binary("greater"), most, steps.number(threshold));
  const branch = { kind: "branch", whenTrue: side(builder, 1), whenFalse: side(builder, 2) } as const;
  const y = steps.add(branch, sure, "x");
  const compiled = expectSame(steps.finish(steps.add(unary({ name: "neg" }), y)));
  const branched = compiled.operators.find((each) => each.kind === "branch");
  const rows = compiled.transfers.slice((branched?.firstRow ?? 0) + 1);
  // Nothing is loaded for a side before it is chosen.
  const early = rows
    .flatMap(({ loads }) => loads)
    .filter(({ afterRow }) => afterRow < (branched?.firstRow ?? Infinity));
  expect(early).toEqual([]);
});
