import type { Config } from "../../config/types.ts";
import { benderManifest } from "./bender_manifest.ts";
import { constraints } from "./constraints.ts";
import { fuseSocCore } from "./fusesoc_core.ts";
import type { FolderFile, Manifest } from "./manifest.ts";

const constraintsName = "constraints.sdc";

/**
 * What build systems read beside the Verilog: file lists for synthesis and, with the promises, for simulation, a FuseSoC
 * core, a Bender manifest and timing constraints.
 * Throws RangeError for a config without a top.
 */
export function integrationFiles(
  config: Config,
  verilog: readonly FolderFile[],
  tops: Manifest["tops"],
  promises: readonly FolderFile[] = [],
): readonly FolderFile[] {
  const [top] = tops;
  if (top === undefined) throw new RangeError(`Config '${config.name}' has no top; integration files need one.`);
  const names = verilog.map(({ name }) => name);
  const watching = promises.map(({ name }) => name);
  const vlnv = `vnpu:generated:${config.name}:0.1.0`;
  const core = fuseSocCore(config, {
    ...{ vlnv, verilog: names, constraints: constraintsName, top: top.module, promises: watching },
  });
  return [
    { name: "filelist.f", text: lines(names) },
    ...(watching.length === 0 ? [] : [{ name: "promises.f", text: lines(watching) }]),
    { name: `${config.name}.core`, text: lines(core) },
    { name: "Bender.yml", text: lines(benderManifest(config, names, watching)) },
    { name: constraintsName, text: lines(constraints(config, top)) },
  ];
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
