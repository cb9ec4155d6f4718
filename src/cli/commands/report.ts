import { Option, type Command } from "commander";
import type { Engine } from "../../lockstep/index.ts";
import { integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { chooseEngine } from "../engine.ts";
import { UsageError } from "../errors.ts";
import { loadNpuConfigs } from "../load_configs.ts";
import { mergeResults } from "../merge/command.ts";
import type { Outcome, Run } from "../run.ts";
import { makeReport } from "../tenants/report_job.ts";

interface Options {
  readonly output: string;
  readonly scenario: string;
  readonly engine?: Engine;
  readonly cycles: number;
  readonly seed: number;
  readonly jobs: number;
}

export const reportCommand: CommandDefinition = {
  name: "report",
  summary: "tenants under every scheduling mode in lockstep, and area, as one HTML page; merge brings results together",
  configure: (command: Command) => {
    command
      .argument("<config>", "config file, or named config; or the word merge")
      .argument("[file...]", "after merge: outputs of --json and --ndjson, ledgers, and merged results")
      .requiredOption("-o, --output <file>", "the HTML page; of merge a folder, or one .json, .md, .xml or .html file")
      .option("--scenario <file>", "tenants: a file, or a named scenario", "two_tenants")
      .addOption(
        new Option("--engine <engine>", "what runs the Verilog (default: verilator when it is there)").choices([
          "netlist",
          "verilator",
        ]),
      )
      .option("--cycles <n>", "cycles per mode (200k, 2M)", integerIn(1, 1e12), 2_000_000)
      .option("--seed <n>", "seed of random arrivals", integerIn(0, Number.MAX_SAFE_INTEGER), 1)
      .option("--jobs <n>", "runs at once", integerIn(1, 64), 2);
  },
  run: async (run, [name, files], options) => {
    const { output } = options as unknown as Options;
    if (name === "merge") return mergeResults(run, files as readonly string[], output);
    return report(run, name as string, files as readonly string[], options as unknown as Options);
  },
};

async function report(run: Run, name: string, others: readonly string[], options: Options): Promise<Outcome> {
  if (others.length > 0) throw new UsageError(`report: ${others.length + 1} configs are named; allowed is one.`);
  const [loaded] = loadNpuConfigs(run, [name]);
  if (loaded === undefined) throw new UsageError("report: no config is named; allowed is one.");
  const { output, scenario, engine, cycles, seed, jobs } = options;
  const reproduce = [`npx vnpu report ${name} --scenario ${scenario} --cycles ${cycles} --seed ${seed} -o ${output}`];
  return makeReport(run, {
    ...{ loaded, scenario, cycles, seed, lanes: jobs, output, reproduce },
    engine: await chooseEngine(run, engine),
  });
}
