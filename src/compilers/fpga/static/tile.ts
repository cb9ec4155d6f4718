import { biasesPerWord, channelUnit, wordElements } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import type { FeatureMap, FpgaLayer } from "../layer.ts";
import { windowPads } from "../lower/index.ts";
import type { IfpAddresses, IfpShape } from "./shape.ts";

/** A part of a layer's output: columns and units of channels, from the first up to the one before `end`. */
export interface Tile {
  readonly column: number;
  readonly columnEnd: number;
  readonly unit: number;
  readonly unitEnd: number;
}

/** Units of output channels of a layer. */
export function outputUnits({ output }: FpgaLayer, core: FpgaCore): number {
  return Math.ceil(output.channels / channelUnit(core));
}

/** What the package of a tile computes. */
export function shapeOf(layer: FpgaLayer, tile: Tile, core: FpgaCore): IfpShape {
  const { kind, kernel, strides, input, output, second, weights, activation } = layer;
  const unit = channelUnit(core);
  const [top, padLeft, bottom] = windowPads(layer);
  const isConv = kind === "conv";
  const firstColumn = Math.max(0, tile.column * strides[1] - padLeft);
  const end = (tile.columnEnd - 1) * strides[1] - padLeft + kernel[1];
  // What lies between the lines and columns that a kernel of one reads is not loaded.
  const [skipLines, skipColumns] = [kernel[0] === 1 ? strides[0] : 1, kernel[1] === 1 ? strides[1] : 1];
  const words = ((tile.unitEnd - tile.unit) * unit) / wordElements(core);
  return {
    kind,
    kernel,
    activation,
    top,
    bottom,
    channels: Math.min(output.channels, tile.unitEnd * unit) - tile.unit * unit,
    strides: [strides[0] / skipLines, strides[1] / skipColumns],
    left: Math.max(0, padLeft - tile.column * strides[1]),
    right: Math.max(0, end - input.width),
    input: {
      lines: Math.ceil(input.height / skipLines),
      pixels: Math.ceil((Math.min(input.width, end) - firstColumn) / skipColumns),
      words: isConv ? input.pixelWords : words,
      pixelPitch: input.pixelStride * skipColumns,
      linePitch: input.pixelStride * input.width * skipLines,
    },
    output: {
      lines: output.height,
      pixels: tile.columnEnd - tile.column,
      words,
      pixelPitch: output.pixelStride,
      linePitch: output.pixelStride * output.width,
    },
    secondPixelPitch: second?.pixelStride ?? 0,
    secondLinePitch: (second?.pixelStride ?? 0) * (second?.width ?? 0),
    inputGroups: isConv ? Math.ceil(input.channels / core.inputChannelParallelism) : 0,
    channelWords: weights?.channelWords ?? 0,
  };
}

/** Where its operands lie. */
export function addressesOf(layer: FpgaLayer, tile: Tile, core: FpgaCore): IfpAddresses {
  const { kind, strides, pads, input, output, second, weights } = layer;
  const isConv = kind === "conv";
  const channel = tile.unit * channelUnit(core);
  const word = channel / wordElements(core);
  const from = isConv ? 0 : word;
  const column = Math.max(0, tile.column * strides[1] - pads.left);
  return {
    input: at(input, column, from),
    second: second === undefined ? 0 : at(second, column, from),
    output: at(output, tile.column, word),
    weights: weights === undefined ? 0 : weights.offset + (isConv ? channel * weights.channelWords : word),
    biases: weights === undefined ? 0 : weights.biasOffset + channel / biasesPerWord,
  };
}

function at({ offset, pixelStride }: FeatureMap, column: number, word: number): number {
  return offset + column * pixelStride + word;
}
