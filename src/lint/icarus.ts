import { runTool } from "./process.ts";
import type { LintSource, ToolReport } from "./types.ts";

/** `iverilog -g2001 -Wall -t null`; undefined when it is not installed. */
export async function lintIcarus(source: LintSource, folder: string): Promise<ToolReport | undefined> {
  const version = await runTool("iverilog", ["-V"], folder);
  if (version.kind === "absent") return undefined;
  const files = source.files.map((file) => file.name);
  const outcome = await runTool("iverilog", ["-g2001", "-Wall", "-t", "null", "-s", source.top, ...files], folder);
  const complaints = readIcarus(outcome.kind === "ran" ? outcome.text : "");
  if (outcome.kind === "ran" && outcome.code !== 0 && complaints.length === 0) {
    complaints.push({ file: "", line: 0, message: `iverilog ended with code ${outcome.code}.` });
  }
  return { version: /version (\S+)/.exec(version.text)?.[1] ?? "unknown", complaints };
}

/** Complaints in what Icarus printed; lines that go on with the one above (`file:line:      : …`) are left out. */
export function readIcarus(text: string): { file: string; line: number; message: string }[] {
  return text.split("\n").flatMap((printed) => {
    const match = /^([^:\s]+):(\d+): (?!\s*: )(.+)$/.exec(printed);
    if (match !== null) return [{ file: match[1] ?? "", line: Number(match[2]), message: (match[3] ?? "").trim() }];
    return /^(error|sorry|warning)\b/i.test(printed) ? [{ file: "", line: 0, message: printed.trim() }] : [];
  });
}
