import { markup, type Markup, type MarkupValue } from "../html/markup.ts";
import { absent, type Section } from "../html/section.ts";
import { table, type Column } from "../html/table.ts";
import { byConfig, standingOf, type PromiseRow, type Standing } from "./promise_row.ts";
import { promisesText, words } from "./words.ts";

const kinds: Readonly<Record<Standing, string>> = {
  ...{ proved: "pass", failed: "fail", bounded: "open", unknown: "open", untested: "open" },
  ...{ tested: "", "not asked": "" },
};

/** What the contract promises, and what stands behind each promise: proof, watched cycles, kept faults. */
export function promisesSection(rows: readonly PromiseRow[] = []): Section {
  const body: MarkupValue =
    rows.length === 0
      ? absent("No promise was proved or watched for this report.")
      : [
          markup`<p>Each promise of the contract is a circuit beside the block. A proof covers every run; watched cycles cover the runs that were made, and test a promise only where its case showed: elsewhere it is untested.</p>\n`,
          [...byConfig(rows)].map(([config, own]) => [
            byConfig(rows).size === 1 ? undefined : markup`<h3>${config}</h3>\n`,
            promisesTable(config, own),
          ]),
          sentences(rows),
        ];
  return { id: "promises", title: "Promises", body };
}

/** A row per promise of one config; a column that says nothing is left out. */
function promisesTable(config: string, rows: readonly PromiseRow[]): Markup {
  const columns: readonly (Column<PromiseRow> & { readonly says?: (row: PromiseRow) => string })[] = [
    {
      head: "Promise",
      names: true,
      cell: ({ promise, title }) =>
        title === undefined ? promise : markup`${promise} <span class="note">${title.toLowerCase()}</span>`,
    },
    { head: "Result", cell: (row) => result(row) },
    { head: "Engine", ...cellOf(words.engine) },
    { head: "Seconds", ...cellOf(words.seconds), numeric: true },
    { head: "Given, or why not", ...cellOf(words.given), wrap: rows.some((row) => words.given(row).length > 30) },
    { head: "Bound lowered by one", ...cellOf(words.lowered) },
    { head: "Cycles watched", ...cellOf(words.watched), numeric: true },
    { head: "Cycles with its case", ...cellOf(words.covers), cell: covers, numeric: true },
    { head: "Kept fault that it catches", ...cellOf(words.faults), wrap: true },
  ];
  const shown = columns.filter(({ says }) => says === undefined || rows.some((row) => says(row) !== "–"));
  return table(`Config ${config}, ${promisesText(rows)}`, shown, rows);
}

function cellOf(says: (row: PromiseRow) => string): {
  readonly says: (row: PromiseRow) => string;
  readonly cell: (row: PromiseRow) => MarkupValue;
} {
  return { says, cell: says };
}

function result(row: PromiseRow): Markup {
  const kind = kinds[standingOf(row)];
  return kind === ""
    ? markup`<span class="note">${words.standing(row)}</span>`
    : markup`<span class="tag ${kind}">${words.standing(row)}</span>`;
}

/** A promise whose case never showed did not pass these cycles: it was not there. */
function covers(row: PromiseRow): MarkupValue {
  return row.watched?.covers === 0 ? markup`<span class="tag open">${words.covers(row)}</span>` : words.covers(row);
}

function sentences(rows: readonly PromiseRow[]): Markup | undefined {
  const known = new Map(rows.flatMap(({ promise, sentence }) => (sentence === undefined ? [] : [[promise, sentence]])));
  if (known.size === 0) return undefined;
  const list = [...known].map(([id, sentence]) => markup`<dt>${id}</dt><dd>${sentence}</dd>`);
  return markup`<details><summary>What each promises</summary><dl class="facts">${list}</dl></details>\n`;
}
