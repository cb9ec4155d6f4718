import { makeWorkFolder } from "../cache/index.ts";
import type { LintResult, LintRow, LintSource } from "./types.ts";
import { lintVerilator } from "./verilator.ts";

/** Lints SystemVerilog with assertions under Verilator alone: Icarus and Yosys do not read them. */
export async function lintAssertions(source: LintSource, scratchFolder: string): Promise<LintResult> {
  const work = await makeWorkFolder(scratchFolder);
  try {
    for (const file of source.files) await work.write("", file.name, file.text);
    const report = await lintVerilator(source, work.path, ["--assert"]);
    if (report === undefined) return { rows: [], absent: ["verilator"], versions: {} };
    const { version: toolVersion, complaints } = report;
    const rows = complaints.map((row): LintRow => ({ tool: "verilator", toolVersion, ...row }));
    return { rows, absent: [], versions: { verilator: toolVersion } };
  } finally {
    await work.remove();
  }
}
