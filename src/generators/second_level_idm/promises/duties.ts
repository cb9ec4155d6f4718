import { Watch, type DutySource } from "./watch.ts";

const index: DutySource = {
  id: "index",
  sentence: "An index input names something that exists.",
  monitor: (shape) => {
    const w = new Watch(shape, "index", "duties.ts", "An index input names something that exists.", "none");
    const core = w.port("core_id_i");
    return w.concludeDuty(shape.cores === 2 ** shape.coreBits ? core.ne(core) : core.ge(shape.cores));
  },
};

const a1: DutySource = {
  id: "A1",
  sentence: "op_done_i[m] only while m is busy.",
  state: ["busy"],
  monitor: (shape) => {
    const w = new Watch(shape, "a1", "duties.ts", "Duty A1: only what is under way is complete.", "none");
    return w.concludeDuty(w.port("op_done_i").and(w.state("busy").not()).any());
  },
};

const a2: DutySource = {
  id: "A2",
  sentence: "restart_i only with quiet_o = 1 and outside Run.",
  state: ["state"],
  monitor: (shape) => {
    const w = new Watch(shape, "a2", "duties.ts", "Duty A2: a core that runs is not restarted.", "none");
    return w.concludeDuty(w.flag("restart_i").and(w.flag("quiet_o").not().or(w.is("run"))));
  },
};

/** All duties of the contract, and that of its port table. */
export const dutySources: readonly DutySource[] = [index, a1, a2];
