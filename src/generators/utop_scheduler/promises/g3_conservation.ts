import { mux, type Expr } from "../../../hdl/index.ts";
import { sum } from "../../prim/sum.ts";
import type { PromiseSource } from "./promise.ts";
import { anyOf, Watch } from "./watch.ts";

/** G3: no µTop is lost or made up. */
export const g3Conservation: PromiseSource = {
  id: "G3",
  title: "Conservation",
  sentence:
    "For each vNPU, added = finished + killed + ready + Run + Save, always; killed = dropped from ready by kill " +
    "(ready_add and saves of that cycle too), or lost with an offline ME; a kill-preempted uTop that answers finish is " +
    "finished.",
  kind: "safety",
  duties: ["A1"],
  state: [],
  perVnpu: true,
  monitor: (shape, _bound, only) => {
    const w = new Watch(shape, "g3", "g3_conservation.ts", "Watches G3: every uTop that was added is accounted for.");
    const { matrixEngines: mes, vnpus, count } = shape;
    const m = w.module;
    const bits = count + 1;
    const number = (list: Expr): Expr => sum(m.wire(`list_${++lists}`, list, "MEs counted.").elements(mes), bits);
    let lists = 0;
    const [online, finish, saved] = [w.port("me_online_i"), w.port("me_finish_i"), w.port("me_saved_i")];
    const adds = w.elements("ready_add_i");
    const readys = w.elements("vnpu_ready_o");
    const broken: Expr<1>[] = [];
    const drops: Expr<1>[] = [];
    for (const v of only === undefined ? Array.from({ length: vnpus }, (_, i) => i) : [only]) {
      const [run, save] = [w.runOf(v), w.saveOf(v)];
      const kill = w.port("vnpu_kill_i").bit(v);
      // Added less finished and killed, from the ports alone: `vnpu_ready_o` has no part in it.
      const owed = m.register(
        `owed_${v}_q`,
        bits,
        `uTops of vNPU ${v} that were added and neither finished nor killed.`,
      );
      const present = sum([readys[v] ?? kill, number(run), number(save)], bits);
      const busy = m.wire(`busy_${v}`, run.or(save), `MEs in Run or Save for vNPU ${v}.`);
      const suspended = m.wire(`suspended_${v}`, save.and(saved).and(finish.not()), "Their uTops go back to ready.");
      const leaves = m.wire(
        `leaves_${v}`,
        busy.and(finish.or(online.not().and(suspended.not()))),
        "Their uTops finish, or are lost with their engines.",
      );
      const stays = m.wire(`stays_${v}`, busy.and(leaves.not()).and(suspended.not()), "Their uTops stay on them.");
      const grown = owed.plus((adds[v] ?? kill).extend(bits)).minus(number(leaves));
      const next = m.wire(`next_${v}`, mux(kill, number(stays), grown), "What a kill leaves, or all.");
      m.update(owed, { next });
      broken.push(owed.ne(present));
      drops.push(kill.and(grown.ne(number(stays))));
    }
    if (only !== undefined) {
      // What the balance of one needs: nothing is counted twice. It goes on with a stronger statement than G3.
      broken.push(w.port("me_run_o").and(w.port("me_save_o")).any());
      m.unused("unused_others", w.port("vnpu_kill_i"), w.port("ready_add_i"), w.port("vnpu_ready_o"));
    }
    return w.conclude(anyOf(broken), anyOf(drops));
  },
};
