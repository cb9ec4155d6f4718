import { YosysError } from "../yosys/job.ts";
import { runYosys } from "../yosys/run.ts";
import { yosysVersion } from "../yosys/run_here.ts";
import type { LintSource, ToolReport } from "./types.ts";

/** Yosys reads the files as plain Verilog, builds the hierarchy and checks for loops, drivers and unused-net problems. */
export async function lintYosys(source: LintSource): Promise<ToolReport> {
  const script = [
    ...source.files.map((file) => `read_verilog ${file.name}`),
    `hierarchy -check -top ${source.top}`,
    "proc",
    // Without -assert: each problem is a warning in the log, with its place.
    "check",
    "",
  ].join("\n");
  const files = Object.fromEntries(source.files.map((file) => [file.name, file.text]));
  try {
    const { log } = await runYosys({ script, files, outputs: [] });
    return { version: yosysVersion, complaints: readYosys(log) };
  } catch (error) {
    if (!(error instanceof YosysError)) throw error;
    const printed = error.message.replace(/^Yosys failed: /, "");
    return { version: yosysVersion, complaints: [complaint(printed.replace("ERROR: ", ""))] };
  }
}

/** Warnings in a log of Yosys, each once; the indented lines below one (the cells of a loop) are joined to it. */
export function readYosys(log: string): { file: string; line: number; message: string }[] {
  const lines = log.split("\n");
  const warnings = lines.flatMap((line, at) => {
    if (!/(^|\s)Warning: /.test(line)) return [];
    const more: string[] = [];
    while (/^\s+\S/.test(lines[at + 1 + more.length] ?? "")) more.push((lines[at + 1 + more.length] ?? "").trim());
    return [[line.trim().replace("Warning: ", ""), ...more].join(" ")];
  });
  return [...new Set(warnings)].map(complaint);
}

function complaint(text: string): { file: string; line: number; message: string } {
  const match = /^([^:\s]+):(\d+)(?:\.[\d.-]+)?: (.*)$/.exec(text);
  if (match === null) return { file: "", line: 0, message: text };
  return { file: match[1] ?? "", line: Number(match[2]), message: match[3] ?? "" };
}
