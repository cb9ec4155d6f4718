import type { PromiseSource } from "./promise.ts";
import { Watch } from "./watch.ts";

/** G9: a kill empties the engines of a vNPU, one per cycle. */
export const g9Kill: PromiseSource = {
  id: "G9",
  title: "Kill",
  sentence: "No ME is online, in Run and of a vNPU with kill in more than NX cycles in a row (exact).",
  kind: "bound",
  duties: [],
  state: [],
  bound: ({ matrixEngines }) => matrixEngines,
  monitor: (shape, bound) => {
    const w = new Watch(shape, "g9", "g9_kill.ts", "Watches G9: a killed uTop is off its engine soon.");
    const ofKilled = w.mesOf(w.port("vnpu_kill_i"));
    const doomed = w.module.wire(
      "doomed",
      w.port("me_online_i").and(w.port("me_run_o")).and(ofKilled),
      "Online MEs in Run of killed vNPUs.",
    );
    const { over, reached } = w.streaks("doomed_cycles", doomed, bound);
    return w.conclude(over.any(), reached.any());
  },
};
