import { Option, type Command } from "commander";
import type { FpgaConfig, NpuConfig } from "../../config/types.ts";
import type { Engine } from "../../lockstep/index.ts";
import type { PromiseRow } from "../../report/index.ts";
import { collect, integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { chooseEngine } from "../engine.ts";
import { UsageError } from "../errors.ts";
import { loadConfigs, loadNpuConfigs, type LoadedConfig } from "../load_configs.ts";
import { mergeResults } from "../merge/command.ts";
import { makePoolReport } from "../pool_report/make_pool_report.ts";
import { proofsOf, readProofs, readRuns } from "../promises/read_ledgers.ts";
import { promiseRows } from "../promises/rows.ts";
import type { Outcome, Run } from "../run.ts";
import { makeBlockReport } from "../tenants/block_report.ts";
import { makeNetworksReport } from "../tenants/networks_report.ts";
import { makeReport } from "../tenants/report_job.ts";
import { chosenBlocks, usualTop } from "../vectors/chosen_blocks.ts";

interface Options {
  readonly output: string;
  readonly scenario?: string;
  readonly top?: string;
  readonly engine?: Engine;
  readonly cycles?: number;
  readonly seed: number;
  readonly jobs: number;
  readonly proofs?: string;
  readonly runs?: string;
  readonly program?: readonly string[];
}

const usualScenario = "two_tenants";
const usualCycles = 2_000_000;
const usualPoolCycles = 1_000_000;

export const reportCommand: CommandDefinition = {
  name: "report",
  summary: "tenants under every scheduling mode in lockstep, and area, as one HTML page; merge brings results together",
  configure: (command: Command) => {
    command
      .argument("<config>", "config file, or named config; or the word merge")
      .argument("[file...]", "after merge: outputs of --json and --ndjson, ledgers, and merged results")
      .requiredOption("-o, --output <file>", "the HTML page; of merge a folder, or one .json, .md, .xml or .html file")
      .option("--scenario <file>", `tenants: a file, or a named scenario (default: ${usualScenario})`)
      .option(
        "--program <network>",
        "a tenant's network, compiled for the front end: a name, or an ONNX file; repeatable (top npu_frontend)",
        collect,
      )
      .option("--top <name>", "block, without prefix; of one without tenants, tempers in place of modes")
      .addOption(
        new Option("--engine <engine>", "what runs the Verilog (default: verilator when it is there)").choices([
          "netlist",
          "verilator",
        ]),
      )
      .option("--cycles <n>", "cycles per mode, of a pool in all (default: 2M; of a pool 1M)", integerIn(1, 1e12))
      .option("--seed <n>", "seed of random arrivals", integerIn(0, Number.MAX_SAFE_INTEGER), 1)
      .option("--jobs <n>", "runs at once", integerIn(1, 64), 2)
      .option("--proofs <file>", "also show the promises that this ledger of vnpu prove holds")
      .option("--runs <file>", "also show the promises that the runs of this ledger of vnpu regress watched");
  },
  run: async (run, [name, files], options) => {
    const { output } = options as unknown as Options;
    if (name === "merge") return mergeResults(run, files as readonly string[], output);
    return report(run, name as string, files as readonly string[], options as unknown as Options);
  },
};

async function report(run: Run, name: string, others: readonly string[], options: Options): Promise<Outcome> {
  if (others.length > 0) throw new UsageError(`report: ${others.length + 1} configs are named; allowed is one.`);
  const [any] = loadConfigs(run, [name]);
  if (any?.config.kind === "fpga") return poolReport(run, { ...any, config: any.config }, name, options);
  const [loaded] = loadNpuConfigs(run, [name]);
  if (loaded === undefined) throw new UsageError("report: no config is named; allowed is one.");
  const { output, top = usualTop, engine, cycles = usualCycles, seed, jobs, proofs, runs } = options;
  if (options.program !== undefined) return networksReport(run, { loaded, name }, options.program, options);
  const [block] = chosenBlocks([top]);
  if (block?.hasTenants !== true) return blockReport(run, { loaded, name }, options);
  const { scenario = usualScenario } = options;
  const ledgers = `${proofs === undefined ? "" : ` --proofs ${proofs}`}${runs === undefined ? "" : ` --runs ${runs}`}`;
  const reproduce = [
    `npx vnpu report ${name} --scenario ${scenario} --cycles ${cycles} --seed ${seed}${ledgers} -o ${output}`,
  ];
  const promises = promisesOf(loaded, options, run.terminal.cwd);
  return makeReport(run, {
    ...(promises === undefined ? {} : { promises }),
    ...{ loaded, scenario, cycles, seed, lanes: jobs, output, reproduce },
    engine: await chooseEngine(run, engine),
  });
}

/** The page of networks on a front end. Throws UsageError for what it has no place for. */
async function networksReport(
  run: Run,
  { loaded, name }: { readonly loaded: LoadedConfig<NpuConfig>; readonly name: string },
  programs: readonly string[],
  options: Options,
): Promise<Outcome> {
  const wrong = (["scenario", "proofs", "runs"] as const).find((key) => options[key] !== undefined);
  if (wrong !== undefined) throw new UsageError(`--${wrong}: does not go with --program; allowed is one of them.`);
  const { output, top, engine, cycles = usualCycles, seed, jobs } = options;
  if (top !== "npu_frontend") {
    throw new UsageError(`--program: is not of top ${top ?? usualTop}; allowed is with --top npu_frontend.`);
  }
  const { vnpus } = loaded.config;
  if (programs.length > vnpus) {
    throw new UsageError(`--program: ${programs.length} are named; config ${loaded.config.name} has ${vnpus} vNPUs.`);
  }
  const named = programs.map((program) => ` --program ${program}`).join("");
  const reproduce = [`npx vnpu report ${name} --top ${top}${named} --cycles ${cycles} --seed ${seed} -o ${output}`];
  const chosen = await chooseEngine(run, engine);
  return makeNetworksReport(run, programs, { loaded, engine: chosen, cycles, seed, lanes: jobs, output, reproduce });
}

/** The page of a pool of FPGA cores. Throws UsageError for what it has no place for. */
async function poolReport(
  run: Run,
  loaded: LoadedConfig<FpgaConfig>,
  name: string,
  options: Options,
): Promise<Outcome> {
  const wrong = (["scenario", "proofs", "runs", "program"] as const).find((key) => options[key] !== undefined);
  if (wrong !== undefined) throw new UsageError(`--${wrong}: is not of a pool; allowed is with a config of kind npu.`);
  const { output, top = "idm", engine, cycles = usualPoolCycles, seed } = options;
  if (top !== "idm") throw new UsageError(`--top ${top}: has no page; allowed with a config of kind fpga is idm.`);
  const reproduce = [`npx vnpu report ${name} --cycles ${cycles} --seed ${seed} -o ${output}`];
  const chosen = await chooseEngine(run, engine);
  return makePoolReport(run, { loaded, engine: chosen, cycles, seed, output, reproduce });
}

/** The page of a block that sees no tenants. Throws UsageError for what shows tenants, or promises, which it has no place for. */
async function blockReport(
  run: Run,
  { loaded, name }: { readonly loaded: LoadedConfig<NpuConfig>; readonly name: string },
  options: Options,
): Promise<Outcome> {
  const { output, top = usualTop, engine, cycles = usualCycles, seed, jobs } = options;
  const wrong = (["scenario", "proofs", "runs"] as const).find((key) => options[key] !== undefined);
  if (wrong !== undefined) {
    const lacks = wrong === "scenario" ? "tenants" : "section of promises";
    throw new UsageError(`--${wrong}: top ${top} has no ${lacks}; allowed is --top ${usualTop}.`);
  }
  const reproduce = [`npx vnpu report ${name} --top ${top} --cycles ${cycles} --seed ${seed} -o ${output}`];
  const chosen = await chooseEngine(run, engine);
  return makeBlockReport(run, top, { loaded, engine: chosen, cycles, seed, lanes: jobs, output, reproduce });
}

/** What the ledgers say of the promises at this config; undefined when none is named. */
function promisesOf(
  { config, hash }: LoadedConfig<NpuConfig>,
  { proofs, runs }: Options,
  cwd: string,
): readonly PromiseRow[] | undefined {
  if (proofs === undefined && runs === undefined) return undefined;
  const proved = proofs === undefined ? [] : proofsOf(readProofs("--proofs", proofs, cwd));
  const ran = runs === undefined ? [] : readRuns("--runs", runs, cwd);
  return promiseRows(
    proved.filter(({ configHash }) => configHash === hash),
    ran.filter(({ configHash }) => configHash === hash),
    [{ hash, config }],
  );
}
