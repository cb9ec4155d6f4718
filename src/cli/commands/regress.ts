import { Option, type Command } from "commander";
import { profiles } from "../../environment/index.ts";
import type { Engine } from "../../lockstep/index.ts";
import { collect, configOperand, integerIn, jobsOfShard, shard, type Shard } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { chooseEngine } from "../engine.ts";
import { UsageError } from "../errors.ts";
import type { Config } from "../../config/types.ts";
import { loadConfigs } from "../load_configs.ts";
import type { Part } from "../merge/part.ts";
import { ledgerPart } from "../merge/read.ts";
import { short } from "../progress.ts";
import { pageOption, writePage } from "../promises/page.ts";
import { readProofs } from "../promises/read_ledgers.ts";
import { cyclesOf, runCampaign } from "../regress/campaign.ts";
import { identityKey, type LedgerEntry } from "../regress/entry.ts";
import { openLedger } from "../regress/ledger.ts";
import { totalsMarkdown } from "../regress/markdown.ts";
import { mergeLedgers } from "../regress/merge.ts";
import { planRuns, runsLeft, type PlannedRun } from "../regress/plan.ts";
import { reportTotals } from "../regress/report.ts";
import { toolVersion } from "../regress/tool_version.ts";
import { totalsOf, type Total } from "../regress/totals.ts";
import type { Outcome, Run } from "../run.ts";
import { chosenBlocks, hasMonitors, refuseUnwatched } from "../vectors/chosen_blocks.ts";
import { writeUserFile } from "../write_user_file.ts";

interface Options {
  readonly cycles: number;
  readonly chunk: number;
  readonly seed: number;
  readonly engine?: Engine;
  readonly profile: string;
  readonly top?: readonly string[];
  readonly promises?: boolean;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly ledger: string;
  readonly merge?: readonly string[];
  readonly output?: string;
  readonly markdown?: string;
  readonly report?: string;
  readonly proofs?: string;
}

const defaultConfigs: readonly string[] = ["tiny", "duo", "odd", "paper", "wide"];
/** More would be a slip in --chunk. */
const mostRuns = 1_000_000;

export const regressCommand: CommandDefinition = {
  name: "regress",
  summary: "run the long regression; it stops, and goes on where it was",
  checks: true,
  configure: (command: Command) => {
    configOperand(command, false)
      .option(
        "--cycles <n>",
        "cycles per config and top, in all; of npu_frontend a fifth",
        integerIn(1, 1e12),
        100_000_000,
      )
      .option("--chunk <n>", "cycles per run, each from a seed of its own", integerIn(1, 1e12), 5_000_000)
      .option("--seed <n>", "first seed", integerIn(0, 1e12), 1)
      .addOption(
        new Option("--engine <engine>", "what runs the Verilog (default: Verilator where it is)").choices([
          ...["netlist", "verilator"],
        ]),
      )
      .addOption(new Option("--profile <name>", "temper of the surroundings").choices([...profiles]).default("mixed"))
      .option("--top <name>", "block, without prefix; repeatable (default: all)", collect)
      .option("--promises", "watch the promises of the contract in every cycle too, at half the speed")
      .option("--jobs <n>", "runs at once (default: half the cores)", integerIn(1, 1024))
      .option("--shard <i/n>", "of all runs only the i-th of n parts", shard)
      .option("--ledger <file>", "where finished runs are entered", "out/regress.jsonl")
      .option("--merge <file...>", "run nothing; bring these ledgers together in that of -o")
      .option("-o, --output <file>", "ledger that --merge writes")
      .addOption(pageOption("the sums and runs"))
      .option("--proofs <file>", "ledger of vnpu prove whose promises the page of --report shows too")
      .option("--markdown <file>", "also write the sums as a Markdown table, with the commit");
  },
  run: async (run, [names], options) => {
    const { merge, ...rest } = options as unknown as Options;
    return merge === undefined
      ? regress(run, names as readonly string[], rest)
      : mergeAndReport(run, names as readonly string[], merge, rest);
  },
};

async function regress(run: Run, names: readonly string[], options: Options): Promise<Outcome> {
  if (options.output !== undefined) {
    throw new UsageError(`-o ${options.output}: is for --merge; allowed here is --ledger FILE.`);
  }
  const configs = loadConfigs(run, names.length === 0 ? defaultConfigs : names);
  const topsPerConfig = configs.map(({ config }) => topsOf(options, config.kind));
  const { engine, verilator } = await chooseEngine(run, options.engine);
  const extent = { ...options, engine, promises: options.promises === true };
  if (Math.ceil(extent.cycles / extent.chunk) * topsPerConfig.flat().length > mostRuns) {
    throw new UsageError(`--chunk ${extent.chunk}: makes too many runs; allowed are ${mostRuns} in all.`);
  }
  const version = toolVersion(verilator);
  const perTop = configs.flatMap((loaded, index) =>
    (topsPerConfig[index] ?? []).map((top) => planRuns(loaded, top, version, extent)),
  );
  const planned = jobsOfShard((await Promise.all(perTop)).flat(), options.shard);
  const outcome = await runWithLedger(run, planned, options, proofsOfOptions(run, options));
  return { ...outcome, ...(verilator === undefined ? {} : { versions: { verilator } }) };
}

/** Read before the runs: a slip in a name shows at once. */
function proofsOfOptions(run: Run, { report, proofs }: Options): readonly Part[] {
  if (proofs === undefined) return [];
  if (report !== undefined) return [readProofs("--proofs", proofs, run.terminal.cwd)];
  throw new UsageError(`--proofs ${proofs}: is shown by no page; allowed is with --report FILE.`);
}

async function runWithLedger(
  run: Run,
  planned: readonly PlannedRun[],
  options: Options,
  proofs: readonly Part[],
): Promise<Outcome> {
  const ledger = openLedger(options.ledger, run.terminal.cwd);
  try {
    const wanted = new Set(planned.map(({ identity }) => identityKey(identity)));
    const entries = (): readonly LedgerEntry[] => ledger.entries.filter((entry) => wanted.has(identityKey(entry)));
    const totals = (): readonly Total[] => totalsOf(entries());
    const left = runsLeft(planned, ledger.entries);
    const done = `${planned.length - left.length} of ${planned.length} runs are done`;
    run.line(`Ledger ${options.ledger}: ${done}, ${short(cyclesOf(left))} cycles to go.`);
    // A mismatch in the ledger is one of this very design and these models: more cycles would add nothing to it.
    const failed = totals().some(({ mismatches }) => mismatches > 0);
    try {
      if (!failed && left.length > 0) await runCampaign(run, left, ledger, options.jobs);
    } catch (error) {
      // A full disk, a tool that died: what was finished is printed all the same.
      reportTotals(run, totals(), options.ledger);
      throw error;
    }
    const status = reportTotals(run, totals(), options.ledger);
    if (options.markdown !== undefined) writeUserFile(run, options.markdown, totalsMarkdown(totals()));
    if (options.report !== undefined) {
      writePage(run, options.report, [ledgerPart(options.ledger, entries()), ...proofs]);
    }
    const missing = runsLeft(planned, ledger.entries).length;
    if (missing > 0) run.line(`${missing} of ${planned.length} runs are left; the same command goes on with them.`);
    return { status, more: { ledger: options.ledger, runsPlanned: planned.length, runsLeft: missing } };
  } finally {
    ledger.close();
  }
}

function mergeAndReport(
  run: Run,
  names: readonly string[],
  files: readonly string[],
  { output, markdown, report }: Pick<Options, "output" | "markdown" | "report">,
): Outcome {
  if (report !== undefined) throw new UsageError(`--report ${report}: is for runs; allowed here is report merge.`);
  if (names.length > 0) throw new UsageError(`--merge: config ${names[0]} is named; allowed are ledgers alone.`);
  if (output === undefined) throw new UsageError("--merge: -o is missing; allowed is --merge FILE… -o LEDGER.");
  const totals = totalsOf(mergeLedgers(run, files, output));
  if (markdown !== undefined) writeUserFile(run, markdown, totalsMarkdown(totals));
  return { status: reportTotals(run, totals, output), more: { ledger: output } };
}

/** All blocks, unless told; with `--promises` those that have monitors of theirs. */
function topsOf({ top, promises }: Options, kind: Config["kind"]): readonly string[] {
  const chosen = chosenBlocks(top, kind);
  if (promises !== true) return chosen.map(({ name }) => name);
  if (top !== undefined) refuseUnwatched(chosen);
  return chosen.filter(hasMonitors).map(({ name }) => name);
}
