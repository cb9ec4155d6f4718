import type { LintRow } from "../../lint/index.ts";
import type { Check } from "../../report/ci/check.ts";

/** A top, and the tools that it was shown to. */
export interface Linted {
  readonly config: string;
  readonly top: string;
  readonly tools: readonly string[];
}

type Row = LintRow & { readonly config: string; readonly top?: string };

/** A check per config, top and tool; an absent tool is one that was skipped. */
export function lintChecks(
  rows: readonly Row[],
  linted: readonly Linted[],
  absent: readonly string[],
): readonly Check[] {
  const known = linted.flatMap(({ config, top, tools }) => [
    ...tools.map((tool) => checkOf(config, top, tool, rows)),
    ...absent.map((tool): Check => ({
      ...{ config, group: `lint.${top}`, name: `${top}, ${tool}`, status: "skipped", figures: {} },
      message: `${tool} is not installed.`,
    })),
  ]);
  // A run that ended early names no tops: its rows are all there is.
  return linted.length > 0 ? known : rows.map((row) => checkOf(row.config, row.top ?? "", row.tool, [row]));
}

function checkOf(config: string, top: string, tool: string, rows: readonly Row[]): Check {
  const own = rows.filter((row) => row.config === config && row.tool === tool && (row.top ?? top) === top);
  const [first] = own;
  const common = { config, group: `lint.${top}`, name: `${top}, ${tool}`, figures: { messages: String(own.length) } };
  if (first === undefined) return { ...common, status: "pass" };
  const lines = own.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  return {
    ...common,
    status: "fail",
    message: `${own.length === 1 ? "" : `${own.length} messages, the first: `}${lines[0] ?? ""}`,
    detail: lines.join("\n"),
    place: { file: first.file, line: first.line, top },
  };
}
