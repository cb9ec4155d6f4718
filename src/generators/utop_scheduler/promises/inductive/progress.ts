import { lit, type Expr, type Module } from "../../../../hdl/index.ts";
import { coreState, indexBits } from "../../../../ports/index.ts";
import { sum } from "../../../prim/sum.ts";
import { atLeastOne, coreStreak, wholeCoreConfiguration } from "../core_streak.ts";
import { anyOf, bitAt, Watch, type WatchShape } from "../watch.ts";
import { impossibleEngines, sameAsBefore } from "./engines.ts";
import { savesInTime } from "./saves.ts";

/**
 * G10 strengthened until each cycle follows from the one before: in Drain, the cycles so far and those until the last ME
 * is Idle (one for each ME in Run, then S; S - age for one in Save) fit; in Switch, the cycles so far and the counter do;
 * in Pick and Switch no ME is busy, and the holder of Switch was eligible. Where it holds, the promise does.
 */
export function progressInductive(shape: WatchShape, bound: number): Module {
  const { matrixEngines: mes, vnpus, saveLimitCycles } = shape;
  const w = new Watch(shape, "g10_inductive", "inductive/progress.ts", "G10, strengthened for induction.");
  const m = w.module;
  const { unchanged, before: last } = sameAsBefore(w, wholeCoreConfiguration);
  const { before, cycles, most, taken, bits } = coreStreak(w, bound, unchanged, mes + saveLimitCycles);
  const state = w.state("core_state");
  const is = (name: keyof typeof coreState): Expr<1> => state.eq(coreState[name]);

  const { ages, impossible, kept } = savesInTime(w);
  const online = w.port("me_online_i");
  const running = m.wire("running", online.and(w.port("me_run_o")), "Online MEs in Run.");
  const saving = m.wire("saving", online.and(w.port("me_save_o")), "Online MEs in Save.");
  const runs = m.wire("runs", sum(running.elements(mes), bits), "How many.");
  const drains = anyOf([
    running.any().and(before.plus(runs).gt(mes)),
    before.gt(mes + saveLimitCycles),
    ...ages.map((age, me) => saving.bit(me).and(before.gt(age.extend(bits).plus(mes)))),
  ]);
  const counter = w.state("switch_counter");
  const switches = anyOf([
    before.plus(atLeastOne(counter, bits)).gt(atLeastOne(taken, bits).plus(bound)),
    counter.gt(taken),
  ]);
  const holder = w.state("holder");
  const was_eligible = m.wire(
    "was_eligible",
    last("vnpu_enable_i").and(last("vnpu_kill_i").not()),
    "Enabled and not killed in the cycle before.",
  );
  const busy = w.port("me_run_o").or(w.port("me_save_o")).any();
  const between = is("pick").or(is("switch"));
  const nobody = vnpus === 2 ** indexBits(vnpus) ? lit(1, 0) : holder.ge(vnpus);
  const strayed = anyOf([
    impossible,
    impossibleEngines(w),
    nobody,
    is("drain").and(drains),
    is("pick").and(before.ge(bound)),
    is("switch").and(switches.or(bitAt(was_eligible, holder).not())),
    between.and(busy),
  ]);
  return w.conclude(kept.and(cycles.gt(most).or(strayed)), is("switch"));
}
