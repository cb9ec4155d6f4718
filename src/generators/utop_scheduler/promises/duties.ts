import type { Expr } from "../../../hdl/index.ts";
import { countBits } from "../../../ports/index.ts";
import { inEachLane, lanesBelow } from "../../prim/lanes.ts";
import type { Streaks } from "../../prim/streaks.ts";
import { sum } from "../../prim/sum.ts";
import type { DutySource } from "./promise.ts";
import { bitAt, Watch } from "./watch.ts";

const a1: DutySource = {
  id: "A1",
  sentence: "fresh + suspended + on MEs <= NX per vNPU.",
  monitor: (shape) => {
    const { matrixEngines: mes, vnpus, count } = shape;
    const w = new Watch(shape, "a1", "duties.ts", "Duty A1: no vNPU has more uTops than there are engines.", "none");
    const m = w.module;
    const pitch = count + 1;
    const numbers = w.numbers(pitch);
    const [online, finish, saved] = [w.port("me_online_i"), w.port("me_finish_i"), w.port("me_saved_i")];
    const [run, save] = [w.port("me_run_o"), w.port("me_save_o")];
    const goes = finish.or(online.not().and(save.and(saved).not()));
    const stays = m.wire("stays", run.or(save).and(goes.not()), "Their uTops are not finished or lost.");
    const kept = numbers.element("vnpu_ready_o").plus(numbers.count(stays));
    const present = m.wire(
      "present",
      kept,
      "Per vNPU, its uTops of now that are there after this cycle, but for a kill.",
    );
    // A number with its top bit set is too large, and stays out of a sum that might not fit.
    const top = inEachLane(vnpus, pitch, 2 ** count);
    const next = present.and(top.not()).plus(numbers.element("ready_add_i"));
    const after = m.wire("after", next, "The same with those that are added.");
    const tooMany = present.or(lanesBelow(inEachLane(vnpus, pitch, mes), after, vnpus)).and(top);
    return w.concludeDuty(tooMany.and(numbers.where(w.port("vnpu_kill_i")).not()).any());
  },
};

const a2: DutySource = {
  id: "A2",
  sentence: "Kill stays until none of its MEs is busy.",
  monitor: (shape) => {
    const w = new Watch(shape, "a2", "duties.ts", "Duty A2: a kill stays until its vNPU has no busy engine.");
    const kill = w.port("vnpu_kill_i");
    const ends = w.before("kill", kill, "Kill in the cycle before.").and(kill.not());
    const busy = w.module.wire("busy", w.port("me_run_o").or(w.port("me_save_o")), "MEs in Run or Save.");
    return w.concludeDuty(ends.and(w.vnpusOf(busy)).any());
  },
};

const a3: DutySource = {
  id: "A3",
  sentence: "An ME is in Save in at most S cycles in a row: saved, finish or offline at the latest in the S-th.",
  monitor: (shape) => {
    const w = new Watch(shape, "a3", "duties.ts", "Duty A3: a save ends in time.");
    return w.concludeDuty(lateSaves(w).late);
  },
};

/** Duty A3, with the counters by which it is judged. */
export function lateSaves(w: Watch): { readonly late: Expr<1>; readonly cycles: Streaks } {
  const save = w.port("me_save_o");
  const answered = w.port("me_finish_i").or(w.port("me_saved_i")).or(w.port("me_online_i").not());
  // The S-th is too late where it is not answered, and so is every one after it.
  const cycles = w.streaks("save_cycles", save, w.shape.saveLimitCycles - 1);
  return { late: cycles.over.and(answered.not()).any(), cycles };
}

const a4: DutySource = {
  id: "A4",
  sentence: "Modes 0, 1: sum of quota <= online MEs.",
  monitor: (shape) => {
    const { vnpus, count } = shape;
    const w = new Watch(shape, "a4", "duties.ts", "Duty A4: no more engines are promised than there are.", "none");
    const bits = countBits(vnpus * ((1 << count) - 1));
    const promised = sum(w.elements("vnpu_quota_i"), bits);
    return w.concludeDuty(w.spatial().and(promised.gt(sum(w.elements("me_online_i"), bits))));
  },
};

const a5: DutySource = {
  id: "A5",
  sentence: "me_finish_i[m] is 0 in the cycle that shows a start of m.",
  monitor: (shape) => {
    const w = new Watch(
      shape,
      "a5",
      "duties.ts",
      "Duty A5: nothing finishes in the cycle that shows its start.",
      "none",
    );
    const starts = w.port("start_valid_o").bit(0);
    return w.concludeDuty(starts.and(bitAt(w.port("me_finish_i"), w.port("start_me_o"))));
  },
};

/** All duties of the contract. */
export const dutySources: readonly DutySource[] = [a1, a2, a3, a4, a5];
