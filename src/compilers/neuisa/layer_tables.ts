import type { Network } from "../../config/scenario_types.ts";
import { readTable, type LayerRow } from "../network/index.ts";

const files: Readonly<Record<Network, string>> = {
  ResNet50: "resnet50.json",
  VGG16: "vgg16.json",
  "Inception v3": "inception_v3.json",
  MobileNet: "mobilenet.json",
};

/** The layers of a network in order, from the table that is part of this package. */
export function layerTable(network: Network): readonly LayerRow[] {
  return readTable(files[network]);
}

/** Multiply-accumulates of a layer; 0 where it has no weights. */
export function layerMacs(layer: LayerRow): number {
  return layerWeights(layer) * layer.outputHeight * layer.outputWidth;
}

/** Weights of a layer, biases left out. */
export function layerWeights(layer: LayerRow): number {
  const kernel = layer.kernelHeight * layer.kernelWidth;
  if (layer.kind === "conv" || layer.kind === "fc") return layer.inputChannels * layer.outputChannels * kernel;
  return layer.kind === "dw" ? layer.inputChannels * kernel : 0;
}
