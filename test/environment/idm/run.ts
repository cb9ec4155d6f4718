import {
  idmDutyChecker,
  idmEnvironment,
  type IdmDutyViolation,
  type IdmEnvironmentOptions,
} from "../../../src/environment/idm/index.ts";
import type { PoolAccount } from "../../../src/environment/first_level_idm/index.ts";
import type { GoldenModel } from "../../../src/golden/golden_model.ts";
import { idmGolden } from "../../../src/golden/idm/model.ts";

export interface Run {
  readonly golden: GoldenModel;
  readonly violation: IdmDutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
  readonly account: PoolAccount;
}

export interface Setup extends IdmEnvironmentOptions {
  readonly reset?: "async_low" | "sync";
  /** Duties are checked. */
  readonly checked?: boolean;
}

/** A cycle of a run. */
export type EachCycle = (stimulus: Uint32Array, outputs: Uint32Array, cycle: number) => void;

/** Runs the model in its surroundings, until a duty is broken. */
export function run(setup: Setup, cycles: number, each?: EachCycle): Run {
  const { sizes, reset = "async_low", checked = false } = setup;
  const golden: GoldenModel = idmGolden({ ...sizes, configHash: "0123456789abcdef".repeat(4) }, reset);
  const environment = idmEnvironment(setup);
  const checker = idmDutyChecker(sizes);
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  let hash = 0;
  let violation: IdmDutyViolation | undefined;
  for (let cycle = 0; cycle < cycles && violation === undefined; cycle += 1) {
    stimulus.fill(0xffffffff);
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    for (const word of stimulus) hash = (Math.imul(hash, 31) + word) | 0;
    each?.(stimulus, outputs, cycle);
    if (checked) violation = checker.check(stimulus, 0, outputs, 0);
  }
  return { golden, violation, hash, account: environment.statistics?.() as PoolAccount };
}

/** How often an event of the model happened. */
export const count = (golden: GoldenModel, name: string): number =>
  golden.eventCounts[golden.eventNames.indexOf(name)] ?? NaN;
