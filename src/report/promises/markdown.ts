import { escapeMarkdown, markdownTable } from "../markdown.ts";
import { byConfig, type PromiseRow } from "./promise_row.ts";
import { promisesText, words } from "./words.ts";

/** The promises as a table per config; empty without any. */
export function promisesMarkdown(rows: readonly PromiseRow[]): string {
  const head = [
    "Promise",
    "Result",
    "Engine",
    "Given, or why not",
    "Bound lowered by one",
    "Kept fault that it catches",
  ];
  const figures = ["Seconds", "Cycles watched", "Cycles with its case"];
  return [...byConfig(rows)]
    .map(([config, own]) => {
      const lines = own.map((row) =>
        [
          ...[row.promise, words.standing(row), words.engine(row), words.given(row), words.lowered(row)],
          ...[words.faults(row), words.seconds(row), words.watched(row), words.covers(row)],
        ].map(escapeMarkdown),
      );
      const title = escapeMarkdown(`Config ${config}, ${promisesText(own)}`);
      return `${title}\n\n${markdownTable([...head, ...figures], lines, head.length)}`;
    })
    .join("\n\n");
}
