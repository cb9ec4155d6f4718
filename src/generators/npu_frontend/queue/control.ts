import { concat, lit, mux, orAll, type Expr, type Module } from "../../../hdl/index.ts";
import { controlSlot, fieldOf, operandFields, type OpcodeRow } from "../../../isa/index.ts";
import { groupBits } from "../../../ports/index.ts";
import type { FrontendShape } from "../sizes.ts";
import { bodyBits, distanceBits, passBits, queuePart, scalarBits, wordBits, type QueueKind } from "./parts.ts";
import { scalarIndexBits } from "./scalars.ts";
import { extendedField, fieldBits, isOpcode, usesField } from "./slot_words.ts";

/** The control slot of the next instruction: what it does when the instruction is taken. */
export function control(shape: FrontendShape, kind: QueueKind): Module {
  const m = queuePart("control", kind, "What the control slot of an instruction does.");
  const word_i = m.input("word_i", wordBits, "Word of the control slot.");
  const rs_i = m.input("rs_i", scalarBits, "Value of rs.");
  const rt_i = m.input("rt_i", scalarBits, "Value of rt.");
  const group_i = m.input("group_i", groupBits, "Index of the own group.");
  const index_i = kind === "me" ? m.input("index_i", shape.meIndex, "Own index among its ME uTops.") : undefined;
  const counter_i = m.input("counter_i", passBits, "Completed passes of the loop at its level.");
  const back_i = m.input("back_i", 1, "A body ends here and goes back, if this instruction asks.");
  const back_body_i = m.input("back_body_i", bodyBits, "Instructions of that body, less one.");
  const recv_i = m.input("recv_i", 1, "A recv waits: the value written is the result.");
  const some_i = m.input("some_i", 1, "There was a result.");
  const result_i = m.input("result_i", scalarBits, "The latest; read as 0 when there was none.");
  const step_i = m.input("step_i", 1, "The instruction is taken.");
  const reads_o = m.output("from_o", 2 * scalarIndexBits, "Registers rs and rt.");
  const level_o = m.output("level_o", fieldOf(controlSlot, "level").bits, "Level of a loop.counter.");
  const writes_o = m.output("writes_o", 1, "It writes a scalar register.");
  const rd_o = m.output("rd_o", scalarIndexBits, "That register.");
  const value_o = m.output("value_o", scalarBits, "Its value.");
  const finish_o = m.output("finish_o", 1, "It ends the uTop.");
  const waits_o = m.output("waits_o", 1, "It is a recv.");
  const next_valid_o = m.output("next_valid_o", 1, "It is taken and names the group that follows.");
  const next_group_o = m.output<number>("next_group_o", groupBits, "That group; 0 for none.");
  const loop_o = m.output("loop_o", 1, "It is a loop.");
  const opens_o = m.output("opens_o", 1, "It is a loop that runs.");
  const passes_o = m.output("passes_o", passBits, "Its passes.");
  const body_o = m.output("body_o", bodyBits, "Instructions of its body, less one.");
  const asks_o = m.output("asks_o", 1, "It asks whether a body ends.");
  const jump_o = m.output("jump_o", 1, "pc moves by the distance.");
  const distance_o = m.output("distance_o", distanceBits, "The distance; of a loop, to behind its body.");

  const kindOf = (which: (row: OpcodeRow) => boolean): Expr<1> => isOpcode(m, controlSlot, word_i, which);
  const is = (id: string): Expr<1> => kindOf((row) => row.id === id);
  const field = (name: string): Expr => fieldBits(controlSlot, word_i, name);
  const finish = is("utop.finish");
  const recv = is("recv");
  m.drive(reads_o, concat(field("rt"), field("rs")));
  m.drive(level_o, field("level"));
  m.drive(finish_o, finish);
  m.drive(waits_o, recv);

  m.section("Scalar that is written");
  const computes = m.wire("computes", kindOf(writesOwn), "It writes a register.");
  const given = (name: string, when: Expr<1>, doc: string): Expr<1> =>
    m.wire(name, when.and(recv_i.not()), `The value ${doc}.`);
  const only = (when: Expr<1>, value: Expr): Expr => value.extend(scalarBits).and(when.repeat(scalarBits));
  const adds = given("adds", is("add").or(is("add.r")), "is a sum with rs");
  const constant = mux(is("set"), extendedField(controlSlot, word_i, "value", scalarBits), addend());
  const other = orAll([
    only(given("is_constant", is("set").or(is("add")), "has a constant"), constant),
    only(given("is_rt", is("add.r"), "is a sum with rt"), rt_i),
    only(given("is_group", is("utop.group"), "is the group"), group_i),
    only(given("is_counter", is("loop.counter"), "is the passes of a loop"), counter_i),
    ...(index_i === undefined ? [] : [only(given("is_index", is("utop.index"), "is the own index"), index_i)]),
  ]);
  const sum = m.wire("sum", only(adds, rs_i).plus(other), "rs, or 0, and what is added to it.");
  const shifted = m.wire("shifted", rs_i.shiftLeft(field("shift")), "rs shifted left.");
  const shifts = given("shifts", is("shl"), "is rs shifted");
  m.drive(writes_o, computes);
  m.drive(rd_o, field("rd"));
  m.drive(value_o, orAll<number>([sum, only(shifts, shifted), only(recv_i.and(some_i), result_i)]));

  m.section("Group that follows");
  const above = m.wire("above", rs_i.slice(groupBits, scalarBits - groupBits).any(), "rs is past every table.");
  const byRegister = m.wire("by_register", is("utop.nextGroup.r").and(step_i), "The group is rs.");
  const byNumber = m.wire("by_number", is("utop.nextGroup").and(step_i), "The group is a constant.");
  const number: Expr = rs_i.slice(0, groupBits).or(above.repeat(groupBits));
  m.drive(next_valid_o, byRegister.or(byNumber));
  m.drive(
    next_group_o,
    number.and(byRegister.repeat(groupBits)).or(field("group").sized(groupBits).and(byNumber.repeat(groupBits))),
  );

  m.section("Next instruction");
  const loop = m.wire("is_loop", usesField(m, controlSlot, word_i, "body"), "It is a loop.");
  const passes = m.wire("passes", mux(is("loop"), field("count"), rs_i.slice(0, passBits)), "Passes of a loop.");
  const runs = m.wire("runs", passes.any(), "At least one.");
  const zero = m.wire("zero", rs_i.any().not(), "rs is 0.");
  const taken = m.wire(
    "taken",
    orAll([is("branch"), is("branch.z").and(zero), is("branch.nz").and(zero.not())]),
    "A branch that is taken.",
  );
  const asks = m.wire("asks", loop.or(taken).not(), "It asks whether a body ends.");
  const body = m.wire("body", field("body"), "Instructions of a loop's body, less one.");
  const behind = body.extend(distanceBits).plus(2);
  const back = lit(distanceBits, 0).minus(back_body_i.extend(distanceBits));
  m.drive(loop_o, loop);
  m.drive(opens_o, loop.and(runs));
  m.drive(passes_o, passes);
  m.drive(body_o, body.sized(bodyBits));
  m.drive(asks_o, asks);
  m.drive(jump_o, orAll([taken, loop.and(runs.not()), asks.and(back_i)]));
  m.drive(distance_o, mux(loop, behind, mux(taken, field("distance"), back)).sized(distanceBits));
  return m;

  /** All that write rd but recv, which does so later. */
  function writesOwn(row: OpcodeRow): boolean {
    return row.id !== "recv" && operandFields(row).includes("rd");
  }

  function addend(): Expr {
    return extendedField(controlSlot, word_i, "addend", scalarBits);
  }
}
