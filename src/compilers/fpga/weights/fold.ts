import type { LayerWeights } from "../layer.ts";

/** The values of a constant tensor by its name, row-major. */
export type TensorValues = (name: string) => ArrayLike<number>;

/** What an output channel is multiplied by, and its bias, with normalisation and the factors of a gemm in both. */
export interface Folded {
  readonly factors: Float64Array;
  readonly biases: Float64Array;
}

/**
 * normalise(alpha · w · x + beta · Σ biases) = factor · w · x + bias, channel by channel. A bias tensor of fewer elements
 * repeats.
 */
export function foldChannels(weights: LayerWeights, channels: number, values: TensorValues): Folded {
  const { alpha, beta, normalisation } = weights;
  const factors = new Float64Array(channels).fill(alpha);
  const biases = new Float64Array(channels);
  for (const name of weights.biases) {
    const added = values(name);
    for (let c = 0; c < channels; c += 1) biases[c] = (biases[c] ?? 0) + beta * (added[c % added.length] ?? 0);
  }
  if (normalisation === undefined) return { factors, biases };
  const scale = values(normalisation.scale);
  const bias = values(normalisation.bias);
  const mean = values(normalisation.mean);
  const variance = values(normalisation.variance);
  for (let c = 0; c < channels; c += 1) {
    const factor = (scale[c] ?? 0) / Math.sqrt((variance[c] ?? 0) + normalisation.epsilon);
    factors[c] = (factors[c] ?? 0) * factor;
    biases[c] = ((biases[c] ?? 0) - (mean[c] ?? 0)) * factor + (bias[c] ?? 0);
  }
  return { factors, biases };
}
