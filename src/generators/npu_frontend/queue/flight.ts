import { concat, mux, lit, type Module } from "../../../hdl/index.ts";
import type { FrontendShape } from "../sizes.ts";
import { clockedQueuePart, type QueueKind } from "./parts.ts";

const flyingBits: number = 2;
const popsBits: number = 3;

/** What was taken and is not complete: instructions, results on their way, pops. */
export function flight(shape: FrontendShape, kind: QueueKind): Module {
  const m = clockedQueuePart("flight", kind, "Counts what was taken and is not complete.", shape);
  const clear_i = m.input("clear_i", 1, "A uTop begins or leaves.");
  const take_i = m.input("take_i", 1, "An instruction is taken.");
  const retire_i = m.input("retire_i", 1, "One is complete.");
  const quiet_o = m.output("quiet_o", 1, "No instruction is under way, nor a result of one.");

  const flying_q = m.register("flying_q", flyingBits, "Instructions under way.");
  const settle_q = m.register("settle_q", flyingBits, "Cycles until every result is there.");
  const flying = m.wire("flying", flying_q.any(), "An instruction is under way.");
  const up = take_i.and(retire_i.not());
  const down = retire_i.and(take_i.not());
  m.update(flying_q, { next: flying_q.plus(concat(down, up.or(down))), clear: clear_i });
  const later = concat(lit(1, 0), settle_q.bit(1));
  m.update(settle_q, { next: mux(flying, lit(flyingBits, 2), later), clear: clear_i });
  m.drive(quiet_o, flying.or(settle_q.any()).not());
  if (kind === "ve") {
    m.drive(m.output("landed_o", 1, "No instruction is under way."), flying.not());
    return m;
  }

  m.section("Pops");
  const pop_i = m.input("pop_i", 1, "The instruction that is taken has a pop or popv.");
  const pop_done_i = m.input("pop_done_i", 1, "A pop or popv is complete.");
  const pops_o = m.output("pops_o", 1, "One is not complete.");
  const pops_q = m.register("pops_q", popsBits, "Pops and popvs that are not complete.");
  const pops = m.wire("pops", pops_q.any(), "There is one.");
  const taken = m.wire("taken", take_i.and(pop_i), "Another begins.");
  const more = taken.and(pop_done_i.not());
  const fewer = m.wire("fewer", pop_done_i.and(taken.not()).and(pops), "One less.");
  m.update(pops_q, { next: pops_q.plus(concat(fewer.repeat(popsBits - 1), fewer.or(more))), clear: clear_i });
  m.drive(pops_o, pops);
  return m;
}
