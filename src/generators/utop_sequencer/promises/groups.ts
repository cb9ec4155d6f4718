import { mux } from "../../../hdl/index.ts";
import { countBits } from "../../../ports/index.ts";
import { counted, unfinishedBefore, utops } from "./utops.ts";
import { anyOf, Watch, type PromiseSource } from "./watch.ts";

/** Duties by which the books of a group can be kept: whose MEs are busy, and when they may answer. */
const bookDuties = ["index", "mine", "A1", "A5"] as const;

/** Q1: one group after the other. */
export const q1Groups: PromiseSource = {
  id: "Q1",
  title: "Groups in order",
  sentence: "No uTop of group g+1 starts before all of g are finished.",
  kind: "safety",
  duties: bookDuties,
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "q1", "groups.ts", "Watches Q1: a group ends before the next one begins.");
    const books = utops(w);
    w.module.unused("unused_suspended", books.suspended);
    const unfinished = unfinishedBefore(w, books);
    // A group is left for a row or for Done; in Stop it is killed.
    const left = w.is("row").or(w.is("done")).and(unfinished);
    const stray = books.shown.any().and(books.fresh.or(books.live).and(books.shown).any().not());
    return w.conclude(left.or(stray), w.was("run").and(w.is("row")));
  },
};

/** Q2: each µTop runs once. */
export const q2Utops: PromiseSource = {
  id: "Q2",
  title: "Each uTop once",
  sentence: "Each uTop of a row starts fresh once and finishes once, or is killed; resumes = saves - still suspended.",
  kind: "safety",
  duties: bookDuties,
  state: ["susp"],
  monitor: (shape) => {
    const w = new Watch(shape, "q2", "groups.ts", "Watches Q2: each uTop starts fresh once and finishes once.");
    const books = utops(w);
    const { fresh, suspended, live, finished, shown, vector } = books;
    const m = w.module;
    m.unused("unused_vector", vector);
    const resumed = w.flag("utop_resume_o");
    const allowed = mux(resumed, suspended, fresh);
    const run = w.is("run");
    // Those that finish were started and not finished, and none of them waits with a saved context.
    const waits = m.wire("waits", suspended.and(shown.not()), "Saved and not resumed.");
    const strange = finished.and(live.not().or(waits)).any();
    return w.conclude(
      anyOf([shown.and(allowed.not()).any(), run.and(strange), run.and(waits.ne(w.state("susp")))]),
      shown.any().and(resumed),
    );
  },
};

/** Q3: the two schedulers count the same µTops. */
export const q3Ready: PromiseSource = {
  id: "Q3",
  title: "Same number waiting",
  sentence: "Outside Stop, ones(fresh) + ones(susp) = the scheduler's ready + ready_add_o + start_i.",
  kind: "safety",
  duties: bookDuties,
  state: ["fresh", "susp"],
  monitor: (shape) => {
    const w = new Watch(shape, "q3", "groups.ts", "Watches Q3: sequencer and scheduler count the same uTops.");
    const m = w.module;
    // What the scheduler holds ready, and the start that is on its way from it.
    const bits = countBits(3 * shape.matrixEngines) + 1;
    const waiting = m.register("waiting_q", bits, "The scheduler's ready, and start_i.");
    const added = waiting.plus(w.port("ready_add_o").extend(bits)).plus(counted(w.answers("saved"), bits));
    const start = w.flag("start_i");
    m.update(waiting, { next: added.minus(start.extend(bits)), clear: w.flag("kill_o") });
    const due = waiting.plus(w.port("ready_add_o").extend(bits));
    const own = m.wire("own", counted(w.state("fresh"), bits).plus(counted(w.state("susp"), bits)), "Waiting here.");
    return w.conclude(w.is("stop").not().and(own.ne(due)), w.is("run").and(own.any()).and(start));
  },
};
