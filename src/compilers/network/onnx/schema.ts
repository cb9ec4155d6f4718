import protobuf from "protobufjs/light.js";

type Field = readonly [name: string, type: string, id: number, rule?: "repeated" | "packed"];

/**
 * The messages of an ONNX file that are read, field by field. Source: onnx.proto of the ONNX project (github.com/onnx/onnx),
 * IR version 10; names in camel case. Fields left out here are skipped when a file is read.
 */
const messages: Readonly<Record<string, readonly Field[]>> = {
  ModelProto: [
    ["irVersion", "int64", 1],
    ["producerName", "string", 2],
    ["graph", "GraphProto", 7],
    ["opsetImport", "OperatorSetIdProto", 8, "repeated"],
  ],
  OperatorSetIdProto: [
    ["domain", "string", 1],
    ["version", "int64", 2],
  ],
  GraphProto: [
    ["node", "NodeProto", 1, "repeated"],
    ["name", "string", 2],
    ["initializer", "TensorProto", 5, "repeated"],
    ["input", "ValueInfoProto", 11, "repeated"],
    ["output", "ValueInfoProto", 12, "repeated"],
  ],
  NodeProto: [
    ["input", "string", 1, "repeated"],
    ["output", "string", 2, "repeated"],
    ["name", "string", 3],
    ["opType", "string", 4],
    ["attribute", "AttributeProto", 5, "repeated"],
    ["domain", "string", 7],
  ],
  AttributeProto: [
    ["name", "string", 1],
    ["f", "float", 2],
    ["i", "int64", 3],
    ["s", "bytes", 4],
    ["t", "TensorProto", 5],
    ["g", "GraphProto", 6],
    ["floats", "float", 7, "repeated"],
    ["ints", "int64", 8, "repeated"],
    ["strings", "bytes", 9, "repeated"],
    ["type", "int32", 20],
  ],
  TensorProto: [
    ["dims", "int64", 1, "repeated"],
    ["dataType", "int32", 2],
    ["floatData", "float", 4, "packed"],
    ["int32Data", "int32", 5, "packed"],
    ["int64Data", "int64", 7, "packed"],
    ["name", "string", 8],
    ["rawData", "bytes", 9],
    ["doubleData", "double", 10, "packed"],
    ["uint64Data", "uint64", 11, "packed"],
    ["dataLocation", "int32", 14],
  ],
  ValueInfoProto: [
    ["name", "string", 1],
    ["type", "TypeProto", 2],
  ],
  TypeProto: [["tensorType", "TensorTypeProto", 1]],
  TensorTypeProto: [
    ["elemType", "int32", 1],
    ["shape", "TensorShapeProto", 2],
  ],
  TensorShapeProto: [["dim", "DimensionProto", 1, "repeated"]],
  DimensionProto: [
    ["dimValue", "int64", 1],
    ["dimParam", "string", 2],
  ],
};

/** The message type `ModelProto`, with which ONNX files are read and written. */
export const modelType: protobuf.Type = protobuf.Root.fromJSON({
  nested: Object.fromEntries(
    Object.entries(messages).map(([message, fields]) => [
      message,
      { fields: Object.fromEntries(fields.map(descriptor)) },
    ]),
  ),
}).lookupType("ModelProto");

function descriptor([name, type, id, rule]: Field): [string, protobuf.IField] {
  if (rule === undefined) return [name, { type, id }];
  // Packed or not matters to a writer; both forms are read.
  return [name, { type, id, rule: "repeated", options: { packed: rule === "packed" } }];
}
