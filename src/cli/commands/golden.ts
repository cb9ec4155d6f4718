import type { Command } from "commander";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import { cHeader } from "../golden/c_header.ts";
import { describeGolden } from "../golden/describe.ts";
import { serveGolden } from "../golden/serve.ts";
import { loadConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { chosenBlocks, usualTop, usualTopOf } from "../vectors/chosen_blocks.ts";
import { writeUserFile } from "../write_user_file.ts";

interface Options {
  readonly stdio?: boolean;
  readonly describe?: boolean;
  readonly cHeader?: string;
  readonly top: string;
}

export const goldenCommand: CommandDefinition = {
  name: "golden",
  summary: "the golden model as a process: rows in on stdin, rows out on stdout (docs/golden_stdio.md)",
  configure: (command: Command) => {
    command
      .argument("<config>", "config file, or named config")
      .option("--stdio", "print the header line, then answer each input row with its output row")
      .option("--describe", "print the header line alone: where each port lies in a row")
      .option("--c-header <file>", "write a C header with a function per port")
      .option("--top <name>", `block, without prefix (default: ${usualTop}, or ${usualTopOf("fpga")})`);
  },
  run: async (run, [name], options) => golden(run, name as string, options as unknown as Options),
};

async function golden(run: Run, name: string, options: Options): Promise<Outcome> {
  const { stdio, describe, cHeader: headerFile, top } = options;
  if ([stdio, describe, headerFile].filter((given) => given !== undefined).length !== 1) {
    throw new UsageError("golden: allowed is exactly one of --stdio, --describe and --c-header.");
  }
  if (stdio === true && (run.options.json || run.options.ndjson === true)) {
    throw new UsageError("golden: --stdio and --json both want stdout; allowed is one of them.");
  }
  const [loaded] = loadConfigs(run, [name]);
  if (loaded === undefined) throw new UsageError("golden: no config is named; allowed is one.");
  const { config, hash } = loaded;
  const asked = top ?? usualTopOf(config.kind);
  const [block] = chosenBlocks([asked], config.kind);
  if (block === undefined) throw new Error(`Block ${asked} was not found.`);
  const header = describeGolden(block, config, hash);
  if (describe === true) run.row(header, JSON.stringify(header));
  if (headerFile !== undefined) {
    const text = cHeader(header);
    writeUserFile(run, headerFile, text);
    run.row({ config: config.name, top: block.name, file: headerFile, bytes: Buffer.byteLength(text) });
    run.line(`${headerFile}: ${Buffer.byteLength(text)} bytes.`);
  }
  if (stdio !== true) return { status: "pass" };
  if (process.stdin.isTTY) throw new UsageError("golden: stdin is a terminal; allowed is a pipe or a file.");
  run.line(JSON.stringify(header));
  const rows = await serveGolden(block.golden(config), {
    input: process.stdin,
    output: process.stdout,
    signal: run.signal,
  });
  run.detail(`golden: ${rows} rows.`);
  return { status: "pass" };
}
