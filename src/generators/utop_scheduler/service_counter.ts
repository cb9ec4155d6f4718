import { lit, mux, type Expr, type Module } from "../../hdl/index.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";

/** Bits of the engine cycles that one vNPU can be served in one cycle. */
export function servedBits(shape: SchedulerShape): number {
  return 2 * shape.count;
}

/** Service of one vNPU: engine cycles served, and cycles in which it had work. */
export function serviceCounter(shape: SchedulerShape): Module {
  const bits = shape.serviceCounterBits;
  const m = clockedPart("utop_service_counter", "service_counter.ts", "Counts the service of one vNPU.", shape);
  const clear_i = m.input("clear_i", 1, "Newly enabled: both counters start from 0.");
  const halve_i = m.input("halve_i", 1, "Some counter is half full: all are halved.");
  const served_i = m.input("served_i", servedBits(shape), "Engine cycles served in this cycle.");
  const waits_i = m.input("waits_i", 1, "Has unfinished work in this cycle.");
  const active_o = m.output("active_o", bits, "Engine cycles served.");
  const total_o = m.output("total_o", bits, "Cycles with unfinished work.");

  const active_q = m.register("active_q", bits, "Engine cycles served.");
  const total_q = m.register("total_q", bits, "Cycles with unfinished work.");
  const active_sum = m.wire("active_sum", active_q.plus(served_i.extend(bits)), "Engine cycles, this one included.");
  const total_sum = m.wire("total_sum", total_q.plus(waits_i.extend(bits)), "Cycles, this one included.");
  const halved = (sum: Expr): Expr => mux(halve_i, sum.shiftRight(1), sum);
  m.update(active_q, { next: mux(clear_i, lit(bits, 0), halved(active_sum)) });
  m.update(total_q, { next: mux(clear_i, lit(bits, 0), halved(total_sum)) });
  m.drive(active_o, active_q);
  m.drive(total_o, total_q);
  return m;
}
