import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { ConfigError } from "../config/problem.ts";
import type { DesignFile } from "./block.ts";

/** Folder of the monitors that stand beside emitted Verilog: no part of the design. */
const monitorFolder = "promises";

/**
 * Reads a user's own Verilog: all .v and .sv files under the folder but those in its folder `promises`, and .vh and .svh
 * for `include`, in the order of their names. Throws ConfigError when the folder cannot be read or holds none.
 */
export async function readRtlFolder(folder: string): Promise<DesignFile[]> {
  const refuse = (sentence: string): ConfigError =>
    new ConfigError([{ file: folder, line: 0, column: 0, key: "", sentence }]);
  const entries = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw refuse(`the folder cannot be read (${error.code ?? error.message}).`);
  });
  const design = entries.filter((name) => !name.startsWith(monitorFolder + sep));
  const names = design.filter((name) => /\.(v|sv|vh|svh)$/.test(name)).sort();
  if (!names.some((name) => /\.(v|sv)$/.test(name))) throw refuse("it holds no .v or .sv file.");
  return Promise.all(
    names.map(async (name) => ({
      name: name.split(sep).join("/"),
      text: await readFile(join(folder, name), "utf8"),
    })),
  );
}
