import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheKey } from "../../cache/index.ts";
import { packageRoot, packageVersion } from "../package_root.ts";

/** Code that decides what a run is beside config and Verilog: stimulus, expected rows, engines, comparison. */
const deciding = ["golden", "environment", "ports", "dut", "lockstep"];

/**
 * Version of this program with a hash over its models and engines, and of Verilator: `0.1.0+1a2b3c4d5e6f, Verilator
 * 5.006`. Whoever changes a model starts a regression anew, as who changes the Verilog does.
 */
export function toolVersion(verilator: string | undefined): string {
  const code = fileURLToPath(new URL("../../", import.meta.url));
  const folders = [...deciding.map((folder) => join(code, folder)), join(packageRoot, "testbenches", "verilator")];
  const parts = folders.flatMap((folder) =>
    codeFiles(folder).flatMap((file) => [file, readFileSync(join(folder, file))]),
  );
  const own = `${packageVersion()}+${cacheKey(...parts).slice(0, 12)}`;
  return verilator === undefined ? own : `${own}, Verilator ${verilator}`;
}

/** Paths within a folder, without what a compiler adds for people and debuggers. */
function codeFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.filter((file) => /\.(ts|js|cpp|h)$/.test(file) && !file.endsWith(".d.ts")).sort();
}
