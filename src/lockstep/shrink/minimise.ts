import type { Deadline } from "./deadline.ts";
import type { Input, InputEvent } from "../stimulus/input_events.ts";
import {
  closeGaps,
  cutTime,
  dropEvents,
  dropGroups,
  dropTogether,
  joinEvents,
  lowerValues,
  raiseLevels,
  type Pass,
} from "./passes.ts";
import type { FailingCase, Trials } from "./trial.ts";

export interface Minimised {
  readonly failing: FailingCase;
  /** No pass found anything smaller; false: time was up. */
  readonly complete: boolean;
}

/** A candidate may fail this much later than the best one: with fewer events, something may take its time. */
const slackCycles = (cycles: number): number => 32 + (cycles >> 3);

/** Cheap and coarse first; every pass is repeated until a whole round finds nothing. */
const passes: readonly Pass[] = [
  cutTime,
  dropGroups,
  dropEvents,
  joinEvents,
  closeGaps,
  lowerValues,
  raiseLevels,
  dropTogether,
];

/**
 * Makes a failing stimulus as small as the passes can: fewest events, then fewest cycles, then values nearest to those at
 * rest. Same case, same result, unless that share of the deadline passes: then it is the best so far.
 */
export async function minimise(trials: Trials, start: FailingCase, deadline: Deadline, share = 1): Promise<Minimised> {
  let best = start;
  // What was not smaller than an earlier best one is not smaller than this one, given no more cycles to fail in.
  const refused = new Set<string>();
  for (let improved = true; improved;) {
    improved = false;
    for (const pass of passes) {
      const proposals = pass(() => best, trials.inputs);
      for (let step = proposals.next(); step.done !== true;) {
        if (deadline.passed(share)) return { failing: best, complete: false };
        await deadline.breathe();
        const key = keyOf(step.value);
        if (key !== undefined && refused.has(key)) {
          step = proposals.next(false);
          continue;
        }
        const limit = best.cycles + slackCycles(best.cycles);
        const found = trials.run(step.value, limit, (it) => smaller(it, best, trials.inputs));
        const taken = found !== undefined;
        if (taken) {
          if (found.cycles > best.cycles) refused.clear();
          best = found;
        } else if (key !== undefined) refused.add(key);
        improved ||= taken;
        step = proposals.next(taken);
      }
    }
  }
  return { failing: best, complete: true };
}

/** Long lists are not kept: they come again seldom, and take room. */
function keyOf(events: readonly InputEvent[]): string | undefined {
  return events.length > 64
    ? undefined
    : events.map(({ cycle, input, value }) => `${cycle}:${input}:${value}`).join(" ");
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
