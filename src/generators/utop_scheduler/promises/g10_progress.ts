import { lit, mux } from "../../../hdl/index.ts";
import { coreState, countBits, schedulingMode } from "../../../ports/index.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch } from "./watch.ts";

/** What acts on mode 3 without Hold. The streak goes on while other configuration changes: that promises more. */
const actingConfiguration: readonly string[] = [
  "mode_i",
  "me_online_i",
  "switch_cycles_i",
  "vnpu_enable_i",
  "vnpu_kill_i",
];

/** G10: mode 3 goes on. */
export const g10Progress: PromiseSource = {
  id: "G10",
  title: "Progress of the whole core",
  sentence:
    "Mode 3 goes on: at most NX + S + max(1, switch_cycles) + 2 cycles in a row without Hold, in each of which an elig " +
    "vNPU has ready > 0 or ve_active, no configuration (kill included) changes and no task_done comes; switch_cycles as " +
    "taken in Pick (exact).",
  kind: "liveness",
  duties: ["A1", "A3"],
  state: ["core_state"],
  // Without the cycles of the switch, which the inputs say.
  bound: ({ matrixEngines, saveLimitCycles }) => matrixEngines + saveLimitCycles + 2,
  monitor: (shape, bound) => {
    const w = new Watch(shape, "g10", "g10_progress.ts", "Watches G10: in mode 3 the core is held again in time.");
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

    const bits = Math.max(countBits(bound), 16) + 2;
    const before = m.register("cycles_q", bits, "Such cycles in a row up to the one before.");
    const base = mux(w.unchanged(actingConfiguration), before, lit(bits, 0));
    const full = base.all();
    const cycles = m.wire("cycles", mux(counts, mux(full, base, base.plus(1)), lit(bits, 0)), "This one included.");
    m.update(before, { next: cycles });
    const least = mux(switch_cycles.any(), switch_cycles, lit(16, 1)).extend(bits);
    const most = m.wire("most", least.plus(bound), "The bound.");
    return w.conclude(cycles.gt(most), cycles.eq(most));
  },
};
