import { schedulingMode } from "../../../ports/index.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch } from "./watch.ts";

/** G6: with harvest and lending all around, no engine idles while a µTop waits. */
export const g6Work: PromiseSource = {
  id: "G6",
  title: "Work",
  sentence:
    "Mode 0, all harvest and lend: an online Idle ME and an elig vNPU with ready > 0 in t => a start shows in t+1.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "g6", "g6_work.ts", "Watches G6: no engine idles while a uTop waits.");
    const harvesting = w.port("mode_i").eq(schedulingMode.spatialHarvest);
    const generous = w.port("vnpu_harvest_i").all().and(w.port("vnpu_lend_i").all());
    const work = w.idle().any().and(w.eligible().and(w.hasReady()).any());
    const due = w.before("due", harvesting.and(generous).and(work), "A start is due in this cycle.");
    return w.conclude(due.and(w.port("start_valid_o").bit(0).not()), due);
  },
};
