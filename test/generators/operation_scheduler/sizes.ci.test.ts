import { expect, it } from "vitest";
import { runLockstepAll, type LockstepJob } from "../../../src/lockstep/index.ts";
import { namedConfig } from "../../cosim/named_config.ts";

/**
 * Sizes whose structure differs from that of the named configs: borrowers in pairs whose number is no power of two, networks
 * whose places are not filled, and one queue of a class behind the least of what many ME queues leave.
 */
const sizes: readonly (readonly [mes: number, ves: number, vnpus: number])[] = [
  [3, 9, 5],
  [6, 5, 1],
];

it("equals its golden model whatever structure its sizes choose", { timeout: 60_000 }, async () => {
  const jobs = sizes.map(([matrixEngines, vectorEngines, vnpus], seed): LockstepJob => {
    const name = `${matrixEngines}x${vectorEngines}x${vnpus}`;
    const config = { ...namedConfig("duo"), matrixEngines, vectorEngines, vnpus, name };
    const stimulus = { kind: "profile", profile: "mixed" } as const;
    const block = { name: "operation_scheduler" };
    return { config, block, engine: "netlist", seed, cycles: 600, stimulus, compareState: true };
  });
  const results = await runLockstepAll(jobs);
  expect(results.map(({ status, cycles }) => ({ status, cycles }))).toEqual(
    sizes.map(() => ({ status: "pass", cycles: 600 })),
  );
});
