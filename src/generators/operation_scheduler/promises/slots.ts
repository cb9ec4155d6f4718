import { lit, mux, orAll, pack, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { sum } from "../../prim/sum.ts";
import { countBits } from "../../../ports/index.ts";
import { decision, slotsOf, tenantsBefore } from "./decision.ts";
import { anyOf, Watch, type PromiseSource } from "./watch.ts";

/** O6: VEs are filled from below, one slot each. */
export const o6Engines: PromiseSource = {
  id: "O6",
  title: "One slot per VE",
  sentence: "A VE executes at most one slot per cycle, and VE k is used only if VE k-1 is.",
  kind: "safety",
  duties: ["index", "A1"],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "o6", "slots.ts", "Watches O6: as many VEs work as slots were decided, from VE 0 up.");
    const { bits, granted } = decision(w);
    const m = w.module;
    const decided = m.wire("decided", sum(granted, bits), "Slots decided in the cycle before.");
    const due = w.before("due", decided, "Slots decided two cycles ago: those that show now.");
    const valid = w.port("ve_valid_o");
    const used = m.wire("used", sum(valid.bits(), bits), "VEs that execute a slot.");
    const gaps = valid.bits().map((one, k) => (k === 0 ? lit(1, 0) : one.and(valid.bit(k - 1).not())));
    return w.conclude(used.ne(due).or(anyOf(gaps)), valid.all());
  },
};

/** O4: an instruction issues whole, once, in its turn. */
export const o4Once: PromiseSource = {
  id: "O4",
  title: "Every slot once",
  sentence:
    "Every slot of every instruction issues exactly once, none of a held or flushed queue; instructions of a queue in order.",
  kind: "safety",
  duties: ["index", "A1"],
  state: [],
  monitor: (shape) =>
    once(new Watch(shape, "o4", "slots.ts", "Watches O4: every slot of every instruction issues exactly once.")),
  // Strengthened: the registers that hold an instruction are those that the ports say.
  inductive: {
    ...{ duties: ["index", "A1"], state: ["valid"], lemmas: ["L4"] },
    monitor: (shape) =>
      once(new Watch(shape, "o4_inductive", "slots.ts", "O4, strengthened for induction."), (w) => w.state("valid")),
  },
};

/** `valid`, where told, is what `held` must be. */
function once(w: Watch, valid?: (w: Watch) => Signal): Module {
  const { matrixEngines: mes, vectorEngines: ves, queues } = w.shape;
  const m = w.module;
  const [take, flush, hold] = [w.portBefore("instr_take_o"), w.portBefore("flush_i"), w.portBefore("hold_i")];
  const allow = w.portBefore("ve_allow_i");
  const front = w.portBefore("instr_ve_i").elements(queues);
  const retire = w.port("retire_o");
  const tenants = tenantsBefore(w);
  // The issue register of each queue, by what was taken, retired and flushed.
  const held = m.register("held_q", queues, "The register held an instruction in the cycle before.");
  const leaves = m.wire("leaves", retire.or(flush), "An instruction left it.");
  const holds = take.or(held.and(leaves.not()));
  m.update(held, { next: holds });
  const astray = valid === undefined ? [] : [holds.ne(valid(w))];
  const slots = Array.from({ length: queues }, (_, q) => slotsOf(w, q));
  const wrong = slots.map(({ before, now }, q) => {
    const [taken, left] = [take.bit(q), leaves.bit(q)];
    const stays = held.bit(q).and(left.not());
    const expected = mux(taken, front[q] ?? now, mux(stays, now.and(before), lit(ves, 0)));
    const stopped = q < mes ? flush.bit(q).or(hold.bit(q)) : flush.bit(q);
    const barred = stopped.or(tenants[q]?.and(allow).any().not() ?? lit(1, 0));
    const some = m.wire(`some_${q}`, gone(before, now, retire.bit(q), stays), "Slots decided.");
    return {
      some,
      bad: anyOf([
        now.ne(expected),
        // One instruction leaves before the next one comes; nothing leaves an empty register.
        taken.and(held.bit(q)).and(retire.bit(q).not()),
        retire.bit(q).and(held.bit(q).not().or(stopped)),
        some.any().and(barred),
      ]),
    };
  });
  const decided = m.wire("decided", pack(wrong.map(({ some }) => some)), "Slots decided in the cycle before.");
  const due = w.before("due", decided, "Slots decided two cycles ago.");
  const shown = m.wire("shown", shownSlots(w), "Slots that VEs execute.");
  const bits = countBits(queues * ves);
  const twice = sum(shown.bits(), bits).ne(sum(w.port("ve_valid_o").bits(), bits));
  const misses = shown.ne(due).or(twice);
  // The ME operation likewise.
  const [op, opBefore] = [w.port("me_todo_o"), w.portBefore("me_todo_o")];
  const opFront = w.portBefore("instr_me_i");
  const low = (value: Signal): Expr => value.slice(0, mes);
  const stay = held.slice(0, mes).and(leaves.slice(0, mes).not());
  const opGone = low(retire).and(opBefore).or(stay.and(opBefore).and(op.not()));
  const opDecided = m.wire("op_decided", opGone, "ME operations decided in the cycle before.");
  const opDue = w.before("op_due", opDecided, "ME operations decided two cycles ago.");
  const opExpected = low(take).and(opFront).or(low(take).not().and(stay).and(op).and(opBefore));
  const opWrong = anyOf([op.ne(opExpected), opDecided.and(hold.or(low(flush))).any(), w.port("me_issue_o").ne(opDue)]);
  const whole = m.wire("whole", pack(slots.map(({ before }) => before.any())).and(retire), "The last slot issued.");
  return w.conclude(anyOf([...wrong.map(({ bad }) => bad), misses, opWrong, ...astray]), whole.any());
}

/** Slots that were decided: all that were left where the instruction retired, else those that are no more there. */
function gone(before: Expr, now: Expr, retired: Expr<1>, stays: Expr<1>): Expr {
  return mux(retired, before, mux(stays, before.and(now.not()), lit(before.width, 0)));
}

/** One bit per slot of each queue: some VE executes it. */
function shownSlots(w: Watch): Expr {
  const { queues, vectorEngines: ves } = w.shape;
  const [queue, slot] = [w.elements("ve_queue_o"), w.elements("ve_slot_o")];
  const valid = w.port("ve_valid_o").bits();
  const each = valid.map((one, k) => {
    const of = w.module.wire(`queue_${k}`, queue[k] ?? lit(1, 0), `Queue of VE ${k}.`);
    const number = w.module.wire(`slot_${k}`, slot[k] ?? lit(1, 0), `Slot of VE ${k}.`);
    const named = Array.from({ length: ves }, (_, s) => one.and(number.eq(s)));
    const slots = w.module.wire(`slots_${k}`, pack(named), "That slot, one-hot.");
    return pack(Array.from({ length: queues }, (_, q) => slots.and(of.eq(q).repeat(ves))));
  });
  return orAll(each);
}
