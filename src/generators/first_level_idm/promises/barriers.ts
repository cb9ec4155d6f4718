import { lit, orAll, pack, type Expr } from "../../../hdl/index.ts";
import { anyOf, Watch, type PromiseSource, type WatchShape } from "./watch.ts";

/** Cores `c` and `d` are of one group. */
function sameGroup(w: Watch, c: number, d: number): Expr<1> {
  return w.stateOf("group", c).eq(w.stateOf("group", d));
}

/** For each core: a core in Run of its group has not arrived. */
function awaited(w: Watch): Expr {
  const working = w.cores.map((c) =>
    w.module.wire(`works_${c}`, w.is(c, "run").and(w.arrived(c).not()), `Core ${c} is in Run and has not arrived.`),
  );
  const each = w.cores.map((c) =>
    orAll(working.map((works, d) => (d === c ? works : works.and(sameGroup(w, Math.min(c, d), Math.max(c, d)))))),
  );
  return w.module.wire("awaited", pack(each), "Cores of whose group one in Run has not arrived.");
}

/** Cycles from a decision to its output. */
function pathCycles({ barrierStages }: WatchShape): number {
  return barrierStages + 1;
}

/**
 * F1: a barrier is passed once, by those that came to it: in Run, or Held behind their arrival. Nothing but its
 * `sync_local_i` makes a core arrive.
 */
export const f1Barrier: PromiseSource = {
  id: "F1",
  title: "Once per barrier, after all",
  sentence: "sync_global_o goes to Run cores of one group only, once per barrier, after all of them arrived.",
  kind: "safety",
  duties: [],
  state: ["state", "group", "arrive"],
  monitor: (shape) => {
    const w = new Watch(shape, "f1", "barriers.ts", "Watches F1: who passes a barrier came to it, and passes it once.");
    const { barrierStages: stages } = shape;
    const m = w.module;
    const runs = m.wire("runs", pack(w.cores.map((c) => w.is(c, "run"))), "Cores in Run.");
    const held = m.wire("held", pack(w.cores.map((c) => w.is(c, "held"))), "Cores in Held.");
    const arrive = w.state("arrive");
    const may = m.wire("may", runs.and(arrive).or(held).and(awaited(w).not()), "Cores that may pass a barrier.");
    const could = w.delayed("may", may, pathCycles(shape), "Cores that might pass.");
    const passes = w.port("sync_global_o");
    // Once: behind the decision its core waits no more, but for an arrival in the same cycle.
    const waits = m.wire("waits", arrive.or(held), "Cores that wait.");
    const still = w.delayed("waits", waits, stages, "Cores that waited.");
    const came = w.delayed("came", w.port("sync_local_i"), stages, "Cores that came to a barrier, as seen.");
    const came_before = w.before("seen", came, "Cores that came to a barrier, as seen in the cycle before.");
    const came_then = w.delayed("then", came_before, stages, "In the cycle of the decision.");
    const fresh = arrive.and(w.before("arrive", arrive, "Cores that had arrived.").not());
    const parked = held.and(w.before("held", held, "Cores that were Held.").not());
    const ready = w.before("ready", runs.and(arrive), "Cores in Run that had arrived.");
    return w.conclude(
      anyOf([
        passes.and(could.not()).any(),
        passes.and(still).and(came_then.not()).any(),
        fresh.and(came_before.not()).any(),
        parked.and(ready.not()).any(),
      ]),
      passes.any(),
    );
  },
};

/** F2: nobody is left behind. */
export const f2Awaited: PromiseSource = {
  id: "F2",
  title: "All wait for the last",
  sentence: "No core is released while a Run core of its group has not arrived.",
  kind: "safety",
  duties: [],
  state: ["state", "group", "arrive"],
  monitor: (shape) => {
    const w = new Watch(shape, "f2", "barriers.ts", "Watches F2: no core is released while another one is awaited.");
    const late = w.delayed("late", awaited(w), pathCycles(shape), "Cores that were to wait.");
    const passes = w.port("sync_global_o");
    return w.conclude(passes.and(late).any(), late.any().and(passes.any()));
  },
};

/** L7: a group runs or is held. */
export const l7Whole: PromiseSource = {
  id: "L7",
  title: "A group is held as a whole",
  sentence: "No group has both a core in Run and one in Held.",
  kind: "safety",
  duties: [],
  state: ["state", "group"],
  monitor: (shape) => {
    const w = new Watch(shape, "l7", "barriers.ts", "Watches L7: a group is held as a whole.", "none");
    const pairs = w.cores.flatMap((c) => w.cores.filter((d) => d > c).map((d) => [c, d] as const));
    const mixed = pairs.map(([c, d]) =>
      sameGroup(w, c, d).and(
        w
          .is(c, "run")
          .and(w.is(d, "held"))
          .or(w.is(d, "run").and(w.is(c, "held"))),
      ),
    );
    return w.conclude(mixed.length === 0 ? w.is(0, "run").and(lit(1, 0)) : anyOf(mixed), w.is(0, "held"));
  },
  applies: ({ cores }) => cores > 1,
};
