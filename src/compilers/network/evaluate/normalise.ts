import type { Operation } from "../operation.ts";
import { elementCount } from "../values.ts";
import { mapTwo } from "./element_wise.ts";
import { denseValues, viewOf, type NumberTensor, type View } from "./view.ts";

type LocalResponse = Extract<Operation, { kind: "localResponseNormalisation" }>;

/** Factors of a batch normalisation, one of each per channel. */
export interface ChannelFactors {
  readonly scale: View;
  readonly bias: View;
  readonly mean: View;
  readonly variance: View;
}

/** (x − mean) / √(variance + epsilon) · scale + bias, each factor per channel (axis 1). */
export function batchNormalise(epsilon: number, x: View, factors: ChannelFactors): NumberTensor {
  const [scale, bias] = [denseValues(factors.scale), denseValues(factors.bias)];
  const [mean, variance] = [denseValues(factors.mean), denseValues(factors.variance)];
  return perChannel(x, (value, channel) => {
    const standard = (value - (mean[channel] ?? 0)) / Math.sqrt((variance[channel] ?? 0) + epsilon);
    return standard * (scale[channel] ?? 0) + (bias[channel] ?? 0);
  });
}

/** Mean 0 and variance 1 over the axes from `axis` on, then scale and bias, which broadcast. */
export function layerNormalise(
  axis: number,
  epsilon: number,
  x: View,
  scale: View,
  bias: View | undefined,
): NumberTensor {
  const scaled = mapTwo(viewOf(standardise(x, elementCount(x.shape.slice(axis)), epsilon)), scale, (a, b) => a * b);
  return bias === undefined ? scaled : mapTwo(viewOf(scaled), bias, (a, b) => a + b);
}

/** Mean 0 and variance 1 over each of `groups` runs of channels, then scale and bias per channel. */
export function groupNormalise(groups: number, epsilon: number, x: View, scale: View, bias: View): NumberTensor {
  const run = elementCount(x.shape.slice(1)) / groups;
  const [factors, summands] = [denseValues(scale), denseValues(bias)];
  return perChannel(
    viewOf(standardise(x, run, epsilon)),
    (value, channel) => value * (factors[channel] ?? 0) + (summands[channel] ?? 0),
  );
}

/** x / (bias + alpha / size · Σ x²)^beta; the sum takes ⌊(size − 1) / 2⌋ channels before and ⌈(size − 1) / 2⌉ after. */
export function localResponse({ size, alpha, beta, bias }: LocalResponse, x: View): NumberTensor {
  const [batch = 0, channels = 0, ...rest] = x.shape;
  const plane = elementCount(rest);
  const input = denseValues(x);
  const values = new Float64Array(input.length);
  for (let n = 0; n < batch; n++) {
    for (let c = 0; c < channels; c++) {
      const first = Math.max(0, c - Math.floor((size - 1) / 2));
      const last = Math.min(channels - 1, c + Math.ceil((size - 1) / 2));
      for (let at = 0; at < plane; at++) {
        let squares = 0;
        for (let near = first; near <= last; near++) squares += (input[(n * channels + near) * plane + at] ?? 0) ** 2;
        const place = (n * channels + c) * plane + at;
        values[place] = (input[place] ?? 0) / (bias + (alpha / size) * squares) ** beta;
      }
    }
  }
  return { shape: x.shape, values };
}

/** Each run of so many neighbouring elements, less its mean, over the root of its variance plus epsilon. */
function standardise(x: View, run: number, epsilon: number): NumberTensor {
  const values = denseValues(x).slice();
  for (let start = 0; start < values.length; start += run) {
    const part = values.subarray(start, start + run);
    const mean = part.reduce((sum, value) => sum + value, 0) / run;
    const variance = part.reduce((sum, value) => sum + (value - mean) ** 2, 0) / run;
    const deviation = Math.sqrt(variance + epsilon);
    for (let at = 0; at < part.length; at++) part[at] = ((part[at] ?? 0) - mean) / deviation;
  }
  return { shape: x.shape, values };
}

function perChannel(x: View, f: (value: number, channel: number) => number): NumberTensor {
  const [batch = 0, channels = 0, ...rest] = x.shape;
  const plane = elementCount(rest);
  const values = denseValues(x).slice();
  for (let row = 0; row < batch * channels; row++) {
    const channel = row % channels;
    for (let at = row * plane; at < (row + 1) * plane; at++) values[at] = f(values[at] ?? 0, channel);
  }
  return { shape: x.shape, values };
}
