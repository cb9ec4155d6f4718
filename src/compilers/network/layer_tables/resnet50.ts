import type { Network } from "../graph.ts";
import { TableBuilder } from "./table_builder.ts";

/** ResNet-50 in Caffe form (He et al., 2016): four stages of bottleneck blocks, the stride in the first 1×1 convolution. */
export function resnet50(): Network {
  const table = new TableBuilder("resnet50.json");
  const stem = table.activated("conv1", "image", { top: 3, left: 3, bottom: 3, right: 3 });
  const blocks = table.names.filter((name) => name.endsWith("_add")).map((name) => name.slice(0, -"_add".length));
  const features = blocks.reduce(
    (input, block) => {
      const reduced = table.activated(`${block}_2a`, input);
      const middle = table.activated(`${block}_2b`, reduced);
      const widened = table.layer(`${block}_2c`, middle);
      const shortcut = table.has(`${block}_branch1`) ? table.layer(`${block}_branch1`, input) : input;
      return table.add(`${block}_add`, shortcut, widened);
    },
    table.layer("pool1", stem),
  );
  return table.finish("resnet50", table.layer("fc1000", table.layer("pool5", features)));
}
