import fc from "fast-check";
import type { Network, Operation, Pads, Window } from "../../../src/compilers/network/index.ts";
import { Steps } from "../neuisa/steps.ts";

/** One step of a drawn network. Numbers are cut to what the map before it allows. */
export interface DrawnStep {
  readonly kind: "conv" | "depthwise" | "max" | "average" | "residual" | "concat" | "reuse";
  /** Of the result of a convolution; in a concat, channel units of its parts. */
  readonly channels: number;
  readonly kernel: readonly [number, number];
  readonly strides: readonly [number, number];
  readonly pads: readonly [top: number, left: number, bottom: number, right: number];
  readonly bias: boolean;
  readonly normalised: boolean;
  readonly activation: "none" | "relu" | "relu6";
  readonly flag: boolean;
}

export interface DrawnNetwork {
  readonly input: readonly [channels: number, height: number, width: number];
  readonly steps: readonly DrawnStep[];
  readonly head: "none" | "global" | "fc" | "two fc" | "softmax";
  readonly transposeB: boolean;
}

const stepOf = (kernelMax: number): fc.Arbitrary<DrawnStep> =>
  fc.record({
    kind: fc.constantFrom("conv", "conv", "depthwise", "max", "average", "residual", "concat", "reuse"),
    channels: fc.integer({ min: 1, max: 20 }),
    kernel: fc.tuple(fc.integer({ min: 1, max: kernelMax }), fc.integer({ min: 1, max: kernelMax })),
    strides: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    pads: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
    bias: fc.boolean(),
    normalised: fc.boolean(),
    activation: fc.constantFrom("none", "relu", "relu6"),
    flag: fc.boolean(),
  });

/** Networks whose maps and kernels have no longer sides than these. */
export const drawnNetwork = (mapMax: number, kernelMax: number): fc.Arbitrary<DrawnNetwork> =>
  fc.record({
    input: fc.tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: mapMax }),
      fc.integer({ min: 1, max: mapMax }),
    ),
    steps: fc.array(stepOf(kernelMax), { minLength: 1, maxLength: 5 }),
    head: fc.constantFrom("none", "global", "fc", "two fc", "softmax"),
    transposeB: fc.boolean(),
  });

/** A map under way: its tensor and shape. */
interface Place {
  readonly name: string;
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

/** @param unit channels of which the parts of a concat are multiples. */
export function networkOf(
  { input: [channels, height, width], steps, head, transposeB }: DrawnNetwork,
  unit: number,
): Network {
  const made = new Steps();
  let place: Place = { name: made.input("x", [1, channels, height, width]), channels, height, width };
  for (const each of steps) place = add(made, place, each, unit);
  const outputs = [finish(made, place, head, transposeB)];
  return made.finish(...outputs);
}

function add(made: Steps, from: Place, drawn: DrawnStep, unit: number): Place {
  switch (drawn.kind) {
    case "conv":
      return convolution(made, from, drawn, drawn.channels, 1);
    case "depthwise":
      return convolution(made, from, drawn, from.channels, from.channels);
    case "max":
    case "average":
      return pool(made, from, drawn, drawn.kind);
    case "residual": {
      const branch = convolution(made, from, same(drawn), from.channels, 1);
      const [a, b] = drawn.flag ? [from.name, branch.name] : [branch.name, from.name];
      const sum = made.add({ kind: "binary", apply: "add" }, a, b);
      return { ...from, name: activated(made, sum, drawn) };
    }
    case "concat": {
      const units = drawn.channels % 2 === 0 ? [1, 2] : [1, 1];
      const shared = same(drawn);
      const [a, b] = units.map((count) => convolution(made, from, shared, count * unit, 1));
      if (a === undefined || b === undefined) return from;
      // A part that is read elsewhere as well.
      const c = drawn.flag ? convolution(made, a, same(drawn), unit, 1) : undefined;
      const parts = [a, b, ...(c === undefined ? [] : [c])];
      const name = made.add({ kind: "concat", axis: 1 }, ...parts.map((part) => part.name));
      return { ...a, name, channels: parts.reduce((sum, part) => sum + part.channels, 0) };
    }
    case "reuse": {
      // A map that lives on over two others.
      const one = convolution(made, from, same(drawn), drawn.channels, 1);
      const two = convolution(made, one, same(drawn), drawn.channels, 1);
      const three = convolution(made, from, same(drawn), drawn.channels, 1);
      return { ...three, name: made.add({ kind: "binary", apply: "add" }, two.name, three.name) };
    }
  }
}

/** An odd kernel with the pads that keep a map's size. */
function same(drawn: DrawnStep): DrawnStep {
  const [down, across] = [drawn.kernel[0] >> 1, drawn.kernel[1] >> 1];
  return { ...drawn, kernel: [2 * down + 1, 2 * across + 1], strides: [1, 1], pads: [down, across, down, across] };
}

function convolution(made: Steps, from: Place, drawn: DrawnStep, channels: number, groups: number): Place {
  const window = windowOf(from, drawn);
  const operation: Operation = { kind: "conv", groups, ...window };
  const weight = made.weight([channels, from.channels / groups, ...window.kernel]);
  let name = made.add(operation, from.name, weight, ...(drawn.bias ? [made.weight([channels])] : []));
  if (drawn.normalised) {
    const parameters = ["scale", "bias", "mean", "variance"].map(() => made.weight([channels]));
    name = made.add({ kind: "batchNormalisation", epsilon: 0.001 }, name, ...parameters);
  }
  return placeOf(made, activated(made, name, drawn));
}

function pool(made: Steps, from: Place, drawn: DrawnStep, take: "max" | "average"): Place {
  const window = windowOf(from, drawn);
  const flags = {
    ceilMode: drawn.bias && !(drawn.flag && take === "average"),
    countPads: drawn.flag && take === "average",
  };
  const name = made.add({ kind: "pool", take, global: false, ...flags, ...window }, from.name);
  return placeOf(made, activated(made, name, drawn));
}

/** The activation behind a tensor. */
function activated(made: Steps, name: string, { activation }: DrawnStep): string {
  if (activation === "none") return name;
  const apply = activation === "relu" ? { name: "relu" as const } : { name: "clip" as const, low: 0, high: 6 };
  return made.add({ kind: "unary", apply }, name);
}

/** The drawn window with pads smaller than the kernel, and a kernel no larger than the padded map. */
function windowOf({ height, width }: Place, { kernel, strides, pads: [top, left, bottom, right] }: DrawnStep): Window {
  const [kh, kw] = [Math.min(kernel[0], height), Math.min(kernel[1], width)];
  const isSame = top === bottom && left === right && kernel[0] === 2 * top + 1 && kernel[1] === 2 * left + 1;
  const cut: [number, number] = isSame ? [kernel[0], kernel[1]] : [kh, kw];
  const pads: Pads = isSame
    ? { top, left, bottom, right }
    : {
        top: Math.min(top, kh - 1),
        left: Math.min(left, kw - 1),
        bottom: Math.min(bottom, kh - 1),
        right: Math.min(right, kw - 1),
      };
  return { kernel: cut, strides, dilations: [1, 1], pads };
}

function placeOf({ builder }: Steps, name: string): Place {
  const [, channels = 0, height = 0, width = 0] = builder.find(name)?.shape ?? [];
  return { name, channels, height, width };
}

function finish(made: Steps, place: Place, head: DrawnNetwork["head"], transposeB: boolean): string {
  if (head === "none") return place.name;
  const { channels, height, width } = place;
  const small = { strides: [1, 1], dilations: [1, 1], pads: { top: 0, left: 0, bottom: 0, right: 0 } } as const;
  if (head === "global" || head === "softmax") {
    const average: Operation = {
      ...{ kind: "pool", take: "average", global: true, ceilMode: false, countPads: false },
      ...{ kernel: [height, width], ...small },
    };
    const pooled = made.add(average, place.name);
    if (head === "global") return pooled;
    const flat = made.add({ kind: "reshape", shape: [1, channels] }, pooled);
    return made.add({ kind: "softmax", axes: [1], logarithm: false }, flat);
  }
  const flat = made.add({ kind: "reshape", shape: [1, channels * height * width] }, place.name);
  const gemm = (from: string, inputs: number, outputs: number): string => {
    const shape = transposeB ? [outputs, inputs] : [inputs, outputs];
    const operation: Operation = { kind: "gemm", transposeA: false, transposeB, alpha: 0.5, beta: 2 };
    return made.add(operation, from, made.weight(shape), made.weight([outputs]));
  };
  const one = gemm(flat, channels * height * width, 11);
  return head === "fc" ? one : gemm(made.add({ kind: "unary", apply: { name: "relu" } }, one), 11, 7);
}
