import { refuse, shapeText } from "../error.ts";
import type { TensorType } from "../graph.ts";
import { checkShape } from "../limits.ts";
import type { Operation } from "../operation.ts";
import { elementCount } from "../values.ts";
import { checkBroadcastTo } from "./broadcast.ts";
import { checkAxes, checkAxis, checkSameType } from "./operands.ts";

type Of<Kind extends Operation["kind"]> = Extract<Operation, { kind: Kind }>;

export function reshapeOutput({ shape }: Of<"reshape">, x: TensorType): TensorType {
  checkShape(shape, 0, "the new shape");
  if (elementCount(shape) !== elementCount(x.shape)) {
    refuse(`the shape ${shapeText(x.shape)} cannot become ${shapeText(shape)}: the number of elements differs.`);
  }
  return { shape, elementType: x.elementType };
}

export function transposeOutput({ permutation }: Of<"transpose">, x: TensorType): TensorType {
  checkAxes(permutation, x.shape.length);
  if (permutation.length !== x.shape.length) {
    refuse(`the permutation has ${permutation.length} axes; the tensor has ${x.shape.length}.`);
  }
  return { shape: permutation.map((axis) => x.shape[axis] ?? 0), elementType: x.elementType };
}

export function concatOutput({ axis }: Of<"concat">, parts: readonly TensorType[]): TensorType {
  const first = parts[0] ?? refuse("there is nothing to join.");
  checkAxis(axis, first.shape.length);
  let size = 0;
  for (const part of parts) {
    checkSameType(first, part);
    const fits =
      part.shape.length === first.shape.length &&
      part.shape.every((each, at) => at === axis || each === first.shape[at]);
    if (!fits) refuse(`the shapes ${shapeText(first.shape)} and ${shapeText(part.shape)} do not join at axis ${axis}.`);
    size += part.shape[axis] ?? 0;
  }
  return { shape: first.shape.with(axis, size), elementType: first.elementType };
}

export function splitOutputs({ axis, sizes }: Of<"split">, x: TensorType): TensorType[] {
  checkAxis(axis, x.shape.length);
  const whole = x.shape[axis] ?? 0;
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0) || total !== whole) {
    refuse(`the parts are ${sizes.slice(0, 9).join(", ")}; they must be positive and sum to ${whole}.`);
  }
  return sizes.map((size) => ({ shape: x.shape.with(axis, size), elementType: x.elementType }));
}

export function sliceOutput({ ranges }: Of<"slice">, x: TensorType): TensorType {
  const axes = ranges.map(({ axis }) => axis);
  checkAxes(axes, x.shape.length);
  const shape = [...x.shape];
  for (const { axis, start, step, count } of ranges) {
    const size = x.shape[axis] ?? 0;
    const last = start + (count - 1) * step;
    const inside = count === 0 || (start >= 0 && start < size && last >= 0 && last < size);
    if (count < 0 || !inside) refuse(`the range of axis ${axis} leaves its ${size} elements.`);
    shape[axis] = count;
  }
  return { shape, elementType: x.elementType };
}

export function gatherOutput({ axis }: Of<"gather">, data: TensorType, indices: TensorType): TensorType {
  checkAxis(axis, data.shape.length);
  if (indices.elementType !== "int64" && indices.elementType !== "int32") {
    refuse(`the indices are ${indices.elementType}; allowed are int32 and int64.`);
  }
  return {
    shape: [...data.shape.slice(0, axis), ...indices.shape, ...data.shape.slice(axis + 1)],
    elementType: data.elementType,
  };
}

export function padOutput({ mode, before, after }: Of<"pad">, x: TensorType): TensorType {
  const counts = [...before, ...after];
  if (before.length !== x.shape.length || after.length !== x.shape.length) {
    refuse(`there are ${counts.length} pads; ${2 * x.shape.length} are needed.`);
  }
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    refuse(`the pads are ${counts.join(", ")}; each is an integer of at least 0.`);
  }
  if (mode === "reflect" && !x.shape.every((size, at) => (before[at] ?? 0) < size && (after[at] ?? 0) < size)) {
    refuse(`the pads are ${counts.join(", ")}; a reflection must be smaller than ${shapeText(x.shape)}.`);
  }
  return {
    shape: x.shape.map((size, at) => size + (before[at] ?? 0) + (after[at] ?? 0)),
    elementType: x.elementType,
  };
}

export function expandOutput({ shape }: Of<"expand">, x: TensorType): TensorType {
  checkShape(shape, 0, "the new shape");
  checkBroadcastTo(x.shape, shape, "x");
  return { shape, elementType: x.elementType };
}

export function reduceOutput({ axes, keepAxes }: Of<"reduce">, x: TensorType): TensorType {
  checkAxes(axes, x.shape.length);
  const reduced = new Set(axes);
  const shape = keepAxes
    ? x.shape.map((size, axis) => (reduced.has(axis) ? 1 : size))
    : x.shape.filter((_, axis) => !reduced.has(axis));
  return { shape, elementType: x.elementType };
}
