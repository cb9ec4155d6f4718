import { tally } from "../ci/check.ts";
import { count, plural } from "../format.ts";
import { Markup, markup, type MarkupValue } from "../html/markup.ts";
import { absent, sectionMarkup, type Section } from "../html/section.ts";
import { styleSheet } from "../html/style.ts";
import { promisesSection, promisesText, provedOf } from "../promises/index.ts";
import { areaSection } from "../sections/area.ts";
import { eventRates, failuresOf, runsTable } from "../sections/cosim.ts";
import { checksTable, groupsTable, sourcesTable } from "./tables.ts";
import { totalOf, type MergedData } from "./merged_data.ts";
import { mergedVerdict } from "./verdict.ts";

/** More rows than this make a page that nobody reads: of runs that passed, the sums stand in the table of groups. */
const mostRuns = 500;

/** Merged results as one HTML page that needs nothing else: no script, no network. Same data, same bytes. */
export function renderMergedReport(data: MergedData): string {
  const sections = [
    ...failureSection(data),
    groupSection(data),
    ...(data.area.length === 0 ? [] : [areaSection({ area: { rows: data.area } })]),
    ...((data.promises ?? []).length === 0 ? [] : [promisesSection(data.promises)]),
    runSection(data),
    { id: "checks", title: "Checks", body: checksTable(data.checks) },
    { id: "sources", title: "Sources", body: sourcesTable(data.sources) },
  ];
  const links = sections.map(({ id, title }) => markup`<a href="#${id}">${title}</a>`);
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>vnpu results</title>
<style>${new Markup(styleSheet)}</style></head>
<body><header class="top">${head(data)}<nav aria-label="Sections">${links}</nav></header>
<main>
${sections.map(sectionMarkup)}</main>
<footer>vnpu ${data.version}, ${plural(data.sources.length, "file")} merged</footer>
</body></html>
`.text;
}

function head(data: MergedData): Markup {
  const { kind, text } = mergedVerdict(data);
  const { promises = [] } = data;
  const { runs, cycles, mismatches } = totalOf(data.groups);
  const configs = new Set([...data.groups, ...data.area].map(({ config }) => config));
  const cards: readonly (readonly [string, string, string])[] = [
    ["Cycles compared", count(cycles), plural(mismatches, "mismatch", "mismatches")],
    ["Lockstep runs", count(runs), plural(configs.size, "config")],
    ["Checks", count(data.checks.length), tally(data.checks)],
    ...(promises.length === 0 ? [] : [["Promises proved", count(provedOf(promises)), promisesText(promises)] as const]),
  ];
  return markup`<h1>Results of ${plural(data.sources.length, "run")}</h1>
<p class="verdict ${kind}" role="status"><span class="tag">${{ pass: "PASS", fail: "FAIL", open: "OPEN" }[kind]}</span> <span>${text}</span></p>
<dl class="cards">${cards.map(
    ([name, value, why]) =>
      markup`<div class="card"><dt>${name}</dt><dd>${value}</dd><dd class="why">${why}</dd></div>`,
  )}</dl>
`;
}

/** A failure is what the reader came for: it stands before everything else. */
function failureSection({ runs, checks }: MergedData): readonly Section[] {
  const shown = runs.filter(({ mismatch, error }) => mismatch !== undefined || error !== undefined);
  const others = checks.filter(
    ({ status, group }) => (status === "fail" || status === "error") && !/^(cosim|ledger)\b/.test(group),
  );
  if (shown.length === 0 && others.length === 0) return [];
  const body: MarkupValue = [
    failuresOf(shown),
    others.map(
      ({ config, name, message = "", detail }) =>
        markup`<h3>${config} ${name}</h3>\n<p>${message}</p>\n${detail === undefined ? undefined : markup`<pre>${detail}</pre>`}`,
    ),
  ];
  return [{ id: "failures", title: "Failures", body }];
}

function groupSection({ groups }: MergedData): Section {
  const rates = eventRates(
    "One column per config, top and engine.",
    groups.map(({ config, top, engine, cycles, events }) => ({ head: `${config} ${top} ${engine}`, cycles, events })),
  );
  const body = groups.length === 0 ? absent("No lockstep run is among the files.") : [groupsTable(groups), rates];
  return { id: "groups", title: "By config, top and engine", body };
}

function runSection({ runs }: MergedData): Section {
  const ordered = [
    ...runs.filter(({ status }) => status !== "pass"),
    ...runs.filter(({ status }) => status === "pass"),
  ];
  const left = runs.length - mostRuns;
  const body =
    runs.length === 0
      ? absent("No single run is among the files.")
      : [
          runsTable(ordered.slice(0, mostRuns)),
          left <= 0
            ? undefined
            : markup`<p class="note">… and ${plural(left, "run")} more, which the JSON holds.</p>\n`,
        ];
  return { id: "runs", title: "Runs", body };
}
