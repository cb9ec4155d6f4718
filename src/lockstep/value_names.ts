import { coreState, schedulingMode } from "../ports/utop_scheduler.ts";

/** Names of a port's, or a state's, values from 0 up; undefined for one whose values are numbers. */
export function valueNames(port: string): readonly string[] | undefined {
  return named.get(port);
}

/** What an engine does, by `me_run_o + 2 * me_save_o`. */
export const engineStates: readonly string[] = ["idle", "run", "save", "run_and_save"];

const named: ReadonlyMap<string, readonly string[]> = new Map([
  ["mode_i", namesOf(schedulingMode)],
  ["core_state", namesOf(coreState)],
]);

/** The keys in the order of their values, in snake case. */
function namesOf(values: Readonly<Record<string, number>>): string[] {
  return Object.entries(values)
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}
