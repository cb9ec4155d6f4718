import { blocks, capsuleText, type LockstepJob, type LockstepResult, type DesignFile } from "../../lockstep/index.ts";
import { shrink, type ShrinkOptions, type ShrunkCase } from "../../lockstep/shrink/index.ts";
import type { Run } from "../run.ts";
import { faultyDesign, type OtherVerilog } from "./other_verilog.ts";
import { mismatchRow } from "./report.ts";

/** A longer capsule is not printed: a shell takes no longer argument. It is in the JSON result. */
const mostCapsuleCharacters = 100_000;

/**
 * Shrinks every mismatch and prints the shrunk case with the command that shows it again; gives them as data for the
 * JSON result, and to `onShrunk`. `rtl` is what was run in place of our Verilog.
 */
export async function reportShrunk(
  run: Run,
  jobs: readonly LockstepJob[],
  results: readonly LockstepResult[],
  options: ShrinkOptions,
  rtl?: OtherVerilog,
  onShrunk: (shrunk: ShrunkCase) => void = () => undefined,
): Promise<readonly object[]> {
  const shrunk: object[] = [];
  for (const [index, { mismatch, config, top, seed }] of results.entries()) {
    const job = jobs[index];
    if (mismatch === undefined || job === undefined || run.signal.aborted) continue;
    const title = `${config} ${top}, seed ${seed}`;
    run.detail(`cosim: shrinking ${title}`);
    try {
      const found = await shrink(job, mismatch, { ...options, ...designOf(job, rtl) });
      shrunk.push(rowOf(found, seed, rtl));
      onShrunk(found);
      for (const line of linesOf(title, found, rtl)) run.line(line);
    } catch (error) {
      // The mismatch is reported already; that it cannot be shrunk does not change the verdict.
      run.note(`${title}: not shrunk: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return shrunk;
}

/** Our own Verilog can be made at any size, a fault in or not; a user's is what it is. */
function designOf(job: LockstepJob, rtl: OtherVerilog | undefined): Pick<ShrinkOptions, "designOf"> {
  const faulty = faultyDesign(job, rtl);
  if (faulty !== undefined) return { designOf: faulty };
  const block = blocks.get(job.block.name);
  if (job.files !== undefined || block === undefined) return {};
  return { designOf: (config): Promise<readonly DesignFile[]> => block.files(config) };
}

function rowOf({ text: _, mismatch, ...shrunk }: ShrunkCase, seed: number, rtl: OtherVerilog | undefined): object {
  return { seed, ...shrunk, mismatch: mismatchRow(mismatch, rtl) };
}

function linesOf(title: string, { text, mismatch }: ShrunkCase, rtl: OtherVerilog | undefined): string[] {
  const isLong = capsuleText(mismatch.replay).length > mostCapsuleCharacters;
  const again = isLong ? "with --json, results hold the command" : mismatchRow(mismatch, rtl).replay;
  return [`${title}, ${text}`, `again: ${again}`];
}
