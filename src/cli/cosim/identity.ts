import { configHash } from "../../config/config.ts";
import { designHash } from "../../lockstep/capsule.ts";
import type { LockstepJob, LockstepResult } from "../../lockstep/index.ts";
import { sha256 } from "../generated/manifest.ts";

/** What a row was a run of, beside the keys of its result: runs that are equal in it give equal rows. */
export interface RunIdentity {
  /** SHA-256 in hex over the config with its defaults filled in. */
  readonly configHash: string;
  /** Profile of the random stimulus, or a scenario by the hash of its text. */
  readonly stimulus: string;
  /** SHA-256 over top and Verilog, when that was the user's own. */
  readonly designHash?: string;
}

/** Finds the identity of a result among the jobs that were run. */
export function identitiesOf(jobs: readonly LockstepJob[]): (result: LockstepResult) => RunIdentity | undefined {
  const known = new Map(jobs.map((job) => [JSON.stringify([job.config.name, job.block.name]), identityOf(job)]));
  return ({ config, top }) => known.get(JSON.stringify([config, top]));
}

function identityOf({ config, block, stimulus, files }: LockstepJob): RunIdentity {
  return {
    configHash: configHash(config),
    stimulus:
      stimulus.kind === "profile"
        ? stimulus.profile
        : `${stimulus.kind} ${sha256(JSON.stringify(stimulus)).slice(0, 8)}`,
    ...(files === undefined ? {} : { designHash: designHash({ top: config.modulePrefix + block.name, files }) }),
  };
}
