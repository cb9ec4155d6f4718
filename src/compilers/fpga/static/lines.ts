import type { IfpShape } from "./shape.ts";

/** First input line of the window of an output line, and pads above it. */
export function firstLine({ strides, top }: IfpShape, row: number): number {
  return Math.max(0, row * strides[0] - top);
}

/** The line behind the last input line of the window of an output line. */
export function endLine({ strides, top, kernel, input }: IfpShape, row: number): number {
  return Math.min(input.lines, row * strides[0] - top + kernel[0]);
}

/** Lines of padding above the window of an output line. */
export function padAbove({ strides, top }: IfpShape, row: number): number {
  return Math.max(0, top - row * strides[0]);
}

/** Lines of padding below it. */
export function padBelow({ strides, top, kernel, input }: IfpShape, row: number): number {
  return Math.max(0, row * strides[0] - top + kernel[0] - input.lines);
}
