import type { PromiseSource } from "./promise.ts";
import { anyOf, Watch } from "./watch.ts";
import { orAll } from "../../../hdl/index.ts";

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
    const { matrixEngines: mes, vnpus } = shape;
    const m = w.module;
    const kill = w.port("vnpu_kill_i");
    const killed = Array.from({ length: vnpus }, (_, v) => w.runOf(v).and(kill.bit(v).repeat(mes)));
    const doomed = m.wire("doomed", orAll(killed).and(w.port("me_online_i")), "Online MEs in Run of killed vNPUs.");
    const streaks = Array.from({ length: mes }, (_, me) =>
      w.streak(`doomed_${me}_cycles`, doomed.bit(me), doomed.bit(me).not(), bound),
    );
    return w.conclude(anyOf(streaks.map(({ over }) => over)), anyOf(streaks.map(({ reached }) => reached)));
  },
};
