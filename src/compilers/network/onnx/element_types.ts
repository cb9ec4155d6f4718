import { quoted, refuse } from "../error.ts";
import type { ElementType } from "../values.ts";

/** TensorProto.DataType of onnx.proto. */
const elementTypeOfCode: ReadonlyMap<number, ElementType> = new Map<number, ElementType>([
  [1, "float32"],
  [2, "uint8"],
  [3, "int8"],
  [4, "uint16"],
  [5, "int16"],
  [6, "int32"],
  [7, "int64"],
  [9, "bool"],
  [10, "float16"],
  [11, "float64"],
  [12, "uint32"],
  [13, "uint64"],
  [16, "bfloat16"],
]);

const otherNames: ReadonlyMap<number, string> = new Map([
  [0, "undefined"],
  [8, "string"],
  [14, "complex64"],
  [15, "complex128"],
]);

/** @throws Refusal for a type that is not read. */
export function elementTypeOf(code: number): ElementType {
  return (
    elementTypeOfCode.get(code) ??
    refuse(
      `element type ${otherNames.get(code) ?? code} is not supported; allowed are float16, bfloat16, float32, float64, bool and integers of 8 to 64 bits.`,
    )
  );
}

/** The code that TensorProto.DataType gives an element type, by its name there, as Cast had it before opset 6. */
const codeOfName: ReadonlyMap<string, number> = new Map([
  ["FLOAT", 1],
  ["UINT8", 2],
  ["INT8", 3],
  ["UINT16", 4],
  ["INT16", 5],
  ["INT32", 6],
  ["INT64", 7],
  ["BOOL", 9],
  ["FLOAT16", 10],
  ["DOUBLE", 11],
  ["UINT32", 12],
  ["UINT64", 13],
]);

/** @throws Refusal for a name that is not read. */
export function elementTypeNamed(name: string): ElementType {
  return elementTypeOf(codeOfName.get(name) ?? refuse(`element type ${quoted(name)} is unknown.`));
}
