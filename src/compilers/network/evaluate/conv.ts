import type { Operation } from "../operation.ts";
import { denseValues, numbersFor, type NumberTensor, type View } from "./view.ts";

type Conv = Extract<Operation, { kind: "conv" }>;

/**
 * out[n, m, y, x] = bias[m] + Σ over c, i, j of weight[m, c, i, j] · x[n, g·C/groups + c, y·stride + i·dilation − top, …], where
 * g is the group of m and what lies outside the image is 0. Sums run over c, then i, then j.
 * @param outShape that of the output.
 */
export function convolve(
  conv: Conv,
  x: View,
  weight: View,
  bias: View | undefined,
  outShape: readonly number[],
): NumberTensor {
  const [batch = 0, channels = 0, height = 0, width = 0] = x.shape;
  const [, filters = 0, outHeight = 0, outWidth = 0] = outShape;
  const { groups, kernel, strides, dilations, pads } = conv;
  const [image, factors] = [denseValues(x), denseValues(weight)];
  const added = bias === undefined ? undefined : denseValues(bias);
  const values = numbersFor(outShape);
  const groupChannels = channels / groups;
  const plane = outHeight * outWidth;
  for (let n = 0; n < batch; n++) {
    for (let m = 0; m < filters; m++) {
      const out = (n * filters + m) * plane;
      values.fill(added?.[m] ?? 0, out, out + plane);
      const firstChannel = Math.floor(m / (filters / groups)) * groupChannels;
      let factorAt = m * groupChannels * kernel[0] * kernel[1];
      for (let c = 0; c < groupChannels; c++) {
        const channel = (n * channels + firstChannel + c) * height * width;
        for (let i = 0; i < kernel[0]; i++) {
          const down = i * dilations[0] - pads.top;
          const rows = inside(down, strides[0], height, outHeight);
          for (let j = 0; j < kernel[1]; j++) {
            const factor = factors[factorAt++] ?? 0;
            const right = j * dilations[1] - pads.left;
            const columns = inside(right, strides[1], width, outWidth);
            for (let row = rows.first; row < rows.end; row++) {
              const from = channel + (row * strides[0] + down) * width + right;
              addRow(values, out + row * outWidth, columns, factor, image, from, strides[1]);
            }
          }
        }
      }
    }
  }
  return { shape: outShape, values };
}

interface Span {
  readonly first: number;
  readonly end: number;
}

/** The outputs 0 ≤ at < count whose place at · stride + shift lies in 0 … size − 1. */
function inside(shift: number, stride: number, size: number, count: number): Span {
  const first = Math.max(0, Math.ceil(-shift / stride));
  return { first, end: Math.min(count, Math.floor((size - 1 - shift) / stride) + 1) };
}

/** values[at + k] += factor · image[from + k · step] for k in the span. */
function addRow(
  values: Float64Array,
  at: number,
  span: Span,
  factor: number,
  image: Float64Array,
  from: number,
  step: number,
): void {
  for (let k = span.first; k < span.end; k++) {
    values[at + k] = (values[at + k] ?? 0) + factor * (image[from + k * step] ?? 0);
  }
}
