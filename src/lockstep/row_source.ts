import type { Environment } from "../environment/environment.ts";
import type { GoldenModel } from "../golden/golden_model.ts";
import { firstComparedCycle, hashRows, newRowHash, rowHashText } from "../ports/row_hash.ts";
import type { Block } from "./block.ts";
import type { LockstepJob } from "./job.ts";

/** Stimulus and golden rows of one job, made in batches into arrays that are used again. */
export interface RowSource {
  readonly golden: GoldenModel;
  /** Rows of the batch. */
  readonly stimulus: Uint32Array;
  readonly expected: Uint32Array;
  readonly expectedState: Uint32Array | undefined;
  /** Makes the next `count` rows at row `from` of the batch; `from` is 0, or where the call before ended. */
  fill(count: number, from?: number): void;
  /** Hash of all golden rows made so far. */
  hash(): string;
  events(): Record<string, number>;
  /** What the environment says of the rows made so far; undefined for one that keeps no account. */
  statistics(): unknown;
}

/** The rows of a job. The outputs have one row before the batch, the last of the batch before: stimulus reacts to it. */
export function rowSource(block: Block, job: LockstepJob, capacity: number): RowSource {
  const golden = block.golden(job.config);
  const inputWords = golden.inputs.words;
  const outputWords = golden.outputs.words;
  const stateWords = golden.state.words;
  const environment =
    job.stimulus.kind === "rows"
      ? recordedRows(job.stimulus.words, inputWords)
      : block.environment(job.config, job.seed, job.stimulus);
  const stimulus = new Uint32Array(capacity * inputWords);
  const outputs = new Uint32Array((capacity + 1) * outputWords);
  const expectedState = job.compareState === true ? new Uint32Array(capacity * stateWords) : undefined;
  const hash = newRowHash();
  let leftOut = firstComparedCycle(block.reset(job.config));
  let end = 0;
  return {
    golden,
    stimulus,
    expected: outputs.subarray(outputWords),
    expectedState,
    fill: (count, from = 0) => {
      if (from === 0) outputs.copyWithin(0, end * outputWords, (end + 1) * outputWords);
      end = from + count;
      for (let row = from; row < end; row++) {
        const at = row * inputWords;
        const before = row * outputWords;
        environment.drive(stimulus, at, outputs, before);
        if (expectedState === undefined) golden.step(stimulus, at, outputs, before + outputWords);
        else golden.step(stimulus, at, outputs, before + outputWords, expectedState, row * stateWords);
      }
      const skip = Math.min(leftOut, count);
      leftOut -= skip;
      hashRows(hash, outputs, (from + skip + 1) * outputWords, (end + 1) * outputWords);
    },
    hash: () => rowHashText(hash),
    statistics: () => environment.statistics?.(),
    events: () => Object.fromEntries(golden.eventNames.map((name, i) => [name, golden.eventCounts[i] ?? 0])),
  };
}

/** Plays rows back; needs as many as the run has cycles. */
function recordedRows(words: readonly number[], inputWords: number): Environment {
  let next = 0;
  return {
    drive(stimulus, at) {
      if ((next + 1) * inputWords > words.length) throw new RangeError(`The recorded stimulus ends at cycle ${next}.`);
      for (let w = 0; w < inputWords; w++) stimulus[at + w] = words[next * inputWords + w] ?? 0;
      next += 1;
    },
  };
}
