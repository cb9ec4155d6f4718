import { lit, mux, pack, type Signal } from "../../../hdl/index.ts";
import { countBits } from "../../../ports/index.ts";
import { sum } from "../../prim/sum.ts";
import { anyOf, Watch, type DutySource } from "./watch.ts";

const index: DutySource = {
  id: "index",
  sentence: "An index input names something that exists.",
  monitor: (shape) => {
    const w = new Watch(shape, "index", "duties.ts", "An index input names something that exists.", "none");
    const { vnpus, vnpuIndex } = shape;
    const strange = w.elements("me_vnpu_i").map((one) => (vnpus === 2 ** vnpuIndex ? one.ne(one) : one.ge(vnpus)));
    return w.concludeDuty(anyOf(strange));
  },
};

const a1: DutySource = {
  id: "A1",
  sentence: "\u03a3 ve_quota <= NY.",
  monitor: (shape) => {
    const { vectorEngines: ves, vnpus, count } = shape;
    const w = new Watch(shape, "a1", "duties.ts", "Duty A1: no more VEs are promised than there are.", "none");
    const bits = countBits(vnpus * (2 ** count - 1)) + 1;
    return w.concludeDuty(sum(w.elements("ve_quota_i"), bits).gt(ves));
  },
};

const a2: DutySource = {
  id: "A2",
  sentence: "me_vnpu_i[m] is constant from the cycle in which queue m takes an instruction until it is empty.",
  monitor: (shape) => {
    const w = new Watch(shape, "a2", "duties.ts", "Duty A2: a queue with an instruction keeps its vNPU.");
    const { matrixEngines: mes } = shape;
    const m = w.module;
    const taken = m.wire("taken", w.portBefore("instr_take_o").slice(0, mes), "Taken in the cycle before.");
    const flushed = w.portBefore("flush_i").slice(0, mes);
    const retired = w.port("retire_o").slice(0, mes);
    const others = shape.queues - mes;
    m.unused(
      "unused_ve_queues",
      w.portBefore("instr_take_o").slice(mes, others),
      w.portBefore("flush_i").slice(mes, others),
      w.port("retire_o").slice(mes, others),
    );
    const held = m.register("held_q", mes, "The register held an instruction in the cycle before.");
    const holds = m.wire("holds", taken.or(held.and(flushed.or(retired).not())), "It holds one.");
    m.update(held, { next: holds });
    const before = w.portBefore("me_vnpu_i").elements(mes);
    const moved = w.elements("me_vnpu_i").map((one, me) => one.ne(before[me] ?? one));
    return w.concludeDuty(holds.and(pack(moved)).any());
  },
};

/** Operations shown and not returned before this cycle's credit, per ME; 3 stands for 3 and more. */
function owed(w: Watch): readonly Signal[] {
  const m = w.module;
  const [issue, credit] = [w.port("me_issue_o"), w.port("me_credit_i")];
  return issue.bits().map((shows, me) => {
    const count = m.register(`owed_${me}_q`, 2, `Operations of ME ${me} shown and not returned.`);
    const more = mux(shows.and(count.all().not()), count.plus(1), count);
    const all = m.wire(`owed_${me}`, more, "With the one that shows now.");
    m.update(count, { next: all.minus(credit.bit(me).and(all.any()).extend(2)) });
    return all;
  });
}

const a3: DutySource = {
  id: "A3",
  sentence: "me_credit_i at most once per operation, not before me_issue_o shows it.",
  monitor: (shape) => {
    const w = new Watch(shape, "a3", "duties.ts", "Duty A3: a credit follows its operation.");
    const now = owed(w);
    const credit = w.port("me_credit_i");
    return w.concludeDuty(anyOf(now.map((count, me) => credit.bit(me).and(count.any().not()))));
  },
};

const a4: DutySource = {
  id: "A4",
  sentence:
    "flush_i[m] is high in the cycle of me_saved or me_finish of m: one cycle later the tenant is 0 and hold is low.",
  // Seen from the block: a flush finds no operation unreturned, nothing shows after it, and no hold ends without one.
  monitor: (shape) => {
    const w = new Watch(shape, "a4", "duties.ts", "Duty A4: a flush comes with the end of a uTop, and ends its hold.");
    const { matrixEngines: mes } = shape;
    const m = w.module;
    const now = owed(w);
    const flush = w.port("flush_i");
    m.unused("unused_ve_queues", flush.slice(mes, shape.queues - mes));
    const flushing = m.wire("flushing", flush.slice(0, mes), "ME queues that are flushed.");
    const flushed = w.before("flushing", flushing, "ME queues flushed in the cycle before.");
    const [hold, issue] = [w.port("hold_i"), w.port("me_issue_o")];
    const held = w.before("hold", hold, "hold_i of the cycle before.");
    const tenants = w.elements("me_vnpu_i");
    const wrong = now.map((count, me) => {
      const after = anyOf([issue.bit(me), hold.bit(me), tenants[me]?.any() ?? lit(1, 0)]);
      const ends = held.bit(me).and(hold.bit(me).not()).and(flushed.bit(me).not());
      return anyOf([flushed.bit(me).and(after), ends, flushing.bit(me).and(count.any())]);
    });
    return w.concludeDuty(anyOf(wrong));
  },
};

/** All duties of the contract. */
export const dutySources: readonly DutySource[] = [index, a1, a2, a3, a4];
