import type { BinaryFunction, UnaryFunction } from "../../network/index.ts";
import type { StageBuilder, Term } from "../code/stage.ts";

/** Smallest normal binary32: keeps rsqrt finite. */
const tiny = 2 ** -126;
/** Turns any difference of binary32 numbers above 2^-120 into 1 or more. */
const huge = 2 ** 120;
/** Abramowitz and Stegun 7.1.26: |error of erf| < 1.5e-7. */
const erfP = 0.3275911;
const erfFactors = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592] as const;

const one: Term = { constant: 1 };
const zero: Term = { constant: 0 };

const relu = (stage: StageBuilder, x: Term): Term => stage.max(x, zero);
const negative = (stage: StageBuilder, x: Term): Term => stage.scale(x, -1);
const minimum = (stage: StageBuilder, a: Term, b: Term): Term =>
  negative(stage, stage.max(negative(stage, a), negative(stage, b)));
const absolute = (stage: StageBuilder, x: Term): Term => stage.max(x, negative(stage, x));
const exponential = (stage: StageBuilder, x: Term): Term => stage.unary("exp", x);

/** 1 / x for x > 0: rsqrt(x)². */
export function positiveReciprocal(stage: StageBuilder, x: Term): Term {
  if ("constant" in x) return { constant: 1 / x.constant };
  const root = stage.unary("rsqrt", x);
  return stage.mul(root, root);
}

/** 1 / x: x · rsqrt(x²)²; |x| must lie between 2^-63 and 2^63 in binary32. */
export function reciprocal(stage: StageBuilder, x: Term): Term {
  if ("constant" in x) return { constant: 1 / x.constant };
  return stage.mul(x, positiveReciprocal(stage, stage.mul(x, x)));
}

/** √x for x ≥ 0: x · rsqrt(max(x, 2^-126)). */
export function squareRoot(stage: StageBuilder, x: Term): Term {
  if ("constant" in x) return { constant: Math.sqrt(x.constant) };
  return stage.mul(x, stage.unary("rsqrt", stage.max(x, { constant: tiny })));
}

/** poly(t) · exp(−a²) with t = 1 / (1 + p · a), a ≥ 0: what erf(a) lacks to 1, times `factor`. */
function erfRest(stage: StageBuilder, a: Term, argument: number, factor: number): Term {
  const t = positiveReciprocal(stage, stage.shift(stage.scale(a, erfP * argument), 1));
  const [fifth, fourth, ...others] = erfFactors;
  const sum = others.reduce<Term>(
    (poly, next) => stage.shift(stage.mul(poly, t), next * factor),
    stage.shift(stage.scale(t, fifth * factor), fourth * factor),
  );
  const bell = exponential(stage, stage.scale(stage.mul(a, a), -argument * argument));
  return stage.mul(stage.mul(sum, t), bell);
}

function sign(stage: StageBuilder, x: Term): Term {
  return stage.mul(x, stage.unary("rsqrt", stage.max(stage.mul(x, x), { constant: tiny })));
}

function sigmoid(stage: StageBuilder, x: Term): Term {
  return positiveReciprocal(stage, stage.shift(exponential(stage, negative(stage, x)), 1));
}

function tanh(stage: StageBuilder, x: Term): Term {
  const half = positiveReciprocal(stage, stage.shift(exponential(stage, stage.scale(x, 2)), 1));
  return stage.shift(stage.scale(half, -2), 1);
}

/** Whether the vector engines can compute a function of one element. */
export function hasUnary({ name }: UnaryFunction): boolean {
  return !["log", "floor", "ceil", "round", "sin", "cos", "softplus"].includes(name);
}

/** A function of one element, from the operations of a vector engine. `cast` is a change of name alone. */
export function unaryTerm(stage: StageBuilder, apply: UnaryFunction, x: Term): Term {
  switch (apply.name) {
    case "relu":
      return relu(stage, x);
    case "sigmoid":
      return sigmoid(stage, x);
    case "tanh":
      return tanh(stage, x);
    case "erf": {
      const rest = erfRest(stage, absolute(stage, x), 1, -1);
      return stage.mul(sign(stage, x), stage.shift(rest, 1));
    }
    case "exp":
      return exponential(stage, x);
    case "sqrt":
      return squareRoot(stage, x);
    case "reciprocal":
      return reciprocal(stage, x);
    case "neg":
      return negative(stage, x);
    case "abs":
      return absolute(stage, x);
    case "sign":
      return sign(stage, x);
    case "not":
      return stage.sub(one, x);
    case "identity":
    case "cast":
      return x;
    case "hardSwish":
      return stage.mul(x, hardSigmoid(stage, x, 1 / 6, 0.5));
    case "hardSigmoid":
      return hardSigmoid(stage, x, apply.alpha, apply.beta);
    case "clip":
      return clip(stage, x, apply.low, apply.high);
    case "leakyRelu":
      return stage.add(relu(stage, x), stage.scale(minimum(stage, x, zero), apply.slope));
    case "elu": {
      const below = stage.shift(exponential(stage, minimum(stage, x, zero)), -1);
      return stage.add(relu(stage, x), stage.scale(below, apply.alpha));
    }
    case "gelu":
      return gelu(stage, x, apply.approximation);
    default:
      throw new RangeError(`The vector engines have no ${apply.name}.`);
  }
}

/** x / 2 · (1 + erf(x / √2)) = relu(x) − |x| / 2 · (1 − erf(|x| / √2)); or x · sigmoid(2 √(2/π) (x + 0.044715 x³)). */
function gelu(stage: StageBuilder, x: Term, approximation: "none" | "tanh"): Term {
  if (approximation === "none") {
    const a = absolute(stage, x);
    return stage.sub(relu(stage, x), stage.mul(erfRest(stage, a, Math.SQRT1_2, 0.5), a));
  }
  const factor = 2 * Math.sqrt(2 / Math.PI);
  const inner = stage.shift(stage.scale(stage.mul(x, x), 0.044715 * factor), factor);
  return stage.mul(x, sigmoid(stage, stage.mul(inner, x)));
}

function clip(stage: StageBuilder, x: Term, low: number, high: number): Term {
  const above = low === -Infinity ? x : stage.max(x, { constant: low });
  return high === Infinity ? above : minimum(stage, above, { constant: high });
}

function hardSigmoid(stage: StageBuilder, x: Term, alpha: number, beta: number): Term {
  return clip(stage, stage.shift(stage.scale(x, alpha), beta), 0, 1);
}

/** 1 where x > 0 (above 2^-120), else 0. */
function isPositive(stage: StageBuilder, x: Term): Term {
  return stage.sub(one, relu(stage, stage.sub(one, relu(stage, stage.scale(x, huge)))));
}

const powers: ReadonlySet<number> = new Set([2, 3, 0.5, -0.5, -1, 1]);

/** Whether the vector engines can compute a function of two elements. @param b the second one where it is known. */
export function hasBinary(apply: BinaryFunction, b: number | undefined): boolean {
  return apply !== "pow" || (b !== undefined && powers.has(b));
}

/** A function of two elements; a bool is 0 or 1. */
export function binaryTerm(stage: StageBuilder, apply: BinaryFunction, a: Term, b: Term): Term {
  switch (apply) {
    case "add":
      return stage.add(a, b);
    case "sub":
      return stage.sub(a, b);
    case "mul":
    case "and":
      return stage.mul(a, b);
    case "div":
      return stage.mul(a, reciprocal(stage, b));
    case "max":
    case "or":
      return stage.max(a, b);
    case "min":
      return minimum(stage, a, b);
    case "xor":
      return absolute(stage, stage.sub(a, b));
    case "prelu":
      return stage.add(relu(stage, a), stage.mul(minimum(stage, a, zero), b));
    case "greater":
      return isPositive(stage, stage.sub(a, b));
    case "less":
      return isPositive(stage, stage.sub(b, a));
    case "lessOrEqual":
      return stage.sub(one, isPositive(stage, stage.sub(a, b)));
    case "greaterOrEqual":
      return stage.sub(one, isPositive(stage, stage.sub(b, a)));
    case "equal":
      return stage.sub(one, isPositive(stage, absolute(stage, stage.sub(a, b))));
    case "pow":
      return power(stage, a, "constant" in b ? b.constant : Number.NaN);
  }
}

function power(stage: StageBuilder, x: Term, exponent: number): Term {
  switch (exponent) {
    case 1:
      return x;
    case 2:
      return stage.mul(x, x);
    case 3:
      return stage.mul(stage.mul(x, x), x);
    case 0.5:
      return squareRoot(stage, x);
    case -0.5:
      return stage.unary("rsqrt", x);
    case -1:
      return reciprocal(stage, x);
    default:
      throw new RangeError(`The vector engines raise to no power of ${exponent}.`);
  }
}
