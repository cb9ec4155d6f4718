import {
  dutyChecker,
  type Duty,
  type DutyViolation,
  type Environment,
  type EnvironmentSizes,
} from "../../src/environment/index.ts";
import { utopSchedulerGolden, type GoldenModel } from "../../src/golden/index.ts";

export interface Run {
  readonly golden: GoldenModel;
  readonly violation: DutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
}

/** Runs an environment against the golden model; stops at the first duty that is broken. `each` sees both rows of a cycle. */
export function run(
  sizes: EnvironmentSizes,
  environment: Environment,
  cycles: number,
  watched: readonly Duty[] = [],
  each?: (stimulus: Uint32Array, outputs: Uint32Array, cycle: number) => void,
): Run {
  const golden = utopSchedulerGolden(sizes, "async_low");
  const checker = watched.length > 0 ? dutyChecker(sizes, watched) : undefined;
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  let hash = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    stimulus.fill(0xffffffff);
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    for (const word of stimulus) hash = (Math.imul(hash, 31) + word) | 0;
    each?.(stimulus, outputs, cycle);
    const violation = checker?.check(stimulus, 0, outputs, 0);
    if (violation !== undefined) return { golden, violation, hash };
  }
  return { golden, violation: undefined, hash };
}
