import { quoted, refuse, shapeText } from "../../error.ts";
import type { SliceRange } from "../../operation.ts";
import type { OnnxNode } from "../node.ts";
import type { ImporterTable } from "./importer.ts";

/** What picks, joins or reorders elements. */
export const movement: ImporterTable = [
  ["Transpose", transpose],
  ["Concat", concat],
  ["Split", split],
  ["Slice", slice],
  ["Gather", gather],
  ["Pad", pad],
];

function transpose(node: OnnxNode): void {
  const inputs = node.inputs(1, 1);
  const rank = node.input(0).shape.length;
  const permutation = node.attributes.ints("perm") ?? Array.from({ length: rank }, (_, axis) => rank - 1 - axis);
  node.emit({ kind: "transpose", permutation }, inputs);
}

function concat(node: OnnxNode): void {
  const inputs = node.inputs(1, Infinity);
  const axis = node.attributes.int("axis") ?? (node.opset < 4 ? 1 : refuse("the attribute axis is missing."));
  node.emit({ kind: "concat", axis: node.axis(axis, node.input(0).shape.length) }, inputs);
}

function split(node: OnnxNode): void {
  // Opset 1 and opset 13 on: an input; between them: an attribute.
  const fromInput = node.opset >= 13 || node.inputCount > 1;
  const x = [node.onlyFirst(1, fromInput ? 2 : 1)];
  const { shape } = node.input(0);
  const axis = node.axis(node.attributes.int("axis") ?? 0, shape.length);
  const outputs = node.outputs();
  const given = fromInput ? node.knownIntegers(1) : node.attributes.ints("split");
  const parts = (node.opset >= 18 ? node.attributes.int("num_outputs") : undefined) ?? outputs.length;
  if (parts !== outputs.length) refuse(`num_outputs is ${parts}; there are ${outputs.length} outputs.`);
  const sizes = given ?? evenSizes(shape[axis] ?? 0, parts, node.opset);
  if (sizes.length !== outputs.length) refuse(`there are ${sizes.length} sizes for ${outputs.length} outputs.`);
  node.emitAs({ kind: "split", axis, sizes }, x, outputs);
}

/** Equal parts; since opset 18 the last one may be smaller. */
function evenSizes(whole: number, parts: number, opset: number): number[] {
  if (parts < 1) refuse("it has no output.");
  const size = Math.ceil(whole / parts);
  const last = whole - size * (parts - 1);
  if (last <= 0 || (opset < 18 && last !== size)) refuse(`${whole} elements do not split into ${parts} equal parts.`);
  return [...Array<number>(parts - 1).fill(size), last];
}

function slice(node: OnnxNode): void {
  const fromInputs = node.opset >= 10;
  const x = [node.onlyFirst(fromInputs ? 3 : 1, fromInputs ? 5 : 1)];
  const { shape } = node.input(0);
  const list = (at: number, name: string): readonly number[] | undefined =>
    fromInputs ? node.knownIntegers(at) : node.attributes.ints(name);
  const starts = list(1, "starts") ?? refuse("the starts are missing.");
  const ends = list(2, "ends") ?? refuse("the ends are missing.");
  const axes = list(3, "axes") ?? starts.map((_, axis) => axis);
  const steps = (fromInputs ? node.knownIntegers(4) : undefined) ?? starts.map(() => 1);
  if (ends.length !== starts.length || axes.length !== starts.length || steps.length !== starts.length) {
    const counts = [starts, ends, axes, steps].map(({ length }) => length);
    refuse(`there are ${counts.join(", ")} starts, ends, axes and steps; there must be as many of each.`);
  }
  const ranges = starts.map((start, at): SliceRange => {
    const axis = node.axis(axes[at] ?? 0, shape.length);
    return sliceRange(axis, shape[axis] ?? 0, start, ends[at] ?? 0, steps[at] ?? 1);
  });
  if (ranges.some(({ count }) => count === 0) && node.input(0).constant === undefined) {
    refuse(`the slice of ${shapeText(shape)} is empty; allowed is one with elements.`);
  }
  node.emit({ kind: "slice", ranges }, x);
}

/** The elements from `start` to before `end`; both may count from the end, and are clamped to the axis. */
function sliceRange(axis: number, size: number, start: number, end: number, step: number): SliceRange {
  if (!Number.isSafeInteger(step) || step === 0) refuse(`a step is ${step}; allowed is an integer other than 0.`);
  if (Number.isNaN(start) || Number.isNaN(end)) refuse("a start or end is not a number.");
  const clamp = (value: number, least: number, most: number): number =>
    Math.min(Math.max(value < 0 ? value + size : value, least), most);
  const [first, last] =
    step > 0 ? [clamp(start, 0, size), clamp(end, 0, size)] : [clamp(start, 0, size - 1), clamp(end, -1, size - 1)];
  return { axis, start: first, step, count: Math.max(0, Math.ceil((last - first) / step)) };
}

function gather(node: OnnxNode): void {
  const inputs = node.inputs(2, 2);
  const axis = node.axis(node.attributes.int("axis") ?? 0, node.input(0).shape.length);
  node.emit({ kind: "gather", axis }, inputs);
}

function pad(node: OnnxNode): void {
  const { attributes } = node;
  const fromInputs = node.opset >= 11;
  const x = [node.onlyFirst(fromInputs ? 2 : 1, fromInputs ? 4 : 1)];
  const { shape } = node.input(0);
  const mode = attributes.string("mode") ?? "constant";
  if (mode !== "constant" && mode !== "reflect" && mode !== "edge") {
    return refuse(`the mode is ${quoted(mode)}; allowed are constant, reflect and edge.`);
  }
  const listed = attributes.ints(node.opset < 2 ? "paddings" : "pads");
  const pads = (fromInputs ? node.knownIntegers(1) : listed) ?? refuse("the pads are missing.");
  const value = (fromInputs ? node.knownScalar(2) : attributes.float("value")) ?? 0;
  // Pads of some axes only came with opset 18.
  const axes = node.knownIntegers(3)?.map((axis) => node.axis(axis, shape.length)) ?? shape.map((_, axis) => axis);
  if (pads.length !== 2 * axes.length) refuse(`there are ${pads.length} pads; ${2 * axes.length} are needed.`);
  if (new Set(axes).size !== axes.length) refuse(`the axes are ${axes.slice(0, 9).join(", ")}; each is allowed once.`);
  const before = shape.map(() => 0);
  const after = shape.map(() => 0);
  for (const [at, axis] of axes.entries()) {
    before[axis] = pads[at] ?? 0;
    after[axis] = pads[axes.length + at] ?? 0;
  }
  node.emit({ kind: "pad", mode, before, after, value }, x);
}
