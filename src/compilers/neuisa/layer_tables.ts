import { readFileSync } from "node:fs";
import type { Network } from "../../config/scenario_types.ts";

/** conv: convolution; fc: fully connected; dw: depthwise convolution; pool; gap: global average pool; add: residual sum. */
export type LayerKind = "conv" | "fc" | "dw" | "pool" | "gap" | "add";

/** One layer of a network at batch 1; sizes in elements. */
export interface Layer {
  readonly name: string;
  readonly kind: LayerKind;
  readonly inputChannels: number;
  readonly outputChannels: number;
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly outputHeight: number;
  readonly outputWidth: number;
}

const files: Readonly<Record<Network, string>> = {
  ResNet50: "resnet50.json",
  VGG16: "vgg16.json",
  "Inception v3": "inception_v3.json",
  MobileNet: "mobilenet.json",
};

interface LayerFile {
  readonly columns: readonly string[];
  readonly layers: readonly (readonly (string | number)[])[];
}

/** The layers of a network in order, from the table that is part of this package. */
export function layerTable(network: Network): readonly Layer[] {
  const place = new URL(`../../../data/layers/${files[network]}`, import.meta.url);
  const { columns, layers } = JSON.parse(readFileSync(place, "utf8")) as LayerFile;
  return layers.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])) as unknown as Layer);
}

/** Multiply-accumulates of a layer; 0 where it has no weights. */
export function layerMacs(layer: Layer): number {
  return layerWeights(layer) * layer.outputHeight * layer.outputWidth;
}

/** Weights of a layer, biases left out. */
export function layerWeights(layer: Layer): number {
  const kernel = layer.kernelHeight * layer.kernelWidth;
  if (layer.kind === "conv" || layer.kind === "fc") return layer.inputChannels * layer.outputChannels * kernel;
  return layer.kind === "dw" ? layer.inputChannels * kernel : 0;
}
