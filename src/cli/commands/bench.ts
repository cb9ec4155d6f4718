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
  withTransportBarAlone,
  type BenchRow,
  type FirstResult,
  type MachineCheck,
} from "../../bench/index.ts";
import type { Config } from "../../config/types.ts";
import { detectVerilator } from "../../dut/verilator/index.ts";
import { blocks, speedRig } from "../../lockstep/index.ts";
import { workerModule } from "../../workers/start_worker.ts";
import { collect, integerIn } from "../arguments.ts";
import { benchCompilers } from "../bench/compilers.ts";
import type { CommandDefinition } from "../command.ts";
import { loadConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { textTable } from "../text_table.ts";
import { chosenTops, usualTop } from "../vectors/chosen_blocks.ts";

interface Options {
  readonly config?: string;
  readonly compilers?: boolean;
  readonly runs: number;
  readonly cycles: number;
  readonly top?: readonly string[];
}

/** Enough to say that the design runs; its time is nothing beside that of the start. */
const firstResultCycles = 1000;

export const benchCommand: CommandDefinition = {
  name: "bench",
  summary: "speed of golden model, engines and lockstep, as ratios; informs, never fails",
  configure: (command: Command) => {
    command
      .option("--config <config>", "config file, or named config; the bars are for paper on two cores (default: paper)")
      .option("--compilers", "times of the compilers of an FPGA pool instead (default config: fpga-paper)")
      .option("--runs <n>", "interleaved runs, of which the median counts", integerIn(5, 1000), 5)
      .option("--cycles <n>", "cycles of each timed run", integerIn(100_000, 1e9), 2_000_000)
      .option("--top <name>", "block, without prefix; repeatable (default: all)", collect);
  },
  run: async (run, _, given) => {
    const { compilers = false, ...options } = given as unknown as Options;
    if (compilers) return benchCompilers(run, options.config ?? "fpga-paper", options.runs);
    return bench(run, { ...options, config: options.config ?? "paper" });
  },
};

type BlockOptions = Omit<Options, "compilers"> & { readonly config: string };

async function bench(run: Run, options: BlockOptions): Promise<Outcome> {
  const [loaded] = loadConfigs(run, [options.config]);
  if (loaded === undefined) throw new Error(`Config ${options.config} was not loaded.`);
  const { version } = await detectVerilator(undefined, run.signal);
  const tops = chosenTops(options.top, loaded.config.kind);
  const checks: MachineCheck[] = [];
  for (const top of tops) {
    const { rounds, ...check } = await timeLoops(run, loaded.config, top, options);
    const { quiet } = check;
    checks.push(check);
    // The start of the program is the same whatever the block: one has it measured. Of a block that holds others, the build of
    // its Verilog alone would be timed.
    const whole = blocks.get(top)?.integrated === true;
    const first = top === tops[0] && !whole ? await timeFirstResult(run, top, options) : undefined;
    const speeds = speedRows(rounds, quiet);
    const ofTop = top === usualTop ? speeds : withTransportBarAlone(speeds, whole);
    const rows = [...ofTop, ...(first === undefined ? [] : firstResultRows(first, quiet))];
    for (const row of rows) run.row({ top, ...row });
    const runs = `median of ${options.runs} runs of ${options.cycles} cycles`;
    run.line(`Config ${loaded.config.name}, ${top}, Verilator ${version}, ${runs}:`);
    for (const line of tableOf(rows)) run.line(line);
    if (!quiet) run.line(`not measured: the machine is busy (${scalingText(check.scaling)}); the figures are noise.`);
  }
  const scaling = Math.min(...checks.map((check) => check.scaling));
  const tries = checks.reduce((sum, check) => sum + check.tries, 0);
  return { status: "pass", versions: { verilator: version }, timing: { scaling, tries } };
}

interface Loops extends MachineCheck {
  readonly rounds: Awaited<ReturnType<typeof speedRounds>>;
}

async function timeLoops(run: Run, config: Config, top: string, { cycles, runs }: BlockOptions): Promise<Loops> {
  const job = {
    ...({ config, block: { name: top }, engine: "verilator", seed: 1, cycles } as const),
    stimulus: { kind: "profile", profile: "mixed" } as const,
  };
  const rig = await speedRig(job, { signal: run.signal });
  try {
    run.note(`bench: ${top}: is the machine free?`);
    const check = await checkMachine(async () => {
      run.signal.throwIfAborted();
      return rig.bare();
    });
    run.note(`bench: ${scalingText(check.scaling)}; ${check.quiet ? "free" : "busy"} after ${check.tries} tries`);
    const onRound = (round: number): void => run.note(`bench: ${top}: run ${round} of ${runs}`);
    return { ...check, rounds: await speedRounds(rig, runs, run.signal, onRound) };
  } finally {
    await rig.close();
  }
}

/** Runs this very program, in a cache folder of its own. */
async function timeFirstResult(run: Run, top: string, { config, runs }: BlockOptions): Promise<FirstResult> {
  run.note("bench: time to first result, in an empty cache and again");
  const { url, execArgv } = workerModule(import.meta.url, "../bin");
  const overrides = run.options.set.flatMap((override) => ["--set", override]);
  const cosim = ["cosim", config, ...overrides, "--top", top, "--engine", "verilator"];
  const cache = mkdtempSync(join(tmpdir(), "vnpu-bench-"));
  try {
    return await firstResult(
      {
        command: process.execPath,
        args: [...execArgv, fileURLToPath(url), ...cosim, "--cycles", String(firstResultCycles)],
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
