import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { compareFolder, type FolderState } from "../generated/compare.ts";
import { filesOf } from "../generated/files_of.ts";
import { sha256, type FolderFile } from "../generated/manifest.ts";
import { writeFolder } from "../generated/write.ts";
import { loadConfigs, type LoadedConfig } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";

export interface GenerateOptions {
  readonly output: string;
  readonly check?: boolean;
  readonly listOutputs?: boolean;
}

/** One config, the files of its folder, and the folder as the disk has it. */
interface Plan {
  readonly loaded: LoadedConfig;
  readonly files: readonly FolderFile[];
  /** As messages show it. */
  readonly shown: string;
  readonly folder: string;
  readonly state: FolderState;
}

export const generateCommand: CommandDefinition = {
  name: "generate",
  summary: "write the Verilog and integration files of configs, each in DIR/<name of the config>",
  configure: (command: Command) => {
    command
      .argument("<config...>", "config files, or named configs")
      .requiredOption("-o, --output <dir>", "folder that gets one folder per config")
      .option("--check", "write nothing; fail when the folder differs from what would be written")
      .option("--list-outputs", "write nothing; print the paths that would be written");
  },
  run: async (run, [names], options) =>
    generate(run, names as readonly string[], options as unknown as GenerateOptions),
};

/** Writes, checks or lists the folders of configs. */
export async function generate(run: Run, names: readonly string[], options: GenerateOptions): Promise<Outcome> {
  const root = resolve(run.terminal.cwd, options.output);
  const target = statSync(root, { throwIfNoEntry: false });
  if (target !== undefined && !target.isDirectory()) {
    throw new UsageError(`${options.output}: is no folder; allowed is a folder, or a path where nothing is yet.`);
  }
  const plans = loadConfigs(run, names).map((loaded): Plan => {
    const files = filesOf(loaded);
    const folder = join(root, loaded.config.name);
    return {
      loaded,
      files,
      folder,
      shown: join(options.output, loaded.config.name),
      state: compareFolder(folder, files),
    };
  });
  if (options.listOutputs === true) {
    for (const plan of plans) for (const file of plan.files) run.row(rowOf(plan, file), join(plan.shown, file.name));
    return { status: "pass" };
  }
  return options.check === true ? check(run, plans) : write(run, plans);
}

function check(run: Run, plans: readonly Plan[]): Outcome {
  let differences = 0;
  for (const plan of plans) {
    const { missing, different, outdated, foreign } = plan.state;
    const found = [
      ...missing.map((name) => ({ name, difference: "missing", words: "is missing" })),
      ...different.map(({ name, line }) => ({ name, difference: "different", words: `differs from line ${line} on` })),
      ...outdated.map((name) => ({ name, difference: "outdated", words: "belongs here no more" })),
      ...foreign.map((name) => ({ name, difference: "foreign", words: "was not written by vnpu" })),
    ];
    differences += found.length;
    for (const file of plan.files) {
      const difference = found.find(({ name }) => name === file.name)?.difference;
      run.row({ ...rowOf(plan, file), ...(difference === undefined ? {} : { difference }) });
    }
    for (const { name, difference, words } of found) {
      run.line(`${join(plan.shown, name)} ${words}.`);
      if (plan.files.some((file) => file.name === name)) continue;
      run.row({ config: plan.loaded.config.name, configHash: plan.loaded.hash, file: name, difference });
    }
    if (found.length === 0) run.line(`${plan.shown}: ${plan.files.length} files are up to date.`);
  }
  return { status: differences === 0 ? "pass" : "fail", more: { differences } };
}

function write(run: Run, plans: readonly Plan[]): Outcome {
  const foreign = plans.flatMap(({ shown, state }) => state.foreign.map((name) => join(shown, name)));
  if (foreign.length > 0) {
    throw new UsageError(
      foreign.map((file) => `${file}: was not written by vnpu; allowed are a new folder, or one that vnpu made.`),
    );
  }
  for (const plan of plans) {
    run.signal.throwIfAborted();
    writeFolder(plan.folder, plan.files, plan.state);
    const { missing, different, outdated } = plan.state;
    const changed = missing.length + different.length + outdated.length;
    for (const file of plan.files) run.row(rowOf(plan, file));
    run.line(`${plan.shown}: ${plan.files.length} files, ${changed} changed.`);
  }
  return { status: "pass" };
}

function rowOf({ loaded }: Plan, { name, module, text }: FolderFile): object {
  const common = { config: loaded.config.name, configHash: loaded.hash };
  return { ...common, ...(module === undefined ? {} : { module }), file: name, sha256: sha256(text) };
}
