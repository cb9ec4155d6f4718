import { availableParallelism } from "node:os";
import { Option, type Command } from "commander";
import { cacheFolder, openCache } from "../../cache/index.ts";
import { blocks } from "../../lockstep/index.ts";
import { yosysVersion } from "../../yosys/run_here.ts";
import { collect, configOperand, integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { faultyFiles } from "../cosim/other_verilog.ts";
import { loadConfigs } from "../load_configs.ts";
import { startProgress } from "../progress.ts";
import { pageOption, writePage } from "../promises/page.ts";
import { explainCounterexample } from "../prove/counterexample.ts";
import { openProofLedger } from "../prove/ledger.ts";
import { planRows, provableTops, type FilesOf, type PlannedRow } from "../prove/plan.ts";
import type { ProofRow } from "../prove/row.ts";
import { decided, runRows } from "../prove/run_rows.ts";
import { linesOf, proofTable } from "../prove/table.ts";
import type { Outcome, Run } from "../run.ts";

interface Options {
  readonly promise?: readonly string[];
  readonly top?: readonly string[];
  readonly seconds: number;
  readonly jobs?: number;
  readonly allow?: "bounded";
  readonly bound?: number;
  readonly lower?: boolean;
  readonly exact?: boolean;
  readonly fault?: string;
  readonly again?: boolean;
  readonly ledger: string;
  readonly report?: string;
}

export const proveCommand: CommandDefinition = {
  name: "prove",
  summary: "formal proofs of the promises, and that none of them is empty",
  checks: true,
  configure: (command: Command) => {
    configOperand(command)
      .option("--promise <name>", "promise or lemma; repeatable (default: all promises)", collect)
      .option("--top <name>", `block, without prefix: ${provableTops.join(", ")}; repeatable (default: all)`, collect)
      .option("--seconds <n>", "most seconds for a promise, and for each check beside it", integerIn(1, 86_400), 120)
      .option("--jobs <n>", "promises at once (default: half the cores)", integerIn(1, 64))
      .addOption(new Option("--allow <status>", "pass with promises that are only bounded").choices(["bounded"]))
      .addOption(
        new Option("--bound <n>", "ask about another bound than the contract's")
          .argParser(integerIn(0, 1e6))
          .conflicts("lower"),
      )
      .option("--lower", "ask about a bound that is lower by one: an exact one is refuted then")
      .option("--exact", "check too that each exact bound is refuted when it is lowered by one")
      .option("--fault <name>", "ask about our Verilog with this kept fault in (list: names them)")
      .option("--again", "prove afresh what the ledger and the cache hold")
      .option("--ledger <file>", "finished rows, which are not asked again", "out/proofs.jsonl")
      .addOption(pageOption("the promises"));
  },
  run: async (run, [names], options) => prove(run, names as readonly string[], options as unknown as Options),
};

async function prove(run: Run, names: readonly string[], options: Options): Promise<Outcome> {
  const { seconds, fault, promise, bound, again = false } = options;
  const top = options.top ?? topsWith(fault);
  const configs = loadConfigs(run, names).map(({ config }) => config);
  const filesOf: FilesOf = (config, name) =>
    faultyFiles({ block: { name }, config }, fault === undefined ? undefined : { fault });
  const plan = await planRows(configs, {
    ...(promise === undefined ? {} : { promises: promise }),
    ...(top === undefined ? {} : { tops: top }),
    ...(bound === undefined ? {} : { bound }),
    ...{ lower: options.lower === true, exact: options.exact === true },
    ...(fault === undefined ? {} : { fault, filesOf }),
  });
  const ledger = openProofLedger(options.ledger, run.terminal.cwd);
  const progress = startProgress(run, "prove", plan.length, "promises");
  const rows = new Map<PlannedRow, ProofRow>();
  const shown: ProofRow[] = [];
  try {
    await runRows(plan, {
      ...{ jobs: options.jobs ?? Math.max(1, Math.floor(availableParallelism() / 2)), seconds, signal: run.signal },
      ...(again ? {} : { cache: openCache(cacheFolder(run.terminal.environment)) }),
      finished: ({ identity }) => {
        const entry = again ? undefined : ledger.entries.get(identity);
        if (entry === undefined) return undefined;
        return decided(entry.row.status) || entry.seconds >= seconds ? entry.row : undefined;
      },
      onAnswer: (config, name, kind, { status }) => run.detail(`prove: ${config} ${name}, ${kind}: ${status}`),
      onRow: async (done, planned, keep) => {
        const row = await explained(done, planned, fault, filesOf);
        if (keep) ledger.append({ schemaVersion: 1, identity: planned.identity, seconds, row });
        rows.set(planned, row);
        progress.update(rows.size);
        const { config, promise: name, status, timing } = row;
        progress.finished(
          `prove: ${rows.size} of ${plan.length} done: ${config} ${name} ${status}, ${timing.seconds} s`,
        );
        // In the order of the plan, each as soon as none before it is missing.
        for (let next = rows.get(plan[shown.length] ?? planned); next !== undefined;) {
          shown.push(next);
          run.row(next);
          const following = plan[shown.length];
          next = following === undefined ? undefined : rows.get(following);
        }
      },
    });
  } finally {
    progress.stop();
    ledger.close();
    if (shown.length > 0) for (const line of [...proofTable(shown), ...shown.flatMap(linesOf)]) run.line(line);
  }
  const passes = ({ status }: ProofRow): boolean =>
    status === "proved" || (status === "bounded" && options.allow === "bounded");
  const more = options.allow === undefined ? {} : { allowed: options.allow };
  const status = shown.every(passes) ? "pass" : "fail";
  const versions = { yosys: yosysVersion };
  if (options.report !== undefined) {
    writePage(run, options.report, [{ ...more, file: "prove", command: "prove", status, results: shown, versions }]);
  }
  return { status, more, versions };
}

/** Blocks that have the fault asked for; the first, which refuses it, where none has. All without one. */
function topsWith(fault: string | undefined): readonly string[] | undefined {
  if (fault === undefined) return undefined;
  const having = provableTops.filter((top) => blocks.get(top)?.faults?.some(({ name }) => name === fault));
  return having.length > 0 ? having : provableTops.slice(0, 1);
}

/** A failed row with its counterexample drawn; any other as it is. */
async function explained(
  row: ProofRow,
  { config, subject }: PlannedRow,
  fault: string | undefined,
  filesOf: FilesOf,
): Promise<ProofRow> {
  const { counterexample } = row;
  if (counterexample === undefined || counterexample.reproduced !== undefined) return row;
  const files = fault === undefined ? undefined : await filesOf(config, subject.top);
  const failed = {
    ...{ config, top: subject.top, promise: subject.promise },
    ...(subject.bound === undefined ? {} : { bound: subject.bound }),
    ...(files === undefined ? {} : { files }),
    ...(fault === undefined ? {} : { fault }),
  };
  return { ...row, counterexample: await explainCounterexample(failed, counterexample) };
}
