import { explain } from "../errors.ts";
import type { Outcome, Run } from "../run.ts";
import { fingerprint } from "./fingerprint.ts";
import { nextChange } from "./next_change.ts";

/** Reason of the abort of a round whose files changed while it ran. */
const changedWhileRunning = "changed";

/**
 * Runs a round, and another one whenever the files at the paths change; a round that is still running then is ended
 * first. Each round ends with a line that has its verdict and time. A round that fails, by wrong use too, does not end
 * the rounds; only the run's signal does, and its reason is thrown.
 */
export async function runRounds(
  run: Run,
  paths: readonly string[],
  round: (run: Run) => Promise<Outcome>,
): Promise<never> {
  for (let number = 1; ; number += 1) {
    const before = fingerprint(paths);
    const controller = new AbortController();
    const signal = AbortSignal.any([run.signal, controller.signal]);
    const change = nextChange(paths, before, run.signal, () => controller.abort(changedWhileRunning));
    // Awaited below; an abort while the round still runs must not count as unhandled.
    change.catch(() => undefined);
    const started = performance.now();
    const verdict = await verdictOf(round(quietAfter(run, signal)), run);
    run.signal.throwIfAborted();
    const ended = controller.signal.aborted ? "ended, since files changed," : verdict;
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    run.line(`Round ${number}: ${ended} after ${seconds} s; waiting for a change. Ctrl-C ends.`);
    await change;
  }
}

async function verdictOf(outcome: Promise<Outcome>, run: Run): Promise<string> {
  try {
    return (await outcome).status;
  } catch (error) {
    if (run.signal.aborted) throw run.signal.reason;
    const { sentences } = explain(error);
    for (const sentence of sentences) run.terminal.writeError(`${sentence}\n`);
    return "error";
  }
}

/** A run of one round: it ends with the signal, says nothing from then on, and keeps no rows, which nobody asks for. */
function quietAfter(run: Run, signal: AbortSignal): Run {
  const line = (text: string): void => {
    if (!signal.aborted) run.line(text);
  };
  return {
    ...run,
    ...{ signal, line },
    note: (text) => {
      if (!signal.aborted) run.note(text);
    },
    detail: (text) => {
      if (!signal.aborted) run.detail(text);
    },
    row: (_, text) => {
      if (text !== undefined) line(text);
    },
  };
}
