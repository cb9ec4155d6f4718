// needs: verilator
import { afterAll, expect, it } from "vitest";
import { runLockstepAll, withPromises, type Engine } from "../../src/lockstep/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";

afterAll(closeYosys);

it.each(["tiny", "duo"])("both engines count the same covers at %s", { timeout: 300_000 }, async (name) => {
  const job = (engine: Engine): ReturnType<typeof withPromises> =>
    withPromises({
      ...{ config: namedConfig(name), block: { name: "utop_scheduler" }, engine, seed: 4, cycles: 200_000 },
      stimulus: { kind: "profile", profile: "mixed" },
    });
  const [netlist, verilator] = await runLockstepAll([await job("netlist"), await job("verilator")]);
  expect(netlist?.status).toBe("pass");
  expect(verilator?.status).toBe("pass");
  expect(verilator?.covers).toEqual(netlist?.covers);
  expect(verilator?.covers?.["G1"]).toBeGreaterThan(1000);
});
