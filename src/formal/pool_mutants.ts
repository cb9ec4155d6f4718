import { generateTop } from "../generators/index.ts";
import type { FpgaConfig } from "../config/types.ts";
import { withFault } from "../generators/verilog_fault.ts";
import { restartProblem } from "./closed_restart.ts";
import { isolationProblem } from "./isolation.ts";
import type { Mutant } from "./mutants.ts";
import { poolWiringProblem } from "./pool_wiring.ts";
import type { Problem } from "./problem.ts";

/** What a promise that speaks of more than one block, or of two runs, is proved by. */
export const poolProblems: Readonly<Record<string, (config: FpgaConfig, files?: Problem["files"]) => Problem>> = {
  F3: isolationProblem,
  F5: restartProblem,
  I1: poolWiringProblem,
};

/** One per promise of `poolProblems`. */
export const poolMutants: readonly Mutant[] = [
  {
    ...{ promise: "F3", name: "breaks_f3", part: "Promises", top: "first_level_idm" },
    description: "A trap of core 1 stops core 0 whatever its group.",
    file: "idm_mates.v",
    from: /(assign traps_o = \{[^}]*traps_i\[0\] \| )\(same_0_1 & traps_i\[1\]\)/,
    to: "$1traps_i[1]",
  },
  {
    ...{ promise: "F5", name: "breaks_f5", part: "Promises", top: "idm" },
    description: "GO begins any core.",
    file: "idm_check.v",
    from: "(go_i & (nobody | unready))",
    to: "(go_i & nobody)",
  },
  {
    ...{ promise: "I1", name: "breaks_i1", part: "Promises", top: "idm" },
    description: "Core 0 is stopped with any other.",
    file: "idm.v",
    from: /(\.halt_i +)\(halt\[0\]\)/,
    to: "$1(|halt)",
  },
];

/** The problem of the promise for our Verilog with its mutant in. Throws RangeError for a promise without one. */
export function poolMutantProblem(config: FpgaConfig, promise: string): Problem {
  const mutant = poolMutants.find((one) => one.promise === promise);
  const problem = poolProblems[promise];
  if (mutant === undefined || problem === undefined) throw new RangeError(`Promise ${promise} has no kept mutant.`);
  return problem(config, withFault(generateTop(config, mutant.top), config, mutant));
}
