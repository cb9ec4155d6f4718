import { runTool } from "./process.ts";
import type { LintSource, ToolReport } from "./types.ts";

const head = /^%(Warning|Error)(?:-(\w+))?: (?:([^:\s]+):(\d+):(?:\d+:)? )?(.*)$/;
/** Closing lines and advice that belong to no complaint of their own. */
const remarks = /^Exiting due to|^Command Failed/;

/** `verilator --lint-only -Wall` with more flags; undefined when it is not installed. */
export async function lintVerilator(
  source: LintSource,
  folder: string,
  flags: readonly string[] = [],
): Promise<ToolReport | undefined> {
  const version = await runTool("verilator", ["--version"], folder);
  if (version.kind === "absent") return undefined;
  const files = source.files.map((file) => file.name);
  const args = ["--lint-only", "-Wall", ...flags, "--top-module", source.top, ...files];
  const outcome = await runTool("verilator", args, folder);
  const text = outcome.kind === "ran" ? outcome.text : "";
  const complaints = readVerilator(text);
  if (outcome.kind === "ran" && outcome.code !== 0 && complaints.length === 0) {
    complaints.push({ file: "", line: 0, message: `verilator ended with code ${outcome.code}.` });
  }
  return { version: /Verilator (\S+)/.exec(version.text)?.[1] ?? "unknown", complaints };
}

/** Complaints in what Verilator printed; the lines of advice below each are left out. */
export function readVerilator(text: string): { file: string; line: number; message: string }[] {
  return text.split("\n").flatMap((printed) => {
    const match = head.exec(printed);
    if (match === null) return [];
    const [, , code, file, line, message = ""] = match;
    if (remarks.test(message)) return [];
    return [
      { file: file ?? "", line: Number(line ?? 0), message: code === undefined ? message : `${code}: ${message}` },
    ];
  });
}
