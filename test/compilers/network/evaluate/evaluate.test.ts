import { describe, expect, it } from "vitest";
import { NetworkBuilder } from "../../../../src/compilers/network/builder.ts";
import {
  constantViews,
  denseValues,
  evaluate,
  EvaluationError,
  type EvaluateOptions,
} from "../../../../src/compilers/network/evaluate/index.ts";
import { tensorOf, type Network, type TensorType } from "../../../../src/compilers/network/graph.ts";
import type { ConstantData } from "../../../../src/compilers/network/values.ts";

const vector = (count: number): TensorType => ({ shape: [count], elementType: "float32" });

/** y = x · weight + 1 with a weight whose data is absent, then relu. */
function small(weight: ConstantData = { kind: "absent" }): Network {
  const builder = new NetworkBuilder();
  builder.addInput("x", { shape: [1, 2], elementType: "float32" });
  builder.addConstant("weight", { shape: [2, 3], elementType: "float32" }, weight);
  builder.addConstant("one", vector(3), { kind: "fill", value: 1 });
  builder.add({ kind: "matmul" }, { name: "product", inputs: ["x", "weight"], outputs: ["xw"] });
  builder.add({ kind: "binary", apply: "add" }, { name: "sum", inputs: ["xw", "one"], outputs: ["s"] });
  builder.add({ kind: "unary", apply: { name: "relu" } }, { name: "relu", inputs: ["s"], outputs: ["y"] });
  return builder.finish("small", ["y"]);
}

/** Doubles x, or on a negative sum of x adds "more"; a name that only one side has is kept on demand. */
function earlyExit(): Network {
  const builder = new NetworkBuilder();
  builder.addInput("x", vector(2));
  builder.addConstant("zero", { shape: [], elementType: "float32" }, { kind: "fill", value: 0 });
  builder.addConstant("more", vector(2), { kind: "fill", value: 100 });
  builder.add(
    { kind: "reduce", take: "sum", axes: [0], keepAxes: false },
    { name: "sum", inputs: ["x"], outputs: ["total"] },
  );
  builder.add({ kind: "binary", apply: "greaterOrEqual" }, { name: "test", inputs: ["total", "zero"], outputs: ["c"] });
  const side = (apply: "add", other: string, inner: string): Network => {
    const branch = new NetworkBuilder(builder);
    branch.add({ kind: "binary", apply }, { name: "inside", inputs: ["x", other], outputs: [inner] });
    return branch.finish(inner, [inner]);
  };
  const [whenTrue, whenFalse] = [side("add", "x", "doubled"), side("add", "more", "added")];
  builder.add({ kind: "branch", whenTrue, whenFalse }, { name: "exit", inputs: ["c", "x", "more"], outputs: ["y"] });
  builder.add({ kind: "unary", apply: { name: "neg" } }, { name: "neg", inputs: ["y"], outputs: ["z"] });
  return builder.finish("exit", ["z", "y"]);
}

function numbers(
  network: Network,
  inputs: Record<string, ArrayLike<number>>,
  options?: EvaluateOptions,
): Record<string, number[]> {
  const results = evaluate(network, new Map(Object.entries(inputs)), options);
  return Object.fromEntries([...results].map(([name, { values }]) => [name, [...values]]));
}

describe("networks", () => {
  const dense = { kind: "dense", values: Float32Array.of(1, 2, 3, 10, 20, -30) } as const;

  it("run operator by operator, with constants of every kind", () => {
    expect(numbers(small(dense), { x: [1, 2] })).toEqual({ y: [22, 43, 0] });
    expect(numbers(small({ kind: "fill", value: 5 }), { x: Float32Array.of(1, 2) })).toEqual({ y: [16, 16, 16] });
  });

  it("repeat the one value of a constant wherever it is read", () => {
    const builder = new NetworkBuilder();
    builder.addInput("x", { shape: [1, 2, 1, 2], elementType: "float32" });
    builder.addConstant("w", { shape: [1, 2, 1, 2], elementType: "float32" }, { kind: "fill", value: -2 });
    const window = { kernel: [1, 2], strides: [1, 1], dilations: [1, 1] } as const;
    const pads = { top: 0, left: 0, bottom: 0, right: 0 };
    builder.add({ kind: "conv", groups: 1, ...window, pads }, { name: "c", inputs: ["x", "w"], outputs: ["y"] });
    builder.add({ kind: "unary", apply: { name: "sign" } }, { name: "s", inputs: ["w"], outputs: ["signs"] });
    builder.add({ kind: "concat", axis: 3 }, { name: "j", inputs: ["w", "signs"], outputs: ["joined"] });
    const network = builder.finish("fills", ["y", "joined"]);
    expect(numbers(network, { x: [1, 2, 3, 4] })).toEqual({ y: [-20], joined: [-2, -2, -1, -1, -2, -2, -1, -1] });
  });

  it("keep what is asked for: inner tensors, constants, inputs", () => {
    const kept = numbers(small(dense), { x: [1, 2] }, { keep: ["s", "weight", "x", "one"] });
    expect(kept).toEqual({
      y: [22, 43, 0],
      s: [22, 43, -56],
      weight: [1, 2, 3, 10, 20, -30],
      x: [1, 2],
      one: [1, 1, 1],
    });
  });

  it("leave inputs and constants as they were", () => {
    const x = Float64Array.of(1, 2);
    const network = small({ kind: "dense", values: Float64Array.of(1, 2, 3, 10, 20, -30) });
    const results = evaluate(network, new Map([["x", x]]), { keep: ["x", "weight"] });
    for (const { values } of results.values()) values.fill(0);
    expect([...x]).toEqual([1, 2]);
    expect(numbers(network, { x })).toEqual({ y: [22, 43, 0] });
  });

  it("take the branch that the condition says, and keep of that one alone", () => {
    const keep = ["doubled", "added"];
    expect(numbers(earlyExit(), { x: [1, 2] }, { keep })).toEqual({ y: [2, 4], z: [-2, -4], doubled: [2, 4] });
    expect(numbers(earlyExit(), { x: [1, -2] }, { keep })).toEqual({ y: [101, 98], z: [-101, -98], added: [101, 98] });
  });
});

describe("absent data", () => {
  const weights = (seed: number, largest?: number): number[] => {
    const fill = largest === undefined ? { seed } : { seed, largest };
    return numbers(small(), { x: [1, 0] }, { fill, keep: ["weight"] })["weight"] ?? [];
  };

  it("is drawn from name and seed: eighths of small integers", () => {
    expect(weights(1)).toEqual(weights(1));
    expect(weights(1)).not.toEqual(weights(2));
    for (const seed of [1, 2, 3, 4, 5]) {
      for (const weight of weights(seed)) expect(Number.isInteger(weight * 8) && Math.abs(weight) <= 1).toBe(true);
      for (const weight of weights(seed, 2))
        expect(Number.isInteger(weight * 8) && Math.abs(weight) <= 0.25).toBe(true);
    }
  });

  it("takes all values about equally often", () => {
    const builder = new NetworkBuilder();
    builder.addConstant("w", vector(17_000), { kind: "absent" });
    const network = builder.finish("w", ["w"]);
    const counts = new Map<number, number>();
    for (const value of numbers(network, {}, { fill: { seed: 7 } })["w"] ?? []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect(counts.size).toBe(17);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(160);
  });

  it("is positive for a variance", () => {
    const builder = new NetworkBuilder();
    builder.addInput("x", { shape: [1, 64], elementType: "float32" });
    const names = ["scale", "bias", "mean", "variance"];
    for (const name of names) builder.addConstant(name, vector(64), { kind: "absent" });
    const operation = { kind: "batchNormalisation", epsilon: 0 } as const;
    builder.add(operation, { name: "bn", inputs: ["x", ...names], outputs: ["y"] });
    const network = builder.finish("bn", ["y"]);
    const drawn = numbers(network, { x: Array<number>(64).fill(0) }, { fill: { seed: 1 }, keep: ["mean", "variance"] });
    expect(drawn["variance"]?.every((value) => value >= 1 / 8 && value <= 1)).toBe(true);
    expect(drawn["mean"]?.some((value) => value < 0)).toBe(true);
    expect(drawn["y"]?.every(Number.isFinite)).toBe(true);
  });

  it("is the same for whoever reads the constants alone", () => {
    const network = small();
    const views = constantViews(network, { seed: 3 });
    expect([...denseValues(views(tensorOf(network, "weight")))]).toEqual(weights(3));
  });
});

describe("errors", () => {
  const failing: readonly [string, () => unknown, string][] = [
    ["missing input", () => numbers(small(), {}), 'network "small": input "x" is not given; its shape is 1x2.'],
    [
      "unknown input",
      () => numbers(small(), { x: [1, 2], z: [1] }),
      'network "small": there is no input "z"; allowed are "x".',
    ],
    [
      "wrong number of elements",
      () => numbers(small(), { x: [1, 2, 3] }),
      'network "small": input "x" has 3 elements; the shape 1x2 has 2.',
    ],
    [
      "absent data",
      () => numbers(small(), { x: [1, 2] }),
      'network "small", operator "product" (matmul) for "xw": the data of "weight" is absent; allowed with the option fill.',
    ],
    [
      "nothing to keep",
      () => numbers(small(), { x: [1, 2] }, { keep: ["q"] }),
      'network "small": there is no tensor "q" to keep.',
    ],
  ];
  it.each(failing)("%s", (_, work, message) => {
    expect(work).toThrow(new EvaluationError(message));
  });

  it("elements that the type has not", () => {
    const of = (elementType: "bool" | "int64", value: number): (() => unknown) => {
      const builder = new NetworkBuilder();
      builder.addInput("i", { shape: [2], elementType });
      const network = builder.finish("typed", ["i"]);
      return () => numbers(network, { i: [1, value] });
    };
    expect(of("int64", 0.5)).toThrow('network "typed": input "i" is int64 and has 0.5; allowed are integers.');
    expect(of("bool", 2)).toThrow('network "typed": input "i" is bool and has 2; allowed are 0 and 1.');
  });

  it("integers whose data is absent", () => {
    const builder = new NetworkBuilder();
    builder.addConstant("i", { shape: [2], elementType: "int64" }, { kind: "absent" });
    const network = builder.finish("typed", ["i"]);
    expect(() => numbers(network, {}, { fill: { seed: 1 } })).toThrow(
      'network "typed": the data of "i" is absent; only real numbers are filled, and it is int64.',
    );
  });

  it("a shape that the operator does not give", () => {
    const network = small();
    const tensors = new Map(network.tensors).set("s", { name: "s", shape: [3], elementType: "float32" });
    expect(() => numbers({ ...network, tensors }, { x: [1, 2] }, { fill: { seed: 1 } })).toThrow(
      'network "small", operator "sum" (binary) for "s": "s" is 3; computed is 1x3.',
    );
  });

  it("more elements than are evaluated", () => {
    const builder = new NetworkBuilder();
    builder.addInput("x", vector(1));
    builder.add({ kind: "expand", shape: [2 ** 29] }, { name: "big", inputs: ["x"], outputs: ["y"] });
    const network = builder.finish("big", ["y"]);
    expect(() => numbers(network, { x: [1] })).toThrow(
      'network "big", operator "big" (expand) for "y": a tensor of shape 536870912 has 536870912 elements; at most 2^28 are evaluated.',
    );
  });
});
