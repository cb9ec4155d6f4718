import { pack, lit, mux } from "../../../hdl/index.ts";
import { oneHotDecode } from "../../prim/one_hot.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch, bitAt } from "./watch.ts";

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
    const { matrixEngines: mes, vnpus } = shape;
    const m = w.module;
    const running = w.port("me_online_i").and(w.port("me_run_o")).and(w.port("me_finish_i").not());
    const runs = w.before("runs", running, "Online MEs in Run that did not finish in the deciding cycle.");
    const held = w.elements("vnpu_held_o");
    const over = w.elements("vnpu_quota_i").map((quota, v) => {
      const counted = mux(w.eligible().bit(v), quota, lit(shape.count, 0));
      return (held[v] ?? counted).gt(counted);
    });
    const over_quota = m.wire("over_quota", pack(over), "Holds more than the quota that counts.");
    const spatial = w.module.wire("spatial", w.spatial(), "Modes 0 and 1.");
    const tenants = m.wire("tenants", pack(tenantsOf(w)), "Tenant of each ME, one-hot.");
    /** MEs whose tenant is among these vNPUs. */
    const mesOf = (who: typeof over_quota): ReturnType<typeof pack> =>
      pack(
        Array.from({ length: mes }, (_, me) =>
          tenants
            .slice(me * vnpus, vnpus)
            .and(who)
            .any(),
        ),
      );
    const mayReclaim = mesOf(over_quota).or(spatial.not().repeat(mes));
    const reclaimable = w.before("reclaimable", mayReclaim, "MEs that could be reclaimed without kill in that cycle.");
    const killed = w.before("killed", mesOf(w.port("vnpu_kill_i")), "MEs of killed vNPUs in that cycle.");
    const preempts = w.port("preempt_valid_o").bit(0);
    const me = w.port("preempt_me_o");
    const kill = w.port("preempt_kill_o").bit(0);
    const reason = mux(kill, bitAt(killed, me), bitAt(reclaimable, me));
    const lawful = bitAt(runs, me).and(reason);
    const was_spatial = w.before("spatial", spatial, "Modes 0 and 1 in that cycle.");
    return w.conclude(preempts.and(lawful.not()), preempts.and(was_spatial).and(kill.not()));
  },
};

function tenantsOf(w: Watch): ReturnType<typeof pack>[] {
  const { matrixEngines: mes, vnpus } = w.shape;
  const tenants = w.port("me_vnpu_o");
  const bits = tenants.width / mes;
  return Array.from({ length: mes }, (_, me) => {
    const tenant = w.module.wire(`tenant_${me}`, tenants.slice(me * bits, bits), `Tenant of ME ${me}.`);
    return oneHotDecode(tenant, vnpus);
  });
}
