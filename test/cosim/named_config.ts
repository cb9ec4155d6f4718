import { readFileSync } from "node:fs";
import { parseConfig } from "../../src/config/config.ts";
import type { NpuConfig } from "../../src/config/types.ts";

/** Names of the shipped NPU configs, smallest first. */
export const namedConfigs = ["tiny", "duo", "odd", "paper", "wide", "max"] as const;

/** A shipped config by name. */
export function namedConfig(name: string): NpuConfig {
  const file = new URL(`../../configs/${name}.jsonc`, import.meta.url);
  const config = parseConfig(readFileSync(file, "utf8"), `${name}.jsonc`);
  if (config.kind !== "npu") throw new Error(`Config ${name} is of kind ${config.kind}; the test needs kind npu.`);
  return config;
}
