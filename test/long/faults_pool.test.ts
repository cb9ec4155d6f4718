// needs: verilator
import { expect, it } from "vitest";
import { generateTop } from "../../src/generators/index.ts";
import { withFault, type VerilogFault } from "../../src/generators/verilog_fault.ts";
import { blocks, runLockstep } from "../../src/lockstep/index.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";

const config = fpgaConfig("fpga-odd");
const tops = ["second_level_idm", "first_level_idm", "address_guard"];
const cases = tops.flatMap((top) => (blocks.get(top)?.faults ?? []).map((fault) => [top, fault.name, fault] as const));

it.each(cases)("%s: %s is found", async (top: string, _: string, fault: VerilogFault) => {
  const result = await runLockstep({
    ...({ config, block: { name: top }, engine: "verilator", seed: 1, cycles: 3_000_000 } as const),
    stimulus: { kind: "profile", profile: "mixed" },
    files: withFault(generateTop(config, top), config, fault),
  });
  expect(result.status).toBe("fail");
  console.log(`${top} ${fault.name}: ${result.mismatch?.cycle}`);
});
