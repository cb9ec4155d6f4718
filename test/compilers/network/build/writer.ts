import { modelType } from "../../../../src/compilers/network/onnx/schema.ts";

/** Fields of a message as protobufjs takes them. */
export type Message = Record<string, unknown>;

type Attribute = Message;

// Attribute values with their type in AttributeProto.
export const float = (f: number): Attribute => ({ type: 1, f });
export const int = (i: number): Attribute => ({ type: 2, i });
export const string = (s: string): Attribute => ({ type: 3, s: Buffer.from(s) });
export const tensor = (t: Message): Attribute => ({ type: 4, t });
export const graphAttribute = (g: Message): Attribute => ({ type: 5, g });
export const floats = (values: readonly number[]): Attribute => ({ type: 6, floats: values });
export const ints = (values: readonly (number | string)[]): Attribute => ({ type: 7, ints: values });

export function node(
  opType: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Readonly<Record<string, Attribute>> = {},
  name: string = outputs[0] ?? "",
): Message {
  return {
    opType,
    input: inputs,
    output: outputs,
    name,
    attribute: Object.entries(attributes).map(([key, value]) => ({ name: key, ...value })),
  };
}

/** Codes of TensorProto.DataType. */
export const types: {
  readonly float32: 1;
  readonly int8: 3;
  readonly int32: 6;
  readonly int64: 7;
  readonly string: 8;
  readonly bool: 9;
  readonly float16: 10;
} = { float32: 1, int8: 3, int32: 6, int64: 7, string: 8, bool: 9, float16: 10 };

/** A tensor of int64 values, a vector unless said otherwise. */
export function int64s(
  name: string,
  values: readonly (number | string)[],
  dims: readonly number[] = [values.length],
): Message {
  return { name, dims, dataType: types.int64, int64Data: values };
}

export function float32s(name: string, values: readonly number[], dims: readonly number[] = [values.length]): Message {
  return { name, dims, dataType: types.float32, floatData: values };
}

/** A weight whose values are in another file. */
export function external(name: string, dims: readonly number[]): Message {
  return { name, dims, dataType: types.float32, dataLocation: 1 };
}

/** A weight of zeros, held as bytes. */
export function rawZeros(name: string, dims: readonly number[]): Message {
  const count = dims.reduce((product, size) => product * size, 1);
  return { name, dims, dataType: types.float32, rawData: new Uint8Array(4 * count) };
}

/** An input or output; a string is a free dimension, null an unknown shape. */
export function value(
  name: string,
  shape: readonly (number | string)[] | null,
  elemType: number = types.float32,
): Message {
  const dim = shape?.map((size) => (typeof size === "string" ? { dimParam: size } : { dimValue: size }));
  return { name, type: { tensorType: { elemType, ...(dim && { shape: { dim } }) } } };
}

export interface GraphParts {
  readonly name?: string;
  readonly nodes: readonly Message[];
  readonly inputs?: readonly Message[];
  readonly outputs: readonly (Message | string)[];
  readonly constants?: readonly Message[];
}

export function graph({ name = "net", nodes, inputs = [], outputs, constants = [] }: GraphParts): Message {
  const output = outputs.map((each) => (typeof each === "string" ? { name: each } : each));
  return { name, node: nodes, input: inputs, output, initializer: constants };
}

/** The bytes of a model. @param opset of ai.onnx. */
export function model(parts: GraphParts, opset = 13): Uint8Array {
  return file({ irVersion: 8, opsetImport: [{ domain: "", version: opset }], graph: graph(parts) });
}

/** The bytes of any ModelProto. */
export function file(message: Message): Uint8Array {
  return modelType.encode(modelType.fromObject(message)).finish();
}
