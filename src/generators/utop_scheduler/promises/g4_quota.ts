import { schedulingMode } from "../../../ports/index.ts";
import { lanesBelow } from "../../prim/lanes.ts";
import type { PromiseSource } from "./promise.ts";
import { bitAt, elementAt, Watch } from "./watch.ts";

/** G4: in mode 1 nobody gets more than its quota. */
export const g4Quota: PromiseSource = {
  id: "G4",
  title: "Quota",
  sentence:
    "Mode 1: no start takes a vNPU above the q of the deciding cycle; with mode and vnpu_quota_i constant since reset, " +
    "held <= vnpu_quota_i.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "g4", "g4_quota.ts", "Watches G4: mode 1 keeps every vNPU within its quota.");
    const m = w.module;
    const [held, quota] = [w.port("vnpu_held_o"), w.port("vnpu_quota_i")];
    const spatial = m.wire("spatial", w.port("mode_i").eq(schedulingMode.spatial), "Mode 1.");
    const eligible = w.before("eligible", w.eligible(), "Elig vNPUs in the deciding cycle.");
    const held_before = w.before("vnpu_held", held, "MEs in Run in that cycle.");
    const quota_before = w.before("vnpu_quota", quota, "Quotas in that cycle.");
    const spatial_before = w.before("spatial", spatial, "Mode 1 in that cycle.");
    const mode_before = w.before("mode", w.port("mode_i"), "Mode in that cycle.");
    const starts = w.port("start_valid_o").bit(0).and(spatial_before);
    const vnpu = w.port("start_vnpu_o");
    const below = elementAt(held_before, shape.vnpus, vnpu).lt(elementAt(quota_before, shape.vnpus, vnpu));
    const above = starts.and(below.and(bitAt(eligible, vnpu)).not());

    const runs = m.register("runs_q", 1, "This is not the first cycle since reset.");
    m.update(runs, { next: runs.or(runs.not()) });
    const constant = m.register("constant_q", 1, "Mode and quotas were constant since reset.", { reset: 1 });
    const unchanged = quota.eq(quota_before).and(w.port("mode_i").eq(mode_before));
    const still = m.wire(
      "still_constant",
      runs.not().or(constant.and(unchanged)),
      "Mode and quotas are constant since reset.",
    );
    m.update(constant, { next: still });
    const beyond = lanesBelow(quota, held, shape.vnpus).any();
    return w.conclude(above.or(still.and(spatial).and(beyond)), starts);
  },
};
