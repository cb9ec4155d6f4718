import { coreStreak, wholeCoreConfiguration } from "./core_streak.ts";
import { progressInductive } from "./inductive/progress.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch } from "./watch.ts";

/** G10: mode 3 goes on. */
export const g10Progress: PromiseSource = {
  id: "G10",
  title: "Progress of the whole core",
  sentence:
    "Mode 3 goes on: at most NX + S + max(1, switch_cycles) + 2 cycles in a row without Hold, in each of which an elig " +
    "vNPU has ready > 0 or ve_active, no configuration (kill included) changes and no task_done comes; switch_cycles as " +
    "taken in Pick (exact).",
  kind: "liveness",
  duties: ["A1", "A3"],
  state: ["core_state"],
  inductive: {
    ...{ duties: ["A1"], state: ["core_state", "holder", "switch_counter"], lemmas: ["L1", "L3"] },
    monitor: progressInductive,
  },
  // Without the cycles of the switch, which the inputs say.
  bound: ({ matrixEngines, saveLimitCycles }) => matrixEngines + saveLimitCycles + 2,
  monitor: (shape, bound) => {
    const w = new Watch(shape, "g10", "g10_progress.ts", "Watches G10: in mode 3 the core is held again in time.");
    const { cycles, most } = coreStreak(w, bound, w.unchanged(wholeCoreConfiguration));
    return w.conclude(cycles.gt(most), cycles.eq(most));
  },
};
