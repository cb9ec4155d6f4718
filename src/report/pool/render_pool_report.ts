import { count, plural } from "../format.ts";
import { Markup, markup } from "../html/markup.ts";
import { sectionMarkup } from "../html/section.ts";
import { styleSheet } from "../html/style.ts";
import { reproduceSection } from "../sections/reproduce.ts";
import { verdictOf } from "../verdict.ts";
import { compilersSection } from "./compilers.ts";
import type { PoolReportData } from "./pool_data.ts";
import { reconfigurationSection } from "./reconfiguration.ts";
import { meanDeviation, throughputSection } from "./throughput.ts";

/** The page of a pool as one HTML file that needs nothing else. Same data, same bytes. */
export function renderPoolReport(data: PoolReportData): string {
  const { run } = data;
  const { config, versions } = run;
  const sections = [
    reconfigurationSection(data),
    throughputSection(data),
    compilersSection(data),
    reproduceSection({ run }),
  ];
  const links = sections.map(({ id, title }) => markup`<a href="#${id}">${title}</a>`);
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>vnpu report, config ${config.name}</title>
<style>${new Markup(styleSheet)}</style></head>
<body><header class="top">${head(data)}<nav aria-label="Sections">${links}</nav></header>
<main>
${sections.map(sectionMarkup)}</main>
<footer>vnpu ${versions.vnpu}, config hash <code>${run.configHash}</code></footer>
</body></html>
`.text;
}

function head(data: PoolReportData): Markup {
  const { run, reconfiguration, throughput } = data;
  const verdict = verdictOf({ run });
  const mark = { pass: "PASS", fail: "FAIL", open: "OPEN" }[verdict.kind];
  const sizes = Object.entries(run.config.sizes).map(([name, value]) => `${value} ${name}`);
  const cards: readonly (readonly [name: string, value: string, remark: string])[] = [
    ...(run.lockstep === undefined
      ? []
      : [
          [
            "Cycles in lockstep",
            count(run.lockstep.cycles),
            `${plural(run.lockstep.mismatches, "mismatch", "mismatches")}, engine ${run.lockstep.engine}`,
          ] as const,
        ]),
    ...(reconfiguration === undefined
      ? []
      : [
          [
            "Layers lost or repeated",
            count(reconfiguration.users.reduce((sum, { layersWrong }) => sum + layersWrong, 0)),
            plural(reconfiguration.switches.length, "change of size", "changes of size"),
          ] as const,
        ]),
    ...(throughput === undefined
      ? []
      : [
          [
            "Mean deviation from published",
            meanDeviation(throughput.rows),
            `${throughput.network}, raw equations`,
          ] as const,
        ]),
  ];
  return markup`<h1>Pool of FPGA cores, config ${run.config.name}</h1>
<p class="sub">${sizes.join(" · ")}</p>
<p class="verdict ${verdict.kind}" role="status"><span class="tag">${mark}</span> <span>${verdict.text}</span></p>
<dl class="cards">${cards.map(
    ([name, value, remark]) =>
      markup`<div class="card"><dt>${name}</dt><dd>${value}</dd><dd class="why">${remark}</dd></div>`,
  )}</dl>
`;
}
