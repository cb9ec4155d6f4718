import { generate, tops } from "../../generators/index.ts";
import { UsageError } from "../errors.ts";
import type { LoadedConfig } from "../load_configs.ts";
import { integrationFiles } from "./integration_files.ts";
import { withManifest, type FolderFile } from "./manifest.ts";

/** All files of a config's output folder: its Verilog, what integrators need, and the manifest. */
export function filesOf({ config, hash, file }: LoadedConfig): readonly FolderFile[] {
  const made = tops(config).map(({ module, ports }) => ({ module, ports }));
  if (made.length === 0) {
    throw new UsageError(`${file}: kind is "${config.kind}", of which nothing is generated yet; allowed is "npu".`);
  }
  const verilog = generate(config);
  const integration = integrationFiles(config, verilog, made);
  return withManifest([...verilog, ...integration], { config, configHash: hash, tops: made });
}
