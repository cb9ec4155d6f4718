import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Command } from "commander";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { compareFolder, type FolderState } from "../generated/compare.ts";
import { depfile, toolFiles } from "../generated/depfile.ts";
import { filesOf } from "../generated/files_of.ts";
import { runFuseSocGenerator } from "../generated/fusesoc_generator.ts";
import { manifestName, sha256, type FolderFile } from "../generated/manifest.ts";
import { writeFolder } from "../generated/write.ts";
import { loadConfigs, type LoadedConfig } from "../load_configs.ts";
import { namedPath } from "../named_files.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";

export interface GenerateOptions {
  readonly output: string;
  readonly check?: boolean;
  readonly listOutputs?: boolean;
  readonly depfile?: string;
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
      .argument("[config...]", "config files, or named configs")
      .option("-o, --output <dir>", "folder that gets one folder per config")
      .option("--check", "write nothing; fail when the folder differs from what would be written")
      .option("--list-outputs", "write nothing; print the paths that would be written")
      .option("--depfile <file>", "write a dependency file too, for Make and Ninja")
      .option("--fusesoc <input>", "be FuseSoC's generator: read its input file, write a core to this folder");
  },
  run: async (run, [operands], options) => {
    const names = operands as readonly string[];
    const { fusesoc, output, ...more } = options as unknown as Partial<GenerateOptions> & { readonly fusesoc?: string };
    if (fusesoc !== undefined) {
      if (names.length > 0 || output !== undefined || Object.values(forGenerateOnly(more)).some(Boolean)) {
        throw new UsageError("--fusesoc: the input file says all; allowed is nothing else but --set.");
      }
      return runFuseSocGenerator(run, fusesoc);
    }
    if (names.length === 0) throw new UsageError("generate: no config is named; allowed is one config or more.");
    if (output === undefined) throw new UsageError("generate: -o is missing; allowed is -o DIR, or --fusesoc INPUT.");
    return generate(run, names, { ...more, output });
  },
};

function forGenerateOnly({ check: checks, listOutputs, depfile: file }: Partial<GenerateOptions>): object {
  return { checks, listOutputs, file };
}

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
  if (options.depfile !== undefined && (options.check === true || options.listOutputs === true)) {
    throw new UsageError("--depfile: nothing is written; allowed is a run without --check and --list-outputs.");
  }
  if (options.listOutputs === true) {
    for (const plan of plans) for (const file of plan.files) run.row(rowOf(plan, file), join(plan.shown, file.name));
    return { status: "pass" };
  }
  if (options.check === true) return check(run, plans);
  const outcome = write(run, plans);
  if (options.depfile !== undefined) writeDepfile(run, names, plans, options.depfile);
  return outcome;
}

/**
 * The manifests stand for all outputs: they change when any of them does, and their names stay when a config comes to
 * have other modules, which Ninja would refuse. Paths are as shown, the targets of a Makefile that runs in this folder.
 */
function writeDepfile(run: Run, names: readonly string[], plans: readonly Plan[], file: string): void {
  const outputs = plans.map(({ shown }) => join(shown, manifestName));
  const configs = names.map((name) => relative(run.terminal.cwd, namedPath(name, "configs", run.terminal.cwd)));
  writeUserFile(run, file, depfile(outputs, [...new Set(configs), ...toolFiles()]));
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
