import type { Input } from "../stimulus/input_events.ts";
import { readElement } from "../../ports/row_layout.ts";
import type { FailingCase, Trials } from "./trial.ts";

/**
 * Tells whether state survived a reset: the failing stimulus has a reset behind cycle 0, and what comes from its last
 * cycle of reset on passes when the engine is powered on there. Call it when the case was the last one run.
 */
export function isResetLeak(trials: Trials, { cycles }: FailingCase): boolean {
  const reset = trials.inputs.find(({ isReset }) => isReset);
  if (reset === undefined) return false;
  const rows = trials.rows(cycles);
  const from = lastReset(rows, trials.inputWords, reset);
  return from > 0 && !trials.rowsFail(rows.subarray(from * trials.inputWords));
}

/** The last cycle in which the reset is active. */
function lastReset(rows: Uint32Array, width: number, { place, base }: Input): number {
  for (let cycle = rows.length / width - 1; cycle > 0; cycle -= 1) {
    if (readElement(rows, cycle * width, place) !== base) return cycle;
  }
  return 0;
}
