import type { Block, StimulusSource } from "./block.ts";
import type { LockstepJob } from "./job.ts";
import { rowSource } from "./row_source.ts";

/** The first `cycles` rows of a job's stimulus, written out; the stimulus itself where they are more than `mostWords` words. */
export function recordedStimulus(block: Block, job: LockstepJob, cycles: number, mostWords: number): StimulusSource {
  const width = block.golden(job.config).inputs.words;
  if (job.stimulus.kind === "rows") return { kind: "rows", words: job.stimulus.words.slice(0, cycles * width) };
  if (cycles * width > mostWords) return job.stimulus;
  const rows = rowSource(block, job, cycles);
  rows.fill(cycles);
  return { kind: "rows", words: [...rows.stimulus] };
}

/** A job of at least `cycles` cycles: recorded stimulus may end at the mismatch, the cycles behind it repeat its last row. */
export function lengthenRows(job: LockstepJob, cycles: number, block: Block): LockstepJob {
  if (job.stimulus.kind !== "rows") return job;
  const width = block.golden(job.config).inputs.words;
  const { words } = job.stimulus;
  const last = words.slice(-width);
  const missing = Math.max(0, cycles - Math.floor(words.length / width));
  const added = Array.from({ length: missing }, () => last).flat();
  return { ...job, stimulus: { kind: "rows", words: [...words, ...added] } };
}
