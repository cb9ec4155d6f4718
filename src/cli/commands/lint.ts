import { cacheFolder } from "../../cache/index.ts";
import { join } from "node:path";
import type { Command } from "commander";
import { filesOfTop, tops } from "../../generators/index.ts";
import { lint as lintText, lintAssertions, lintTools, type LintTool } from "../../lint/index.ts";
import { configOperand, oneOfEach } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { promisedTop, promiseFiles } from "../generated/promise_files.ts";
import { EnvironmentError } from "../errors.ts";
import { loadConfigs } from "../load_configs.ts";
import { startProgress } from "../progress.ts";
import type { Outcome, Run } from "../run.ts";

interface Options {
  readonly require?: readonly LintTool[];
}

export const lintCommand: CommandDefinition = {
  name: "lint",
  summary: "the emitted Verilog under Verilator, Icarus and Yosys, all warnings on",
  checks: true,
  configure: (command: Command) => {
    configOperand(command).option(
      "--require <tools>",
      `fail when one of these is absent: ${lintTools.join(",")}`,
      oneOfEach(lintTools),
    );
  },
  run: async (run, [names], options) => lint(run, names as readonly string[], options),
};

async function lint(run: Run, names: readonly string[], options: Options): Promise<Outcome> {
  const jobs = loadConfigs(run, names).flatMap(({ config }) =>
    tops(config).map((top) => {
      const files = filesOfTop(config, top);
      const promises = top.name === promisedTop ? promiseFiles(config) : [];
      const source = { top: top.module, files };
      return { config: config.name, source, bound: { ...source, files: [...files, ...promises] }, promises };
    }),
  );
  const progress = startProgress(run, "lint", jobs.length, "tops");
  const absent = new Set<LintTool>();
  const versions: Record<string, string> = {};
  const checked: { readonly config: string; readonly top: string; readonly tools: readonly string[] }[] = [];
  let complaints = 0;
  try {
    for (const [index, { config, source, bound, promises: monitors }] of jobs.entries()) {
      run.signal.throwIfAborted();
      const scratch = join(cacheFolder(run.terminal.environment), "lint");
      const result = await lintText(source, scratch);
      const promises = monitors.length > 0 ? await lintAssertions(bound, scratch) : undefined;
      for (const tool of result.absent) absent.add(tool);
      Object.assign(versions, result.versions);
      checked.push({ config, top: source.top, tools: Object.keys(result.versions) });
      for (const row of [...result.rows, ...(promises?.rows ?? [])]) {
        run.row({ config, top: source.top, ...row }, `${config}/${row.file}:${row.line}: ${row.tool}: ${row.message}`);
      }
      complaints += result.rows.length + (promises?.rows.length ?? 0);
      if (result.rows.length === 0) {
        run.line(`${config} ${source.top}: clean under ${Object.keys(result.versions).join(", ")}.`);
      }
      if (promises?.rows.length === 0 && promises.absent.length === 0) {
        run.line(`${config} promises: clean under verilator; Icarus and Yosys do not read assertions.`);
      }
      progress.update(index + 1);
      progress.finished(`lint: ${index + 1} of ${jobs.length} done: ${config} ${source.top}`);
    }
  } finally {
    progress.stop();
  }
  const missing = (options.require ?? []).filter((tool) => absent.has(tool));
  if (absent.size > 0) run.line(`Absent, so not asked: ${[...absent].join(", ")}.`);
  if (missing.length > 0) {
    throw new EnvironmentError(`--require: ${missing.join(", ")} is absent; see vnpu doctor for how to get it.`);
  }
  return { status: complaints === 0 ? "pass" : "fail", more: { absent: [...absent], checked }, versions };
}
