import { mux, orAll, pack, type Module } from "../../hdl/index.ts";
import { groupBits } from "../../ports/index.ts";
import { clockedPart, type SequencerShape } from "./sizes.ts";

/** The group that follows: written by `utop.nextGroup`, by all writers alike, else the next row. */
export function successor(shape: SequencerShape): Module {
  const writers = shape.matrixEngines + 1;
  const m = clockedPart(
    "seq_successor",
    "successor.ts",
    "Group that follows, and faults of those who write it.",
    shape,
  );
  const run_i = m.input("run_i", 1, "The group runs.");
  const load_i = m.input("load_i", 1, "A row is taken.");
  const rows_i = m.input("rows_i", groupBits, "Rows of the table.");
  const group_i = m.input("group_i", groupBits, "Group that runs.");
  const write_i = m.input("write_i", writers, "Writers of this cycle.");
  const value_i = m.input("value_i", writers * groupBits, "What each of them writes.");
  const group_o = m.output("group_o", groupBits, "Group that follows.");
  const end_o = m.output("end_o", 1, "No group was written and the table has no further row.");
  const conflict_o = m.output("conflict_o", 1, "Writers disagree, or with what was written before.");
  const past_o = m.output("past_o", 1, "A value past the table is written in this cycle.");
  const stale_o = m.output("stale_o", 1, "The group that was written is past the table by now.");

  const next_q = m.register("next_q", groupBits, "Group written last.");
  const next_valid_q = m.register("next_valid_q", 1, "The group's successor was written.");
  const values = value_i.elements(writers);
  const value = m.wire(
    "value",
    orAll(values.map((written, w) => written.and(write_i.bit(w).repeat(groupBits)))).sized(groupBits),
    "Value of all writers, when they agree.",
  );
  const differs = m.wire(
    "differs",
    pack(values.map((written, w) => write_i.bit(w).and(written.ne(value)))),
    "Writers that write another value.",
  );
  const writes = m.wire("writes", run_i.and(write_i.any()), "A successor is written.");
  const changes = m.wire("changes", next_valid_q.and(value.ne(next_q)), "It is not what was written before.");
  const conflict = m.wire("conflict", writes.and(differs.any().or(changes)), "The writers are at odds.");
  const takes = m.wire("takes", writes.and(conflict.not()), "The value is taken.");
  m.update(next_q, { next: value, enable: takes });
  m.update(next_valid_q, { next: load_i.not().and(next_valid_q.or(takes)) });

  const wide = groupBits + 1;
  const following = m.wire("following", group_i.extend(wide).plus(1), "Row behind the one that runs.");
  m.drive(group_o, mux(next_valid_q, next_q, following.slice(0, groupBits)));
  m.drive(end_o, next_valid_q.not().and(following.ge(rows_i.extend(wide))));
  m.drive(conflict_o, conflict);
  m.drive(past_o, takes.and(value.ge(rows_i)));
  m.drive(stale_o, next_valid_q.and(next_q.ge(rows_i)));
  return m;
}
