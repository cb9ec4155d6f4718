import {
  firstLevelDutyChecker,
  firstLevelEnvironment,
  layerAccount,
  type FirstLevelDutyViolation,
  type FirstLevelEnvironmentOptions,
  type LayerCounts,
  type PoolAccount,
} from "../../../src/environment/first_level_idm/index.ts";
import { firstLevelGolden } from "../../../src/golden/first_level_idm/model.ts";
import type { GoldenModel } from "../../../src/golden/golden_model.ts";

export interface Run {
  readonly golden: GoldenModel;
  readonly violation: FirstLevelDutyViolation | undefined;
  /** The first thing that breaks promise F4, and its cycle. */
  readonly layers: string | undefined;
  readonly counts: LayerCounts;
  /** Hash of every stimulus word. */
  readonly hash: number;
  readonly account: PoolAccount;
}

export interface Setup extends FirstLevelEnvironmentOptions {
  readonly reset?: "async_low" | "sync";
  /** Duties are checked. */
  readonly checked?: boolean;
  /** Layers are. */
  readonly counted?: boolean;
}

/** A cycle of a run; `outputs` may be changed before anybody sees them. */
export type EachCycle = (stimulus: Uint32Array, outputs: Uint32Array, cycle: number) => void;

/** Runs the model in its surroundings, until something is broken. */
export function run(setup: Setup, cycles: number, each?: EachCycle): Run {
  const { sizes, reset = "async_low", checked = false, counted = false } = setup;
  const golden: GoldenModel = firstLevelGolden({ ...sizes, configHash: "0123456789abcdef".repeat(4) }, reset);
  const environment = firstLevelEnvironment(setup);
  const checker = firstLevelDutyChecker(sizes);
  const layers = layerAccount(sizes);
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  let hash = 0;
  let violation: FirstLevelDutyViolation | undefined;
  let broken: string | undefined;
  for (let cycle = 0; cycle < cycles && violation === undefined && broken === undefined; cycle += 1) {
    stimulus.fill(0xffffffff);
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    for (const word of stimulus) hash = (Math.imul(hash, 31) + word) | 0;
    each?.(stimulus, outputs, cycle);
    if (checked) violation = checker.check(stimulus, 0, outputs, 0);
    const found = counted ? layers.check(stimulus, 0, outputs, 0) : undefined;
    if (found !== undefined) broken = `Cycle ${cycle}: ${found}`;
  }
  const account = environment.statistics?.() as PoolAccount;
  return { golden, violation, layers: broken, counts: layers.counts, hash, account };
}

/** How often an event of the model happened. */
export const count = (golden: GoldenModel, name: string): number =>
  golden.eventCounts[golden.eventNames.indexOf(name)] ?? NaN;
