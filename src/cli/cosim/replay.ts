import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  capsuleJob,
  parseCapsule,
  replay,
  type DesignFile,
  type LockstepOptions,
  type ReplayCapsule,
} from "../../lockstep/index.ts";
import { systemCode, UsageError } from "../errors.ts";
import type { Outcome, Run } from "../run.ts";
import type { FailureFiles } from "./failure_files.ts";
import { faultyFiles, type OtherVerilog } from "./other_verilog.ts";
import { reportLockstep } from "./report.ts";

/** Runs a failure again from its capsule: its text, a file, or `-` for stdin. */
export async function replayCapsule(
  run: Run,
  source: string,
  files: readonly DesignFile[] | undefined,
  options: LockstepOptions,
  rtl?: OtherVerilog,
  extra?: FailureFiles,
): Promise<Outcome> {
  const capsule = capsuleFrom(source, run.terminal.cwd);
  const verilog = files ?? (await faultyFiles(capsule, rtl));
  const job = capsuleJob(capsule, verilog);
  extra?.check(job.cycles);
  const { result, reproduced, sameDesign } = await replay(capsule, verilog, options);
  if (!sameDesign) run.note("The Verilog is not the one that failed.");
  run.note(reproduced ? "The failure came again in the same cycle." : "The failure did not come again in its cycle.");
  const outcome = reportLockstep(run, [result], rtl);
  return extra === undefined ? outcome : { ...outcome, more: await extra.write([job], [result]) };
}

function capsuleFrom(source: string, cwd: string): ReplayCapsule {
  try {
    return parseCapsule(source.trimStart().startsWith("{") ? source : readText(source, cwd));
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--replay: ${error.message}`);
    throw error;
  }
}

function readText(source: string, cwd: string): string {
  try {
    return readFileSync(source === "-" ? 0 : resolve(cwd, source), "utf8");
  } catch (error) {
    throw new UsageError(
      `--replay ${source}: cannot be read (${systemCode(error) ?? "unknown"}); allowed is a capsule.`,
    );
  }
}
