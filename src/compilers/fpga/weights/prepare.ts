import type { FpgaLayer, LayerWeights } from "../layer.ts";
import type { StaticNetwork } from "../static_network.ts";
import { foldChannels, type TensorValues } from "./fold.ts";

/** Numbers of a word of biases. They stand in its first elements. */
const biasesPerWord = 4;

/**
 * Segment 1: the weights and biases of all layers, elements of words of 16 bytes. A convolution has [output channel][line]
 * [column][input channel], a depthwise one [line][column][channel]; channels are filled up with 0 as in the maps. What no layer
 * names is 0.
 * @throws {RangeError} when a tensor has another number of values, or the weights of a layer do not fit in the segment.
 */
export function prepareWeights(
  { layers, core, segmentWords }: Pick<StaticNetwork, "layers" | "core" | "segmentWords">,
  values: TensorValues,
): Float64Array {
  const wordElements = 128 / core.elementBits;
  const segment = new Float64Array(segmentWords[1] * wordElements);
  for (const layer of layers) {
    const { weights } = layer;
    if (weights === undefined) continue;
    checkFits(layer, weights, segmentWords[1], wordElements);
    const tensor = tensorOf(layer, weights, values);
    const { factors, biases } = foldChannels(weights, layer.output.channels, values);
    const start = weights.offset * wordElements;
    if (layer.kind === "depthwise") placeDepthwise(segment, start, layer, tensor, factors, wordElements);
    else placeFilters(segment, start, layer, weights, { tensor, factors, wordElements });
    for (const [c, bias] of biases.entries()) {
      segment[(weights.biasOffset + Math.floor(c / biasesPerWord)) * wordElements + (c % biasesPerWord)] = bias;
    }
  }
  return segment;
}

/** The tensor is [M, C, lines, columns], or [M, C · lines · columns] in the same order, or the transpose of that. */
function placeFilters(
  segment: Float64Array,
  start: number,
  { input, output, kernel: [lines, columns] }: FpgaLayer,
  { channelWords, isTransposed }: LayerWeights,
  from: {
    readonly tensor: ArrayLike<number>;
    readonly factors: Float64Array;
    readonly wordElements: number;
  },
): void {
  const { tensor, factors, wordElements } = from;
  const pixel = input.pixelWords * wordElements;
  const perFilter = input.channels * lines * columns;
  const [filterStep, step] = isTransposed ? [1, output.channels] : [perFilter, 1];
  for (let m = 0; m < output.channels; m += 1) {
    const factor = factors[m] ?? 0;
    const filter = start + m * channelWords * wordElements;
    for (let c = 0; c < input.channels; c += 1) {
      for (let tap = 0; tap < lines * columns; tap += 1) {
        const value = tensor[m * filterStep + (c * lines * columns + tap) * step] ?? 0;
        segment[filter + tap * pixel + c] = factor * value;
      }
    }
  }
}

/** The tensor is [C, 1, lines, columns]. */
function placeDepthwise(
  segment: Float64Array,
  start: number,
  { input, kernel: [lines, columns] }: FpgaLayer,
  tensor: ArrayLike<number>,
  factors: Float64Array,
  wordElements: number,
): void {
  const pixel = input.pixelWords * wordElements;
  const taps = lines * columns;
  for (let c = 0; c < input.channels; c += 1) {
    for (let tap = 0; tap < taps; tap += 1) {
      segment[start + tap * pixel + c] = (factors[c] ?? 0) * (tensor[c * taps + tap] ?? 0);
    }
  }
}

/** The values of the weights: of a tensor, or one number for all. */
function tensorOf(layer: FpgaLayer, weights: LayerWeights, values: TensorValues): ArrayLike<number> {
  const { kind, name, input, output, kernel } = layer;
  const perFilter = (kind === "depthwise" ? 1 : input.channels) * kernel[0] * kernel[1];
  const count = output.channels * perFilter;
  if (weights.constant !== undefined) return new Float64Array(count).fill(weights.constant);
  const tensor = values(weights.weight);
  if (tensor.length === count) return tensor;
  throw new RangeError(`Layer ${name}: tensor ${weights.weight} has ${tensor.length} values; allowed are ${count}.`);
}

function checkFits(layer: FpgaLayer, weights: LayerWeights, words: number, wordElements: number): void {
  const { kind, name, input, output, kernel } = layer;
  const taps = kernel[0] * kernel[1];
  const used = kind === "depthwise" ? taps * input.pixelWords : output.channels * weights.channelWords;
  const biasWords = (output.pixelWords * wordElements) / biasesPerWord;
  const end = Math.max(weights.offset + used, weights.biasOffset + biasWords);
  if (end <= words) return;
  throw new RangeError(`Layer ${name}: its weights end at word ${end} of segment 1; allowed are ${words}.`);
}
