import { escapeMarkdown, markdownTable } from "../markdown.ts";
import { tally, type Check } from "./check.ts";

/** A step summary holds 1 MiB: beyond so many rows, the passed ones are counted and not listed. */
const mostRows = 200;
/** Of a failure's lines. */
const mostDetails = 10;

const words: Readonly<Record<Check["status"], string>> = {
  pass: "pass",
  fail: "**FAIL**",
  error: "**no verdict**",
  skipped: "skipped",
};

/** Checks as a Markdown section: verdict, tables with those that did not pass first, and the failures' lines. */
export function checksMarkdown(title: string, checks: readonly Check[]): string {
  const bad = checks.filter(({ status }) => status === "fail" || status === "error");
  const shown = [...bad, ...checks.filter((check) => !bad.includes(check))].slice(0, mostRows);
  const left = checks.length - shown.length;
  const commands = [...new Set(shown.map(commandOf))];
  const parts = [
    `### ${escapeMarkdown(title)}`,
    `${tally(checks)}.`,
    ...commands.map((command) => checksTable(shown.filter((check) => commandOf(check) === command))),
    ...(left === 0 ? [] : [`… and ${left} more.`]),
    ...bad.slice(0, mostDetails).map(failure),
    ...(bad.length > mostDetails ? [`… and ${bad.length - mostDetails} more that did not pass.`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Checks of one command have the same figures. */
function commandOf({ group }: Check): string {
  return group.split(".")[0] ?? "";
}

function checksTable(checks: readonly Check[]): string {
  const figures = [...new Set(checks.flatMap((check) => Object.keys(check.figures)))];
  const rows = checks.map((check) => [
    ...[check.config, check.name].map(escapeMarkdown),
    words[check.status],
    ...figures.map((name) => escapeMarkdown(check.figures[name] ?? "")),
  ]);
  const [first] = checks;
  return markdownTable(["config", first === undefined ? "" : commandOf(first), "result", ...figures], rows, 3);
}

function failure({ config, name, message = "", detail }: Check): string {
  const head = `**${escapeMarkdown(`${config}: ${name}`)}**: ${escapeMarkdown(message)}`;
  return detail === undefined ? head : `${head}\n\n${fenced(detail.slice(0, 8000))}`;
}

/** A code block that its text cannot end: the fence is longer than any within. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text.trimEnd()}\n${fence}`;
}
