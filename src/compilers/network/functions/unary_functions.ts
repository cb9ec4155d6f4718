import type { UnaryFunction } from "../operation.ts";
import { isReal, type ElementType } from "../values.ts";
import { erf } from "./erf.ts";

/** A function of one number, by the operator specification of ONNX. @param elementType that of the result. */
export function unaryFunction(apply: UnaryFunction, elementType: ElementType): (x: number) => number {
  switch (apply.name) {
    case "relu":
      return (x) => Math.max(x, 0);
    case "sigmoid":
      return (x) => 1 / (1 + Math.exp(-x));
    case "tanh":
      return Math.tanh;
    case "erf":
      return erf;
    case "exp":
      return Math.exp;
    case "log":
      return Math.log;
    case "sqrt":
      return Math.sqrt;
    case "reciprocal":
      return (x) => 1 / x;
    case "neg":
      // Integers have no −0.
      return isReal(elementType) ? (x) => -x : (x) => 0 - x;
    case "abs":
      return Math.abs;
    case "sign":
      return Math.sign;
    case "floor":
      return Math.floor;
    case "ceil":
      return Math.ceil;
    case "round":
      return roundHalfToEven;
    case "sin":
      return Math.sin;
    case "cos":
      return Math.cos;
    case "not":
      return (x) => Number(x === 0);
    case "softplus":
      // log(1 + exp(x)) without overflow.
      return (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    case "hardSwish":
      return (x) => x * Math.max(0, Math.min(1, x / 6 + 0.5));
    case "identity":
      return (x) => x;
    case "cast":
      return castTo(elementType);
    case "clip": {
      const { low, high } = apply;
      return (x) => Math.min(Math.max(x, low), high);
    }
    case "leakyRelu": {
      const { slope } = apply;
      return (x) => (x < 0 ? slope * x : x);
    }
    case "elu": {
      const { alpha } = apply;
      return (x) => (x < 0 ? alpha * Math.expm1(x) : x);
    }
    case "hardSigmoid": {
      const { alpha, beta } = apply;
      return (x) => Math.max(0, Math.min(1, alpha * x + beta));
    }
    case "gelu":
      return apply.approximation === "tanh"
        ? (x) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)))
        : (x) => 0.5 * x * (1 + erf(x / Math.SQRT2));
  }
}

function roundHalfToEven(x: number): number {
  const below = Math.floor(x);
  const fraction = x - below;
  if (fraction !== 0.5) return Math.round(x);
  return below % 2 === 0 ? below : below + 1;
}

const narrowBits: Readonly<Partial<Record<ElementType, number>>> = {
  int8: 8,
  uint8: 8,
  int16: 16,
  uint16: 16,
  int32: 32,
  uint32: 32,
};

/** Real numbers stay as they are; integers lose the fraction, then the bits that do not fit (those of 64 bits keep them). */
function castTo(elementType: ElementType): (x: number) => number {
  if (elementType === "bool") return (x) => Number(x !== 0);
  if (isReal(elementType)) return (x) => x;
  const bits = narrowBits[elementType];
  if (bits === undefined) return (x) => Math.trunc(x) + 0;
  const range = 2 ** bits;
  const top = elementType.startsWith("u") ? range : range / 2;
  return (x) => {
    const rest = Math.trunc(x) % range;
    const positive = rest < 0 ? rest + range : rest + 0;
    return positive >= top ? positive - range : positive;
  };
}
