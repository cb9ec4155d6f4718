import { mux } from "../../../hdl/index.ts";
import { Watch, type PromiseSource } from "./watch.ts";

/** Bits that hold the longest wait, 256 times the highest limit. */
const waitBits = 24;
/** Cycles in one unit of the limit: 2 to the power of this. */
const unitBits = 8;

/** S7: nothing stands for ever. */
export const s7Watchdog: PromiseSource = {
  id: "S7",
  title: "Watchdog in time",
  sentence: "A cycle in Run is the first of at most 256\u00b7watchdog_i cycles in a row without event.",
  kind: "safety",
  duties: [],
  state: ["state"],
  monitor: (shape) => {
    const w = new Watch(shape, "s7", "watchdog.ts", "Watches S7: Run ends when nothing happens for too long.");
    const m = w.module;
    const run = w.is("run");
    const happens = m.wire(
      "happens",
      w.accepts.or(w.issues.any()).or(w.port("op_done_i").any()),
      "Something is accepted, issued or done.",
    );
    const stands = m.wire("stands", run.and(happens.not()), "A cycle in Run without event.");
    const wait = m.register("wait_q", waitBits, "Such cycles in a row up to the one before.");
    const more = m.wire("more", mux(wait.all(), wait, wait.plus(1)), "With this one.");
    const ends = w.flag("restart_i").or(run.and(happens));
    m.update(wait, { next: more, enable: stands, clear: ends });
    const limit = w.port("watchdog_i");
    // 256 times the limit is reached when the bits above the lowest 8 are the limit or more.
    const reached = m.wire(
      "reached",
      wait
        .all()
        .or(more.slice(unitBits, waitBits - unitBits).ge(limit))
        .and(limit.any()),
      "As many as are allowed, with this one.",
    );
    m.unused("unused_more", more.slice(0, unitBits));
    const over = w.before("over", stands.and(reached).and(w.flag("restart_i").not()), "Run was to end then.");
    return w.conclude(run.and(over), over.and(w.is("trap")));
  },
};
