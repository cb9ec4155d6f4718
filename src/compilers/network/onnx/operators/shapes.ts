import { refuse, shapeText } from "../../error.ts";
import { broadcast } from "../../infer/broadcast.ts";
import { checkRank } from "../../limits.ts";
import { elementCount } from "../../values.ts";
import type { OnnxNode } from "../node.ts";
import type { ImporterTable } from "./importer.ts";

/** What changes the shape and leaves the elements in order, and what gives a shape. */
export const shapes: ImporterTable = [
  ["Reshape", reshape],
  ["Flatten", flatten],
  ["Squeeze", squeeze],
  ["Unsqueeze", unsqueeze],
  ["Expand", expand],
  ["Shape", shapeOf],
  ["Size", size],
];

function reshape(node: OnnxNode): void {
  const fromInput = node.opset >= 5;
  if (!fromInput) node.attributes.ignore("consumed_inputs");
  const x = fromInput ? node.onlyFirst(2, 2) : node.onlyFirst(1, 1);
  const wanted = (fromInput ? node.knownIntegers(1) : node.attributes.ints("shape")) ?? refuse("the shape is missing.");
  checkRank(wanted.length, "the new shape");
  const zeroIsZero = node.attributes.flag("allowzero") ?? false;
  const open = wanted.indexOf(-1);
  if (open !== wanted.lastIndexOf(-1)) refuse(`the new shape is ${shapeText(wanted)}; -1 is allowed once.`);
  const shape = wanted.map((each, axis) => (each === 0 && !zeroIsZero ? (x.shape[axis] ?? 0) : each));
  if (open >= 0) {
    const others = elementCount(shape.filter((_, axis) => axis !== open));
    const left = elementCount(x.shape) / others;
    if (!Number.isSafeInteger(left)) {
      refuse(`the shape ${shapeText(x.shape)} cannot become ${shapeText(wanted)}: the number of elements differs.`);
    }
    shape[open] = left;
  }
  node.emit({ kind: "reshape", shape }, [x]);
}

function flatten(node: OnnxNode): void {
  const inputs = node.inputs(1, 1);
  const { shape } = node.input(0);
  const axis = node.attributes.int("axis") ?? 1;
  if (axis < -shape.length || axis > shape.length) {
    refuse(`the axis is ${axis}; allowed are ${-shape.length} to ${shape.length}.`);
  }
  const at = axis < 0 ? axis + shape.length : axis;
  node.emit({ kind: "reshape", shape: [elementCount(shape.slice(0, at)), elementCount(shape.slice(at))] }, inputs);
}

/** Axes were an attribute before opset 13. */
function axesOf(node: OnnxNode): { readonly axes: readonly number[] | undefined } {
  if (node.opset < 13) {
    node.inputs(1, 1);
    return { axes: node.attributes.ints("axes") };
  }
  node.inputs(1, 2);
  return { axes: node.knownIntegers(1) };
}

function squeeze(node: OnnxNode): void {
  const { axes } = axesOf(node);
  const x = node.input(0);
  const named = axes?.map((axis) => node.axis(axis, x.shape.length));
  const wide = named?.find((axis) => x.shape[axis] !== 1);
  if (wide !== undefined)
    refuse(`axis ${wide} of ${shapeText(x.shape)} has ${x.shape[wide]} elements; allowed is one.`);
  const gone = new Set(named);
  const shape = x.shape.filter((each, axis) => (named === undefined ? each !== 1 : !gone.has(axis)));
  node.emit({ kind: "reshape", shape }, [x]);
}

function unsqueeze(node: OnnxNode): void {
  const axes = axesOf(node).axes ?? refuse("the axes are missing.");
  const x = node.input(0);
  const rank = x.shape.length + axes.length;
  checkRank(rank, "the new shape");
  const added = new Set(axes.map((axis) => node.axis(axis, rank)));
  if (added.size !== axes.length) refuse(`the axes are ${axes.join(", ")}; each is allowed once.`);
  const left = [...x.shape];
  const shape = Array.from({ length: rank }, (_, axis) => (added.has(axis) ? 1 : (left.shift() ?? 1)));
  node.emit({ kind: "reshape", shape }, [x]);
}

function expand(node: OnnxNode): void {
  const x = [node.onlyFirst(2, 2)];
  const wanted = node.knownIntegers(1) ?? refuse("the shape is missing.");
  checkRank(wanted.length, "the new shape");
  node.emit({ kind: "expand", shape: broadcast(node.input(0).shape, wanted) }, x);
}

function shapeOf(node: OnnxNode): void {
  node.inputs(1, 1);
  const { shape } = node.input(0);
  // Both are clamped, as those of a slice; they came with opset 15.
  const part = shape.slice(node.attributes.int("start") ?? 0, node.attributes.int("end") ?? shape.length);
  const values = Float64Array.from(part);
  node.emitConstant({ shape: [part.length], elementType: "int64" }, { kind: "dense", values });
}

function size(node: OnnxNode): void {
  node.inputs(1, 1);
  const values = Float64Array.of(elementCount(node.input(0).shape));
  node.emitConstant({ shape: [], elementType: "int64" }, { kind: "dense", values });
}
