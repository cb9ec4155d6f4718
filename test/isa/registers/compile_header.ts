import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether the machine has a C compiler. */
export function hasCompiler(): boolean {
  return spawnSync("cc", ["--version"]).status === 0;
}

/** Compiles the header by itself, and twice in a file with the checks, C expressions; throws when one is not true. */
export function compileHeader(header: string, checks: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "vnpu-header-"));
  try {
    writeFileSync(join(folder, "vnpu_registers.h"), header);
    const asserts = checks.map((check) => `_Static_assert(${check}, "differs");\n`).join("");
    writeFileSync(join(folder, "check.c"), `#include "vnpu_registers.h"\n#include "vnpu_registers.h"\n${asserts}`);
    const options = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"];
    execFileSync("cc", [...options, join(folder, "check.c")], { stdio: "pipe" });
    execFileSync("cc", [...options, "-x", "c", join(folder, "vnpu_registers.h")], { stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
