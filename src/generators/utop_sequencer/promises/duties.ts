import { lit, mux, type Expr, type Signal } from "../../../hdl/index.ts";
import { countBits, sequencerFault } from "../../../ports/index.ts";
import { oneHotDecode } from "../../prim/one_hot.ts";
import { Watch, type DutySource, type WatchShape } from "./watch.ts";

/** The ME that starts, one-hot. */
function starting(w: Watch): Signal {
  const { matrixEngines: mes } = w.shape;
  const start = w.flag("start_i");
  return w.once("starting", () => oneHotDecode(w.port("start_me_i"), mes).and(start.repeat(mes)), "ME that starts.");
}

/** MEs of mine in the cycle before that did not answer in it. */
function busyBefore(w: Watch): Signal {
  const mine = w.port("mine_i");
  const ends = w.port("me_finish_i").or(w.port("me_saved_i"));
  return w.before("busy", mine.and(ends.not()), "MEs of mine in the cycle before that did not answer in it.");
}

const index: DutySource = {
  id: "index",
  sentence: "An index input names something that exists.",
  monitor: (shape) => {
    const w = new Watch(shape, "index", "duties.ts", "An index input names something that exists.", "none");
    const { matrixEngines: mes, index: bits } = shape;
    const me = w.port("start_me_i");
    return w.concludeDuty(mes === 2 ** bits ? me.ne(me) : me.ge(mes));
  },
};

const mine: DutySource = {
  id: "mine",
  sentence:
    "mine_i: an ME joins in the cycle of its start_i, and leaves in the cycle after its finish or saved, or in that in " +
    "which it goes offline.",
  monitor: (shape) => {
    const w = new Watch(shape, "mine", "duties.ts", "What mine_i is: MEs join by starts and leave by their answers.");
    const own = w.port("mine_i");
    const before = w.before("mine", own, "mine_i of the cycle before.");
    const start = starting(w);
    const joined = own.and(busyBefore(w).or(start).not());
    return w.concludeDuty(joined.any().or(start.and(before).any()));
  },
};

const a1: DutySource = {
  id: "A1",
  sentence:
    "In Run, start_i only with fresh or susp non-empty (G3 of the scheduler); in the first cycle of Stop a start may still " +
    "arrive and is ignored.",
  state: ["fresh", "susp"],
  monitor: (shape) => {
    const w = new Watch(shape, "a1", "duties.ts", "Duty A1: nothing starts where nothing waits.");
    const start = w.flag("start_i");
    const waits = w.state("fresh").or(w.state("susp")).any();
    const lawful = w
      .is("run")
      .and(waits)
      .or(w.is("stop").and(w.was("stop").not()));
    return w.concludeDuty(start.and(lawful.not()));
  },
};

const a2: DutySource = {
  id: "A2",
  sentence: "row_valid_i only under request.",
  monitor: (shape) => {
    const w = new Watch(shape, "a2", "duties.ts", "Duty A2: a row is answered where it is asked for.", "none");
    return w.concludeDuty(w.flag("row_valid_i").and(w.flag("row_req_o").not()));
  },
};

/** Cycles in a row in which `counts` is 1, this one included, up to `most` + 1. */
export function inARow(w: Watch, name: string, counts: Expr<1>, most: number, fresh?: Expr<1>): Signal {
  const m = w.module;
  const bits = countBits(most + 1);
  const register = m.register(`${name}_q`, bits, "Such cycles in a row up to the one before.");
  const more = mux(register.gt(most), register, register.plus(1));
  const now = m.wire(name, mux(counts, more, lit(bits, 0)), "This one included.");
  m.update(register, { next: fresh === undefined ? now : mux(fresh, lit(bits, 0), now) });
  return now;
}

/** Most cycles of Stop in which an ME of mine may be busy: saves in time, and one kill after the other. */
export function busyLimit({ saveLimitCycles, matrixEngines }: WatchShape): number {
  return saveLimitCycles + matrixEngines;
}

const a3: DutySource = {
  id: "A3",
  sentence: "A killed uTop leaves its ME within S, or the ME goes offline.",
  // Seen from the block: in cycle S + NX + 1 of Stop, and later, no ME is busy.
  monitor: (shape) => {
    const w = new Watch(shape, "a3", "duties.ts", "Duty A3: the MEs of a vNPU in Stop are idle in time.");
    const stopped = inARow(w, "stop_cycles", w.is("stop"), busyLimit(shape));
    return w.concludeDuty(stopped.gt(busyLimit(shape)).and(w.port("mine_i").any()));
  },
};

const a4: DutySource = {
  id: "A4",
  sentence: "Every fetch is answered within T cycles, by an error after a time-out; so is a row request.",
  // Seen from the block: a row in the T-th cycle of its request, and in cycle T + 2 of Stop the VE queue is quiet.
  monitor: (shape) => {
    const w = new Watch(shape, "a4", "duties.ts", "Duty A4: fetches and rows are answered in time.");
    const { answerLimitCycles: limit } = shape;
    const answered = w.flag("row_valid_i");
    const asked = inARow(w, "request_cycles", w.flag("row_req_o"), limit - 1, answered);
    const stopped = inARow(w, "stop_cycles", w.is("stop"), limit + 1);
    const row = asked.ge(limit).and(answered.not());
    return w.concludeDuty(row.or(stopped.gt(limit + 1).and(w.flag("ve_quiet_i").not())));
  },
};

const a5: DutySource = {
  id: "A5",
  sentence: "Finish or saved on an ME of mine only from the cycle after its start_i.",
  monitor: (shape) => {
    const w = new Watch(shape, "a5", "duties.ts", "Duty A5: nothing ends in the cycle of its start.", "none");
    const ends = w.port("me_finish_i").or(w.port("me_saved_i"));
    return w.concludeDuty(ends.and(w.port("mine_i")).and(starting(w)).any());
  },
};

const a6: DutySource = {
  id: "A6",
  sentence: "next_valid_i only from an unfinished uTop, at the latest in the cycle of its finish.",
  monitor: (shape) => {
    const w = new Watch(shape, "a6", "duties.ts", "Duty A6: only unfinished uTops write their successor.", "none");
    const { matrixEngines: mes } = shape;
    const next = w.port("next_valid_i");
    const early = next.slice(0, mes).and(w.port("mine_i")).and(starting(w)).any();
    const vector = w.is("run").and(next.bit(mes)).and(w.flag("ve_active_o").not());
    return w.concludeDuty(early.or(vector));
  },
};

const a7: DutySource = {
  id: "A7",
  sentence: "fault_code_i is 5\u201310.",
  monitor: (shape) => {
    const w = new Watch(shape, "a7", "duties.ts", "Duty A7: faults from outside have codes of their own.", "none");
    const code = w.port("fault_code_i");
    const { opcode, engine } = sequencerFault;
    return w.concludeDuty(w.flag("fault_i").and(code.lt(opcode).or(code.gt(engine))));
  },
};

const a8: DutySource = {
  id: "A8",
  sentence: "An ME that leaves mine_i by going offline brings fault_i with code 10 in that cycle or the next.",
  monitor: (shape) => {
    const w = new Watch(shape, "a8", "duties.ts", "Duty A8: an engine that is lost is a fault.");
    const lost = busyBefore(w).or(starting(w)).and(w.port("mine_i").not()).any();
    const told = w.flag("fault_i").and(w.port("fault_code_i").eq(sequencerFault.engine));
    const owed = w.before("owed", lost.and(told.not()), "A fault is owed since the cycle before.");
    return w.concludeDuty(owed.and(told.not()));
  },
};

const quiet: DutySource = {
  id: "quiet",
  sentence: "ve_quiet_i: its VE queue and fetches are empty (0 from the cycle after ve_start_o).",
  monitor: (shape) => {
    const w = new Watch(shape, "quiet", "duties.ts", "What ve_quiet_i is: 0 behind the start of a VE uTop.");
    return w.concludeDuty(w.portBefore("ve_start_o").any().and(w.flag("ve_quiet_i")));
  },
};

/** All duties of the contract, and those that its port table takes for granted. */
export const dutySources: readonly DutySource[] = [index, mine, quiet, a1, a2, a3, a4, a5, a6, a7, a8];
