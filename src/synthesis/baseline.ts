import type { SynthesisRow } from "./types.ts";

/** Figures that a baseline keeps, where smaller is better. */
export const baselineMetrics = [
  "cellAreaUm2",
  "areaUm2",
  "cells",
  "flipFlops",
  "luts",
  "lutRams",
  "brams",
  "logicLevels",
  "decisionLevels",
] as const;
export type BaselineMetric = (typeof baselineMetrics)[number];

/** A ceiling: passing it fails the check (`error`) or is said (`warning`). */
export interface BaselineRule {
  readonly metric: BaselineMetric;
  readonly limit: number;
  readonly level: "error" | "warning";
}

/** Accepted figures of one design on one target. */
export interface BaselineEntry {
  readonly config: string;
  readonly top: string;
  readonly target: string;
  readonly library: string;
  readonly metrics: Readonly<Partial<Record<BaselineMetric, number>>>;
  /** Share by which mapping moves when only the order of the netlist changes: a smaller change is noise. */
  readonly noise: number;
  readonly netlistHash: string;
  readonly rules?: readonly BaselineRule[];
}

/** The file `synth/baseline.json`. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly yosys: string;
  readonly entries: readonly BaselineEntry[];
}

/** One figure against its baseline. */
export interface BaselineChange {
  readonly config: string;
  readonly top: string;
  readonly target: string;
  readonly metric: BaselineMetric;
  readonly before?: number;
  readonly after?: number;
  /** (after − before) ÷ before; absent where either is missing or before is 0. */
  readonly change?: number;
  readonly verdict: "same" | "noise" | "better" | "worse" | "new" | "gone";
  /** Set when a rule's limit is passed. */
  readonly broken?: BaselineRule;
}

export interface BaselineDiff {
  readonly changes: readonly BaselineChange[];
  /** Designs whose netlist is another, whatever their figures say: `config/top/target`. */
  readonly netlistsChanged: readonly string[];
  /** False when a figure is worse beyond the noise, or a rule of level `error` is broken. */
  readonly pass: boolean;
}

/** Smallest noise band of figures that mapping moves: without several seeds there is no measured one. */
const defaultNoise = 0.04;

/** A baseline from rows; rules of entries that were there before are kept. Rows of single modules are left out. */
export function baselineOf(rows: readonly SynthesisRow[], yosys: string, before?: Baseline): Baseline {
  const entries = rows
    .filter((row) => row.module === undefined)
    .map((row): BaselineEntry => {
      const key = keyOf(row);
      const rules = before?.entries.find((entry) => keyOf(entry) === key)?.rules;
      return {
        config: row.config ?? "",
        top: row.top,
        target: row.target,
        library: row.library,
        metrics: metricsOf(row),
        noise: row.seeds?.spread ?? defaultNoise,
        netlistHash: row.netlistHash,
        ...(rules === undefined ? {} : { rules }),
      };
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { schemaVersion: 1, yosys, entries };
}

/** Compares rows with the baseline. Designs of which there is no row are said to be gone only when `complete`. */
export function diffBaseline(baseline: Baseline, rows: readonly SynthesisRow[], complete = false): BaselineDiff {
  const current = rows.filter((row) => row.module === undefined);
  const changes: BaselineChange[] = [];
  const netlistsChanged: string[] = [];
  for (const row of current) {
    const entry = baseline.entries.find((candidate) => keyOf(candidate) === keyOf(row));
    if (entry !== undefined && entry.netlistHash !== row.netlistHash) netlistsChanged.push(keyOf(row));
    changes.push(...changesOf(row, entry));
  }
  for (const entry of complete ? baseline.entries : []) {
    if (!current.some((row) => keyOf(row) === keyOf(entry))) changes.push(...goneOf(entry));
  }
  const pass = changes.every((change) => change.verdict !== "worse" && change.broken?.level !== "error");
  return { changes, netlistsChanged, pass };
}

function changesOf(row: SynthesisRow, entry: BaselineEntry | undefined): BaselineChange[] {
  const after = metricsOf(row);
  const place = { config: row.config ?? "", top: row.top, target: row.target };
  return baselineMetrics.flatMap((metric): BaselineChange[] => {
    const [old, now] = [entry?.metrics[metric], after[metric]];
    if (now === undefined) return old === undefined ? [] : [{ ...place, metric, before: old, verdict: "gone" }];
    const broken = entry?.rules?.find((rule) => rule.metric === metric && now > rule.limit);
    const rule = broken === undefined ? {} : { broken };
    if (old === undefined) return [{ ...place, metric, after: now, verdict: "new", ...rule }];
    const change = old === 0 ? {} : { change: (now - old) / old };
    return [
      { ...place, metric, before: old, after: now, ...change, verdict: verdictOf(metric, old, now, entry), ...rule },
    ];
  });
}

/** Flip-flops and block RAMs are counted, not found by search: they have no noise. */
function verdictOf(
  metric: BaselineMetric,
  old: number,
  now: number,
  entry: BaselineEntry | undefined,
): BaselineChange["verdict"] {
  if (now === old) return "same";
  const noise = metric === "flipFlops" || metric === "brams" ? 0 : (entry?.noise ?? defaultNoise);
  if (Math.abs(now - old) <= noise * old) return "noise";
  return now < old ? "better" : "worse";
}

function goneOf(entry: BaselineEntry): BaselineChange[] {
  const { config, top, target, metrics } = entry;
  return baselineMetrics.flatMap((metric): BaselineChange[] => {
    const before = metrics[metric];
    return before === undefined ? [] : [{ config, top, target, metric, before, verdict: "gone" }];
  });
}

function metricsOf(row: SynthesisRow): Partial<Record<BaselineMetric, number>> {
  return Object.fromEntries(
    baselineMetrics.flatMap((metric) => (row[metric] === undefined ? [] : [[metric, row[metric]]])),
  );
}

function keyOf(one: { readonly config?: string; readonly top: string; readonly target: string }): string {
  return `${one.config ?? ""}/${one.top}/${one.target}`;
}
