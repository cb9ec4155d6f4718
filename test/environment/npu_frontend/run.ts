import {
  npuFrontendDutyChecker,
  npuFrontendEnvironment,
  type Environment,
  type NpuFrontendDutyViolation,
  type NpuFrontendEnvironmentOptions,
  type NpuFrontendStatistics,
} from "../../../src/environment/index.ts";
import { npuFrontendGolden, type GoldenModel } from "../../../src/golden/index.ts";
import type { NpuFrontendSizes } from "../../../src/ports/npu_frontend.ts";

/** Sizes of the configs of the same names. */
export const cores: Readonly<Record<"tiny" | "duo" | "odd" | "paper", NpuFrontendSizes>> = {
  tiny: core(1, 1, 2, 12, 4, 16, 16),
  duo: core(2, 2, 3, 12, 4, 16, 16),
  odd: core(3, 5, 7, 24, 384, 4096, 32),
  paper: core(4, 4, 8, 24, 384, 4096, 64),
};

function core(
  matrixEngines: number,
  vectorEngines: number,
  vnpus: number,
  serviceCounterBits: number,
  saveLimitCycles: number,
  answerLimitCycles: number,
  instructionLines: number,
): NpuFrontendSizes {
  return {
    ...{ matrixEngines, vectorEngines, vnpus, serviceCounterBits },
    ...{ saveLimitCycles, answerLimitCycles, instructionLines },
  };
}

export interface Run {
  readonly golden: GoldenModel;
  readonly environment: Environment;
  readonly violation: NpuFrontendDutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
  readonly statistics: NpuFrontendStatistics;
}

/** A cycle of a run; `outputs` may be changed before the environment sees them. */
export type EachCycle = (stimulus: Uint32Array, outputs: Uint32Array, cycle: number) => void;

/** A model of these sizes. */
export function modelOf(sizes: NpuFrontendSizes, reset: "async_low" | "sync" = "async_low"): GoldenModel {
  return npuFrontendGolden({ ...sizes, configHash: "0123456789abcdef".repeat(4) }, reset);
}

/** Runs the model in its surroundings; with `checked` until a duty is broken. */
export function run(
  options: NpuFrontendEnvironmentOptions,
  cycles: number,
  each?: EachCycle,
  checked = false,
  reset: "async_low" | "sync" = "async_low",
): Run {
  const golden = modelOf(options.sizes, reset);
  const environment = npuFrontendEnvironment(options);
  const checker = npuFrontendDutyChecker(options.sizes);
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  let hash = 0;
  let violation: NpuFrontendDutyViolation | undefined;
  for (let cycle = 0; cycle < cycles && violation === undefined; cycle += 1) {
    stimulus.fill(0xffffffff);
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    for (const word of stimulus) hash = (Math.imul(hash, 31) + word) | 0;
    violation = checked ? checker.check(stimulus, 0, outputs, 0) : undefined;
    each?.(stimulus, outputs, cycle);
  }
  const statistics = environment.statistics?.() as NpuFrontendStatistics;
  return { golden, environment, violation, hash, statistics };
}

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
