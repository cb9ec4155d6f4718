import { lit, mux, pack } from "../../../hdl/index.ts";
import { sum } from "../../prim/sum.ts";
import { decision, least, ofVnpu } from "./decision.ts";
import { anyOf, Watch, type PromiseSource } from "./watch.ts";

/** O1: no VE is promised twice. */
export const o1Limit: PromiseSource = {
  id: "O1",
  title: "Limit",
  sentence: "\u03a3 g <= NY, and g <= d.",
  kind: "safety",
  duties: ["index", "A1"],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "o1", "shares.ts", "Watches O1: no more slots are decided than there are VEs.");
    const { bits, asked, granted } = decision(w);
    const all = w.module.wire("all", sum(granted, bits), "Slots decided in the cycle before.");
    const unasked = anyOf(granted.map((number, q) => number.gt(asked[q] ?? number)));
    return w.conclude(unasked.or(all.gt(shape.vectorEngines)), all.eq(shape.vectorEngines));
  },
};

/** O2: what a vNPU owns it gets at once. */
export const o2Owners: PromiseSource = {
  id: "O2",
  title: "Owners",
  sentence: "Each vNPU gets at least min(D, ve_quota) in the cycle it asks.",
  kind: "safety",
  duties: ["index", "A1"],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "o2", "shares.ts", "Watches O2: each vNPU gets what it asks for within its quota.");
    const d = decision(w);
    const owners = d.quota.map((quota, v) => {
      const asked = w.module.wire(`demand_${v}`, sum(ofVnpu(d.asked, d, v), d.bits), `Slots that vNPU ${v} asked for.`);
      const got = w.module.wire(`got_${v}`, sum(ofVnpu(d.granted, d, v), d.bits), `Slots that vNPU ${v} got.`);
      return { short: got.lt(least(asked, quota)), owns: asked.any().and(quota.any()), asks: asked.any() };
    });
    // Somebody else asks in that cycle too, where there is somebody.
    const contested = owners.map(({ owns }, v) =>
      shape.vnpus === 1 ? owns : owns.and(anyOf(owners.filter((_, u) => u !== v).map(({ asks }) => asks))),
    );
    return w.conclude(anyOf(owners.map(({ short }) => short)), anyOf(contested));
  },
};

/** O3: shared by all, no VE stays idle while a slot waits. */
export const o3Work: PromiseSource = {
  id: "O3",
  title: "Work",
  sentence: "All harvest and lend: \u03a3 g = min(NY, \u03a3 d).",
  kind: "safety",
  duties: ["index", "A1"],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "o3", "shares.ts", "Watches O3: shared by all, no VE is idle while a slot waits.");
    const d = decision(w);
    const m = w.module;
    const shared = w.portBefore("vnpu_harvest_i").all().and(w.portBefore("vnpu_lend_i").all());
    const asked = m.wire("asked", sum(d.asked, d.bits), "Slots asked for.");
    const got = m.wire("got", sum(d.granted, d.bits), "Slots decided.");
    const due = m.wire("due", least(lit(d.bits, shape.vectorEngines), asked), "What there should be.");
    // Somebody asks for more than its own.
    const borrows = anyOf(
      d.quota.map((quota, v) => {
        const own = m.wire(`demand_${v}`, sum(ofVnpu(d.asked, d, v), d.bits), `Slots that vNPU ${v} asked for.`);
        return own.gt(quota);
      }),
    );
    return w.conclude(shared.and(got.ne(due)), shared.and(borrows));
  },
};

/** O5: inside a vNPU's own share the lower queue goes first. */
export const o5Order: PromiseSource = {
  id: "O5",
  title: "Order of the own share",
  sentence:
    "In the own share of a vNPU the lower queue goes first; its VE uTop may wait for its own ME uTops, never, below " +
    "quota, for another vNPU.",
  kind: "safety",
  duties: ["index", "A1"],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "o5", "shares.ts", "Watches O5: in a vNPU's own share the lower queue goes first.");
    const d = decision(w);
    const m = w.module;
    const harvest = w.portBefore("vnpu_harvest_i");
    // Of the first queues of a vNPU, its VE queue last: they get what they ask for within the quota, and, where it does
    // not borrow, no more.
    const judged = d.quota.map((quota, v) => {
      const [asked, got] = [ofVnpu(d.asked, d, v), ofVnpu(d.granted, d, v)].map((numbers) =>
        numbers.filter((_, q) => q < shape.matrixEngines || q === shape.matrixEngines + v),
      );
      const wrong = (asked ?? []).map((_, k) => {
        const demand = m.wire(
          `demand_${v}_${k}`,
          sum((asked ?? []).slice(0, k + 1), d.bits),
          "Asked up to this queue.",
        );
        const gets = m.wire(`gets_${v}_${k}`, sum((got ?? []).slice(0, k + 1), d.bits), "Decided up to this queue.");
        const due = m.wire(`due_${v}_${k}`, least(demand, quota), "What they should get.");
        return mux(harvest.bit(v), gets.lt(due), gets.ne(due));
      });
      const asking = pack((asked ?? []).map((number) => number.any()));
      const crowd = m.wire(
        `crowd_${v}`,
        sum(m.wire(`asking_${v}`, asking, "Queues that ask.").bits(), d.bits),
        "Number.",
      );
      const total = m.wire(`total_${v}`, sum(asked ?? [], d.bits), "Slots that they ask for.");
      return { wrong: anyOf(wrong), short: crowd.gt(1).and(quota.any()).and(total.gt(quota)) };
    });
    return w.conclude(anyOf(judged.map(({ wrong }) => wrong)), anyOf(judged.map(({ short }) => short)));
  },
};
