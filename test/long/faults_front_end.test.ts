// needs: verilator
import { expect, it } from "vitest";
import { npuFrontendFaults } from "../../src/generators/npu_frontend/faults/index.ts";
import { generateTop } from "../../src/generators/index.ts";
import { withFault } from "../../src/generators/verilog_fault.ts";
import { runLockstep } from "../../src/lockstep/index.ts";
import { namedConfig } from "../cosim/named_config.ts";

const config = namedConfig("duo");
const files = generateTop(config, "npu_frontend");

/** Without shrinking: a case of the whole front end is hundreds of register writes long. */
it.each(npuFrontendFaults)("npu_frontend: $name is found", async (fault) => {
  const result = await runLockstep({
    ...({ config, block: { name: "npu_frontend" }, engine: "verilator", seed: 1, cycles: 300_000 } as const),
    stimulus: { kind: "profile", profile: "mixed" },
    files: withFault(files, config, fault),
  });
  expect(result.status).toBe("fail");
  console.log(`${fault.name}: ${result.mismatch?.cycle}`);
});
