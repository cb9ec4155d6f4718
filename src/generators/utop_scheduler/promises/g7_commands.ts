import { type Expr } from "../../../hdl/index.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch } from "./watch.ts";

/** G7: the state of the engines follows the commands, and `held` the engines. */
export const g7Commands: PromiseSource = {
  id: "G7",
  title: "Commands",
  sentence:
    "Per cycle at most one ME enters Run and one enters Save, exactly those that start_* and preempt_* name; held " +
    "equals the MEs in Run of its vNPU.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "g7", "g7_commands.ts", "Watches G7: engines follow the commands, held the engines.");
    const mes = shape.matrixEngines;
    const [run, save] = [w.port("me_run_o"), w.port("me_save_o")];
    const [starts, preempts] = [w.port("start_valid_o").bit(0), w.port("preempt_valid_o").bit(0)];
    const entersRun = run.and(w.before("run", run, "MEs in Run in the cycle before.").not());
    const entersSave = save.and(w.before("save", save, "MEs in Save in the cycle before.").not());
    /** The one ME that a command names; none without a command. */
    const named = (valid: Expr<1>, me: string): Expr => valid.extend(mes).shiftLeft(w.port(me));
    const strange = entersRun.ne(named(starts, "start_me_o")).or(entersSave.ne(named(preempts, "preempt_me_o")));
    const numbers = w.numbers(shape.count);
    const miscounted = numbers.element("vnpu_held_o").ne(numbers.count(run));
    const both = mes > 1 ? starts.and(preempts) : starts.or(preempts);
    return w.conclude(strange.or(miscounted), both);
  },
};
