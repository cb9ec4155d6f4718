// needs: verilator
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cells, cellText, spoiled, type Cell } from "../rtl/cells.ts";

/** What the cell's bench printed first, built and run by Verilator with its delays. */
function runVerilated(cell: Cell, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "vnpu-rtl-verilated-"));
  try {
    const bench = `${cell}_bench`;
    writeFileSync(join(folder, "cell.v"), text);
    const file = fileURLToPath(new URL(`../rtl/benches/${bench}.v`, import.meta.url));
    const options = ["--binary", "--timing", "-O0", "-CFLAGS", "-O0", "-Wno-lint", "-Wno-style", "--top", bench];
    execFileSync("verilator", [...options, "--Mdir", "obj", "cell.v", file], { cwd: folder, stdio: "pipe" });
    const printed = execFileSync(join(folder, "obj", `V${bench}`), { cwd: folder, encoding: "utf8", timeout: 60_000 });
    return printed.split("\n")[0] ?? "";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("under Verilator, leaf cells", () => {
  it.each(cells)("keep what %s promises", { timeout: 300_000 }, (cell) => {
    expect(runVerilated(cell, cellText(cell))).toBe("PASS");
  });

  it.each<[Cell, string, string]>([
    ["clock_gate", "en_i | test_en_i", "en_i"],
    ["ram_1rw", "if (be_i[i]) mem", "mem"],
  ])("%s: the bench finds a fault", { timeout: 300_000 }, (cell, from, to) => {
    expect(runVerilated(cell, spoiled(cellText(cell), from, to))).toMatch(/^FAIL: /);
  });
});
