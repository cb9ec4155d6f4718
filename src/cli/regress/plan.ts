import type { LoadedConfig } from "../load_configs.ts";
import { designHash } from "../../lockstep/capsule.ts";
import { loadBlock, withPromises, type Engine, type LockstepJob } from "../../lockstep/index.ts";
import { identityKey, type Identity, type LedgerEntry } from "./entry.ts";

/** What is to be run over each config and top. */
export interface Extent {
  readonly engine: Engine;
  readonly profile: string;
  /** First seed. */
  readonly seed: number;
  /** Per config and top, in all; of an integrated block a fifth. */
  readonly cycles: number;
  /** Per run; the last one of a config takes what is left. */
  readonly chunk: number;
  /** Watch the promises of the contract too, where the block has any. */
  readonly promises: boolean;
}

/** One run: its job, and what it is a run of. */
export interface PlannedRun {
  readonly identity: Identity;
  readonly job: LockstepJob;
}

/** Share of the cycles that an integrated block runs. */
const integratedShare = 0.2;

/** The runs of one config and top: seeds from the first one up, a chunk of cycles each, until the total is reached. */
export async function planRuns(
  { config, hash }: LoadedConfig,
  top: string,
  toolVersion: string,
  { engine, profile, seed, chunk, promises, ...extent }: Extent,
): Promise<readonly PlannedRun[]> {
  const { integrated = false } = await loadBlock({ name: top });
  const cycles = integrated ? Math.ceil(extent.cycles * integratedShare) : extent.cycles;
  const plain = {
    ...{ config, block: { name: top }, engine, seed, cycles, stimulus: { kind: "profile", profile } as const },
  };
  const first: LockstepJob = promises ? await withPromises(plain) : plain;
  const block = await loadBlock(first.block);
  const own = { top: config.modulePrefix + top, files: await block.files(config) };
  const identity = {
    ...{ config: config.name, configHash: hash, top, engine, profile, toolVersion },
    designHash: designHash(block.around?.(config, own.files) ?? own),
  };
  return Array.from({ length: Math.ceil(cycles / chunk) }, (_, index) => ({
    identity,
    job: { ...first, seed: seed + index, cycles: Math.min(chunk, cycles - index * chunk) },
  }));
}

/** The runs that no entry stands for. A run is the beginning of any longer one from its seed. */
export function runsLeft(planned: readonly PlannedRun[], entries: readonly LedgerEntry[]): readonly PlannedRun[] {
  const longest = new Map<string, number>();
  for (const entry of entries) {
    const key = seedKey(entry, entry.seed);
    longest.set(key, Math.max(longest.get(key) ?? 0, entry.cycles));
  }
  return planned.filter(({ identity, job }) => (longest.get(seedKey(identity, job.seed)) ?? 0) < job.cycles);
}

function seedKey(identity: Identity, seed: number): string {
  return `${identityKey(identity)} ${seed}`;
}
