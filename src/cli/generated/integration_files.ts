import type { Config } from "../../config/types.ts";
import type { FolderFile, Manifest } from "./manifest.ts";

/** What build systems read beside the Verilog: a file list, a FuseSoC core and a Bender manifest. */
export function integrationFiles(
  config: Config,
  verilog: readonly FolderFile[],
  tops: Manifest["tops"],
): readonly FolderFile[] {
  const names = verilog.map(({ name }) => name);
  return [
    { name: "filelist.f", text: lines(names) },
    { name: `${config.name}.core`, text: fuseSocCore(config, names, tops[0]?.module ?? "") },
    { name: "Bender.yml", text: bender(config, names) },
  ];
}

function fuseSocCore({ name }: Config, files: readonly string[], top: string): string {
  return lines([
    "CAPI=2:",
    `name: "vnpu:generated:${name}:0.1.0"`,
    `description: "Accelerator scheduler of config ${name}"`,
    "filesets:",
    "  rtl:",
    "    files:",
    ...files.map((file) => `      - ${file}`),
    "    file_type: verilogSource",
    "targets:",
    "  default:",
    "    filesets: [rtl]",
    `    toplevel: ${top}`,
    "  lint:",
    "    default_tool: verilator",
    "    filesets: [rtl]",
    `    toplevel: ${top}`,
    "    tools:",
    "      verilator:",
    "        mode: lint-only",
  ]);
}

function bender({ name }: Config, files: readonly string[]): string {
  return lines(["package:", `  name: vnpu_${name.replaceAll("-", "_")}`, "sources:", ...files.map((file) => `  - ${file}`)]);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
