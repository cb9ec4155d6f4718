import type { Network } from "../graph.ts";
import { TableBuilder } from "./table_builder.ts";

/** A network whose layers follow one on another: VGG-16, MobileNet v1. The last layer gives the logits. */
export function chainNetwork(name: string, file: string): Network {
  const table = new TableBuilder(file);
  const last = table.names.length - 1;
  const logits = table.names.reduce((from, layer, at) => {
    const { kind } = table.row(layer);
    const activates = at < last && (kind === "conv" || kind === "dw" || kind === "fc");
    return activates ? table.activated(layer, from) : table.layer(layer, from);
  }, "image");
  return table.finish(name, logits);
}
