import { count } from "../format.ts";
import { markup, type Markup } from "../html/markup.ts";
import type { Section } from "../html/section.ts";
import { scrolling } from "../html/table.ts";
import type { ReportData } from "../report_data.ts";

/** Commands, versions and hashes: what it takes to get the same report again. */
export function reproduceSection({ run, policies = [] }: ReportData): Section {
  const { versions, lockstep } = run;
  const facts: [string, string][] = [
    ["Config", run.config.name],
    ["Config hash", run.configHash],
    ["vnpu", versions.vnpu],
    ["Node", versions.node],
    ["Yosys", versions.yosys],
    ["Verilator", versions.verilator ?? "not used"],
    ["Lockstep engine", lockstep?.engine ?? "none"],
    ["Clock assumed for times", `${count(run.clockMhz)} MHz`],
    ...policies.flatMap(({ policy, rowHash }): [string, string][] =>
      rowHash === undefined ? [] : [[`Row hash, ${policy}`, rowHash]],
    ),
  ];
  const commands: Markup | undefined =
    run.reproduce.length === 0 ? undefined : scrolling("Commands", markup`<pre>${run.reproduce.join("\n")}</pre>`);
  const body = [
    commands,
    markup`<dl class="facts">${facts.map(([name, value]) => markup`<dt>${name}</dt><dd><code>${value}</code></dd>`)}</dl>\n`,
    markup`<p class="note">The same config, seed and versions give the same rows on every machine: equal row hashes mean equal outputs in every cycle.</p>\n`,
  ];
  return { id: "reproduce", title: "How to reproduce", body };
}
