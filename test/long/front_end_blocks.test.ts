// needs: verilator
import { describe, expect, it } from "vitest";
import type { NpuConfig } from "../../src/config/types.ts";
import { runLockstepAll, type Engine, type LockstepJob } from "../../src/lockstep/index.ts";
import { namedConfig } from "../cosim/named_config.ts";

/** The smallest, those of the named configs, and sizes that are no powers of two. */
const sizes: readonly (readonly [mes: number, ves: number, vnpus: number])[] = [
  [1, 1, 1],
  [2, 2, 3],
  [3, 5, 7],
  [4, 4, 8],
  [5, 3, 2],
  [8, 8, 16],
];

function jobs(name: string, engine: Engine, cycles: number): LockstepJob[] {
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
    const compareState = engine === "netlist";
    return { config, block: { name }, engine, seed, cycles, stimulus, compareState };
  });
}

describe.each(["operation_scheduler", "utop_sequencer", "control_registers", "fetch_master"])("%s", (name) => {
  it(
    "equals its golden model on the netlist engine, registers of the contract included",
    { timeout: 1200_000 },
    async () => {
      const results = await runLockstepAll(jobs(name, "netlist", 200_000));
      expect(results.map(({ status, cycles }) => ({ status, cycles }))).toEqual(
        sizes.map(() => ({ status: "pass", cycles: 200_000 })),
      );
    },
  );

  it("equals it on Verilator, and gives the same rows", { timeout: 1200_000 }, async () => {
    const here = jobs(name, "netlist", 1_000_000);
    const there = jobs(name, "verilator", 1_000_000);
    const hashes = (results: Awaited<ReturnType<typeof runLockstepAll>>): string[] =>
      results.map(({ status, rowHash }) => `${status} ${rowHash}`);
    const expected = hashes(await runLockstepAll(here));
    expect(expected.filter((text) => !text.startsWith("pass"))).toEqual([]);
    expect(hashes(await runLockstepAll(there))).toEqual(expected);
  });
});
