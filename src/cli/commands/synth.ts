import { Option, type Command } from "commander";
import { baselineTable, diffBaseline, synthesisTable, type SynthesisRow } from "../../synthesis/index.ts";
import { collect, configOperand, integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { loadConfigs } from "../load_configs.ts";
import { startProgress } from "../progress.ts";
import type { Outcome, Run } from "../run.ts";
import { synthesiseTop, targetKinds, targetOf, type TargetKind } from "../synth/area.ts";
import { areaTable, seedLines } from "../synth/area_table.ts";
import { readBaseline, updatedBaseline } from "../synth/baseline_file.ts";
import { chosenTops } from "../vectors/chosen_blocks.ts";
import { writeUserFile } from "../write_user_file.ts";

interface Options {
  readonly target: TargetKind;
  readonly liberty?: string;
  readonly seeds: number;
  readonly modules?: boolean;
  readonly top?: readonly string[];
  readonly markdown?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

export const synthCommand: CommandDefinition = {
  name: "synth",
  summary: "area and depth of the blocks of configs",
  checks: true,
  configure: (command: Command) => {
    configOperand(command)
      .addOption(new Option("--target <target>", "what is mapped to").choices([...targetKinds]).default("asic"))
      .option("--liberty <file>", "cell library of --target asic (default: areas of a 15 nm library)")
      .option("--seeds <n>", "orders of the netlist that are tried; the best is reported", integerIn(1, 64), 1)
      .option("--modules", "a row per module too, from a run that keeps the hierarchy")
      .option("--top <name>", "block, without prefix; repeatable (default: all)", collect)
      .option("--baseline <file>", "fail when a figure is worse than in this file beyond its noise")
      .option("--update-baseline", "write the figures to the file of --baseline instead")
      .option("--markdown <file>", "write the tables as Markdown too");
  },
  run: async (run, [names], options) => synth(run, names as readonly string[], options as unknown as Options),
};

async function synth(run: Run, names: readonly string[], options: Options): Promise<Outcome> {
  const target = targetOf(options.target, options.liberty, run.terminal.cwd);
  if (options.updateBaseline === true && options.baseline === undefined) {
    throw new UsageError("--update-baseline: no file is named; allowed is with --baseline <file>.");
  }
  const baseline =
    options.baseline === undefined ? undefined : readBaseline(run, options.baseline, options.updateBaseline);
  const jobs = loadConfigs(run, names).flatMap(({ config }) =>
    chosenTops(options.top, config.kind).map((top) => ({ config, top })),
  );
  const seeds = Array.from({ length: options.seeds }, (_, seed) => seed);
  const progress = startProgress(run, "synth", jobs.length, "runs");
  const rows: SynthesisRow[] = [];
  let yosys = "";
  try {
    for (const [index, { config, top }] of jobs.entries()) {
      const perModule = options.modules === true;
      const result = await synthesiseTop(config, top, target, { seeds, perModule, signal: run.signal });
      yosys = result.yosys;
      for (const row of result.rows) {
        rows.push(row);
        run.row(row);
      }
      progress.update(index + 1);
      progress.finished(`synth: ${index + 1} of ${jobs.length} done: ${config.name} ${top}`);
    }
  } finally {
    progress.stop();
    if (rows.length > 0) for (const line of [...areaTable(rows), ...seedLines(rows)]) run.line(line);
  }
  if (options.baseline !== undefined && options.updateBaseline === true) {
    writeUserFile(run, options.baseline, updatedBaseline(rows, yosys, baseline));
  }
  const diff = baseline === undefined || options.updateBaseline === true ? undefined : diffBaseline(baseline, rows);
  const diffText = diff === undefined ? "" : `\n${baselineTable(diff)}`;
  if (options.markdown !== undefined) writeUserFile(run, options.markdown, `${synthesisTable(rows)}${diffText}`);
  if (diff === undefined) return { status: "pass", versions: { yosys } };
  run.line(diffText);
  return { status: diff.pass ? "pass" : "fail", more: { baseline: diff }, versions: { yosys } };
}
