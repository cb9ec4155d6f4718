import type { Config } from "../../config/types.ts";
import { promiseChecker } from "../../generators/utop_scheduler/promises/index.ts";
import type { FolderFile } from "./manifest.ts";

/** The block whose promises are shipped, without prefix: the others have no monitors yet. */
export const promisedTop = "utop_scheduler";

/** Folder of the promises, beside the Verilog: file lists for synthesis name nothing in it. */
const folder = "promises";

/** The promises of a config's blocks for simulators, leaves first: the monitors, and the file that binds them. */
export function promiseFiles(config: Config): readonly FolderFile[] {
  if (config.kind !== "npu") return [];
  const { monitors, checker } = promiseChecker(config);
  return [...monitors, checker].map(({ name, module, text }) => ({ name: `${folder}/${name}`, module, text }));
}
