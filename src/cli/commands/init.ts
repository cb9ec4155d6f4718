import { lstatSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Option, type Command } from "commander";
import { parseConfig } from "../../config/config.ts";
import type { Override } from "../../config/jsonc.ts";
import { parseOverride } from "../../config/override.ts";
import { schemaFileName } from "../../config/schema.ts";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { configText } from "../init/config_text.ts";
import { packageRoot } from "../package_root.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";

interface Options {
  readonly output?: string;
  readonly kind: "npu" | "fpga";
}

/** Sizes to begin with, for keys that have no default: those of the papers. */
const firstSizes = {
  npu: { matrixEngines: 4, vectorEngines: 4, vnpus: 8 },
  fpga: { cores: 16, pixelParallelism: 4, inputChannelParallelism: 8, outputChannelParallelism: 8 },
} as const;

export const initCommand: CommandDefinition = {
  name: "init",
  summary: "write a config with every key, commented, to begin with",
  configure: (command: Command) => {
    command
      .argument("[name]", "name of the config", "my_core")
      .option("-o, --output <file>", "the file (default: <name>.jsonc)")
      .addOption(new Option("--kind <kind>", "what the config describes").choices(["npu", "fpga"]).default("npu"));
  },
  run: async (run, [name], options) => init(run, name as string, options as unknown as Options),
};

async function init(run: Run, name: string, { output, kind }: Options): Promise<Outcome> {
  const overrides: Override[] = [
    { path: ["name"], value: name, origin: "init" },
    ...run.options.set.map((argument) => parseOverride(argument)),
  ];
  const { modulePrefix } = run.options;
  if (modulePrefix !== undefined) {
    overrides.push({ path: ["modulePrefix"], value: modulePrefix, origin: `--module-prefix ${modulePrefix}` });
  }
  const start = JSON.stringify({ kind, schemaVersion: 1, name: "my_core", ...firstSizes[kind] });
  const config = parseConfig(start, "init", overrides);
  const file = output ?? `${config.name}.jsonc`;
  const path = resolve(run.terminal.cwd, file);
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
    throw new UsageError(`${file}: is there already; allowed is a path where nothing is yet.`);
  }
  const text = configText(config, schemaPathFrom(dirname(path)));
  writeUserFile(run, file, text);
  run.row({ file, bytes: Buffer.byteLength(text) }, `${file}: ${Buffer.byteLength(text)} bytes.`);
  return { status: "pass" };
}

/** Path of the schema that comes with the package, as an editor resolves it beside the config. */
function schemaPathFrom(folder: string): string {
  const path = relative(folder, join(packageRoot, "configs", schemaFileName))
    .split(sep)
    .join("/");
  return path.startsWith(".") ? path : `./${path}`;
}
