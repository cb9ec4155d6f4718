import { orAll, pack, type Module } from "../../../hdl/index.ts";
import { opcodeField, veSlot } from "../../../isa/index.ts";
import { indexBits } from "../../../ports/index.ts";
import { oneHotDecode, oneHotSelect } from "../../prim/one_hot.ts";
import { clockedPart, type FrontendShape } from "../sizes.ts";
import { operandOf } from "./operand.ts";

const wordBits = 32;
/** A slot: its word, and the scalar that it reads above it. */
const slotBits = 2 * wordBits;

/** The port of one VE: the slot that it executes, out of all queues; which queue waits for the result of its reduce. */
export function vePort(shape: FrontendShape): Module {
  const { vectorEngines: ves, vnpus, queues, queueIndex, vnpuIndex } = shape;
  const entryBits = ves * slotBits;
  const m = clockedPart("ve_port", "operations/ve_port.ts", "The operation that one VE executes.", shape);
  const valid_i = m.input("valid_i", 1, "The VE executes a slot.");
  const queue_i = m.input("queue_i", queueIndex, "Queue of the slot.");
  const slot_i = m.input("slot_i", indexBits(ves), "Its number in its instruction.");
  const entries_i = m.input("entries_i", queues * entryBits, "VE slots of every queue.");
  const owners_i = m.input("owners_i", queues * vnpuIndex, "vNPU of every queue.");

  const queue = m.wire("queue", oneHotDecode(queue_i, queues).and(valid_i.repeat(queues)), "Its queue, one-hot.");
  const slot = m.wire("slot", oneHotDecode(slot_i, ves), "Its slot, one-hot.");
  const place = m.wire(
    "place",
    pack(queue.bits().map((one) => slot.and(one.repeat(ves)))),
    "Its slot of all slots of all queues, one-hot.",
  );
  const own = m.wire("own", oneHotSelect(place, entries_i.elements(queues * ves)), "Word, and scalar above it.");
  const op = m.wire("op", own.slice(0, wordBits), "Word of the slot.");
  m.drive(m.output("op_valid_o", 1, "An operation."), valid_i);
  m.drive(m.output("op_o", wordBits, "Word of its slot."), op);
  m.drive(m.output<number>("operand_o", wordBits, "Its address or scalar."), operandOf(m, veSlot, own));
  const vnpu_o = m.output("vnpu_o", vnpuIndex, "vNPU whose SRAM it works on.");
  m.drive(vnpu_o, oneHotSelect(queue, owners_i.elements(queues)));
  const tenants = Array.from({ length: vnpus }, (_, v) => vnpu_o.eq(v).and(valid_i));
  m.drive(m.output("grant_o", vnpus, "vNPU that is served, one-hot."), pack(tenants));

  m.section("Reduce");
  const code = m.wire("code", op.slice(opcodeField.lsb, opcodeField.bits), "Its opcode.");
  const reduces = veSlot.opcodes.filter(({ id }) => id.startsWith("reduce."));
  const is_reduce = m.wire("is_reduce", orAll(reduces.map((row) => code.eq(row.code))), "Its result is a scalar.");
  const reduce_q = m.register("reduce_q", queues, "Queue that waits for the result in this cycle, one-hot.");
  m.update(reduce_q, { next: queue.and(is_reduce.repeat(queues)) });
  m.drive(m.output("reduce_o", queues, "Queue that waits for the result in this cycle, one-hot."), reduce_q);
  return m;
}
