import { short } from "../progress.ts";
import { textTable } from "../text_table.ts";
import { inContractOrder } from "./known.ts";

/** A run, or a sum of runs, as far as covers go. */
export interface CoveredRun {
  readonly config: string;
  readonly top: string;
  readonly cycles: number;
  /** Of each promise that was watched: cycles in which its case was there. */
  readonly covers?: Readonly<Record<string, number>>;
}

/**
 * In how many of the watched cycles the case of each promise was there, config by config, as lines; below them a
 * sentence per promise whose case never was. Empty where no promise was watched.
 */
export function coverTable(runs: readonly CoveredRun[]): readonly string[] {
  const watched = runs.filter(({ covers, cycles }) => covers !== undefined && cycles > 0);
  return unique(watched.map(({ top }) => top)).flatMap((top) => {
    const ofTop = watched.filter((run) => run.top === top);
    const sums = unique(ofTop.map(({ config }) => config)).map((config) => sumOf(config, ofTop));
    const ids = unique(ofTop.flatMap(({ covers = {} }) => Object.keys(covers))).sort(inContractOrder);
    const rows = ids.map((id) => [id, ...sums.map(({ covers }) => counted(covers.get(id)))]);
    const head = [
      ["", ...sums.map(({ config }) => config)],
      ["watched", ...sums.map(({ cycles }) => grouped(cycles))],
    ];
    const never = ids.flatMap((id) => {
      const at = sums.filter(({ covers }) => covers.get(id) === 0);
      const places = at.map(({ config, cycles }) => `at ${config} in ${short(cycles)} cycles`);
      return at.length === 0 ? [] : [`${id} is untested: its case never showed ${places.join(", ")}.`];
    });
    return [
      `${top}, cycles with the case of each promise:`,
      ...textTable([...head, ...rows]).map((line) => `  ${line}`),
      ...never,
    ];
  });
}

function sumOf(
  config: string,
  runs: readonly CoveredRun[],
): { readonly config: string; readonly cycles: number; readonly covers: ReadonlyMap<string, number> } {
  const own = runs.filter((run) => run.config === config);
  const covers = new Map<string, number>();
  for (const [id, count] of own.flatMap((run) => Object.entries(run.covers ?? {}))) {
    covers.set(id, (covers.get(id) ?? 0) + count);
  }
  return { config, cycles: own.reduce((sum, { cycles }) => sum + cycles, 0), covers };
}

function counted(count: number | undefined): string {
  if (count === undefined) return "-";
  return count === 0 ? "never" : grouped(count);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** 12345678 as 12,345,678. */
function grouped(value: number): string {
  return value.toLocaleString("en-US");
}
