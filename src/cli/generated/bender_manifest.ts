import type { Config } from "../../config/types.ts";
import { headComment } from "./head_comment.ts";

/**
 * A Bender manifest: the package and its Verilog; `promises` are for simulation alone, and each other block for the target
 * of its name.
 */
export function benderManifest(
  config: Config,
  files: readonly string[],
  promises: readonly string[] = [],
  others: readonly { readonly name: string; readonly verilog: readonly string[] }[] = [],
): string[] {
  return [
    ...headComment(config),
    "package:",
    `  name: vnpu_${config.name.replaceAll("-", "_")}`,
    `  description: "Accelerator scheduler of config ${config.name}"`,
    "sources:",
    ...files.map((file) => `  - ${file}`),
    ...(promises.length === 0 ? [] : targeted("simulation", promises)),
    ...others.flatMap(({ name, verilog }) => targeted(name, verilog)),
  ];
}

function targeted(target: string, files: readonly string[]): string[] {
  return [`  - target: ${target}`, "    files:", ...files.map((file) => `      - ${file}`)];
}
