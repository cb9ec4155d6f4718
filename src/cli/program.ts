import { Command, Option } from "commander";
import { collect } from "./arguments.ts";
import { addCiOptions, ciOutputs } from "./ci/options.ts";
import { asmCommand } from "./commands/asm.ts";
import { benchCommand } from "./commands/bench.ts";
import { cacheCommand } from "./commands/cache.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { disasmCommand } from "./commands/disasm.ts";
import { compileCommand } from "./commands/compile.ts";
import { cosimCommand } from "./commands/cosim.ts";
import { generateCommand } from "./commands/generate.ts";
import { lintCommand } from "./commands/lint.ts";
import { proveCommand } from "./commands/prove.ts";
import { regressCommand } from "./commands/regress.ts";
import { reportCommand } from "./commands/report.ts";
import { synthCommand } from "./commands/synth.ts";
import { goldenCommand } from "./commands/golden.ts";
import { initCommand } from "./commands/init.ts";
import { vectorsCommand } from "./commands/vectors.ts";
import { whereCommand } from "./commands/where.ts";
import type { CommandDefinition } from "./command.ts";
import { execute } from "./execute.ts";
import type { ExitCode } from "./exit_code.ts";
import { packageVersion } from "./package_root.ts";
import type { CommonOptions, Outcome, Run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

const commands: readonly CommandDefinition[] = [
  generateCommand,
  lintCommand,
  cosimCommand,
  proveCommand,
  regressCommand,
  synthCommand,
  reportCommand,
  initCommand,
  vectorsCommand,
  goldenCommand,
  whereCommand,
  asmCommand,
  disasmCommand,
  compileCommand,
  benchCommand,
  doctorCommand,
  cacheCommand,
];

/** The whole command line; `finish` receives the exit code of the command that ran. */
export function buildProgram(
  surroundings: { readonly terminal: Terminal; readonly signal: AbortSignal },
  finish: (code: ExitCode) => void,
): Command {
  const { terminal } = surroundings;
  const program = new Command("vnpu")
    .description("Verilog, golden models, lockstep and area of the schedulers that share one accelerator.")
    .version(packageVersion(), "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .configureOutput({
      writeOut: (text) => terminal.writeOut(text),
      writeErr: (text) => terminal.writeError(text),
      outputError: (text, write) => write(`${sentence(text)}\n`),
    })
    .showSuggestionAfterError()
    .exitOverride();
  for (const definition of commands) {
    const command = addCommonOptions(program.command(definition.name).description(definition.summary));
    definition.configure(command);
    if (definition.checks === true) addCiOptions(command);
    command.action(async (...args: unknown[]) => {
      const options: Record<string, unknown> = command.opts();
      const operands = args.slice(0, command.registeredArguments.length);
      const action = (run: Run): Promise<Outcome> => definition.run(run, operands, options);
      const ci = definition.checks === true ? ciOutputs(options, operands, terminal) : undefined;
      finish(await execute(definition.name, action, commonOptions(options), { ...surroundings, ...ci }));
    });
  }
  return program;
}

function addCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--set <key=value>", "change a config key for this run").argParser(collect).default([], "none"),
    )
    .option("--module-prefix <text>", "short for --set modulePrefix=<text>")
    .addOption(
      new Option("--json", "print one JSON object on stdout and nothing else").default(false).conflicts("ndjson"),
    )
    .option(
      "--ndjson",
      "print each row as a JSON object on a line of its own as soon as it is known, then the rest",
      false,
    )
    .option("--quiet", "no progress", false)
    .option("--verbose", "more words, and the stack of a fault", false);
}

function commonOptions(options: Record<string, unknown>): CommonOptions {
  const { json, ndjson, quiet, verbose, set, modulePrefix } = options as unknown as Required<CommonOptions>;
  return { json, ndjson, quiet, verbose, set, ...(modulePrefix === undefined ? {} : { modulePrefix }) };
}

/** Commander's message as a sentence: without its "error: ", with a capital and a full stop. */
function sentence(text: string): string {
  const bare = text
    .replace(/^error: /, "")
    .trim()
    .replace(/\n+/g, " ");
  const whole = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
  return /[.?)]$/.test(whole) ? whole : `${whole}.`;
}
