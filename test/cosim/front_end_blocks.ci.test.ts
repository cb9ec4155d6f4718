import { describe, expect, it } from "vitest";
import { runLockstepAll } from "../../src/lockstep/index.ts";
import { blockJobs, type Sizes } from "./block_jobs.ts";

/** The smallest, and sizes that are no powers of two; more and longer in test/long/front_end_blocks.test.ts. */
const sizes: readonly Sizes[] = [
  [1, 1, 1],
  [3, 5, 7],
];

describe.each(["operation_scheduler", "utop_sequencer", "control_registers", "fetch_master"])("%s", (name) => {
  it(
    "equals its golden model on the netlist engine, registers of the contract included",
    { timeout: 110_000 },
    async () => {
      const results = await runLockstepAll(blockJobs(name, sizes, "netlist", 5000));
      expect(results.map(({ status, cycles }) => ({ status, cycles }))).toEqual(
        sizes.map(() => ({ status: "pass", cycles: 5000 })),
      );
    },
  );
});
