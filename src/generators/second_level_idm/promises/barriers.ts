import { anyOf, Watch, type PromiseSource } from "./watch.ts";

/** S3: a barrier is told once. */
export const s3Sync: PromiseSource = {
  id: "S3",
  title: "Barriers told once",
  sentence: "One sync_local_o for each SYSTEM with sync that is accepted.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "s3", "barriers.ts", "Watches S3: sync_local_o for each SYSTEM with sync.");
    const due = w.before("sync", w.syncs, "A SYSTEM with sync was accepted in the cycle before.");
    w.unreadWord([0, 108], [109, 124]);
    return w.conclude(w.flag("sync_local_o").ne(due), due);
  },
};

/** S4: a barrier holds. */
export const s4Barrier: PromiseSource = {
  id: "S4",
  title: "Nothing past a barrier",
  sentence: "Nothing is accepted from a SYSTEM with sync to sync_global_i or restart_i.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "s4", "barriers.ts", "Watches S4: nothing is accepted at a barrier.");
    const m = w.module;
    const waits = m.register("waits_q", 1, "A SYSTEM with sync was accepted, and the barrier was not passed.");
    const passes = w.flag("sync_global_i").or(w.flag("restart_i"));
    m.update(waits, { next: w.syncs.or(waits.and(passes.not())) });
    w.unreadWord([0, 108], [109, 124]);
    const accepted = w.accepts.or(w.flag("instr_ready_o"));
    return w.conclude(waits.and(accepted), waits.and(w.flag("sync_global_i")));
  },
};

/** S6: nothing but Run works. */
export const s6Stopped: PromiseSource = {
  id: "S6",
  title: "Quiet outside Run",
  sentence: "Nothing is valid outside Run, and trap_o stays until restart_i.",
  kind: "safety",
  duties: [],
  state: ["state"],
  monitor: (shape) => {
    const w = new Watch(shape, "s6", "barriers.ts", "Watches S6: nothing is valid outside Run, a trap stays.");
    const valid = w.port("op_valid_o").any().or(w.flag("instr_ready_o"));
    const trapped = w.before("trapped", w.flag("trap_o").and(w.flag("restart_i").not()), "A trap that is to stay.");
    const bad = anyOf([valid.and(w.is("run").not()), trapped.and(w.flag("trap_o").not())]);
    return w.conclude(bad, trapped);
  },
};
