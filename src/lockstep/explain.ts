import type { Block } from "./block.ts";
import { attempt, type AttemptOptions, type Design, type Outcome } from "./attempt.ts";
import { makeCapsule } from "./capsule.ts";
import { firstDifference } from "./difference.ts";
import type { Difference, LockstepJob, Mismatch } from "./job.ts";
import type { Lane } from "./lane.ts";
import { brokenStatements, verdictPorts } from "./promises/broken.ts";
import { lengthenRows } from "./recorded_rows.ts";
import { windowTable } from "./window_table.ts";

/** Cycles shown on each side of a mismatch. */
const sideCycles = 8;

/**
 * Runs the job again, from its start, up to just behind the mismatch: the rows around it, the events before it, and
 * whether it comes back. Gives undefined for the mismatch when the second run could not be made.
 */
export async function explain(
  block: Block,
  job: LockstepJob,
  design: Design,
  lane: Lane,
  first: Outcome,
  options: AttemptOptions,
): Promise<{ readonly mismatch: Mismatch; readonly events: Readonly<Record<string, number>> }> {
  const cycle = first.mismatchCycle;
  const before = Math.min(sideCycles, cycle);
  const span = { compareCycles: cycle - before, shownCycles: before + 1 + sideCycles, shownBefore: before };
  const lengthened = lengthenRows(job, cycle + 1 + sideCycles, block);
  const { onCycles: _, ...quiet } = options;
  const again = await attempt(block, lengthened, design, lane, span, quiet);
  const golden = block.golden(job.config);
  const { inputs, outputs, state } = golden;
  const replay = makeCapsule(job, design, cycle);
  const differs = (expected: Uint32Array, actual: Uint32Array): Difference | undefined =>
    firstDifference(outputs, expected, actual, "output");
  const inState =
    first.expectedState === undefined || first.actualState === undefined
      ? undefined
      : firstDifference(state, first.expectedState, first.actualState, "state");
  const statements = block.statements?.(job.config) ?? [];
  const stated = (port: string | undefined): Pick<Mismatch, "broken"> => {
    const rows = [first.actual, ...rowsBehind(again, before, outputs.words)];
    const all = brokenStatements(statements, outputs, rows, cycle);
    // What the block does otherwise than it should may look like a broken duty; that is not said then.
    const broken = port === verdictPorts.duty ? all : all.filter(({ kind }) => kind === "promise");
    return broken.length === 0 ? {} : { broken };
  };
  const unknown: Difference = { port: "", kind: "output", field: "", expected: 0, actual: 0 };
  if (again.shown === undefined) {
    const early = again.mismatchCycle >= 0 ? "differed earlier than the first" : "was interrupted";
    const why = again.error?.message ?? `The second run, for the cycles around the mismatch, ${early}.`;
    const mismatch = {
      cycle,
      ...(inState ?? unknown),
      ...stated(inState?.port),
      replay,
      reproduced: false,
      table: why,
    };
    return { mismatch, events: again.report?.events ?? {} };
  }
  const { stimulus, expected, actual } = again.shown;
  const expectedRow = expected.subarray(before * outputs.words, (before + 1) * outputs.words);
  const actualRow = actual.subarray(before * outputs.words, (before + 1) * outputs.words);
  const table = windowTable({
    ...{ inputs, outputs, stimulus, expected, actual },
    firstCycle: cycle - before,
    mismatchCycle: cycle,
    cycles: span.shownCycles,
  });
  const inOutputs = differs(expectedRow, first.actual);
  const reproduced = actualRow.every((word, i) => word === first.actual[i]);
  const mismatch = {
    ...{ cycle, replay, reproduced, table },
    ...(inOutputs ?? inState ?? unknown),
    ...(inState === undefined ? {} : { state: inState }),
    ...stated((inOutputs ?? inState)?.port),
  };
  return { mismatch, events: again.report?.events ?? {} };
}

/** Output rows shown behind the mismatch. */
function rowsBehind({ shown }: Outcome, before: number, words: number): readonly Uint32Array[] {
  if (shown === undefined) return [];
  const count = shown.actual.length / words - before - 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => shown.actual.subarray((before + 1 + i) * words));
}
