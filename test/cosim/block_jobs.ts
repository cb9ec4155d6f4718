import type { NpuConfig } from "../../src/config/types.ts";
import type { Engine, LockstepJob } from "../../src/lockstep/index.ts";
import { namedConfig } from "./named_config.ts";

/** MEs, VEs and vNPUs of a front end. */
export type Sizes = readonly [mes: number, ves: number, vnpus: number];

/** A run of a block for each of these sizes, resets of both kinds in turn; with registers where the engine shows them. */
export function blockJobs(name: string, sizes: readonly Sizes[], engine: Engine, cycles: number): LockstepJob[] {
  return sizes.map(([matrixEngines, vectorEngines, vnpus], seed) => {
    const reset: NpuConfig["reset"] = seed % 2 === 0 ? "async_low" : "sync";
    const named = { ...namedConfig("duo"), name: `${matrixEngines}x${vnpus}` };
    const config = { ...named, matrixEngines, vectorEngines, vnpus, reset };
    const stimulus = { kind: "profile", profile: "mixed" } as const;
    return { config, block: { name }, engine, seed, cycles, stimulus, compareState: engine === "netlist" };
  });
}
