import type { FpgaCore } from "../core.ts";
import { addressBase, type Program } from "./program.ts";
import type { IfpShape } from "./shape.ts";
import { emitBox } from "./transfer.ts";

const types = { max: 0, average: 1, global: 2, add: 3, depthwise: 4 } as const;
const biasBits = 32;

/** Words at the start of data memory for the weights and biases of a depthwise convolution. */
export function poolWeightWords({ kind, kernel, input }: IfpShape, core: FpgaCore): number {
  return kind === "depthwise" ? (kernel[0] * kernel[1] + biasBits / core.elementBits) * input.words : 0;
}

/** POOLINIT of a layer that is no convolution of all channels. */
export function emitPoolInit(program: Program, shape: IfpShape, lineWords: number): number {
  const { kind, kernel, strides, top, bottom, left, right, input, output } = shape;
  const type = kind === "conv" ? types.add : types[kind];
  return program.poolInit(
    ...[type, kernel[0], kernel[1], strides[0], strides[1], top, bottom, left, right],
    ...[input.words, output.pixels, lineWords, output.pixels * output.words],
  );
}

/** Loads the weights and biases of a depthwise convolution to the start of data memory. */
export function emitDepthwiseWeights(
  program: Program,
  { kernel, input, channelWords }: IfpShape,
  core: FpgaCore,
): void {
  const places = kernel[0] * kernel[1];
  const { words } = input;
  const route = { isSave: false, base: addressBase.weights, segment: 1, mode: 0 };
  emitBox(program, route, 0, 0, { lines: places, pixels: 1, words, pixelPitch: words, linePitch: channelWords });
  const biases = (words * biasBits) / core.elementBits;
  const box = { lines: 1, pixels: 1, words: biases, pixelPitch: biases, linePitch: biases };
  emitBox(program, { ...route, base: addressBase.biases }, 0, places * words, box);
}
