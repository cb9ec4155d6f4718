import { pack, type Expr } from "../../../hdl/index.ts";
import { schedulingMode } from "../../../ports/index.ts";
import { oneHotDecode } from "../../prim/one_hot.ts";
import type { PromiseSource } from "./promise.ts";
import { anyOf, Watch, type WatchShape } from "./watch.ts";

/**
 * What acts on modes 0 and 1. The streaks below go on while other configuration changes: that promises more than the
 * contract does.
 */
const actingConfiguration: readonly string[] = [
  "mode_i",
  "me_online_i",
  "vnpu_enable_i",
  "vnpu_harvest_i",
  "vnpu_lend_i",
  "vnpu_quota_i",
];

/** vNPUs that are elig, with ready > 0 and held < q, and whose own start does not show. */
function waits(w: Watch): Expr {
  const held = w.elements("vnpu_held_o");
  const under = w.elements("vnpu_quota_i").map((quota, v) => (held[v] ?? quota).lt(quota));
  const valid = w.port("start_valid_o").bit(0);
  const started = oneHotDecode(w.port("start_vnpu_o"), w.shape.vnpus).and(valid.repeat(w.shape.vnpus));
  return w.eligible().and(w.hasReady()).and(pack(under)).and(started.not());
}

/** One streak per vNPU; bad when any is over its bound. */
function waitingStreaks(
  w: Watch,
  counts: Expr<1>,
  unchanged: Expr<1>,
  bound: number,
): { over: Expr<1>; reached: Expr<1> } {
  const waiting = w.module.wire("waiting", waits(w), "Owners whose start is due and does not show.");
  const streaks = Array.from({ length: w.shape.vnpus }, (_, v) =>
    w.streak(`wait_${v}`, counts.and(waiting.bit(v)), unchanged.not(), bound),
  );
  return { over: anyOf(streaks.map(({ over }) => over)), reached: anyOf(streaks.map(({ reached }) => reached)) };
}

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
  monitor: (shape, bound) => {
    const w = new Watch(shape, "g5a", "g5_isolation.ts", "Watches G5 in modes 0 and 1: an owner waits for one save.");
    const { over, reached } = waitingStreaks(w, w.spatial(), w.unchanged(actingConfiguration), bound);
    return w.conclude(over, reached);
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
  monitor: (shape, bound) => {
    const w = new Watch(shape, "g5b", "g5_isolation.ts", "Watches G5 in mode 1: an owner never waits for a save.");
    const m = w.module;
    const unchanged = w.unchanged(actingConfiguration);
    const all_idle = w.port("me_run_o").or(w.port("me_save_o")).any().not();
    const since = m.register("since_idle_q", 1, "Configuration constant since a cycle with all MEs Idle.");
    const counts = m.wire("since_idle", all_idle.or(since.and(unchanged)), "The same, this cycle included.");
    m.update(since, { next: counts });
    const spatial = w.port("mode_i").eq(schedulingMode.spatial);
    const { over, reached } = waitingStreaks(w, counts.and(spatial), unchanged, bound);
    return w.conclude(over, reached);
  },
};
