import { pack, type Expr, type Module } from "../../../hdl/index.ts";
import { countBits } from "../../../ports/index.ts";
import { sum } from "../../prim/sum.ts";
import type { DutyId } from "./promise.ts";
import { anyOf, bitAt, Watch, type WatchShape } from "./watch.ts";

/** A duty (A) of the surroundings, as a circuit: an assumption in a proof, an assertion in simulation. */
export interface DutySource {
  readonly id: DutyId;
  /** What the contract says. */
  readonly sentence: string;
  /** Inputs: those of `watchPort`; output `violated_o`, judged by each cycle's ports. */
  readonly monitor: (shape: WatchShape) => Module;
}

const a1: DutySource = {
  id: "A1",
  sentence: "fresh + suspended + on MEs <= NX per vNPU.",
  monitor: (shape) => {
    const { matrixEngines: mes, vnpus, count } = shape;
    const w = new Watch(shape, "a1", "duties.ts", "Duty A1: no vNPU has more uTops than there are engines.", "none");
    const bits = countBits(3 * ((1 << count) - 1) + 2 * mes);
    const adds = w.elements("ready_add_i");
    const [online, finish, saved] = [w.port("me_online_i"), w.port("me_finish_i"), w.port("me_saved_i")];
    const broken = w.elements("vnpu_ready_o").map((ready, v): Expr<1> => {
      const busy = w.module.wire(`busy_${v}`, w.runOf(v).or(w.saveOf(v)), `MEs in Run or Save for vNPU ${v}.`);
      const goes = finish.or(online.not().and(w.saveOf(v).and(saved).not()));
      const stays = w.module.wire(`stays_${v}`, busy.and(goes.not()), "Their uTops are not finished or lost.");
      // What will be there after this cycle, but for a kill.
      const next = sum([ready, adds[v] ?? ready, ...stays.elements(mes)], bits);
      return w.port("vnpu_kill_i").bit(v).not().and(next.gt(mes));
    });
    if (broken.length !== vnpus) throw new RangeError("utop_scheduler_a1: one element per vNPU is needed.");
    return w.concludeDuty(anyOf(broken));
  },
};

const a2: DutySource = {
  id: "A2",
  sentence: "Kill stays until none of its MEs is busy.",
  monitor: (shape) => {
    const w = new Watch(shape, "a2", "duties.ts", "Duty A2: a kill stays until its vNPU has no busy engine.");
    const kill = w.port("vnpu_kill_i");
    const ends = w.before("kill", kill, "Kill in the cycle before.").and(kill.not());
    const busy = Array.from({ length: shape.vnpus }, (_, v) => w.runOf(v).or(w.saveOf(v)).any());
    return w.concludeDuty(ends.and(pack(busy)).any());
  },
};

const a3: DutySource = {
  id: "A3",
  sentence: "An ME is in Save in at most S cycles in a row: saved, finish or offline at the latest in the S-th.",
  monitor: (shape) => {
    const { matrixEngines: mes, saveLimitCycles } = shape;
    const w = new Watch(shape, "a3", "duties.ts", "Duty A3: a save ends in time.");
    const save = w.port("me_save_o");
    const answered = w.port("me_finish_i").or(w.port("me_saved_i")).or(w.port("me_online_i").not());
    const late = Array.from({ length: mes }, (_, me) => {
      const streak = w.streak(`save_${me}_cycles`, save.bit(me), save.bit(me).not(), saveLimitCycles);
      return streak.over.or(streak.reached);
    });
    return w.concludeDuty(save.and(answered.not()).and(pack(late)).any());
  },
};

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
