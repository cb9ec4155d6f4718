import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Leaf cells: the module is `vnpu_<name>`, in a file of that name, with a bench `<name>_bench`. */
export const cells = ["clock_gate", "reset_sync", "ram_1rw", "ram_1r1w"] as const;
export type Cell = (typeof cells)[number];

export function cellText(cell: Cell): string {
  return readFileSync(new URL(`../../rtl/vnpu_${cell}.v`, import.meta.url), "utf8");
}

/** The text with one passage replaced: a fault. Throws RangeError when the passage is not there. */
export function spoiled(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new RangeError(`The cell has no '${from}'.`);
  return text.replace(from, to);
}

/** What the cell's bench printed under Icarus. */
export function runBench(
  cell: Cell,
  text: string,
  parameters: Readonly<Record<string, number>> = {},
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "vnpu-rtl-"));
  try {
    const bench = `${cell}_bench`;
    writeFileSync(join(folder, "cell.v"), text);
    writeFileSync(join(folder, "bench.v"), readFileSync(new URL(`benches/${bench}.v`, import.meta.url), "utf8"));
    const overrides = Object.entries(parameters).map(([name, value]) => `-P${bench}.${name}=${value}`);
    execFileSync("iverilog", ["-g2001", "-s", bench, ...overrides, "-o", "bench.vvp", "cell.v", "bench.v"], {
      cwd: folder,
    });
    return execFileSync("vvp", ["-n", "bench.vvp"], { cwd: folder, encoding: "utf8", timeout: 20_000 })
      .trim()
      .split("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
