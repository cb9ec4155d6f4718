import { Markup, markup } from "./html/markup.ts";
import { sectionMarkup } from "./html/section.ts";
import { styleSheet } from "./html/style.ts";
import { promisesSection } from "./promises/index.ts";
import type { ReportData } from "./report_data.ts";
import { areaSection } from "./sections/area.ts";
import { cosimSection } from "./sections/cosim.ts";
import { designSection } from "./sections/design.ts";
import { policiesSection } from "./sections/policies.ts";
import { reproduceSection } from "./sections/reproduce.ts";
import { summary } from "./sections/summary.ts";
import { timelinesSection } from "./sections/timelines.ts";
import { verdictOf } from "./verdict.ts";

/**
 * The report as one HTML page that needs nothing else: no script, no network, drawings inline. Same data, same bytes.
 */
export function renderReport(data: ReportData): string {
  const failed = verdictOf(data).kind === "fail";
  // A failure is what the reader came for: it stands before everything else.
  const cosim = cosimSection(data);
  const sections = [
    ...(failed ? [cosim] : []),
    policiesSection(data),
    timelinesSection(data),
    designSection(data),
    areaSection(data),
    ...(failed ? [] : [cosim]),
    promisesSection(data.promises),
    reproduceSection(data),
  ];
  const { config, versions } = data.run;
  const links = sections.map(({ id, title }) => markup`<a href="#${id}">${title}</a>`);
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>vnpu report, config ${config.name}</title>
<style>${new Markup(styleSheet)}</style></head>
<body><header class="top">${summary(data)}<nav aria-label="Sections">${links}</nav></header>
<main>
${sections.map(sectionMarkup)}</main>
<footer>vnpu ${versions.vnpu}, config hash <code>${data.run.configHash}</code></footer>
</body></html>
`.text;
}
