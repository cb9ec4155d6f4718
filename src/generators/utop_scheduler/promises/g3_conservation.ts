import { countBits } from "../../../ports/index.ts";
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
    const { matrixEngines: mes, count } = shape;
    const m = w.module;
    // What is present fits whatever the block shows: its uTops waiting, and each ME in Run and in Save.
    const numbers = w.numbers(countBits((1 << count) - 1 + 2 * mes), only);
    const [online, finish, saved] = [w.port("me_online_i"), w.port("me_finish_i"), w.port("me_saved_i")];
    const [run, save] = [w.port("me_run_o"), w.port("me_save_o")];
    // Added less finished and killed, from the ports alone: `vnpu_ready_o` has no part in it.
    const owed = m.register(
      "owed_q",
      numbers.width,
      "Per vNPU, its uTops that were added and neither finished nor killed.",
    );
    const present = numbers.element("vnpu_ready_o").plus(numbers.count(run)).plus(numbers.count(save));
    const busy = run.or(save);
    const suspended = m.wire("suspended", save.and(saved).and(finish.not()), "Their uTops go back to ready.");
    const leaves = m.wire(
      "leaves",
      busy.and(finish.or(online.not().and(suspended.not()))),
      "Their uTops finish, or are lost with their engines.",
    );
    const stays = m.wire("stays", busy.and(leaves.or(suspended).not()), "Their uTops stay on them.");
    const grown = owed.plus(numbers.element("ready_add_i")).minus(numbers.count(leaves));
    const all = m.wire("all", grown, "Without a kill.");
    const left = m.wire("left", numbers.count(stays), "What a kill leaves.");
    const killed = m.wire("killed", numbers.where(w.port("vnpu_kill_i")), "Those of killed vNPUs.");
    m.update(owed, { next: all.and(killed.not()).or(left.and(killed)) });
    const broken = [owed.ne(present)];
    if (only !== undefined) {
      // What the balance of one needs: nothing is counted twice. It goes on with a stronger statement than G3.
      broken.push(w.port("me_run_o").and(w.port("me_save_o")).any());
      m.unused("unused_others", w.port("vnpu_kill_i"), w.port("ready_add_i"), w.port("vnpu_ready_o"));
    }
    return w.conclude(anyOf(broken), all.xor(left).and(killed).any());
  },
};
