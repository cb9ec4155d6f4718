import { mux, type Register } from "../../../hdl/index.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch, bitAt, elementAt, placeOf, stemOf } from "./watch.ts";

/** G2: whom a preempt may hit. */
export const g2Preempt: PromiseSource = {
  id: "G2",
  title: "Preempt",
  sentence:
    "A preempt hits an online ME in Run that does not finish in the deciding cycle; without kill, in modes 0 and 1, " +
    "one of a vNPU over quota in that cycle's state.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "g2", "g2_preempt.ts", "Watches G2: a preempt hits a running engine, over its quota.");
    const { matrixEngines: mes, vnpus, vnpuIndex } = shape;
    const m = w.module;
    const running = w.port("me_online_i").and(w.port("me_run_o")).and(w.port("me_finish_i").not());
    const runs = w.before("runs", running, "Online MEs in Run that did not finish in the deciding cycle.");
    const seen = (port: string): Register => w.before(stemOf(port), w.port(port), `${port} in the deciding cycle.`);
    const [tenants, kill, quota, held] = [
      seen("me_vnpu_o"),
      seen("vnpu_kill_i"),
      seen("vnpu_quota_i"),
      seen("vnpu_held_o"),
    ];
    const eligible = w.before("eligible", w.eligible(), "Elig vNPUs in that cycle.");
    const spatial = w.before("spatial", w.spatial(), "Modes 0 and 1 in that cycle.");

    const [preempts, me, kills] = [
      w.port("preempt_valid_o").bit(0),
      w.port("preempt_me_o"),
      w.port("preempt_kill_o").bit(0),
    ];
    const first = m.wire("first", tenants.shiftRight(placeOf(me, vnpuIndex)), "Tenants from the ME that is hit on.");
    const tenant = first.slice(0, vnpuIndex);
    if (mes > 1) m.unused("unused_others", first.slice(vnpuIndex, first.width - vnpuIndex));
    const counted = elementAt(quota, vnpus, tenant).and(bitAt(eligible, tenant).repeat(quota.width));
    const over = elementAt(held, vnpus, tenant).gt(counted);
    const reason = mux(kills, bitAt(kill, tenant), over.or(spatial.not()));
    const lawful = bitAt(runs, me).and(reason);
    return w.conclude(preempts.and(lawful.not()), preempts.and(spatial).and(kills.not()));
  },
};
