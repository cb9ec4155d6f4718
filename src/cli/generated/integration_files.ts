import type { Config } from "../../config/types.ts";
import { benderManifest } from "./bender_manifest.ts";
import { constraints } from "./constraints.ts";
import { fuseSocCore, type CoreBlock } from "./fusesoc_core.ts";
import type { MadeTop } from "./made_top.ts";
import type { FolderFile } from "./manifest.ts";

/**
 * What build systems read beside the Verilog: per block a file list and timing constraints, a FuseSoC core and a Bender
 * manifest over all blocks, with the promises for simulation. The first block has the names that stand for the config:
 * `filelist.f`, `constraints.sdc`, the targets `default`, `synth`, `sim` and `lint`; the others have their own.
 * Throws RangeError for a config without a top.
 */
export function integrationFiles(
  config: Config,
  tops: readonly MadeTop[],
  promises: readonly FolderFile[] = [],
): readonly FolderFile[] {
  const [first, ...others] = tops.map(blockOf);
  if (first === undefined) throw new RangeError(`Config '${config.name}' has no top; integration files need one.`);
  const watching = promises.map(({ name }) => name);
  const vlnv = `vnpu:generated:${config.name}:0.1.0`;
  const main = { ...first, constraints: "constraints.sdc" };
  const core = fuseSocCore(config, { vlnv, ...main, others, promises: watching });
  return [
    { name: "filelist.f", text: lines(first.verilog) },
    ...others.map(({ name, verilog }) => ({ name: `${name}.f`, text: lines(verilog) })),
    ...(watching.length === 0 ? [] : [{ name: "promises.f", text: lines(watching) }]),
    { name: `${config.name}.core`, text: lines(core) },
    { name: "Bender.yml", text: lines(benderManifest(config, first.verilog, watching, others)) },
    ...[main, ...others].map((block) => ({ name: block.constraints, text: lines(constraints(config, block)) })),
  ];
}

function blockOf({ name, module, ports, verilog }: MadeTop): CoreBlock & Pick<MadeTop, "module" | "ports"> {
  return { name, module, top: module, ports, verilog: verilog.map((file) => file.name), constraints: `${name}.sdc` };
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
