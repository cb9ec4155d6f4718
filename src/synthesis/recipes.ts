import type { Target } from "./types.ts";

/** Files of the steps. */
export const fileNames = {
  gates: "gates.json",
  mapped: "mapped.json",
  liberty: "cells.lib",
} as const;

/** Commands of the first step: Verilog to gates. FPGA flows map in this step already. */
export function gatesScript(target: Target, top: string, files: readonly string[], flatten: boolean): string {
  const read = files.map((file) => `read_verilog -sv ${file}`);
  const keep = flatten ? "" : " -noflatten";
  switch (target.kind) {
    case "ice40":
    case "ecp5":
      return lines([...read, `synth_${target.kind} -top ${top}${keep}`, `write_json ${fileNames.gates}`]);
    case "xilinx": {
      const flat = flatten ? " -flatten" : "";
      return lines([
        ...read,
        `synth_xilinx -family xcup${flat} -noiopad -noclkbuf -abc9 -uram -top ${top}`,
        `write_json ${fileNames.gates}`,
      ]);
    }
    case "generic":
    case "asic":
      return lines([...read, ...toGates(top, flatten), `write_json ${fileNames.gates}`]);
  }
}

/** The steps of `synth`, but memories stay whole. */
function toGates(top: string, flatten: boolean): string[] {
  return [
    `synth -top ${top}${flatten ? " -flatten" : ""} -run begin:fine`,
    "memory_map -rom-only",
    "opt -fast -full",
    "opt -full",
    "techmap -map +/techmap.v",
    "opt -fast",
    "abc -fast",
    "opt -fast",
    "opt_clean -purge",
  ];
}

/** Commands of the second step of the ASIC target: gates to library cells. */
export function mapScript(): string {
  return lines([
    `read_liberty -lib ${fileNames.liberty}`,
    `read_json ${fileNames.gates}`,
    `dfflibmap -liberty ${fileNames.liberty}`,
    `abc -liberty ${fileNames.liberty}`,
    "opt_clean -purge",
    `write_json ${fileNames.mapped}`,
  ]);
}

function lines(commands: readonly string[]): string {
  return `${commands.join("\n")}\n`;
}
