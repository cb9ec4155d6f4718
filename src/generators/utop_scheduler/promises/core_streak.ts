import { lit, mux, type Expr, type Signal } from "../../../hdl/index.ts";
import { coreState, countBits, schedulingMode } from "../../../ports/index.ts";
import type { Watch } from "./watch.ts";

/** What acts on mode 3 without Hold. The streak goes on while other configuration changes: that promises more. */
export const wholeCoreConfiguration: readonly string[] = [
  "mode_i",
  "me_online_i",
  "switch_cycles_i",
  "vnpu_enable_i",
  "vnpu_kill_i",
];

/** How long mode 3 has been without Hold. */
export interface CoreStreak {
  /** Such cycles in a row that count, before this one and with it. */
  readonly before: Signal;
  readonly cycles: Signal;
  /** The most that there may be. */
  readonly most: Signal;
  /** switch_cycles_i in the last Pick. */
  readonly taken: Signal;
  /** Width of the counts. */
  readonly bits: number;
}

/** `bound`: of G10, without the cycles of the switch; `spare`: by how much sums with these counts may be larger. */
export function coreStreak(w: Watch, bound: number, unchanged: Expr<1>, spare = 0): CoreStreak {
  const m = w.module;
  const whole_core = w.port("mode_i").eq(schedulingMode.wholeCore);
  const hold = w.port("ve_allow_o").any();
  const work = w
    .eligible()
    .and(w.hasReady().or(w.port("ve_active_i")))
    .any();
  const counts = whole_core.and(hold.not()).and(work).and(w.port("task_done_i").any().not());

  // In Switch, those of the Pick before; until then, those that Pick will take.
  const state = w.state("core_state");
  const given = w.port("switch_cycles_i").slice(0, 16);
  const taken = m.register("taken_q", 16, "switch_cycles_i in the last Pick.");
  m.update(taken, { next: given, enable: state.eq(coreState.pick) });
  const switch_cycles = m.wire("switch_cycles", mux(state.eq(coreState.switch), taken, given), "As taken in Pick.");

  const bits = Math.max(countBits(bound + spare), 16) + 2;
  const streak = m.register("cycles_q", bits, "Such cycles in a row up to the one before.");
  const before = m.wire("cycles_before", mux(unchanged, streak, lit(bits, 0)), "Those that count.");
  const full = before.all();
  const cycles = m.wire("cycles", mux(counts, mux(full, before, before.plus(1)), lit(bits, 0)), "This one included.");
  m.update(streak, { next: cycles });
  const most = m.wire("most", atLeastOne(switch_cycles, bits).plus(bound), "The bound.");
  return { before, cycles, most, taken, bits };
}

/** A switch of 0 cycles takes one. */
export function atLeastOne(cycles: Signal, bits: number): Expr {
  return mux(cycles.any(), cycles, lit(16, 1)).extend(bits);
}
