import type { Config } from "../../config/types.ts";
import { headComment } from "./head_comment.ts";

/** What a core file speaks of; paths are relative to it. */
export interface CoreContents {
  /** Name with vendor, library and version: `vnpu:generated:paper:0.1.0`. */
  readonly vlnv: string;
  readonly verilog: readonly string[];
  readonly constraints: string;
  /** For simulation alone; none, unless told. */
  readonly promises?: readonly string[];
  /** Module name. */
  readonly top: string;
}

/**
 * A FuseSoC core file (CAPI2): the Verilog alone by default, with constraints for synthesis, with its promises for
 * simulation, and a lint target.
 */
export function fuseSocCore(config: Config, { vlnv, verilog, constraints, promises = [], top }: CoreContents): string[] {
  return [
    "CAPI=2:",
    ...headComment(config),
    `name: "${vlnv}"`,
    `description: "Accelerator scheduler of config ${config.name}"`,
    "filesets:",
    "  rtl:",
    "    files:",
    ...verilog.map((file) => `      - ${file}`),
    "    file_type: verilogSource",
    "  constraints:",
    "    files:",
    `      - ${constraints}`,
    "    file_type: SDC",
    ...(promises.length === 0
      ? []
      : [
          "  promises:",
          "    files:",
          ...promises.map((file) => `      - ${file}`),
          "    file_type: systemVerilogSource",
        ]),
    "targets:",
    "  default:",
    "    filesets: [rtl]",
    `    toplevel: ${top}`,
    "  synth:",
    "    description: RTL with its timing constraints; name the tool with --tool",
    "    filesets: [rtl, constraints]",
    `    toplevel: ${top}`,
    ...(promises.length === 0
      ? []
      : [
          "  sim:",
          "    description: RTL with its promises as assertions; name the tool with --tool",
          "    filesets: [rtl, promises]",
          `    toplevel: ${top}`,
        ]),
    "  lint:",
    "    default_tool: verilator",
    "    filesets: [rtl]",
    `    toplevel: ${top}`,
    "    tools:",
    "      verilator:",
    "        mode: lint-only",
  ];
}
