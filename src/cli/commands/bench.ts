import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import {
  checkMachine,
  firstResult,
  firstResultRows,
  speedRounds,
  speedRows,
  wantedScaling,
  type BenchRow,
  type FirstResult,
} from "../../bench/index.ts";
import type { NpuConfig } from "../../config/types.ts";
import { detectVerilator } from "../../dut/verilator/index.ts";
import { speedRig } from "../../lockstep/index.ts";
import { workerModule } from "../../workers/start_worker.ts";
import { integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { loadNpuConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { textTable } from "../text_table.ts";

interface Options {
  readonly config: string;
  readonly runs: number;
  readonly cycles: number;
}

/** Enough to say that the design runs; its time is nothing beside that of the start. */
const firstResultCycles = 1000;

export const benchCommand: CommandDefinition = {
  name: "bench",
  summary: "speed of golden model, engines and lockstep, as ratios; informs, never fails",
  configure: (command: Command) => {
    command
      .option("--config <config>", "config file, or named config; the bars are for paper on two cores", "paper")
      .option("--runs <n>", "interleaved runs, of which the median counts", integerIn(5, 1000), 5)
      .option("--cycles <n>", "cycles of each timed run", integerIn(100_000, 1e9), 2_000_000);
  },
  run: async (run, _, options) => bench(run, options as unknown as Options),
};

async function bench(run: Run, options: Options): Promise<Outcome> {
  const [loaded] = loadNpuConfigs(run, [options.config]);
  if (loaded === undefined) throw new Error(`Config ${options.config} was not loaded.`);
  const { version } = await detectVerilator(undefined, run.signal);
  const { quiet, scaling, tries, rounds } = await timeLoops(run, loaded.config, options);
  run.note("bench: time to first result, in an empty cache and again");
  const first = await timeFirstResult(run, options);
  const rows = [...speedRows(rounds, quiet), ...firstResultRows(first, quiet)];
  for (const row of rows) run.row(row);
  run.line(
    `Config ${loaded.config.name}, Verilator ${version}, median of ${options.runs} runs of ${options.cycles} cycles:`,
  );
  for (const line of tableOf(rows)) run.line(line);
  if (!quiet) run.line(`not measured: the machine is busy (${scalingText(scaling)}); the figures are noise.`);
  return { status: "pass", versions: { verilator: version }, timing: { scaling, tries } };
}

interface Loops extends Awaited<ReturnType<typeof checkMachine>> {
  readonly rounds: Awaited<ReturnType<typeof speedRounds>>;
}

async function timeLoops(run: Run, config: NpuConfig, { cycles, runs }: Options): Promise<Loops> {
  const job = {
    ...({ config, block: { name: "utop_scheduler" }, engine: "verilator", seed: 1, cycles } as const),
    stimulus: { kind: "profile", profile: "mixed" } as const,
  };
  const rig = await speedRig(job, { signal: run.signal });
  try {
    run.note("bench: is the machine free?");
    const check = await checkMachine(async () => {
      run.signal.throwIfAborted();
      return rig.bare();
    });
    run.note(`bench: ${scalingText(check.scaling)}; ${check.quiet ? "free" : "busy"} after ${check.tries} tries`);
    const onRound = (round: number): void => run.note(`bench: run ${round} of ${runs}`);
    return { ...check, rounds: await speedRounds(rig, runs, run.signal, onRound) };
  } finally {
    await rig.close();
  }
}

/** Runs this very program, in a cache folder of its own. */
async function timeFirstResult(run: Run, { config, runs }: Options): Promise<FirstResult> {
  const { url, execArgv } = workerModule(import.meta.url, "../bin");
  const overrides = run.options.set.flatMap((override) => ["--set", override]);
  const cosim = ["cosim", config, ...overrides, "--engine", "verilator", "--cycles", String(firstResultCycles)];
  const cache = mkdtempSync(join(tmpdir(), "vnpu-bench-"));
  try {
    return await firstResult(
      {
        command: process.execPath,
        args: [...execArgv, fileURLToPath(url), ...cosim],
        environment: { ...run.terminal.environment, VNPU_CACHE_DIR: cache },
      },
      runs,
      run.signal,
    );
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function scalingText(scaling: number): string {
  return `two loops at once ran at ${scaling.toFixed(2)} of one, ${wantedScaling} is wanted`;
}

function tableOf(rows: readonly BenchRow[]): readonly string[] {
  const lines = rows.map(({ figure, value, unit, against, measured, bar, goal }) => {
    const shown = (figureOf: number | null): string =>
      figureOf === null ? "-" : unit === "s" ? `${figureOf.toFixed(1)} s` : figureOf.toFixed(2);
    const title = unit === "s" ? figure : `${figure} ÷ ${against}`;
    return [
      title,
      `${shown(value)}${measured ? "" : " (noisy)"}`,
      `${unit === "s" ? "< " : ""}${shown(bar)}`,
      shown(goal),
    ];
  });
  return textTable([["figure", "value", "bar", "goal"], ...lines]);
}
