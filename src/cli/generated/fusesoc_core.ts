import type { Config } from "../../config/types.ts";
import { headComment } from "./head_comment.ts";

/** A FuseSoC core file (CAPI2): the Verilog alone by default, with constraints for synthesis, and a lint target. */
export function fuseSocCore(config: Config, files: readonly string[], constraints: string, top: string): string[] {
  return [
    "CAPI=2:",
    ...headComment(config),
    `name: "vnpu:generated:${config.name}:0.1.0"`,
    `description: "Accelerator scheduler of config ${config.name}"`,
    "filesets:",
    "  rtl:",
    "    files:",
    ...files.map((file) => `      - ${file}`),
    "    file_type: verilogSource",
    "  constraints:",
    "    files:",
    `      - ${constraints}`,
    "    file_type: SDC",
    "targets:",
    "  default:",
    "    filesets: [rtl]",
    `    toplevel: ${top}`,
    "  synth:",
    "    description: RTL with its timing constraints; name the tool with --tool",
    "    filesets: [rtl, constraints]",
    `    toplevel: ${top}`,
    "  lint:",
    "    default_tool: verilator",
    "    filesets: [rtl]",
    `    toplevel: ${top}`,
    "    tools:",
    "      verilator:",
    "        mode: lint-only",
  ];
}
