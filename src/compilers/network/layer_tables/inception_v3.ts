import type { Network } from "../graph.ts";
import { TableBuilder } from "./table_builder.ts";

/** Layers that follow one on another; a list within the chain: both of its layers read the chain so far, and are joined. */
type Chain = readonly (string | readonly string[])[];

/** The branches of each kind of module, their outputs joined in this order (Szegedy et al., 2016). */
const modules = {
  a: [["1x1"], ["5x5r", "5x5"], ["d3r", "d3a", "d3b"], ["pool", "pp"]],
  ra: [["3x3"], ["d3r", "d3a", "d3b"], ["pool"]],
  b: [["1x1"], ["7r", "1x7", "7x1"], ["d7r", "d7x1", "d1x7", "d7x1b", "d1x7b"], ["pool", "pp"]],
  rb: [["3r", "3x3"], ["7r", "1x7", "7x1", "7_3x3"], ["pool"]],
  c: [["1x1"], ["3r", ["1x3", "3x1"]], ["d3r", "d3", ["d1x3", "d3x1"]], ["pool", "pp"]],
} as const satisfies Record<string, readonly Chain[]>;

const order = ["a1", "a2", "a3", "ra", "b1", "b2", "b3", "b4", "rb", "c1", "c2"] as const;

/** Inception v3 on images of 224 × 224, without the auxiliary classifier. */
export function inceptionV3(): Network {
  const table = new TableBuilder("inception_v3.json");
  const stem = ["conv1_3x3_s2", "conv2_3x3", "conv3_3x3", "pool1", "conv4_1x1", "conv4_3x3", "pool2"];
  const features = order.reduce(
    (input, module) => moduleOutput(table, module, input),
    stem.reduce((from, name) => step(table, name, from), "image"),
  );
  return table.finish("inception_v3", table.layer("fc", table.layer("pool3", features)));
}

function moduleOutput(table: TableBuilder, module: (typeof order)[number], input: string): string {
  const kind = module.replace(/\d/, "") as keyof typeof modules;
  const branches: readonly Chain[] = modules[kind];
  const ends = branches.map((chain) =>
    chain.reduce<string>((from, link) => {
      if (typeof link === "string") return step(table, `${module}_${link}`, from);
      const fork = link.map((name) => step(table, `${module}_${name}`, from));
      return table.concat(`${module}_${link.join("_")}`, fork);
    }, input),
  );
  return table.concat(`${module}_concat`, ends);
}

/** Pools that halve the image take the maximum, the others the average. */
function step(table: TableBuilder, name: string, from: string): string {
  const { kind, stride } = table.row(name);
  if (kind === "pool") return table.layer(name, from, { take: stride === 1 ? "average" : "max" });
  return table.activated(name, from);
}
