import { designRows } from "./area_rows.ts";
import { chipShares } from "./chip_share.ts";
import { aheadOfReference } from "./comparison.ts";
import { count, percent, significant } from "./format.ts";
import { escapeMarkdown as escape, markdownTable } from "./markdown.ts";
import { promisesMarkdown } from "./promises/index.ts";
import type { AreaReport, PolicyRun, ReportData } from "./report_data.ts";
import { verdictOf } from "./verdict.ts";

/** The report in a screenful of Markdown, for the step summary of a CI job: verdict, policies, area. */
export function renderMarkdownSummary(data: ReportData): string {
  const verdict = verdictOf(data);
  const { run, policies = [], area, cosim = [], promises = [] } = data;
  const failed = cosim.filter(({ status }) => status !== "pass");
  const parts = [
    `## vnpu, config ${escape(run.config.name)}`,
    `**${{ pass: "Pass", fail: "Fail", open: "No verdict" }[verdict.kind]}.** ${escape(verdict.text)}`,
    ...failed.map((row) => `* ${escape(`${row.config} ${row.top}, ${row.engine}, seed ${row.seed}`)}: ${row.status}`),
    policyPart(policies),
    ...aheadOfReference(policies).map(escape),
    areaPart(area),
    ...(promises.length === 0 ? [] : [promisesMarkdown(promises)]),
  ];
  return parts.join("\n\n") + "\n";
}

function policyPart(policies: readonly PolicyRun[]): string {
  if (policies.length === 0) return "No tenants were run.";
  return markdownTable(
    ["Policy", "Cycles", "Mismatches", "Inferences per million cycles", "ME utilisation", "VE utilisation"],
    policies.map(({ policy, cycles, mismatches, totals }) =>
      [
        policy,
        count(cycles),
        mismatches === undefined ? "–" : count(mismatches),
        significant(totals.inferencesPerMillionCycles, 4),
        percent(totals.meUtilisation),
        percent(totals.veUtilisation),
      ].map(escape),
    ),
  );
}

function areaPart(area: AreaReport | undefined): string {
  const rows = designRows(area);
  if (area === undefined || rows.length === 0) return "No synthesis was run.";
  const shares = chipShares(area);
  const figure = (value: number | undefined, text: (value: number) => string): string =>
    value === undefined ? "–" : text(value);
  const table = markdownTable(
    ["Top", "Target", "Library", "Cells", "Flip-flops", "µm²", "kGE", "Logic levels"],
    rows.map((row) =>
      [
        row.top,
        row.target,
        row.library,
        count(row.cells),
        count(row.flipFlops),
        figure(row.areaUm2, count),
        figure(row.gateEquivalents, (value) => significant(value / 1000)),
        figure(row.logicLevels, count),
      ].map(escape),
    ),
  );
  const sentences = shares.map(
    ({ row, chip, unscaled, scaled }) =>
      `${row.top}: ${significant(unscaled * 100, 2)} % of ${chip.chip} (${significant(chip.areaMm2)} mm², ${chip.process}) ` +
      `unscaled, ${significant(scaled * 100, 2)} % scaled down ${significant(chip.scaleFactor)}×.`,
  );
  return [table, ...sentences.map(escape)].join("\n\n");
}
