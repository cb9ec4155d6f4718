import { pack } from "../../../hdl/index.ts";
import { sum } from "../../prim/sum.ts";
import { Watch, type PromiseSource } from "./watch.ts";

/** Said of registers: what proofs by induction assume of the number that the decision sees, and the slots that show. */
export const slotsLemma: PromiseSource = {
  id: "L4",
  title: "Number of slots",
  sentence: "left, the number of slots that the decision sees, is ones(todo) in every queue.",
  kind: "safety",
  duties: [],
  state: ["left"],
  monitor: (shape) => {
    const { queues, vectorEngines: ves, count } = shape;
    const w = new Watch(shape, "l4", "slots_lemma.ts", "Watches that each queue counts its slots.", "none");
    const todo = w.port("todo_o");
    const left = w.state("left").elements(queues);
    const wrong = left.map((number, q) =>
      number.ne(
        sum(
          Array.from({ length: ves }, (_, slot) => todo.bit(q * ves + slot)),
          count,
        ),
      ),
    );
    return w.conclude(pack(wrong).any(), todo.any());
  },
};
