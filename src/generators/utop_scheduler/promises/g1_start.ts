import { Watch, bitAt, elementAt } from "./watch.ts";
import type { PromiseSource } from "./promise.ts";

/** G1: whom and what a start may be for. */
export const g1Start: PromiseSource = {
  id: "G1",
  title: "Start",
  sentence: "A start goes to an online Idle ME, with ready > 0 of an elig vNPU behind it, in the deciding cycle.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "g1", "g1_start.ts", "Watches G1: a start is for an idle engine and a waiting uTop.");
    const idle = w.before("idle", w.idle(), "Online MEs in Idle in the deciding cycle.");
    const eligible = w.before("eligible", w.eligible(), "Elig vNPUs in the deciding cycle.");
    const ready = w.before("ready", w.port("vnpu_ready_o"), "Waiting uTops in the deciding cycle.");
    const starts = w.port("start_valid_o").bit(0);
    const vnpu = w.port("start_vnpu_o");
    const waited = elementAt(ready, shape.vnpus, vnpu).any();
    const lawful = bitAt(idle, w.port("start_me_o")).and(bitAt(eligible, vnpu)).and(waited);
    return w.conclude(starts.and(lawful.not()), starts);
  },
};
