import { lit, mux, pack, type Expr, type Module } from "../../../../hdl/index.ts";
import { countBits, schedulingMode } from "../../../../ports/index.ts";
import { others, standsBefore } from "../../../prim/permutation.ts";
import { sum } from "../../../prim/sum.ts";
import { spatialConfiguration, waitingStreaks } from "../waiting_owners.ts";
import { anyOf, Watch, type WatchShape } from "../watch.ts";
import { busyOffline, impossibleEngines, sameAsBefore } from "./engines.ts";
import { savesInTime } from "./saves.ts";

/** One vNPU's wait, as far as it has come and as much of it as `turn` says is to come. */
interface Wait {
  /** It waited in the cycle before and waits on in this one, with the same configuration. */
  readonly goesOn: Expr<1>;
  /** Cycles that it waited before this one; 0 when it does not go on. */
  readonly waited: Expr;
  /** It waits longer than its bound. */
  readonly over: Expr<1>;
  /** vNPUs before it in `turn`, and itself. */
  readonly queue: Expr;
  /** Some vNPU before it in `turn` is no owner with a claim, kill left aside. */
  readonly emptyPlace: Expr<1>;
  /** Bits that hold every sum here. */
  readonly bits: number;
}

/** `counts`: cycles that count as waiting when the vNPU waits in them. */
function waitOf(w: Watch, v: number, counts: Expr<1>, unchanged: Expr<1>, bound: number): Wait {
  const { vnpus, matrixEngines: mes, saveLimitCycles } = w.shape;
  const m = w.module;
  const bits = countBits(bound + vnpus + mes + saveLimitCycles + 2);
  const { waiting, planes, late, over } = waitingStreaks(w, counts, unchanged, bound, v);
  const cycles = m.wire("cycles", pack(planes), `Cycles in a row in which vNPU ${v} waited.`);
  const base = m.wire("waited", mux(unchanged, cycles, lit(cycles.width, 0)).extend(bits), "Those that count.");
  const turn = w.state("turn");
  m.unused("unused_turn", turn);
  const ahead = others(vnpus, v).map((u) => ({ u, first: standsBefore(turn, vnpus, u, v) }));
  const held = w.elements("vnpu_held_o");
  const empty = ahead.map(({ u, first }) => {
    const quota = w.elements("vnpu_quota_i")[u] ?? lit(bits, 0);
    const claims = w
      .port("vnpu_enable_i")
      .bit(u)
      .and(w.hasReady().bit(u))
      .and((held[u] ?? quota).lt(quota));
    return first.and(claims.not());
  });
  return {
    goesOn: m.wire("goes_on", waiting.bit(0).and(base.any()), "It waited in the cycle before, too."),
    waited: base,
    over: over.any().or(late.any()),
    queue: m.wire(
      "queue",
      sum(
        ahead.map(({ first }) => first),
        bits,
      ).plus(1),
      "Starts until its own, this one included.",
    ),
    emptyPlace: anyOf(empty),
    bits,
  };
}

/**
 * G5a of one vNPU, strengthened until each cycle follows from the one before. While it waits, all before it in `turn`
 * are owners with a claim, so that every start brings it one place forward. The n-th start from now needs n MEs that
 * are Idle or come free in time; an ME in Save for `age` cycles is Idle in S - age cycles. Where fewer MEs come free than
 * starts are needed, the next preempt follows at once. Where it holds, the promise does; where it fails, it need not.
 */
export function waitingInductive(shape: WatchShape, bound: number, v: number): Module {
  const { matrixEngines: mes, vnpus, saveLimitCycles } = shape;
  const w = new Watch(shape, "g5a_inductive", "inductive/waiting.ts", "G5a of one vNPU, strengthened for induction.");
  const m = w.module;
  const { unchanged } = sameAsBefore(w, spatialConfiguration);
  const { goesOn, waited, over, queue, emptyPlace, bits } = waitOf(w, v, w.spatial(), unchanged, bound);
  const { ages, impossible, kept } = savesInTime(w);
  const free = w.idle();
  const saving = m.wire("saving", w.port("me_online_i").and(w.port("me_save_o")), "Online MEs in Save.");
  const usable = m.wire("usable", free.or(saving), "MEs that are Idle or come free.");
  const coming = m.wire("coming", sum(usable.elements(mes), bits), "How many.");
  // Cycles waited and starts needed; S + slack is the most that they may come to.
  const spent = m.wire("spent", waited.plus(queue), "Cycles that it waited, and one for each start.");
  const slack = Math.min(mes, vnpus - 1);
  const tooFew = Array.from({ length: mes }, (_, i) => {
    const n = i + 1;
    const inTime = Array.from({ length: mes }, (_, me): Expr<1> => {
      const saved = spent.le((ages[me] ?? queue).extend(bits).plus(slack + n));
      return free
        .bit(me)
        .and(spent.le(saveLimitCycles + slack + n))
        .or(saving.bit(me).and(saved));
    });
    const enough = sum(inTime, bits).ge(n);
    return coming.ge(n).and(queue.ge(n)).and(enough.not());
  });
  const noPreempt = coming.lt(queue).and(spent.gt(coming.plus(slack)));
  const strayed = anyOf([emptyPlace, busyOffline(w), noPreempt, ...tooFew]);
  return w.conclude(kept.and(anyOf([over, impossible, impossibleEngines(w), goesOn.and(strayed)])), goesOn);
}

/**
 * G5b of one vNPU, strengthened. Since all MEs were Idle, nobody holds more than its quota, and only the killed have MEs
 * in Save; so as many MEs are Idle as owners have claims, and one starts in every cycle.
 */
export function waitingWithoutHarvestInductive(shape: WatchShape, bound: number, v: number): Module {
  const { matrixEngines: mes, vnpus, count } = shape;
  const w = new Watch(shape, "g5b_inductive", "inductive/waiting.ts", "G5b of one vNPU, strengthened for induction.");
  const m = w.module;
  const { unchanged } = sameAsBefore(w, spatialConfiguration);
  const spatial = w.port("mode_i").eq(schedulingMode.spatial);
  const busy = m.wire("busy", w.port("me_run_o").or(w.port("me_save_o")), "MEs in Run or Save.");
  const since = m.register("since_idle_q", 1, "Configuration constant since a cycle with all MEs Idle.");
  const since_idle = m.wire("since_idle", busy.any().not().or(since.and(unchanged)), "This cycle included.");
  m.update(since, { next: since_idle });
  const { goesOn, over, waited, queue, emptyPlace } = waitOf(w, v, since_idle.and(spatial), unchanged, bound);
  const bits = countBits(2 * mes);
  const quotas = w.elements("vnpu_quota_i");
  const beyond = Array.from({ length: vnpus }, (_, u): Expr<1> => {
    const [run, save] = [w.runOf(u), w.saveOf(u)];
    const mesOf = m.wire(`mes_of_${u}`, run.or(save), `MEs in Run or Save for vNPU ${u}.`);
    const own = m.wire(`own_${u}`, sum(mesOf.elements(mes), bits), "How many.");
    const quota = mux(w.port("vnpu_enable_i").bit(u), quotas[u] ?? lit(count, 0), lit(count, 0));
    const saved = save.any().and(w.port("vnpu_kill_i").bit(u).not());
    return own.gt(quota.extend(bits)).or(saved);
  });
  const within = since_idle.and(spatial);
  const strayed = anyOf([busyOffline(w), ...beyond]);
  const late = waited.plus(queue).gt(bound);
  return w.conclude(anyOf([over, impossibleEngines(w), within.and(strayed), goesOn.and(emptyPlace.or(late))]), goesOn);
}
