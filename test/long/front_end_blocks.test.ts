// needs: verilator
import { describe, expect, it } from "vitest";
import { runLockstepAll } from "../../src/lockstep/index.ts";
import { blockJobs, type Sizes } from "../cosim/block_jobs.ts";

/** The smallest, those of the named configs, and sizes that are no powers of two. */
const sizes: readonly Sizes[] = [
  [1, 1, 1],
  [2, 2, 3],
  [3, 5, 7],
  [4, 4, 8],
  [5, 3, 2],
  [8, 8, 16],
];

describe.each(["operation_scheduler", "utop_sequencer", "control_registers", "fetch_master"])("%s", (name) => {
  it(
    "equals its golden model on the netlist engine, registers of the contract included",
    { timeout: 1200_000 },
    async () => {
      const results = await runLockstepAll(blockJobs(name, sizes, "netlist", 200_000));
      expect(results.map(({ status, cycles }) => ({ status, cycles }))).toEqual(
        sizes.map(() => ({ status: "pass", cycles: 200_000 })),
      );
    },
  );

  it("equals it on Verilator, and gives the same rows", { timeout: 1200_000 }, async () => {
    const here = blockJobs(name, sizes, "netlist", 1_000_000);
    const there = blockJobs(name, sizes, "verilator", 1_000_000);
    const hashes = (results: Awaited<ReturnType<typeof runLockstepAll>>): string[] =>
      results.map(({ status, rowHash }) => `${status} ${rowHash}`);
    const expected = hashes(await runLockstepAll(here));
    expect(expected.filter((text) => !text.startsWith("pass"))).toEqual([]);
    expect(hashes(await runLockstepAll(there))).toEqual(expected);
  });
});
