import { parseScenario } from "../../config/scenario.ts";
import type { Scenario } from "../../config/scenario_types.ts";
import type { NpuConfig } from "../../config/types.ts";
import type { TenantsStatistics } from "../../environment/index.ts";
import { runLockstepAll, type Engine, type LockstepJob, type LockstepResult } from "../../lockstep/index.ts";
import type { PolicyRun } from "../../report/index.ts";
import type { NamedText } from "../named_files.ts";
import { startProgress } from "../progress.ts";
import type { Run } from "../run.ts";
import { overheadNote } from "./overhead_note.ts";
import { policies, type Policy } from "./policies.ts";
import { policyRun } from "./policy_run.ts";

/** The tenants of a scenario under each policy, every cycle in lockstep. */
export interface PolicyJob {
  readonly config: NpuConfig;
  /** The scenario under each policy, from `policyScenarios`. */
  readonly scenarios: readonly Scenario[];
  readonly engine: Engine;
  readonly cycles: number;
  readonly seed: number;
  /** Runs at once. */
  readonly lanes?: number;
}

export interface PolicyResults {
  /** One per policy that has a verdict, in the order of `policies`. */
  readonly runs: readonly PolicyRun[];
  readonly results: readonly LockstepResult[];
}

/** Runs all four policies. Never rejects for what a run finds: that is in its result. */
export async function runPolicies(run: Run, job: PolicyJob): Promise<PolicyResults> {
  const { scenarios } = job;
  const jobs = scenarios.map((scenario): LockstepJob => {
    const { config, engine, seed, cycles } = job;
    return {
      config,
      block: { name: "utop_scheduler" },
      engine,
      seed,
      cycles,
      stimulus: { kind: "scenario", scenario },
    };
  });
  const progress = startProgress(run, "lockstep", job.cycles * jobs.length, "cycles");
  let done = 0;
  try {
    const results = await runLockstepAll(jobs, {
      signal: run.signal,
      ...(job.lanes === undefined ? {} : { lanes: job.lanes }),
      onCycles: (cycles) => progress.update((done += cycles)),
      onResult: (_, index) => progress.finished(`lockstep: ${policies[index]?.name ?? ""} done`),
    });
    const preferredAt = policies.findIndex(({ preferred }) => preferred === true);
    const preferred = results[preferredAt] && statisticsOf(results[preferredAt]);
    return {
      results,
      runs: results.flatMap((result, at) => reported(job, policies[at], scenarios[at], result, preferred)),
    };
  } finally {
    progress.stop();
  }
}

function reported(
  { config }: PolicyJob,
  policy: Policy | undefined,
  scenario: Scenario | undefined,
  result: LockstepResult,
  preferred: TenantsStatistics | undefined,
): PolicyRun[] {
  const statistics = statisticsOf(result);
  if (policy === undefined || scenario === undefined || statistics === undefined) return [];
  const { mismatches, rowHash } = result;
  const name = policies.find((other) => other.preferred === true)?.name;
  const compared = preferred !== undefined && name !== undefined && preferred !== statistics;
  const note = compared && overheadNote(statistics, { name, statistics: preferred }, config.matrixEngines);
  return [
    { ...policyRun(policy, scenario, statistics, config), mismatches, rowHash, ...(note === false ? {} : { note }) },
  ];
}

/** Tenants' figures that a run brought home; nothing for a run that did not come to its end. */
function statisticsOf(result: LockstepResult): TenantsStatistics | undefined {
  return result.statistics as TenantsStatistics | undefined;
}

/**
 * A scenario under each policy, in the order of `policies`.
 *
 * @throws {ConfigError} when it does not fit the core under one of them.
 */
export function policyScenarios({ text, file }: NamedText, config: NpuConfig): readonly Scenario[] {
  return policies.map(({ overrides }) => parseScenario(text, file, config, overrides));
}
