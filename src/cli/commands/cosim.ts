import { Option, type Command } from "commander";
import { parseScenario } from "../../config/scenario.ts";
import type { Config } from "../../config/types.ts";
import { profiles } from "../../environment/index.ts";
import {
  type Block,
  readRtlFolder,
  runLockstepAll,
  withPromises,
  type DesignFile,
  type Engine,
  type LockstepJob,
  type LockstepOptions,
  type Mismatch,
  type StimulusSource,
} from "../../lockstep/index.ts";
import { collect, configOperand, integerIn, jobsOfShard, shard, type Shard } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { addFailureFileOptions, failureFiles, type FailureFileOptions } from "../cosim/failure_files.ts";
import { identitiesOf } from "../cosim/identity.ts";
import { jobsWithFault, otherVerilog } from "../cosim/other_verilog.ts";
import { replayCapsule } from "../cosim/replay.ts";
import { concludeRuns, inOrder, printResult } from "../cosim/report.ts";
import { reportShrunk } from "../cosim/shrink_report.ts";
import { UsageError } from "../errors.ts";
import { loadConfigs } from "../load_configs.ts";
import { readNamed } from "../named_files.ts";
import { startProgress } from "../progress.ts";
import type { Outcome, Run } from "../run.ts";
import { poolUserStimulus } from "../isa/pool_users.ts";
import { programStimulus } from "../isa/tenant_programs.ts";
import { chosenBlocks, refuseUnwatched, usualTop, usualTopOf } from "../vectors/chosen_blocks.ts";
import { watchCosim } from "../watch/watch_cosim.ts";

interface Options extends FailureFileOptions {
  readonly engine: Engine;
  readonly cycles: number;
  readonly seed: number;
  readonly seeds: number;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly top?: readonly string[];
  readonly profile: string;
  readonly scenario?: string;
  readonly program?: readonly string[];
  readonly compareState?: boolean;
  readonly promises?: boolean;
  readonly rtl?: string;
  readonly fault?: string;
  readonly define?: readonly string[];
  readonly verilator?: string;
  readonly replay?: string;
  readonly shrink?: boolean;
  readonly watch?: boolean;
}

export const cosimCommand: CommandDefinition = {
  name: "cosim",
  summary: "run the golden model against the Verilog, every output bit of every cycle",
  checks: true,
  configure: (command: Command) => {
    configOperand(command, false)
      .addOption(
        new Option("--engine <engine>", "what runs the Verilog")
          .choices(["netlist", "verilator", "gates"])
          .default("netlist"),
      )
      .option("--cycles <n>", "cycles per run (200k, 2M)", integerIn(1, 1e12), 200_000)
      .option("--seed <n>", "first seed", integerIn(0, Number.MAX_SAFE_INTEGER), 1)
      .option("--seeds <n>", "runs per config and top, with seeds from the first one up", integerIn(1, 1e6), 1)
      .option("--jobs <n>", "runs at once (default: half the cores)", integerIn(1, 1024))
      .option("--shard <i/n>", "of all runs only the i-th of n parts", shard)
      .option("--top <name>", `block, without prefix; repeatable (default: ${usualTop})`, collect)
      .addOption(new Option("--profile <name>", "temper of the surroundings").choices([...profiles]).default("mixed"))
      .option("--scenario <file>", "tenants instead of a profile: a file, or a named scenario")
      .option(
        "--program <file>",
        "NeuISA program of a tenant, again and again: a file, a named program, or a network; repeatable (npu_frontend; of idm a program of the pool)",
        collect,
      )
      .option("--compare-state", "compare the contract's state too (netlist and gates)")
      .option(
        "--promises",
        "watch the promises of the contract in every cycle too, at half the speed (netlist, verilator)",
      )
      .option("--rtl <dir>", "run the Verilog of this folder instead of ours")
      .option("--fault <name>", "run our Verilog with this kept fault in (list: names them)")
      .option("--define <name[=value]>", "macro for --rtl; repeatable", collect)
      .option("--verilator <path>", "the verilator to use")
      .option("--replay <capsule>", "run a failure again: the text it printed, a file that holds it, or - for stdin")
      .option("--shrink", "make the stimulus of a mismatch as small as it can be (about 30 s each)")
      .option("--watch", "run again whenever a config, a scenario or the Verilog of --rtl changes");
    addFailureFileOptions(command);
  },
  run: async (run, [names], options) => {
    const configs = names as readonly string[];
    const asked = options as unknown as Options;
    if (asked.watch !== true) return cosim(run, configs, asked);
    return watchCosim(run, configs, asked, (round) => cosim(round, configs, asked));
  },
};

async function cosim(run: Run, names: readonly string[], options: Options): Promise<Outcome> {
  const files = options.rtl === undefined ? undefined : await readRtlFolder(options.rtl);
  const engineOptions: LockstepOptions = {
    signal: run.signal,
    ...(options.verilator === undefined ? {} : { verilator: options.verilator }),
  };
  const other = otherVerilog(options);
  const extra = failureFiles(run, options, engineOptions, options.rtl);
  if (options.replay !== undefined && options.shrink === true) {
    throw new UsageError("--shrink: does not go with --replay; allowed is a run of configs.");
  }
  if (options.replay !== undefined) return replayCapsule(run, options.replay, files, engineOptions, other, extra);
  if (names.length === 0)
    throw new UsageError("cosim: no config is named; allowed is one config or more, or --replay.");
  if (files !== undefined && names.length > 1) {
    throw new UsageError(`--rtl: ${names.length} configs are named; allowed is one, that of the Verilog.`);
  }
  extra.check(options.cycles);
  const plain = jobsOfShard(await jobsWithFault(jobsOf(run, names, options, files), other), options.shard);
  const jobs = options.promises === true ? await Promise.all(plain.map(withPromises)) : plain;
  const cyclesInAll = jobs.reduce((sum, job) => sum + job.cycles, 0);
  const progress = startProgress(run, "cosim", cyclesInAll, "cycles");
  const identityOf = identitiesOf(jobs);
  const print = inOrder((result) => printResult(run, result, other, identityOf(result)));
  let cyclesDone = 0;
  let jobsDone = 0;
  run.detail(`cosim: ${jobs.length} runs, ${cyclesInAll} cycles`);
  try {
    const results = await runLockstepAll(jobs, {
      ...engineOptions,
      ...(options.jobs === undefined ? {} : { lanes: options.jobs }),
      onCycles: (cycles) => progress.update((cyclesDone += cycles)),
      onResult: (result, index) => {
        const { config, top, seed } = result;
        progress.finished(`cosim: ${++jobsDone} of ${jobs.length} done: ${config} ${top} seed ${seed}`);
        print(result, index);
      },
    });
    progress.stop();
    let smallest: Mismatch | undefined;
    const shrunk =
      options.shrink === true
        ? await reportShrunk(run, jobs, results, engineOptions, other, (found) => (smallest ??= found.mismatch))
        : undefined;
    const outcome = concludeRuns(run, results);
    const written = await extra.write(jobs, results, smallest);
    return { ...outcome, more: { ...(shrunk === undefined ? {} : { shrunk }), ...written } };
  } finally {
    progress.stop();
  }
}

function jobsOf(run: Run, names: readonly string[], options: Options, files?: readonly DesignFile[]): LockstepJob[] {
  const configs = loadConfigs(run, names);
  const kinds = [...new Set(configs.map(({ config }) => config.kind))];
  const chosenOf = new Map(
    kinds.map((kind) => [kind, chosenBlocks(options.top ?? usualTops(options, kind), kind)] as const),
  );
  const chosen = [...chosenOf.values()].flat();
  if (options.promises === true) refuseUnwatched(chosen);
  const tenantless = options.scenario === undefined ? undefined : chosen.find(({ hasTenants }) => hasTenants !== true);
  if (tenantless !== undefined) {
    throw new UsageError(
      `--scenario: top ${tenantless.name} has no tenants; allowed is --profile, or --top ${usualTop}.`,
    );
  }
  refusePrograms(chosen, options);
  const seeds = Array.from({ length: options.seeds }, (_, index) => options.seed + index);
  return configs.flatMap(({ config }) => {
    const stimulus = stimulusOf(run, config, options);
    return (chosenOf.get(config.kind) ?? []).flatMap(({ name }) =>
      seeds.map((seed) => ({
        ...{ config, block: { name }, engine: options.engine, seed, cycles: options.cycles, stimulus },
        ...(files === undefined ? {} : { files }),
        ...(options.define === undefined ? {} : { defines: options.define }),
        ...(options.compareState === true ? { compareState: true } : {}),
      })),
    );
  });
}

/** Without `--top`: the blocks that have the fault asked for, else the usual one. */
function usualTops({ fault }: Options, kind: Config["kind"]): readonly string[] {
  const having = chosenBlocks(undefined, kind).filter(({ faults }) => faults?.some(({ name }) => name === fault));
  return having.length > 0 ? having.map(({ name }) => name) : [usualTopOf(kind)];
}

function refusePrograms(chosen: readonly Block[], { program, scenario }: Options): void {
  if (program === undefined) return;
  if (scenario !== undefined) throw new UsageError("--program: does not go with --scenario; allowed is one of them.");
  const other = chosen.find(({ runsPrograms }) => runsPrograms !== true);
  if (other === undefined) return;
  throw new UsageError(`--program: top ${other.name} runs no programs; allowed is --top npu_frontend, or idm.`);
}

function stimulusOf(run: Run, config: Config, { scenario, program, profile }: Options): StimulusSource {
  if (scenario === undefined && program === undefined) return { kind: "profile", profile };
  if (config.kind !== "npu") {
    if (program !== undefined) return poolUserStimulus(run, program, config);
    throw new UsageError(`config ${config.name}: kind is "${config.kind}"; allowed for --scenario is "npu".`);
  }
  if (program !== undefined) return programStimulus(run, program, config);
  if (scenario === undefined) throw new Error("There is neither a program nor a scenario.");
  const { file, text } = readNamed(scenario, "configs/scenarios", run.terminal.cwd);
  return { kind: "scenario", scenario: parseScenario(text, file, config) };
}
