import type { Config } from "../../config/types.ts";
import { headComment } from "./head_comment.ts";

/** Files of one block; paths are relative to the core file. */
export interface CoreBlock {
  /** Names its filesets and targets, where it is not the first one. */
  readonly name: string;
  readonly verilog: readonly string[];
  readonly constraints: string;
  /** Module name. */
  readonly top: string;
}

/** What a core file speaks of: the block of its main targets, and others. */
export interface CoreContents extends Omit<CoreBlock, "name"> {
  /** Name with vendor, library and version: `vnpu:generated:paper:0.1.0`. */
  readonly vlnv: string;
  /** For simulation alone, of the main block; none, unless told. */
  readonly promises?: readonly string[];
  /** None, unless told. */
  readonly others?: readonly CoreBlock[];
}

/**
 * A FuseSoC core file (CAPI2): the Verilog alone by default, with constraints for synthesis, with its promises for
 * simulation, and a lint target; of each other block two targets, its Verilog alone and with constraints.
 */
export function fuseSocCore(config: Config, contents: CoreContents): string[] {
  const { vlnv, verilog, constraints, promises = [], top, others = [] } = contents;
  return [
    "CAPI=2:",
    ...headComment(config),
    `name: "${vlnv}"`,
    `description: "Accelerator scheduler of config ${config.name}"`,
    "filesets:",
    ...fileset("rtl", verilog, "verilogSource"),
    ...fileset("constraints", [constraints], "SDC"),
    ...(promises.length === 0 ? [] : fileset("promises", promises, "systemVerilogSource")),
    ...others.flatMap((block) => [
      ...fileset(`rtl_${block.name}`, block.verilog, "verilogSource"),
      ...fileset(`constraints_${block.name}`, [block.constraints], "SDC"),
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
    ...others.flatMap((block) => [
      `  ${block.name}:`,
      `    description: RTL of ${block.top}`,
      `    filesets: [rtl_${block.name}]`,
      `    toplevel: ${block.top}`,
      `  ${block.name}_synth:`,
      `    description: RTL of ${block.top} with its timing constraints; name the tool with --tool`,
      `    filesets: [rtl_${block.name}, constraints_${block.name}]`,
      `    toplevel: ${block.top}`,
    ]),
  ];
}

function fileset(name: string, files: readonly string[], type: string): string[] {
  return [`  ${name}:`, "    files:", ...files.map((file) => `      - ${file}`), `    file_type: ${type}`];
}
