import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { namedPath } from "../named_files.ts";
import type { Outcome, Run } from "../run.ts";
import { runRounds } from "./rounds.ts";

/** The options of a run in lockstep that name files, and those that speak of one result. */
export interface WatchedOptions {
  readonly rtl?: string;
  readonly scenario?: string;
  readonly replay?: string;
  readonly junit?: string;
}

/** Runs `round` at once and at every change of the files that the command line names: see `runRounds`. */
export async function watchCosim(
  run: Run,
  names: readonly string[],
  options: WatchedOptions,
  round: (run: Run) => Promise<Outcome>,
): Promise<never> {
  if (run.options.json || run.options.ndjson === true || options.junit !== undefined) {
    throw new UsageError("--watch: never comes to one result; allowed is a run without --json, --ndjson and --junit.");
  }
  const { cwd } = run.terminal;
  const replay = options.replay === undefined ? undefined : resolve(cwd, options.replay);
  const paths = [
    ...names.map((name) => namedPath(name, "configs", cwd)),
    ...(options.rtl === undefined ? [] : [resolve(cwd, options.rtl)]),
    ...(options.scenario === undefined ? [] : [namedPath(options.scenario, "configs/scenarios", cwd)]),
    ...(replay !== undefined && existsSync(replay) ? [replay] : []),
  ];
  if (options.replay === "-" || paths.length === 0) {
    throw new UsageError("--watch: no file is named; allowed are configs, --rtl, --scenario, or --replay with a file.");
  }
  return runRounds(run, paths, round);
}
