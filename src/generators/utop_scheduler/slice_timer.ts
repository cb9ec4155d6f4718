import { lit, mux, type Module } from "../../hdl/index.ts";
import { schedulingMode } from "../../ports/index.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";

/** Time slices of modes 2 and 3, and the window in which an expired slice of mode 2 allows preempts. */
export function sliceTimer(shape: SchedulerShape): Module {
  const { matrixEngines: mes, vnpus, count } = shape;
  const m = clockedPart(
    "utop_slice_timer",
    "slice_timer.ts",
    "Time slices, and the window for preempts of mode 2.",
    shape,
  );
  const mode_i = m.input("mode_i", 2, "Scheduling mode.");
  const hold_i = m.input("hold_i", 1, "Whole core: a vNPU holds the core.");
  const slice_cycles_i = m.input("slice_cycles_i", 24, "Slice in cycles; 0 = never expires.");
  const expired_o = m.output("expired_o", 1, "The slice expires in this cycle.");

  const slice_timer_q = m.register("slice_timer_q", 24, "Cycles of the running slice.");
  const temporal = m.wire("temporal", mode_i.eq(schedulingMode.temporal), "Mode 2.");
  const counts = m.wire("counts", temporal.or(hold_i).and(slice_cycles_i.any()), "A slice runs.");
  const elapsed = m.wire("elapsed", slice_timer_q.plus(1), "Cycles of the slice, this one included.");
  const expired = m.wire("expired", counts.and(elapsed.ge(slice_cycles_i)), "This cycle is the slice's last.");
  m.update(slice_timer_q, { next: mux(counts.and(expired.not()), elapsed, lit(24, 0)) });
  m.drive(expired_o, expired);
  if (vnpus < 2) return m;

  const window_open_o = m.output("window_open_o", 1, "Mode 2: preempts are allowed.");
  const preempt_window_q = m.register("preempt_window_q", count, "Cycles for which the window stays open.");
  const shrinks = mux(preempt_window_q.any(), preempt_window_q.minus(1), lit(count, 0));
  const opened = mux(expired, lit(count, mes), shrinks);
  m.update(preempt_window_q, { next: mux(temporal, opened, lit(count, 0)) });
  m.drive(window_open_o, temporal.and(preempt_window_q.any()));
  return m;
}
