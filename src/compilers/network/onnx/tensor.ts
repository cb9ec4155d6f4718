import { refuse, shapeText } from "../error.ts";
import type { TensorType } from "../graph.ts";
import { checkShape } from "../limits.ts";
import { elementCount, zeros, type ConstantData, type ElementType, type Values } from "../values.ts";
import { elementTypeOf } from "./element_types.ts";
import { toNumber, type TensorProto } from "./messages.ts";

const dataElsewhere = 1;

/** Type and values of a tensor in a file; memory in proportion to the file, whatever its dimensions say. @throws Refusal */
export function readTensor(tensor: TensorProto): { readonly type: TensorType; readonly data: ConstantData } {
  const elementType = elementTypeOf(tensor.dataType);
  const shape = tensor.dims.map(toNumber);
  checkShape(shape, 0, "the tensor");
  const type = { shape, elementType };
  if (tensor.dataLocation === dataElsewhere) return { type, data: { kind: "absent" } };
  const count = elementCount(shape);
  const found = (values: number, unit: string): never =>
    refuse(`the tensor of shape ${shapeText(shape)} has ${values} ${unit}; needed are ${count} ${elementType}.`);
  const bytes = tensor.rawData;
  if (bytes instanceof Uint8Array && bytes.length > 0) {
    if (bytes.length !== count * bytesOf[elementType]) found(bytes.length, "bytes");
    return { type, data: { kind: "dense", values: readRaw(elementType, bytes, count) } };
  }
  const listed = listedValues(elementType, tensor);
  if (listed.length !== count) found(listed.length, "values");
  const values = zeros(elementType, count);
  const convert = halfReader(elementType);
  for (let at = 0; at < count; at++) values[at] = convert(toNumber(listed[at] ?? 0));
  return { type, data: { kind: "dense", values } };
}

const bytesOf: Readonly<Record<ElementType, number>> = {
  float32: 4,
  float64: 8,
  float16: 2,
  bfloat16: 2,
  int8: 1,
  int16: 2,
  int32: 4,
  int64: 8,
  uint8: 1,
  uint16: 2,
  uint32: 4,
  uint64: 8,
  bool: 1,
};

/** The field of TensorProto that holds values of a type when they are not raw bytes. */
function listedValues(elementType: ElementType, tensor: TensorProto): TensorProto["int64Data"] {
  switch (elementType) {
    case "float32":
      return tensor.floatData;
    case "float64":
      return tensor.doubleData;
    case "int64":
      return tensor.int64Data;
    case "uint32":
    case "uint64":
      return tensor.uint64Data;
    default:
      return tensor.int32Data;
  }
}

function halfReader(elementType: ElementType): (bits: number) => number {
  if (elementType === "float16") return float16Value;
  if (elementType === "bfloat16") return bfloat16Value;
  return elementType === "bool" ? (value) => Number(value !== 0) : (value) => value;
}

/** Little-endian bytes, without a copy where the place in memory allows a view. */
function readRaw(elementType: ElementType, bytes: Uint8Array, count: number): Values {
  const { buffer, byteOffset } = bytes;
  if (elementType === "float32" && byteOffset % 4 === 0) return new Float32Array(buffer, byteOffset, count);
  const view = new DataView(buffer, byteOffset, bytes.length);
  const values = zeros(elementType, count);
  const read = rawReader(elementType, view);
  for (let at = 0; at < count; at++) values[at] = read(at);
  return values;
}

function rawReader(elementType: ElementType, view: DataView): (at: number) => number {
  switch (elementType) {
    case "float32":
      return (at) => view.getFloat32(4 * at, true);
    case "float64":
      return (at) => view.getFloat64(8 * at, true);
    case "float16":
      return (at) => float16Value(view.getUint16(2 * at, true));
    case "bfloat16":
      return (at) => bfloat16Value(view.getUint16(2 * at, true));
    case "int8":
      return (at) => view.getInt8(at);
    case "int16":
      return (at) => view.getInt16(2 * at, true);
    case "int32":
      return (at) => view.getInt32(4 * at, true);
    case "int64":
      return (at) => view.getInt32(8 * at + 4, true) * 2 ** 32 + view.getUint32(8 * at, true);
    case "uint8":
      return (at) => view.getUint8(at);
    case "uint16":
      return (at) => view.getUint16(2 * at, true);
    case "uint32":
      return (at) => view.getUint32(4 * at, true);
    case "uint64":
      return (at) => view.getUint32(8 * at + 4, true) * 2 ** 32 + view.getUint32(8 * at, true);
    case "bool":
      return (at) => Number(view.getUint8(at) !== 0);
  }
}

/** The number with these 16 bits, IEEE 754 binary16. */
export function float16Value(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** The number with these 16 bits, the upper half of a float32. */
function bfloat16Value(bits: number): number {
  return new Float32Array(new Uint32Array([(bits & 0xffff) << 16]).buffer)[0] ?? 0;
}
