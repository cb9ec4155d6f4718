import { lit, mux } from "../../../hdl/index.ts";
import { countBits } from "../../../ports/index.ts";
import { anyOf, Watch, type PromiseSource, type WatchShape } from "./watch.ts";

/** Most cycles of Stop in a row: from the cycle of the fault to the first one of Fault, less these two. */
function stopLimit({ matrixEngines, saveLimitCycles, answerLimitCycles }: WatchShape): number {
  return Math.max(saveLimitCycles + matrixEngines, answerLimitCycles) + 2;
}

/** Q4: a fault is over in time. */
export const q4Fault: PromiseSource = {
  id: "Q4",
  title: "Fault in time",
  sentence: "A faulted vNPU offers nothing and reaches Fault within max(S + NX, T) + 4 cycles.",
  kind: "bound",
  duties: ["A3", "A4"],
  state: [],
  monitor: (shape) => {
    const limit = stopLimit(shape);
    const w = new Watch(shape, "q4", "ends.ts", "Watches Q4: a faulted vNPU offers nothing and reaches Fault in time.");
    const m = w.module;
    const bits = countBits(limit + 1);
    const stop = w.is("stop");
    const cycles = m.register("stop_cycles_q", bits, "Cycles of Stop in a row up to the one before.");
    const late = cycles.ge(limit);
    m.update(cycles, { next: mux(stop, mux(late, cycles, cycles.plus(1)), lit(bits, 0)) });
    const offers = anyOf([w.port("ready_add_o").any(), w.flag("ve_start_o"), w.flag("utop_valid_o"), w.flag("done_o")]);
    const faulted = stop.or(w.is("fault"));
    return w.conclude(stop.and(late).or(faulted.and(offers)), w.was("stop").and(w.is("fault")));
  },
};

/** Q5: done is said once, and only when it is so. */
export const q5Done: PromiseSource = {
  id: "Q5",
  title: "Done once",
  sentence:
    "done_o at most once per accepted run_i, exactly in the cycle after the decision for Done, never if stopped or faulted.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "q5", "ends.ts", "Watches Q5: done_o once per run that completes.");
    const m = w.module;
    const done = w.flag("done_o");
    const rests = w.is("idle").or(w.is("done"));
    const accepted = m.wire("accepted", rests.and(w.flag("run_i")).and(w.flag("stop_i").not()), "A run is accepted.");
    const accepted_before = w.before("accepted", accepted, "A run was accepted in the cycle before.");
    // A run that was accepted and neither completed nor killed.
    const open = m.register("open_q", 1, "A run was accepted and has not ended.");
    m.update(open, { next: accepted.or(open.and(done.not()).and(w.is("stop").not())) });
    const enters = m.wire("enters", w.is("done").and(w.was("done").not().or(accepted_before)), "Done is decided.");
    const halted = m.wire("halted", w.flag("stop_i").or(w.flag("fault_i")), "Stopped or faulted.");
    const halted_before = w.before("halted", halted, "In the cycle before.");
    const running = w.was("row").or(w.was("run"));
    // An end row that is answered without error; in Run, the last group's end.
    const answered = w.flag("row_valid_i").and(w.flag("row_error_i").not()).and(w.flag("row_end_i"));
    const ended = w.before("table_end", answered, "An end row was answered in the cycle before.");
    return w.conclude(
      anyOf([
        done.ne(enters),
        done.and(open.not()),
        done.and(running).and(halted_before),
        w.was("row").and(enters).and(ended.not()),
        w.was("row").and(ended).and(halted_before.not()).and(done.not()),
      ]),
      done.and(w.was("run")),
    );
  },
};
