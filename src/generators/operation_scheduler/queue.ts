import { lit, mux, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { oneHotDecode, oneHotIndex } from "../prim/one_hot.ts";
import { sum } from "../prim/sum.ts";
import { clockedPart, type OperationShape } from "./sizes.ts";
import { fromThermometer, thermometers, toThermometer } from "./thermometer.ts";

/**
 * Issue register of one queue. The decision sees the number of slots alone; which slots they are, and which VEs take
 * them, is found in the cycle after.
 */
export function queue(shape: OperationShape): Module {
  const { vectorEngines: ves, count, slotIndex } = shape;
  const m = clockedPart("op_queue", "queue.ts", "Issue register of one queue, and the slots that it issues.", shape);
  const instr_valid_i = m.input("instr_valid_i", 1, "An instruction stands at the front of the queue.");
  const instr_ve_i = m.input("instr_ve_i", ves, "Its VE slots in use.");
  const flush_i = m.input("flush_i", 1, "Drop the instruction.");
  const hold_i = m.input("hold_i", 1, "Issue nothing.");
  const allow_i = m.input("allow_i", 1, "The vNPU may issue VE operations.");
  const me_done_i = m.input("me_done_i", 1, "No ME operation is left after this cycle.");
  const own_i = m.input("own_i", ves, "Slots that issue on own VEs, decided in this cycle; a thermometer.");
  const borrowed_i = m.input("borrowed_i", ves, "Slots that issue on borrowed ones besides.");
  const first_i = m.input("first_i", count, "VE of the first slot decided in the cycle before.");
  const demand_o = m.output("demand_o", ves, "Slots that it asks for, a thermometer.");
  const take_o = m.output("take_o", 1, "The front moves into the register at the end of this cycle.");
  const todo_o = m.output("todo_o", ves, "Slots not yet issued.");
  const granted_o = m.output("granted_o", count, "Slots decided in the cycle before.");
  const retire_o = m.output("retire_o", 1, "The instruction was complete in the cycle before.");
  const ve_o = m.output("ve_o", ves, "VEs that execute a slot of it.");
  const slot_o = m.output("slot_o", ves * slotIndex, "Slot for each of these VEs; 0 for the others.");

  m.section("Decision: numbers of slots");
  const valid_q = m.register("valid_q", 1, "The register holds an instruction.");
  const left_q = m.register("left_q", count, "Slots not yet decided.");
  const runs = m.wire("runs", valid_q.and(hold_i.not()).and(flush_i.not()), "The instruction may issue.");
  const { plus, less } = thermometers(m, ves);
  const left = m.wire("left", toThermometer(left_q, ves), "left_q as a thermometer.");
  const asks = m.wire("asks", runs.and(allow_i), "Its VE slots may issue.");
  const beyond = less("beyond", left, own_i, "Slots beyond those on own VEs.");
  const kept = less("kept", beyond, borrowed_i, "Slots left for later.");
  const grant = plus("grant", own_i, borrowed_i, "Slots that issue.");
  const retires = m.wire("retires", runs.and(me_done_i).and(kept.bit(0).not()), "Nothing of it is left.");
  const take = m.wire("take", instr_valid_i.and(flush_i.not()).and(valid_q.not().or(retires)), "The front moves in.");
  m.update(valid_q, {
    next: take.or(valid_q.and(retires.not()).and(flush_i.not())),
  });
  const front = m.wire("front", sum(instr_ve_i.bits(), count), "Slots of the front.");
  const decided = m.wire("decided", fromThermometer(kept, count), "kept as a binary number.");
  m.update(left_q, {
    next: mux(take, front, mux(flush_i, lit(count, 0), decided)),
  });
  m.drive(demand_o, left.and(asks.repeat(ves)));
  m.drive(take_o, take);

  m.section("One cycle later: the slots themselves");
  const loaded_q = m.register("loaded_q", 1, "The instruction was taken in the cycle before.");
  const front_q = m.register("front_q", ves, "Slots of the front of the cycle before.");
  const before_q = m.register("before_q", ves, "Slots not yet issued, a cycle ago.");
  const granted_q = m.register("granted_q", count, "Slots decided in the cycle before.");
  const retire_q = m.register("retire_q", 1, "The instruction was complete in the cycle before.");
  const nth = rankedSlots(m, before_q, shape);
  const over = m.wire("over", pack(atLeast(granted_q, ves)), "Bit n: more than n slots were decided.");
  const issued = m.wire(
    "issued",
    pack(Array.from({ length: ves }, (_, s) => orAll(nth.map((slots, n) => slots.bit(s).and(over.bit(n)))))),
    "The lowest of these slots.",
  );
  const todo = m.wire(
    "todo",
    mux(loaded_q, front_q, before_q.and(issued.not())).and(valid_q.repeat(ves)),
    "Slots not yet issued.",
  );
  m.update(loaded_q, { next: take });
  m.update(front_q, { next: instr_ve_i });
  m.update(before_q, { next: todo });
  m.update(granted_q, { next: fromThermometer(grant, count) });
  m.update(retire_q, { next: retires });
  m.drive(todo_o, todo);
  m.drive(granted_o, granted_q);
  m.drive(retire_o, retire_q);

  m.section("VEs");
  const first = m.wire("first", oneHotDecode(first_i, ves), "first_i, one-hot.");
  const hits = Array.from({ length: ves }, (_, k) =>
    m.wire(
      `takes_${k}`,
      pack(Array.from({ length: k + 1 }, (__, n) => first.bit(k - n).and(over.bit(n)))),
      `Bit n: VE ${k} executes slot number n of those decided.`,
    ),
  );
  const slots = nth.map((slot, n) => m.wire(`slot_${n}`, oneHotIndex(slot, slotIndex), `Slot number ${n}.`));
  m.drive(ve_o, pack(hits.map((hit) => hit.any())));
  m.drive(
    slot_o,
    pack(
      hits.map((hit) => orAll(hit.bits().map((bit, n) => bit.repeat(slotIndex).and(slots[n] ?? lit(slotIndex, 0))))),
    ),
  );
  return m;
}

/** For n = 0, 1, …: the n-th lowest bit of the mask, one-hot. */
function rankedSlots(m: Module, mask: Signal, { vectorEngines: ves, count }: OperationShape): Signal[] {
  const below = mask
    .bits()
    .map((_, s) =>
      m.wire(
        `below_${s}`,
        s === 0 ? lit(count, 0) : sum(mask.bits().slice(0, s), count),
        `Slots in before_q below slot ${s}.`,
      ),
    );
  return Array.from({ length: ves }, (_, n) =>
    m.wire(
      `nth_${n}`,
      pack(mask.bits().map((bit, s) => (s < n ? lit(1, 0) : bit.and((below[s] ?? lit(count, 0)).eq(n))))),
      `Slot number ${n} of before_q, one-hot.`,
    ),
  );
}

/** Bit n: the value is more than n. */
function atLeast(value: Signal, places: number): Expr<1>[] {
  return Array.from({ length: places }, (_, n) => value.gt(lit(value.width, n)));
}
