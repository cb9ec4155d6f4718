import { canonicalJson, configHash } from "../config/config.ts";
import { cacheKey } from "../cache/index.ts";
import type { Design } from "./attempt.ts";
import type { LockstepJob, ReplayCapsule } from "./job.ts";

/** Makes the capsule of a failure. */
export function makeCapsule(job: LockstepJob, design: Design, mismatchCycle: number): ReplayCapsule {
  return {
    schemaVersion: 1,
    config: job.config,
    configHash: configHash(job.config),
    block: job.block,
    engine: job.engine,
    seed: job.seed,
    cycles: job.cycles,
    stimulus: job.stimulus,
    compareState: job.compareState === true,
    defines: job.defines ?? [],
    designHash: designHash(design),
    mismatchCycle,
  };
}

/** SHA-256 over the top's name and the text of all files. */
export function designHash(design: Pick<Design, "top" | "files">): string {
  return cacheKey(design.top, ...design.files.flatMap((file) => [file.name, file.text]));
}

/** Reads a capsule's JSON. Throws RangeError in one sentence when it is none, or was altered. */
export function parseCapsule(text: string): ReplayCapsule {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RangeError(`The replay capsule is not JSON: ${error instanceof Error ? error.message : "?"}.`);
  }
  const capsule = value as Partial<ReplayCapsule> | null;
  const missing = (["config", "configHash", "block", "engine", "seed", "stimulus", "mismatchCycle"] as const).filter(
    (key) => capsule?.[key] === undefined,
  );
  if (capsule?.schemaVersion !== 1 || missing.length > 0) {
    const lacks = missing.length > 0 ? `lacks ${missing.join(", ")}` : `has schemaVersion ${capsule?.schemaVersion}`;
    throw new RangeError(`The replay capsule ${lacks}; allowed is what a failed run printed (schemaVersion 1).`);
  }
  const whole = capsule as ReplayCapsule;
  if (configHash(whole.config) !== whole.configHash) {
    throw new RangeError(`The replay capsule's config does not have its hash ${whole.configHash}: it was edited.`);
  }
  return whole;
}

/** One line of JSON with sorted keys. */
export function capsuleText(capsule: ReplayCapsule): string {
  return canonicalJson(capsule);
}
