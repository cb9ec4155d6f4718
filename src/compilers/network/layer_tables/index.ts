import type { Network } from "../graph.ts";
import { chainNetwork } from "./chain.ts";
import { inceptionV3 } from "./inception_v3.ts";
import { resnet50 } from "./resnet50.ts";

/** Networks that are part of this package: layers from data/layers, edges from the public model definitions. */
export const builtInNetworks = ["vgg16", "resnet50", "inception_v3", "mobilenet_v1"] as const;

export type BuiltInNetwork = (typeof builtInNetworks)[number];

/** A built-in network, for one image [1, 3, 224, 224]. */
export function builtInNetwork(name: BuiltInNetwork): Network {
  switch (name) {
    case "vgg16":
      return chainNetwork(name, "vgg16.json");
    case "mobilenet_v1":
      return chainNetwork(name, "mobilenet.json");
    case "resnet50":
      return resnet50();
    case "inception_v3":
      return inceptionV3();
  }
}
