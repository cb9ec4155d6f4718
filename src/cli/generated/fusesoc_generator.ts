import { filesOfTop, topNames, topOf } from "../../generators/index.ts";
import { UsageError } from "../errors.ts";
import { loadConfigs } from "../load_configs.ts";
import type { Outcome, Run } from "../run.ts";
import { usualTopOf } from "../vectors/chosen_blocks.ts";
import { writeUserFile } from "../write_user_file.ts";
import { constraints } from "./constraints.ts";
import { fuseSocCore } from "./fusesoc_core.ts";
import { readFuseSocInput } from "./fusesoc_input.ts";
import { sha256 } from "./manifest.ts";

/** Folder of the Verilog and constraints, beside the core file. */
const folder = "rtl";

/**
 * Does what FuseSoC calls a generator for: reads its input file, and writes a core of the name it gives, with the files
 * of that core, to the current folder.
 */
export async function runFuseSocGenerator(run: Run, inputFile: string): Promise<Outcome> {
  const { vlnv, filesRoot, config: name, set, top: asTop } = readFuseSocInput(inputFile, run.terminal.cwd);
  const asked: Run = {
    ...run,
    terminal: { ...run.terminal, cwd: filesRoot },
    options: { ...run.options, set: [...set, ...run.options.set] },
  };
  const [loaded] = loadConfigs(asked, [name]);
  if (loaded === undefined) throw new UsageError(`${inputFile}: no config is named; allowed is one.`);
  const { config, hash } = loaded;
  const known = topNames(config);
  const block = asTop ?? usualTopOf(config.kind);
  if (!known.includes(block)) throw new UsageError(`${inputFile}: top ${block} is no block; allowed is ${known.join(", ")}.`);
  const top = topOf(config, block);
  const verilog = filesOfTop(config, top).map(({ name: file, text }) => ({ name: `${folder}/${file}`, text }));
  const sdc = { name: `${folder}/constraints.sdc`, text: lines(constraints(config, top)) };
  const names = verilog.map(({ name: file }) => file);
  const core = fuseSocCore(config, { vlnv, verilog: names, constraints: sdc.name, top: top.module });
  const files = [...verilog, sdc, { name: `${vlnv.split(":")[2]}.core`, text: lines(core) }];
  for (const { name: file, text } of files) {
    run.signal.throwIfAborted();
    writeUserFile(run, file, text);
    run.row({ config: config.name, configHash: hash, file, sha256: sha256(text) });
  }
  run.line(`${vlnv}: ${files.length} files of config ${config.name}.`);
  return { status: "pass" };
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
