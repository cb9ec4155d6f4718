import type { Config } from "../../config/types.ts";
import { poolRegisterFiles } from "../../isa/idm_registers/index.ts";
import { registerFiles } from "../../isa/registers/index.ts";
import type { FolderFile } from "./manifest.ts";

/** What software is told of a config's registers: a document, a SystemRDL description, a C header. */
export function registerDescriptions(config: Config, configHash: string): readonly FolderFile[] {
  return config.kind === "npu" ? registerFiles({ ...config, configHash }) : poolRegisterFiles({ ...config, configHash });
}
