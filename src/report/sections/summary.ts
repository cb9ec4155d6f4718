import { designRows } from "../area_rows.ts";
import { referenceOf } from "../comparison.ts";
import { count, percent, plural, significant } from "../format.ts";
import { markup, type Markup } from "../html/markup.ts";
import { promisesText, provedOf } from "../promises/index.ts";
import type { AreaRow, ReportData } from "../report_data.ts";
import { verdictOf } from "../verdict.ts";

interface Card {
  readonly name: string;
  readonly value: string;
  readonly unit?: string;
  readonly remark?: string;
}

/** Title, verdict in one line, and the figures that people look for first. */
export function summary(data: ReportData): Markup {
  const { run } = data;
  const verdict = verdictOf(data);
  const sizes = Object.entries(run.config.sizes).map(([name, value]) => `${value} ${name}`);
  const mark = { pass: "PASS", fail: "FAIL", open: "OPEN" }[verdict.kind];
  return markup`<h1>${run.subject ?? "µTop scheduler"}, config ${run.config.name}</h1>
<p class="sub">${sizes.join(" · ")}</p>
<p class="verdict ${verdict.kind}" role="status"><span class="tag">${mark}</span> <span>${verdict.text}</span></p>
<dl class="cards">${cards(data).map(
    ({ name, value, unit, remark }) =>
      markup`<div class="card"><dt>${name}</dt><dd>${value}${unit === undefined ? undefined : markup` <small>${unit}</small>`}</dd>${remark === undefined ? undefined : markup`<dd class="why">${remark}</dd>`}</div>`,
  )}</dl>
`;
}

function cards({ run, policies = [], area, cosim = [], promises = [] }: ReportData): Card[] {
  const { lockstep } = run;
  const reference = referenceOf(policies);
  const designs = designRows(area);
  const row = designs.find(({ areaUm2 }) => areaUm2 !== undefined) ?? designs[0];
  return [
    ...(lockstep === undefined
      ? []
      : [
          {
            name: "Cycles in lockstep",
            value: count(lockstep.cycles),
            remark: `${plural(lockstep.mismatches, "mismatch", "mismatches")}, engine ${lockstep.engine}`,
          },
        ]),
    ...(cosim.length === 0
      ? []
      : [{ name: "Lockstep runs", value: count(cosim.length), remark: passText(cosim.map(({ status }) => status)) }]),
    ...(promises.length === 0
      ? []
      : [
          {
            name: "Promises proved",
            value: count(provedOf(promises)),
            remark: promisesText(promises),
          },
        ]),
    ...(reference === undefined
      ? []
      : [
          {
            name: "ME utilisation",
            value: percent(reference.totals.meUtilisation),
            remark: `${reference.policy}; VE ${percent(reference.totals.veUtilisation)}`,
          },
          {
            name: "Throughput, all tenants",
            value: significant(reference.totals.inferencesPerMillionCycles, 4),
            remark: `inferences per million cycles, ${reference.policy}`,
          },
        ]),
    ...(row === undefined ? [] : [areaCard(row)]),
    ...(row?.logicLevels === undefined
      ? []
      : [
          {
            name: "Logic levels",
            value: count(row.logicLevels),
            ...(row.decisionLevels === undefined ? {} : { remark: `${count(row.decisionLevels)} into the decision` }),
          },
        ]),
  ];
}

function passText(statuses: readonly string[]): string {
  const passed = statuses.filter((status) => status === "pass").length;
  return passed === statuses.length ? "all passed" : `${passed} passed, ${statuses.length - passed} did not`;
}

function areaCard({ areaUm2, gateEquivalents, cells, flipFlops, library, target }: AreaRow): Card {
  const remark = `${count(cells)} cells, ${count(flipFlops)} flip-flops; ${target}, ${library}`;
  if (areaUm2 === undefined) return { name: "Cells", value: count(cells), remark };
  const kge = gateEquivalents === undefined ? "" : `${significant(gateEquivalents / 1000)} kGE; `;
  return { name: "Area", value: count(areaUm2), unit: "µm²", remark: kge + remark };
}
