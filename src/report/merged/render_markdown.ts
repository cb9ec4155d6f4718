import { checksMarkdown } from "../ci/summary.ts";
import { count } from "../format.ts";
import { escapeMarkdown, markdownTable } from "../markdown.ts";
import { promisesMarkdown } from "../promises/index.ts";
import type { MergedData } from "./merged_data.ts";
import { mergedVerdict } from "./verdict.ts";

/** Merged results as Markdown: verdict, sums by config, top and engine, and every check. */
export function renderMergedMarkdown(data: MergedData): string {
  const { kind, text } = mergedVerdict(data);
  const rows = data.groups.map(({ config, top, engine, runs, passed, cycles, mismatches }) => [
    ...[config, top, engine].map(escapeMarkdown),
    ...[runs, passed, cycles, mismatches].map((value) => count(value)),
  ]);
  const parts = [
    "## vnpu results",
    `**${{ pass: "Pass", fail: "Fail", open: "No verdict" }[kind]}.** ${escapeMarkdown(text)}`,
    ...(rows.length === 0
      ? []
      : [markdownTable(["Config", "Top", "Engine", "Runs", "Passed", "Cycles", "Mismatches"], rows, 3)]),
    ...((data.promises ?? []).length === 0 ? [] : [promisesMarkdown(data.promises ?? [])]),
    checksMarkdown("Checks", data.checks).trimEnd(),
  ];
  return `${parts.join("\n\n")}\n`;
}
