import { schedulingMode } from "../../../ports/index.ts";
import { waitingInductive, waitingWithoutHarvestInductive } from "./inductive/waiting.ts";
import type { PromiseSource } from "./promise.ts";
import { spatialConfiguration, waitingStreaks } from "./waiting_owners.ts";
import { Watch, type WatchShape } from "./watch.ts";

/** G5, first part: an owner waits for one save and its turn at most. */
export const g5Isolation: PromiseSource = {
  id: "G5a",
  title: "Isolation",
  sentence:
    "Isolation, modes 0, 1, configuration but kill constant: at most S + 1 + min(NX, V - 1) cycles in a row, any kills, in " +
    "which a vNPU is elig, has ready > 0 and held < q, and no start of its own shows (exact).",
  kind: "liveness",
  duties: ["A1", "A3", "A4"],
  state: [],
  bound: ({ saveLimitCycles, matrixEngines, vnpus }: WatchShape): number =>
    saveLimitCycles + 1 + Math.min(matrixEngines, vnpus - 1),
  inductive: {
    ...{ duties: ["A1", "A4"], state: ["turn"], lemmas: ["L2", "L3"], parts: ({ vnpus }) => vnpus },
    monitor: waitingInductive,
  },
  monitor: (shape, bound) => {
    const w = new Watch(shape, "g5a", "g5_isolation.ts", "Watches G5 in modes 0 and 1: an owner waits for one save.");
    const { over, reached } = waitingStreaks(w, w.spatial(), w.unchanged(spatialConfiguration), bound);
    return w.conclude(over.any(), reached.any());
  },
};

/** G5, second part: without harvest no owner ever waits for a save. */
export const g5IsolationWithoutHarvest: PromiseSource = {
  id: "G5b",
  title: "Isolation without harvest",
  sentence:
    "Isolation, mode 1 with A2 kept, configuration but kill constant since a cycle with all MEs Idle: at most min(V, NX) " +
    "such cycles, so another vNPU costs an owner cycles, never a save (exact).",
  kind: "liveness",
  duties: ["A1", "A2", "A4"],
  state: [],
  bound: ({ matrixEngines, vnpus }: WatchShape): number => Math.min(vnpus, matrixEngines),
  inductive: {
    ...{ duties: ["A1", "A2", "A4"], state: ["turn"], lemmas: ["L2", "L3"], parts: ({ vnpus }) => vnpus },
    monitor: waitingWithoutHarvestInductive,
  },
  monitor: (shape, bound) => {
    const w = new Watch(shape, "g5b", "g5_isolation.ts", "Watches G5 in mode 1: an owner never waits for a save.");
    const m = w.module;
    const unchanged = w.unchanged(spatialConfiguration);
    const all_idle = w.port("me_run_o").or(w.port("me_save_o")).any().not();
    const since = m.register("since_idle_q", 1, "Configuration constant since a cycle with all MEs Idle.");
    const counts = m.wire("since_idle", all_idle.or(since.and(unchanged)), "The same, this cycle included.");
    m.update(since, { next: counts });
    const spatial = w.port("mode_i").eq(schedulingMode.spatial);
    const { over, reached } = waitingStreaks(w, counts.and(spatial), unchanged, bound);
    return w.conclude(over.any(), reached.any());
  },
};
