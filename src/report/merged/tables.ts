import type { Check } from "../ci/check.ts";
import { count, plural } from "../format.ts";
import { markup, type Markup } from "../html/markup.ts";
import { absent } from "../html/section.ts";
import { table } from "../html/table.ts";
import type { RunGroup, SourceRow } from "./merged_data.ts";

/** Sums of runs. */
export function groupsTable(groups: readonly RunGroup[]): Markup {
  return table(
    "Golden model against the emitted Verilog, sums over all runs.",
    [
      { head: "Config", cell: ({ config }) => config, names: true },
      { head: "Top", cell: ({ top }) => markup`<code>${top}</code>` },
      { head: "Engine", cell: ({ engine }) => engine },
      { head: "Runs", cell: ({ runs }) => count(runs), numeric: true },
      { head: "Passed", cell: ({ passed }) => count(passed), numeric: true },
      { head: "Cycles", cell: ({ cycles }) => count(cycles), numeric: true },
      { head: "Mismatches", cell: ({ mismatches }) => count(mismatches), numeric: true },
    ],
    groups,
  );
}

/** Checks by config and command; those that did not pass are listed in full elsewhere. */
export function checksTable(checks: readonly Check[]): Markup {
  if (checks.length === 0) return absent("Nothing was checked.");
  const keys = [...new Set(checks.map(({ config, group }) => JSON.stringify([config, group])))];
  const rows = keys.map((key) => {
    const own = checks.filter(({ config, group }) => JSON.stringify([config, group]) === key);
    const of = (status: Check["status"]): number => own.filter((check) => check.status === status).length;
    const [config = "", group = ""] = JSON.parse(key) as string[];
    return {
      config,
      group,
      all: own.length,
      pass: of("pass"),
      fail: of("fail"),
      error: of("error"),
      skipped: of("skipped"),
    };
  });
  return table(
    `${plural(checks.length, "check")}: a run, a top under a tool, or a design on a target each.`,
    [
      { head: "Config", cell: ({ config }) => config, names: true },
      { head: "What", cell: ({ group }) => markup`<code>${group}</code>` },
      { head: "Checks", cell: ({ all }) => count(all), numeric: true },
      { head: "Passed", cell: ({ pass }) => count(pass), numeric: true },
      { head: "Failed", cell: ({ fail }) => count(fail), numeric: true },
      { head: "No verdict", cell: ({ error }) => count(error), numeric: true },
      { head: "Skipped", cell: ({ skipped }) => count(skipped), numeric: true },
    ],
    rows,
  );
}

/** Files that were read. */
export function sourcesTable(sources: readonly SourceRow[]): Markup {
  return table(
    "Files that were merged.",
    [
      { head: "File", cell: ({ file }) => file, names: true },
      { head: "Command", cell: ({ command }) => command },
      { head: "Status", cell: ({ status }) => status },
      { head: "Rows", cell: ({ rows }) => count(rows), numeric: true },
    ],
    sources,
  );
}
