// needs: verilator, iverilog
import { it } from "vitest";
import { holdsForConfigs } from "../property/support/holds_for_configs.ts";
import { npuConfigs } from "../property/support/npu_configs.ts";

const limitMs = 3_000_000;

it("50 configs of any size run as the golden models do", async () => {
  await holdsForConfigs(npuConfigs(), {
    ...{ runs: 50, seed: 2001, limitMs },
    flow: () => ({ engines: ["netlist"], cycles: 10_000, seed: 1 }),
  });
});

it("6 configs of any size run as the golden models do under Verilator too", async () => {
  await holdsForConfigs(npuConfigs(), {
    ...{ runs: 6, seed: 2002, limitMs },
    flow: () => ({ engines: ["netlist", "verilator"], cycles: 100_000, seed: 2 }),
  });
});
