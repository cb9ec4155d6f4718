import type { LockstepResult } from "../../lockstep/index.ts";
import { textTable } from "../text_table.ts";

/**
 * What the golden model did in the runs, per 1 M cycles, config by config: a run that exercised nothing shows at once.
 * One table per top, as lines; empty when no run got anywhere.
 */
export function eventTable(results: readonly LockstepResult[]): readonly string[] {
  const ran = results.filter(({ cycles }) => cycles > 0);
  return unique(ran.map(({ top }) => top)).flatMap((top) => {
    const ofTop = ran.filter((result) => result.top === top);
    const configs = unique(ofTop.map(({ config }) => config));
    const rows = unique(ofTop.flatMap(({ events }) => Object.keys(events))).map((name) => [
      name,
      ...configs.map((config) =>
        perMillion(
          ofTop.filter((result) => result.config === config),
          name,
        ),
      ),
    ]);
    return [`${top}, events per 1 M cycles:`, ...textTable([["", ...configs], ...rows]).map((line) => `  ${line}`)];
  });
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

function perMillion(results: readonly LockstepResult[], name: string): string {
  const cycles = results.reduce((total, result) => total + result.cycles, 0);
  const count = results.reduce((total, result) => total + (result.events[name] ?? 0), 0);
  return ((count / cycles) * 1e6).toFixed(count > 0 && count / cycles < 1e-5 ? 1 : 0);
}
