import { quoted, refuse } from "./error.ts";

/** Types of the elements of a tensor. */
export type ElementType =
  | "float32"
  | "float64"
  | "float16"
  | "bfloat16"
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "bool";

/**
 * Values in row-major order. float16 and bfloat16 are widened to float32; int64 and uint64 are held as float64, exact up
 * to ±2^53; a bool is 0 or 1.
 */
export type Values =
  Float32Array | Float64Array | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

type ValuesConstructor = (count: number) => Values;

const constructors: Readonly<Record<ElementType, ValuesConstructor>> = {
  float32: (count) => new Float32Array(count),
  float64: (count) => new Float64Array(count),
  float16: (count) => new Float32Array(count),
  bfloat16: (count) => new Float32Array(count),
  int8: (count) => new Int8Array(count),
  int16: (count) => new Int16Array(count),
  int32: (count) => new Int32Array(count),
  int64: (count) => new Float64Array(count),
  uint8: (count) => new Uint8Array(count),
  uint16: (count) => new Uint16Array(count),
  uint32: (count) => new Uint32Array(count),
  uint64: (count) => new Float64Array(count),
  bool: (count) => new Uint8Array(count),
};

/** Zeros of an element type. The caller has bounded `count`. */
export function zeros(elementType: ElementType, count: number): Values {
  return constructors[elementType](count);
}

/** True for the types of real numbers: float16, bfloat16, float32, float64. */
export function isReal(elementType: ElementType): boolean {
  return elementType.includes("float");
}

/** What is known of a constant: every value, one value for all elements, or nothing (weights kept elsewhere). */
export type ConstantData =
  | { readonly kind: "dense"; readonly values: Values }
  | { readonly kind: "fill"; readonly value: number }
  | { readonly kind: "absent" };

/** Elements of a shape; 1 for a scalar. */
export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Most elements that `constantValues` makes of a fill: 2^28, one gibibyte of float32. */
export const filledElementsMax: number = 2 ** 28;

/**
 * The values of a constant, one per element.
 * @throws NetworkError when the data is absent, or a fill has more than `filledElementsMax` elements.
 */
export function constantValues(tensor: {
  readonly name: string;
  readonly shape: readonly number[];
  readonly elementType: ElementType;
  readonly constant?: ConstantData;
}): Values {
  const { constant } = tensor;
  if (constant === undefined || constant.kind === "absent") {
    return refuse(`the values of ${quoted(tensor.name)} are not known.`);
  }
  if (constant.kind === "dense") return constant.values;
  const count = elementCount(tensor.shape);
  if (count > filledElementsMax) {
    refuse(`${quoted(tensor.name)} has ${count} equal elements; at most ${filledElementsMax} are written out.`);
  }
  return zeros(tensor.elementType, count).fill(constant.value);
}
