import type { Activation, LayerKind } from "../layer.ts";

/** A map as a package reads or writes it: a box of it, from where on is said elsewhere. */
export interface MapShape {
  /** Lines, pixels of a line and words of a pixel that the package touches. */
  readonly lines: number;
  readonly pixels: number;
  readonly words: number;
  readonly pixelPitch: number;
  readonly linePitch: number;
}

/**
 * What a package computes, without where its operands lie in memory: packages of one shape differ in addresses alone. A
 * convolution whose kernel is one line (column) has only those input lines (columns) that it reads, at stride 1.
 */
export interface IfpShape {
  readonly kind: LayerKind;
  readonly kernel: readonly [number, number];
  readonly strides: readonly [number, number];
  /** Pads of the layer above and below; of this package's columns left and right. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly input: MapShape;
  /** `add`: from line to line and pixel to pixel of the second operand. */
  readonly secondPixelPitch: number;
  readonly secondLinePitch: number;
  /** Lines and pixels that it writes, and words of a pixel: all its output channels. */
  readonly output: MapShape;
  /** Groups of ICP channels that a convolution reads; output channels of the package that have a meaning. */
  readonly inputGroups: number;
  readonly channels: number;
  /** conv: words of the weights of an output channel. depthwise: words of a place of the kernel in memory. */
  readonly channelWords: number;
  readonly activation: Activation;
}

/** Where the operands of a package lie: words from the start of their segments. */
export interface IfpAddresses {
  readonly input: number;
  readonly second: number;
  readonly output: number;
  readonly weights: number;
  readonly biases: number;
}

/** Two packages with one key have the same instructions, but for addresses. */
export function shapeKey(shape: IfpShape): string {
  const { kind, kernel, strides, top, bottom, left, right, input, output, activation } = shape;
  const { secondPixelPitch, secondLinePitch, inputGroups, channels, channelWords } = shape;
  const map = ({ lines, pixels, words, pixelPitch, linePitch }: MapShape): string =>
    `${lines},${pixels},${words},${pixelPitch},${linePitch}`;
  return `${kind},${activation},${kernel[0]},${kernel[1]},${strides[0]},${strides[1]},${top},${bottom},${left},${right},${map(input)},${map(output)},${secondPixelPitch},${secondLinePitch},${inputGroups},${channels},${channelWords}`;
}

/** `act` of CONVINIT. */
export function activationCode(activation: Activation): number {
  return { none: 0, relu: 1, relu6: 2 }[activation];
}

/** `mode` of a SAVE that applies the activation. */
export function saveMode(activation: Activation): number {
  return activationCode(activation);
}
