import type { Network } from "./graph.ts";

/** Height and width. */
export type Pair = readonly [height: number, width: number];

/** Rows and columns added at each side, each ≥ 0. */
export interface Pads {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a sliding window stands on an image [batch, channels, height, width]; everything in elements. */
export interface Window {
  /** Height and width of the window before dilation. */
  readonly kernel: Pair;
  readonly strides: Pair;
  readonly dilations: Pair;
  readonly pads: Pads;
}

/** A function of one element. */
export type UnaryFunction =
  | {
      readonly name:
        | "relu"
        | "sigmoid"
        | "tanh"
        | "erf"
        | "exp"
        | "log"
        | "sqrt"
        | "reciprocal"
        | "neg"
        | "abs"
        | "sign"
        | "floor"
        | "ceil"
        | "round"
        | "sin"
        | "cos"
        | "not"
        | "softplus"
        | "hardSwish"
        | "identity"
        /** To the element type of the output tensor. */
        | "cast";
    }
  /** min(max(x, low), high); ±Infinity where there is no limit. */
  | { readonly name: "clip"; readonly low: number; readonly high: number }
  /** x below 0 becomes slope · x. */
  | { readonly name: "leakyRelu"; readonly slope: number }
  /** x below 0 becomes alpha · (exp(x) − 1). */
  | { readonly name: "elu"; readonly alpha: number }
  /** max(0, min(1, alpha · x + beta)). */
  | { readonly name: "hardSigmoid"; readonly alpha: number; readonly beta: number }
  /** With erf, or with the tanh approximation. */
  | { readonly name: "gelu"; readonly approximation: "none" | "tanh" };

/** A function of two elements; shapes broadcast as in numpy. Comparisons and logic give bool. */
export type BinaryFunction =
  | "add"
  | "sub"
  | "mul"
  /** Integers: towards zero. */
  | "div"
  | "pow"
  | "max"
  | "min"
  /** a below 0 becomes a · b; b broadcasts to a. */
  | "prelu"
  | "equal"
  | "less"
  | "lessOrEqual"
  | "greater"
  | "greaterOrEqual"
  | "and"
  | "or"
  | "xor";

/** A span of one axis: elements start, start + step, …, `count` of them, all inside the axis; step may be negative. */
export interface SliceRange {
  readonly axis: number;
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

/**
 * What an operator computes. Axes are ≥ 0; inputs are named in the order of the comment. Every attribute is final: output
 * shapes follow from these and the input shapes alone (`inferOutputs`).
 */
export type Operation =
  /** x [N, C, H, W], weight [M, C / groups, kernel], bias [M] (optional) → [N, M, H', W']. */
  | ({ readonly kind: "conv"; readonly groups: number } & Window)
  /** a, b → a · b over the last two axes; the others broadcast; an operand of rank 1 as in numpy. */
  | { readonly kind: "matmul" }
  /** a, b, c (optional, broadcasts to the result) → alpha · a · b + beta · c, a and b of rank 2, transposed first where said. */
  | {
      readonly kind: "gemm";
      readonly transposeA: boolean;
      readonly transposeB: boolean;
      readonly alpha: number;
      readonly beta: number;
    }
  /**
   * x [N, C, H, W]. With `ceilMode` a last window may hang over the padded image, if it starts inside image or top/left pad.
   * An average divides by the window's elements in the image, with `countPads` by those in the padded image.
   */
  | ({
      readonly kind: "pool";
      readonly take: "max" | "average";
      /** The window is the whole image. */
      readonly global: boolean;
      readonly ceilMode: boolean;
      readonly countPads: boolean;
    } & Window)
  /** x [N, C, …], scale [C], bias [C], mean [C], variance [C]. */
  | { readonly kind: "batchNormalisation"; readonly epsilon: number }
  /** x, scale, bias (optional): mean and variance over the axes from `axis` on; scale and bias broadcast to x. */
  | { readonly kind: "layerNormalisation"; readonly axis: number; readonly epsilon: number }
  /** x [N, C, …], scale [C], bias [C]: mean and variance over the axes from 2 on. */
  | { readonly kind: "instanceNormalisation"; readonly epsilon: number }
  /** x [N, C, …], scale [C], bias [C]: mean and variance over each of `groups` runs of channels. */
  | { readonly kind: "groupNormalisation"; readonly groups: number; readonly epsilon: number }
  /** x / (bias + alpha / size · sum of squares over `size` neighbouring channels) ^ beta. */
  | {
      readonly kind: "localResponseNormalisation";
      readonly size: number;
      readonly alpha: number;
      readonly beta: number;
      readonly bias: number;
    }
  | { readonly kind: "unary"; readonly apply: UnaryFunction }
  | { readonly kind: "binary"; readonly apply: BinaryFunction }
  /** condition (bool), a, b → a where the condition holds, else b. */
  | { readonly kind: "where" }
  /** Exponentials sum to one over all `axes` taken together. With `logarithm`, the logarithm of that. */
  | { readonly kind: "softmax"; readonly axes: readonly number[]; readonly logarithm: boolean }
  /** The same elements in the same row-major order; also flatten, squeeze and unsqueeze. */
  | { readonly kind: "reshape"; readonly shape: readonly number[] }
  /** Axis i of the output is axis permutation[i] of the input. */
  | { readonly kind: "transpose"; readonly permutation: readonly number[] }
  | { readonly kind: "concat"; readonly axis: number }
  /** One output per size, in order along the axis. */
  | { readonly kind: "split"; readonly axis: number; readonly sizes: readonly number[] }
  /** Axes without a range stay whole. */
  | { readonly kind: "slice"; readonly ranges: readonly SliceRange[] }
  /** data, indices (integers; negative ones count from the end) → data with `axis` replaced by the shape of indices. */
  | { readonly kind: "gather"; readonly axis: number }
  /** `before` and `after` have an entry per axis, each ≥ 0; `value` fills in mode constant. */
  | {
      readonly kind: "pad";
      readonly mode: "constant" | "reflect" | "edge";
      readonly before: readonly number[];
      readonly after: readonly number[];
      readonly value: number;
    }
  /** Broadcasts to `shape` as in numpy. */
  | { readonly kind: "expand"; readonly shape: readonly number[] }
  | {
      readonly kind: "reduce";
      readonly take: "sum" | "mean" | "max" | "min" | "product";
      readonly axes: readonly number[];
      readonly keepAxes: boolean;
    }
  /**
   * condition (bool, one element), then what the branches read from outside. Each branch is a network of its own: its inputs
   * name tensors of the network around it. Outputs of both agree in shape and element type with those of this operator.
   */
  | { readonly kind: "branch"; readonly whenTrue: Network; readonly whenFalse: Network };

export type OperationKind = Operation["kind"];
