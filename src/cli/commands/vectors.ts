import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Option, type Command } from "commander";
import type { Config } from "../../config/types.ts";
import { profiles } from "../../environment/index.ts";
import { collect, integerIn } from "../arguments.ts";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { compareFolder } from "../generated/compare.ts";
import { withManifest, type FolderFile } from "../generated/manifest.ts";
import { writeFolder } from "../generated/write.ts";
import { loadConfigs } from "../load_configs.ts";
import { startProgress } from "../progress.ts";
import type { Outcome, Run } from "../run.ts";
import { chosenBlocks } from "../vectors/chosen_blocks.ts";
import { icarusLine, vectorFiles } from "../vectors/vector_files.ts";

interface Options {
  readonly output: string;
  readonly cycles: number;
  readonly seed: number;
  readonly profile: string;
  readonly top?: readonly string[];
}

/** A simulator holds all rows in memory. */
const mostCycles = 1e6;

export const vectorsCommand: CommandDefinition = {
  name: "vectors",
  summary: "stimulus and expected outputs with a replay bench, for simulators of your own, in DIR/<top>",
  configure: (command: Command) => {
    command
      .argument("<config>", "config file, or named config")
      .requiredOption("-o, --output <dir>", "folder that gets one folder per top")
      .option("--cycles <n>", "cycles (200k, 1M)", integerIn(1, mostCycles), 10_000)
      .option("--seed <n>", "seed of the stimulus", integerIn(0, Number.MAX_SAFE_INTEGER), 1)
      .addOption(new Option("--profile <name>", "temper of the surroundings").choices([...profiles]).default("mixed"))
      .option("--top <name>", "block, without prefix; repeatable (default: all)", collect);
  },
  run: async (run, [name], options) => vectors(run, name as string, options as unknown as Options),
};

async function vectors(run: Run, name: string, options: Options): Promise<Outcome> {
  const root = resolve(run.terminal.cwd, options.output);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`${options.output}: is no folder; allowed is a folder, or a path where nothing is yet.`);
  }
  const [loaded] = loadConfigs(run, [name]);
  if (loaded === undefined) throw new UsageError("vectors: no config is named; allowed is one.");
  const { config, hash } = loaded;
  const tops = chosenBlocks(options.top, config.kind);
  for (const block of tops) {
    const { cycles, seed, profile } = options;
    const progress = startProgress(run, `vectors ${block.name}`, cycles, "cycles");
    const made = await vectorFiles(block, config, {
      ...{ cycles, seed, profile, signal: run.signal },
      onCycles: (done) => progress.update(done),
    }).finally(() => progress.stop());
    const module = `${config.modulePrefix}${block.name}`;
    const files = withManifest(made, { config, configHash: hash, tops: [{ module, ports: block.ports(config) }] });
    const shown = join(options.output, block.name);
    write(join(root, block.name), shown, files);
    printFiles(run, config, { top: block.name, shown, files });
    run.line(`${shown}: ${files.length} files, ${cycles} cycles.`);
    run.line(`  cd ${shown} && ${icarusLine(module)}`);
  }
  return { status: "pass" };
}

function write(folder: string, shown: string, files: readonly FolderFile[]): void {
  const state = compareFolder(folder, files);
  if (state.foreign.length > 0) {
    throw new UsageError(
      state.foreign.map(
        (file) => `${join(shown, file)}: was not written by vnpu; allowed are a new folder, or one that vnpu made.`,
      ),
    );
  }
  writeFolder(folder, files, state);
}

function printFiles(
  run: Run,
  config: Config,
  made: { readonly top: string; readonly shown: string; readonly files: readonly FolderFile[] },
): void {
  for (const { name, text } of made.files) {
    run.row({ config: config.name, top: made.top, file: join(made.shown, name), bytes: Buffer.byteLength(text) });
  }
}
