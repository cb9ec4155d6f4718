import type { Target } from "./types.ts";

/** Files of the steps. */
export const fileNames = {
  gates: "gates.json",
  mapped: "mapped.json",
  liberty: "cells.lib",
  adder: "ripple_lcu.v",
} as const;

/**
 * Carry logic of adders as a ripple chain: the smallest form. Yosys' own choice (Brent–Kung) is faster and larger, and
 * abc, which maps for area here, cannot turn one into the other.
 */
export const rippleAdder = `(* techmap_celltype = "$lcu" *)
module _80_ripple_lcu (P, G, CI, CO);
  parameter WIDTH = 2;
  (* force_downto *) input [WIDTH-1:0] P, G;
  input CI;
  (* force_downto *) output [WIDTH-1:0] CO;
  wire [WIDTH:0] c;
  assign c[0] = CI;
  assign CO = c[WIDTH:1];
  genvar i;
  generate for (i = 0; i < WIDTH; i = i + 1) begin : slice
    assign c[i+1] = G[i] | (P[i] & c[i]);
  end endgenerate
endmodule
`;

/** abc's compress2rs: balance, resubstitution, rewriting and refactoring, in growing cuts. */
const compress =
  "balance;resub,-K,6;rewrite;resub,-K,6,-N,2;refactor;resub,-K,8;balance;resub,-K,8,-N,2;rewrite;resub,-K,10;rewrite,-z;" +
  "resub,-K,10,-N,2;balance;resub,-K,12;refactor,-z;resub,-K,12,-N,2;rewrite,-z;balance";

/** Optimises and maps for area alone; see synth/README.md for what was compared. */
export const areaScript: string = `+strash;ifraig;scorr;${compress};${compress};dch;amap,-m,-F,20,-A,20`;

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

/** The steps of `synth`, but memories stay whole and adders ripple. */
function toGates(top: string, flatten: boolean): string[] {
  return [
    `synth -top ${top}${flatten ? " -flatten" : ""} -nordff -run begin:fine`,
    "memory_map -rom-only",
    "opt -fast -full",
    "opt -full",
    `techmap -map +/techmap.v -map ${fileNames.adder}`,
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
    `abc -liberty ${fileNames.liberty} -script ${areaScript}`,
    "opt_clean -purge",
    `write_json ${fileNames.mapped}`,
  ]);
}

function lines(commands: readonly string[]): string {
  return `${commands.join("\n")}\n`;
}
