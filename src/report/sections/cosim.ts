import { count, shortCycles, significant } from "../format.ts";
import { markup, type Markup } from "../html/markup.ts";
import { absent, type Section } from "../html/section.ts";
import { scrolling, table, type Column } from "../html/table.ts";
import type { CosimRow, MismatchRow, ReportData } from "../report_data.ts";
import { mismatchText } from "../verdict.ts";

/** Lockstep regressions: runs, how often each event happened, and every failure with the cycles around it. */
export function cosimSection({ cosim = [], run }: ReportData): Section {
  const id = "cosim";
  const title = "Lockstep regressions";
  const failures = failuresOf(cosim, run.lockstep?.firstMismatch);
  const body =
    cosim.length === 0
      ? [absent("No lockstep regression was run beside the tenants' runs."), failures]
      : [runsTable(cosim), failures, eventsTable(cosim)];
  return { id, title, body };
}

/** A row per run. */
export function runsTable(cosim: readonly CosimRow[]): Markup {
  const rated = cosim.some(({ timing }) => timing !== undefined);
  const columns: Column<CosimRow>[] = [
    { head: "Config", cell: ({ config }) => config, names: true },
    { head: "Top", cell: ({ top }) => markup`<code>${top}</code>` },
    { head: "Engine", cell: ({ engine }) => engine },
    { head: "Seed", cell: ({ seed }) => String(seed), numeric: true },
    { head: "Result", cell: ({ status }) => tag(status) },
    { head: "Cycles", cell: ({ cycles }) => count(cycles), numeric: true },
    { head: "Mismatches", cell: ({ mismatches }) => count(mismatches), numeric: true },
    ...(rated
      ? [
          {
            head: "Cycles per second",
            cell: ({ timing }: CosimRow) => (timing === undefined ? "–" : shortCycles(timing.cyclesPerSecond)),
            numeric: true,
          },
        ]
      : []),
    { head: "Row hash", cell: ({ rowHash }) => (rowHash === "" ? "–" : markup`<code>${rowHash}</code>`) },
  ];
  return table("Golden model against the emitted Verilog, every output in every cycle.", columns, cosim);
}

function tag(status: CosimRow["status"]): Markup {
  const kind = status === "pass" || status === "fail" ? status : "open";
  return markup`<span class="tag ${kind}">${status}</span>`;
}

/** Runs without a verdict, and every mismatch with the cycles around it. */
export function failuresOf(cosim: readonly CosimRow[], first?: MismatchRow): Markup[] {
  const known = cosim.flatMap((row) =>
    row.mismatch === undefined
      ? []
      : [{ name: `${row.config} ${row.top}, ${row.engine}, seed ${row.seed}`, ...row.mismatch }],
  );
  const rows = known.length === 0 && first !== undefined ? [{ name: "First mismatch", ...first }] : known;
  const errors = cosim.flatMap((row) =>
    row.error === undefined
      ? []
      : [markup`<p class="remark">${row.config} ${row.top}, ${row.engine}, seed ${row.seed}: ${row.error}</p>\n`],
  );
  return [...errors, ...rows.map((row) => failure(row.name, row))];
}

function failure(name: string, mismatch: MismatchRow): Markup {
  const { table: window, replay } = mismatch;
  const label = `Cycles around the mismatch, ${name}`;
  return markup`<h3>${name}</h3>\n<p>Mismatch ${mismatchText(mismatch)}.</p>\n${
    window === undefined ? undefined : scrolling(label, markup`<pre>${window.trimEnd()}</pre>`)
  }${replay === undefined ? undefined : scrolling("Replay command", markup`<pre>${replay}</pre>`)}`;
}

function eventsTable(cosim: readonly CosimRow[]): Markup {
  return eventRates(
    "One column per run: config, engine, seed.",
    cosim.map(({ config, engine, seed, cycles, events }) => ({ head: `${config} ${engine} ${seed}`, cycles, events })),
  );
}

/** Cycles, and what the golden model did in them. */
export interface EventCounts {
  readonly head: string;
  readonly cycles: number;
  readonly events?: CosimRow["events"];
}

/** Events of the golden model per million cycles: what was reached, and what never was. */
export function eventRates(caption: string, columns: readonly EventCounts[]): Markup {
  const counted = columns.filter(({ events, cycles }) => events !== undefined && cycles > 0);
  const names = [...new Set(counted.flatMap(({ events }) => Object.keys(events ?? {})))].sort();
  if (names.length === 0) return absent("No events were counted.");
  const list: Column<string>[] = [
    { head: "Event", cell: (name) => name, names: true },
    ...counted.map(({ head, events = {}, cycles }) => ({
      head,
      cell: (name: string) => significant(((events[name] ?? 0) / cycles) * 1e6),
      numeric: true,
    })),
  ];
  return markup`<h3>Events per million cycles</h3>\n${table(caption, list, names)}`;
}
