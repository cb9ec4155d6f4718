import { expect, it } from "vitest";
import { runLockstep } from "../../src/lockstep/index.ts";
import { holdsForConfigs } from "../property/support/holds_for_configs.ts";
import { npuConfigs, smallSizes } from "../property/support/npu_configs.ts";
import { namedConfig } from "../cosim/named_config.ts";

it("any small config gives Verilog that every tool takes and that runs as the golden models do", async () => {
  await holdsForConfigs(npuConfigs(smallSizes), {
    ...{ runs: 2, seed: 20, limitMs: 150_000 },
    flow: () => ({ engines: ["netlist"], cycles: 5000, seed: 1 }),
  });
}, 180_000);

it("the state of many engines under one vNPU is found, of which nothing is read", async () => {
  const config = { ...namedConfig("tiny"), name: "lone", matrixEngines: 13, vnpus: 1, modulePrefix: "" };
  const result = await runLockstep({
    ...{ config, block: { name: "utop_scheduler" }, engine: "netlist", seed: 1, cycles: 1000 },
    ...{ stimulus: { kind: "profile", profile: "mixed" }, compareState: true },
  });
  expect(result).toMatchObject({ status: "pass", cycles: 1000 });
});
