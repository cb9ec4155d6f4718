import { generate, tops } from "../../generators/index.ts";
import { UsageError } from "../errors.ts";
import type { LoadedConfig } from "../load_configs.ts";
import { integrationFiles } from "./integration_files.ts";
import { withManifest, type FolderFile } from "./manifest.ts";
import { promiseFiles } from "./promise_files.ts";

/** All files of a config's output folder: its Verilog, its promises for simulators, what integrators need, the manifest. */
export function filesOf({ config, hash, file }: LoadedConfig): readonly FolderFile[] {
  const made = tops(config).map(({ module, ports }) => ({ module, ports }));
  if (made.length === 0) {
    throw new UsageError(`${file}: kind is "${config.kind}", of which nothing is generated yet; allowed is "npu".`);
  }
  const verilog = generate(config);
  const watching = promiseFiles(config);
  const integration = integrationFiles(config, verilog, made, watching);
  return withManifest([...verilog, ...watching, ...integration], { config, configHash: hash, tops: made });
}
