import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { baselineOf, type Baseline, type SynthesisRow } from "../../synthesis/index.ts";
import { UsageError } from "../errors.ts";
import type { Run } from "../run.ts";

/** Reads a baseline; when it is about to be updated, it may be absent. */
export function readBaseline(run: Run, path: string, mayBeAbsent = false): Baseline | undefined {
  const file = resolve(run.terminal.cwd, path);
  if (!existsSync(file)) {
    if (mayBeAbsent) return undefined;
    throw new UsageError(`--baseline ${path}: no such file; allowed is a file that --update-baseline wrote.`);
  }
  try {
    const baseline = JSON.parse(readFileSync(file, "utf8")) as Partial<Baseline>;
    if (baseline.schemaVersion === 1 && Array.isArray(baseline.entries)) return baseline as Baseline;
  } catch {
    // Falls through to the sentence below.
  }
  throw new UsageError(`--baseline ${path}: is no baseline; allowed is a file that --update-baseline wrote.`);
}

/** Text of the baseline with the rows' figures in it; designs that were not synthesised now keep theirs. */
export function updatedBaseline(rows: readonly SynthesisRow[], yosys: string, before: Baseline | undefined): string {
  const fresh = baselineOf(rows, yosys, before);
  const key = ({ config, top, target }: Baseline["entries"][number]): string => `${config}/${top}/${target}`;
  const replaced = new Set(fresh.entries.map(key));
  const kept = (before?.entries ?? []).filter((entry) => !replaced.has(key(entry)));
  const entries = [...fresh.entries, ...kept].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return `${JSON.stringify({ ...fresh, entries }, null, 2)}\n`;
}
