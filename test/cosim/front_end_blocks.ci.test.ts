import { describe, expect, it } from "vitest";
import type { NpuConfig } from "../../src/config/types.ts";
import { runLockstepAll, type LockstepJob } from "../../src/lockstep/index.ts";
import { namedConfig } from "./named_config.ts";

/** The smallest, and sizes that are no powers of two; more and longer in test/long/front_end_blocks.test.ts. */
const sizes: readonly (readonly [mes: number, ves: number, vnpus: number])[] = [
  [1, 1, 1],
  [3, 5, 7],
];

function jobs(name: string, cycles: number): LockstepJob[] {
  return sizes.map(([matrixEngines, vectorEngines, vnpus], seed) => {
    const reset: NpuConfig["reset"] = seed % 2 === 0 ? "async_low" : "sync";
    const config = {
      ...namedConfig("duo"),
      matrixEngines,
      vectorEngines,
      vnpus,
      reset,
      name: `${matrixEngines}x${vnpus}`,
    };
    const stimulus = { kind: "profile", profile: "mixed" } as const;
    return { config, block: { name }, engine: "netlist", seed, cycles, stimulus, compareState: true };
  });
}

describe.each(["operation_scheduler", "utop_sequencer", "control_registers", "fetch_master"])("%s", (name) => {
  it(
    "equals its golden model on the netlist engine, registers of the contract included",
    { timeout: 110_000 },
    async () => {
      const results = await runLockstepAll(jobs(name, 5000));
      expect(results.map(({ status, cycles }) => ({ status, cycles }))).toEqual(
        sizes.map(() => ({ status: "pass", cycles: 5000 })),
      );
    },
  );
});
