import type { TensorType } from "../graph.ts";
import { refuse, shapeText } from "../error.ts";
import type { Operation, Pair, Window } from "../operation.ts";
import { checkRank, checkVector } from "./operands.ts";

type Conv = Extract<Operation, { kind: "conv" }>;
type Pool = Extract<Operation, { kind: "pool" }>;

/** Elements that a window spans along one axis: (kernel − 1) · dilation + 1. */
export function windowSpan(kernel: number, dilation: number): number {
  return (kernel - 1) * dilation + 1;
}

export function convOutput(conv: Conv, x: TensorType, weight: TensorType, bias: TensorType | undefined): TensorType {
  checkRank(x, 4, "x");
  checkRank(weight, 4, "the weight");
  checkWindow(conv);
  const [batch = 0, channels = 0, height = 0, width = 0] = x.shape;
  const [filters = 0, channelsPerGroup, kernelHeight, kernelWidth] = weight.shape;
  const { groups } = conv;
  if (!Number.isSafeInteger(groups) || groups < 1 || channels % groups !== 0 || filters % groups !== 0) {
    refuse(`there are ${groups} groups; they must divide the ${channels} channels and the ${filters} filters.`);
  }
  const expected = [filters, channels / groups, ...conv.kernel];
  if (channelsPerGroup !== expected[1] || kernelHeight !== expected[2] || kernelWidth !== expected[3]) {
    refuse(`the weight has the shape ${shapeText(weight.shape)}; x and the attributes ask for ${shapeText(expected)}.`);
  }
  if (bias !== undefined) checkVector(bias, filters, "the bias");
  const [outHeight, outWidth] = positions(conv, [height, width], false);
  return { shape: [batch, filters, outHeight, outWidth], elementType: x.elementType };
}

export function poolOutput(pool: Pool, x: TensorType): TensorType {
  checkRank(x, 4, "x");
  checkWindow(pool);
  const [batch = 0, channels = 0, height = 0, width = 0] = x.shape;
  const { pads, kernel } = pool;
  if (pads.top >= kernel[0] || pads.bottom >= kernel[0] || pads.left >= kernel[1] || pads.right >= kernel[1]) {
    refuse(
      `the pads are ${shapeText([pads.top, pads.left, pads.bottom, pads.right])}; each must be smaller than the kernel ${shapeText(kernel)}.`,
    );
  }
  return { shape: [batch, channels, ...positions(pool, [height, width], pool.ceilMode)], elementType: x.elementType };
}

function checkWindow({ kernel, strides, dilations, pads }: Window): void {
  const check = (values: readonly number[], least: number, what: string): void => {
    if (!values.every((value) => Number.isSafeInteger(value) && value >= least && value < 2 ** 31)) {
      refuse(`the ${what} are ${shapeText(values)}; each is an integer from ${least} to 2^31 - 1.`);
    }
  };
  check(kernel, 1, "kernel's sizes");
  check(strides, 1, "strides");
  check(dilations, 1, "dilations");
  check([pads.top, pads.left, pads.bottom, pads.right], 0, "pads");
}

function positions(window: Window, [height, width]: Pair, ceilMode: boolean): Pair {
  const { kernel, strides, dilations, pads } = window;
  const along = (size: number, before: number, after: number, axis: 0 | 1): number => {
    const room = size + before + after - windowSpan(kernel[axis], dilations[axis]);
    if (room < 0) {
      const spans = shapeText([windowSpan(kernel[0], dilations[0]), windowSpan(kernel[1], dilations[1])]);
      refuse(`the window spans ${spans}; the padded image is ${paddedText(window, height, width)}.`);
    }
    const stride = strides[axis];
    if (!ceilMode) return Math.floor(room / stride) + 1;
    const count = Math.ceil(room / stride) + 1;
    return (count - 1) * stride >= size + before ? count - 1 : count;
  };
  return [along(height, pads.top, pads.bottom, 0), along(width, pads.left, pads.right, 1)];
}

function paddedText({ pads }: Window, height: number, width: number): string {
  return shapeText([height + pads.top + pads.bottom, width + pads.left + pads.right]);
}
