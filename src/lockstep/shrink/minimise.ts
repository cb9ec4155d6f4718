import type { Deadline } from "./deadline.ts";
import type { Input, InputEvent } from "./stimulus_events.ts";
import {
  closeGaps,
  cutTime,
  dropEvents,
  dropGroups,
  dropTogether,
  joinEvents,
  lowerValues,
  type Pass,
} from "./passes.ts";
import type { FailingCase, Trials } from "./trial.ts";

export interface Minimised {
  readonly failing: FailingCase;
  /** No pass found anything smaller; false: time was up. */
  readonly complete: boolean;
}

/** A candidate may fail this much later than the best one: with fewer events, something may take its time. */
const slackCycles = 32;

/** Cheap and coarse first; every pass is repeated until a whole round finds nothing. */
const passes: readonly Pass[] = [cutTime, dropGroups, dropEvents, joinEvents, closeGaps, lowerValues, dropTogether];

/**
 * Makes a failing stimulus as small as the passes can: fewest events, then fewest cycles, then values nearest to those at
 * rest. Same case, same result, unless the deadline passes: then it is the best so far.
 */
export async function minimise(trials: Trials, start: FailingCase, deadline: Deadline): Promise<Minimised> {
  let best = start;
  for (let improved = true; improved;) {
    improved = false;
    for (const pass of passes) {
      const proposals = pass(() => best, trials.inputs);
      for (let step = proposals.next(); step.done !== true;) {
        if (deadline.passed()) return { failing: best, complete: false };
        await deadline.breathe();
        const found = trials.run(step.value, best.cycles + slackCycles, (it) => smaller(it, best, trials.inputs));
        const taken = found !== undefined;
        if (taken) best = found;
        improved ||= taken;
        step = proposals.next(taken);
      }
    }
  }
  return { failing: best, complete: true };
}

function smaller(a: FailingCase, b: FailingCase, inputs: readonly Input[]): boolean {
  if (a.events.length !== b.events.length) return a.events.length < b.events.length;
  if (a.cycles !== b.cycles) return a.cycles < b.cycles;
  return distance(a.events, inputs) < distance(b.events, inputs);
}

/** Sum over the events: how far the value is from rest, and how late it comes. */
function distance(events: readonly InputEvent[], inputs: readonly Input[]): number {
  return events.reduce((sum, { input, value, cycle }) => sum + Math.abs(value - (inputs[input]?.base ?? 0)) + cycle, 0);
}
