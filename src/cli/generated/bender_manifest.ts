import type { Config } from "../../config/types.ts";
import { headComment } from "./head_comment.ts";

/** A Bender manifest: the package and its Verilog; `promises` are for simulation alone. */
export function benderManifest(config: Config, files: readonly string[], promises: readonly string[] = []): string[] {
  return [
    ...headComment(config),
    "package:",
    `  name: vnpu_${config.name.replaceAll("-", "_")}`,
    `  description: "Accelerator scheduler of config ${config.name}"`,
    "sources:",
    ...files.map((file) => `  - ${file}`),
    ...(promises.length === 0
      ? []
      : ["  - target: simulation", "    files:", ...promises.map((file) => `      - ${file}`)]),
  ];
}
