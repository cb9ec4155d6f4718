import type { Operation } from "../../operation.ts";
import type { OnnxNode } from "../node.ts";
import type { Importer, ImporterTable } from "./importer.ts";

/** Reductions over axes. Axes became an input with opset 13 for the sum, with opset 18 for the others. */
export const reductions: ImporterTable = [
  ["ReduceSum", reduce("sum", 13)],
  ["ReduceMean", reduce("mean", 18)],
  ["ReduceMax", reduce("max", 18)],
  ["ReduceMin", reduce("min", 18)],
  ["ReduceProd", reduce("product", 18)],
];

type Take = Extract<Operation, { kind: "reduce" }>["take"];

function reduce(take: Take, opsetWithInput: number): Importer {
  return (node: OnnxNode) => {
    const { attributes } = node;
    const fromInput = node.opset >= opsetWithInput;
    const x = [node.onlyFirst(1, fromInput ? 2 : 1)];
    const rank = node.input(0).shape.length;
    const given = (fromInput ? node.knownIntegers(1) : attributes.ints("axes")) ?? [];
    const keepAxes = attributes.flag("keepdims") ?? true;
    const noneMeansNone = fromInput && (attributes.flag("noop_with_empty_axes") ?? false);
    if (given.length === 0 && noneMeansNone) {
      node.emit({ kind: "unary", apply: { name: "identity" } }, x);
      return;
    }
    const all = Array.from({ length: rank }, (_, axis) => axis);
    const axes = given.length === 0 ? all : given.map((axis) => node.axis(axis, rank));
    node.emit({ kind: "reduce", take, axes: axes.sort((a, b) => a - b), keepAxes }, x);
  };
}
