import type { LoadedConfig } from "../load_configs.ts";
import { integrationFiles } from "./integration_files.ts";
import { madeTops } from "./made_top.ts";
import { withManifest, type FolderFile } from "./manifest.ts";
import { promiseFiles } from "./promise_files.ts";
import { registerDescriptions } from "./register_files.ts";

/**
 * All files of a config's output folder: the Verilog of its blocks, promises for simulators, what integrators need,
 * descriptions of the registers, the manifest. A module that two blocks share is there once.
 */
export function filesOf({ config, hash }: LoadedConfig): readonly FolderFile[] {
  const made = madeTops(config);
  const verilog = new Map(made.flatMap((top) => top.verilog).map((module) => [module.name, module]));
  const watching = promiseFiles(config);
  const integration = integrationFiles(config, made, watching);
  const tops = made.map(({ module, ports }) => ({ module, ports }));
  const all = [...verilog.values(), ...watching, ...integration, ...registerDescriptions(config, hash)];
  return withManifest(all, { config, configHash: hash, tops });
}
