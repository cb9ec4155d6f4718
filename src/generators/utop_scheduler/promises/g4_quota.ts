import { pack } from "../../../hdl/index.ts";
import { schedulingMode } from "../../../ports/index.ts";
import type { PromiseSource } from "./promise.ts";
import { anyOf, bitAt, Watch } from "./watch.ts";

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
    const held = w.elements("vnpu_held_o");
    const quotas = w.elements("vnpu_quota_i");
    const spatial = m.wire("spatial", w.port("mode_i").eq(schedulingMode.spatial), "Mode 1.");
    const under = quotas.map((quota, v) =>
      w
        .eligible()
        .bit(v)
        .and((held[v] ?? quota).lt(quota)),
    );
    const room = w.before("room", pack(under), "vNPUs below the q of the deciding cycle.");
    const spatial_before = w.before("spatial", spatial, "Mode 1 in that cycle.");
    const starts = w.port("start_valid_o").bit(0).and(spatial_before);
    const above = starts.and(bitAt(room, w.port("start_vnpu_o")).not());

    const runs = m.register("runs_q", 1, "This is not the first cycle since reset.");
    m.update(runs, { next: runs.or(runs.not()) });
    const constant = m.register("constant_q", 1, "Mode and quotas were constant since reset.", { reset: 1 });
    const still = m.wire(
      "still_constant",
      runs.not().or(constant.and(w.unchanged(["mode_i", "vnpu_quota_i"]))),
      "Mode and quotas are constant since reset.",
    );
    m.update(constant, { next: still });
    const beyond = anyOf(quotas.map((quota, v) => (held[v] ?? quota).gt(quota)));
    return w.conclude(above.or(still.and(spatial).and(beyond)), starts);
  },
};
