import { readFileSync, statSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import type { Command } from "commander";
import type { Config } from "../../config/types.ts";
import { generate, tops } from "../../generators/index.ts";
import type { Module } from "../../hdl/index.ts";
import { hierarchy } from "../../hdl/check/hierarchy.ts";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { loadConfigs } from "../load_configs.ts";
import { packageRoot } from "../package_root.ts";
import type { Outcome, Run } from "../run.ts";
import { anchorAt, anchorsOf } from "../where/anchors.ts";

interface Options {
  readonly config: string;
}

export const whereCommand: CommandDefinition = {
  name: "where",
  summary: "the TypeScript line behind a line of emitted Verilog",
  configure: (command: Command) => {
    command
      .argument("<file:line>", "an emitted .v file and a line of it")
      .requiredOption("--config <config>", "the config that it was emitted from: a file, or a named config");
  },
  run: async (run, [place], options) => where(run, place as string, options as unknown as Options),
};

async function where(run: Run, asked: string, options: Options): Promise<Outcome> {
  const [, file, digits] = /^(.+):(\d+)$/.exec(asked) ?? [];
  if (file === undefined) throw new UsageError(`${asked}: names no line; allowed is FILE:LINE.`);
  const line = Number(digits);
  const [loaded] = loadConfigs(run, [options.config]);
  if (loaded === undefined) throw new UsageError("--config: no config is named; allowed is one.");
  const { config } = loaded;
  const { module, fullName, lines } = emittedModule(run, file, config);
  if (line < 1 || line > lines.length) {
    throw new UsageError(`${asked}: there is no such line; allowed are 1 to ${lines.length}.`);
  }
  const anchor = anchorAt(anchorsOf(module, fullName, lines), line - 1);
  const source = anchor?.mark.place;
  if (anchor === undefined || source === undefined) throw new Error(`${asked}: the generator left no mark.`);
  const inPackage = relative(packageRoot, source.file).split(sep).join("/");
  run.row(
    {
      ...{ config: config.name, file, line, module: fullName, item: anchor.what },
      source: { file: inPackage, line: source.line, column: source.column },
    },
    `${relative(run.terminal.cwd, source.file)}:${source.line}:${source.column}: ${anchor.what}`,
  );
  return { status: "pass" };
}

interface EmittedModule {
  readonly module: Module;
  readonly fullName: string;
  readonly lines: readonly string[];
}

/** The module of an emitted file and its text. A file that is there must be what the config emits; a bare name will do. */
function emittedModule(run: Run, file: string, config: Config): EmittedModule {
  const files = generate(config);
  const emitted = files.find(({ name }) => name === basename(file));
  if (emitted === undefined) {
    const names = files.map(({ name }) => name).join(", ");
    throw new UsageError(`${file}: config ${config.name} emits no such file; allowed are ${names || "none"}.`);
  }
  const path = resolve(run.terminal.cwd, file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path, "utf8") !== emitted.text) {
    throw new UsageError(`${file}: differs from what config ${config.name} emits; allowed is the emitted text.`);
  }
  const fullName = emitted.module;
  const module = tops(config)
    .flatMap(({ tree }) => hierarchy(tree))
    .find(({ name }) => `${config.modulePrefix}${name}` === fullName);
  if (module === undefined) throw new Error(`${file}: no module of config ${config.name} is named ${fullName}.`);
  return { module, fullName, lines: emitted.text.replace(/\n$/, "").split("\n") };
}
