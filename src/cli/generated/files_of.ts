import { utopSchedulerPorts } from "../../ports/utop_scheduler.ts";
import type { Config } from "../../config/types.ts";
import { UsageError } from "../errors.ts";
import type { LoadedConfig } from "../load_configs.ts";
import { withManifest, type FolderFile, type Manifest } from "./manifest.ts";

/** All files of a config's output folder: its Verilog, what integrators need, and the manifest. */
export function filesOf({ config, hash, file }: LoadedConfig): readonly FolderFile[] {
  if (config.kind !== "npu") {
    throw new UsageError(`${file}: kind is "${config.kind}", for which nothing is generated yet; allowed is "npu".`);
  }
  const verilog = [{ name: `${config.modulePrefix}utop_scheduler.v`, module: `${config.modulePrefix}utop_scheduler`, text: `// ${config.matrixEngines}\n` }];
  return withManifest(verilog, { config, configHash: hash, tops: topsOf(config) });
}

/** The tops of a config: full module name and port table. */
function topsOf(config: Config): Manifest["tops"] {
  if (config.kind !== "npu") return [];
  const ports = utopSchedulerPorts(config);
  return [{ module: `${config.modulePrefix}${ports.block}`, ports }];
}
