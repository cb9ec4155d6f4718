import { refuse } from "../error.ts";
import { elementStrides } from "../fold_index.ts";
import type { Operation, SliceRange } from "../operation.ts";
import { elementCount } from "../values.ts";
import { denseValues, numbersFor, type NumberTensor, type View } from "./view.ts";

type Pad = Extract<Operation, { kind: "pad" }>;

export function transposed(permutation: readonly number[], x: View): View {
  const pick = (list: readonly number[]): number[] => permutation.map((axis) => list[axis] ?? 0);
  return { ...x, shape: pick(x.shape), strides: pick(x.strides) };
}

export function sliced(ranges: readonly SliceRange[], x: View): View {
  let [shape, strides, { offset }] = [[...x.shape], [...x.strides], x];
  for (const { axis, start, step, count } of ranges) {
    const stride = x.strides[axis] ?? 0;
    offset += start * stride;
    [shape, strides] = [shape.with(axis, count), strides.with(axis, stride * step)];
  }
  return { ...x, shape, strides, offset };
}

/** Neighbouring spans of an axis. */
export function splitViews(axis: number, sizes: readonly number[], x: View): View[] {
  let start = 0;
  return sizes.map((count) => {
    const part = sliced([{ axis, start, step: 1, count }], x);
    start += count;
    return part;
  });
}

/** The parts one after the other along an axis. @param outShape that of the output. */
export function concat(axis: number, parts: readonly View[], outShape: readonly number[]): NumberTensor {
  const values = numbersFor(outShape);
  const run = elementCount(outShape.slice(axis));
  let before = 0;
  for (const part of parts) {
    const partRun = elementCount(part.shape.slice(axis));
    const input = denseValues(part);
    for (let row = 0; row * partRun < input.length; row++) {
      values.set(input.subarray(row * partRun, (row + 1) * partRun), row * run + before);
    }
    before += partRun;
  }
  return { shape: outShape, values };
}

/** data with `axis` replaced by the shape of the indices; a negative index counts from the end. @throws Refusal */
export function gather(axis: number, data: View, indices: View, outShape: readonly number[]): NumberTensor {
  const size = data.shape[axis] ?? 0;
  const run = elementCount(data.shape.slice(axis + 1));
  const outer = elementCount(data.shape.slice(0, axis));
  const [input, picks] = [denseValues(data), denseValues(indices)];
  const bad = picks.find((pick) => !Number.isInteger(pick) || pick < -size || pick >= size);
  if (bad !== undefined) refuse(`index ${bad} is not one of axis ${axis} of ${size} elements.`);
  const values = numbersFor(outShape);
  let at = 0;
  for (let row = 0; row < outer; row++) {
    for (const pick of picks) {
      const from = (row * size + (pick < 0 ? pick + size : pick)) * run;
      values.set(input.subarray(from, from + run), at);
      at += run;
    }
  }
  return { shape: outShape, values };
}

/** More elements before and after along each axis. @param outShape that of the output. */
export function pad({ mode, before, value }: Pad, x: View, outShape: readonly number[]): NumberTensor {
  const input = denseValues(x);
  const strides = elementStrides(x.shape);
  // Where each output comes from; −1 outside, once that is so along any axis.
  let sources = Int32Array.of(0);
  for (const [axis, size] of x.shape.entries()) {
    const outSize = outShape[axis] ?? 0;
    const longer = new Int32Array(sources.length * outSize);
    let at = 0;
    for (const start of sources) {
      for (let index = 0; index < outSize; index++) {
        const place = sourceIndex(mode, index - (before[axis] ?? 0), size);
        longer[at++] = start < 0 || place < 0 ? -1 : start + place * (strides[axis] ?? 0);
      }
    }
    sources = longer;
  }
  const values = numbersFor(outShape);
  let out = 0;
  for (const source of sources) values[out++] = source < 0 ? value : (input[source] ?? 0);
  return { shape: outShape, values };
}

/** The element 0 … size − 1 that stands at a place, which may be outside; −1 for none. */
function sourceIndex(mode: Pad["mode"], place: number, size: number): number {
  if (place >= 0 && place < size) return place;
  switch (mode) {
    case "constant":
      return -1;
    case "edge":
      return place < 0 ? 0 : size - 1;
    case "reflect":
      return place < 0 ? -place : 2 * (size - 1) - place;
  }
}
