import { refuse } from "../../error.ts";
import { foldedElementsMax, checkShape } from "../../limits.ts";
import type { ConstantData, ElementType } from "../../values.ts";
import { zeros } from "../../values.ts";
import type { OnnxNode } from "../node.ts";
import { readTensor } from "../tensor.ts";
import type { ImporterTable } from "./importer.ts";

/** What gives a constant. */
export const constants: ImporterTable = [
  ["Constant", constant],
  ["ConstantOfShape", constantOfShape],
  ["Range", range],
];

function constant(node: OnnxNode): void {
  node.inputs(0, 0);
  const { attributes } = node;
  const tensor = attributes.tensor("value");
  if (tensor !== undefined) {
    const { type, data } = readTensor(tensor);
    node.emitConstant(type, data);
    return;
  }
  const listed = (values: readonly number[], elementType: ElementType, shape: readonly number[]): void => {
    const filled = zeros(elementType, values.length);
    filled.set(values);
    node.emitConstant({ shape, elementType }, { kind: "dense", values: filled });
  };
  const [float, int] = [attributes.float("value_float"), attributes.int("value_int")];
  const [floats, ints] = [attributes.floats("value_floats"), attributes.ints("value_ints")];
  if (float !== undefined) listed([float], "float32", []);
  else if (int !== undefined) listed([int], "int64", []);
  else if (floats !== undefined) listed(floats, "float32", [floats.length]);
  else if (ints !== undefined) listed(ints, "int64", [ints.length]);
  else refuse("it has no value; allowed are value, value_float, value_int, value_floats and value_ints.");
}

function constantOfShape(node: OnnxNode): void {
  node.inputs(1, 1);
  const shape = node.knownIntegers(0) ?? [];
  checkShape(shape, 0, "the output");
  const tensor = node.attributes.tensor("value");
  if (tensor === undefined) {
    node.emitConstant({ shape, elementType: "float32" }, { kind: "fill", value: 0 });
    return;
  }
  const { type, data } = readTensor(tensor);
  node.emitConstant({ shape, elementType: type.elementType }, { kind: "fill", value: onlyValue(data) });
}

function onlyValue(data: ConstantData): number {
  const value = data.kind === "dense" && data.values.length === 1 ? data.values[0] : undefined;
  return value ?? refuse("the attribute value must hold one value.");
}

function range(node: OnnxNode): void {
  const inputs = node.inputs(3, 3);
  const [start = 0, limit = 0, delta = 0] = inputs.map((_, at) => node.knownScalar(at));
  const elementType = node.input(0).elementType;
  const count = Math.max(0, Math.ceil((limit - start) / delta));
  if (!(count <= foldedElementsMax)) {
    refuse(
      `the range from ${start} to ${limit} by ${delta} has ${count} elements; at most ${foldedElementsMax} are allowed.`,
    );
  }
  const values = zeros(elementType, count).map((_, at) => start + at * delta);
  node.emitConstant({ shape: [count], elementType }, { kind: "dense", values });
}
