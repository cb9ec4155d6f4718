import { describe, expect, it } from "vitest";
import { runYosys } from "../../src/yosys/run.ts";
import { cellText } from "../rtl/cells.ts";

describe("the RAM cells", () => {
  it.each(["ram_1rw", "ram_1r1w"] as const)("%s becomes block RAM, and no word stays in flip-flops", async (cell) => {
    const top = `vnpu_${cell}`;
    const script = [
      `read_verilog ${top}.v`,
      `chparam -set Depth 256 -set AddressBits 8 -set Width 16 ${top}`,
      `synth_ice40 -top ${top} -run begin:map_ffram`,
      "select -assert-count 1 t:SB_RAM40_4K",
      "select -assert-none t:$mem*",
      `select -write flip_flops.txt t:$*dff* t:$_*DFF*`,
    ];
    const files = { [`${top}.v`]: cellText(cell) };
    const result = await runYosys({ script: script.join("\n"), files, outputs: ["flip_flops.txt"] });
    // Where block RAM does not read first, a read beside a write goes around it through registers.
    const flipFlops = result.files["flip_flops.txt"]?.trim().split("\n").filter(Boolean).length ?? 0;
    expect(flipFlops).toBeLessThan(cell === "ram_1rw" ? 1 : 8);
  });
});
