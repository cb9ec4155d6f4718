import { turnsInductive } from "./inductive/turns_taken.ts";
import { classOf, waits, type QueueClass } from "./waits.ts";
import { anyOf, Watch, type PromiseSource } from "./watch.ts";

function turn(id: string, which: QueueClass, title: string): PromiseSource {
  return {
    ...{ id, title, kind: "liveness", duties: ["index", "A1"], state: [] },
    sentence:
      "A queue whose rem is above 0 in 2\u00b7NX (ME queue) or 2\u00b7V (VE queue) successive handout cycles (left > 0 and any " +
      "rem > 0; cycles between do not count) gets a slot in one of them (exact). hold, flush, or ve_allow or harvest low " +
      "starts the count anew.",
    bound: (shape) => classOf(shape, which).bound,
    inductive: {
      ...{ duties: ["index", "A1"], state: ["vf", which === "me" ? "pm" : "pv"], lemmas: ["L4"] },
      monitor: (shape, bound) => turnsInductive(shape, bound, which),
    },
    monitor: (shape, bound) => {
      const summary = `Watches ${id}: each ${which === "me" ? "ME" : "VE"} queue that may borrow has its turn.`;
      const w = new Watch(shape, id.toLowerCase(), "turns.ts", summary);
      const waited = waits(w, which, bound);
      return w.conclude(anyOf(waited.map((one) => one.eq(bound))), anyOf(waited.map((one) => one.eq(bound - 1))));
    },
  };
}

/** O7: nobody who may borrow waits for ever. */
export const o7aMeTurns: PromiseSource = turn("O7a", "me", "Turns of ME queues");
export const o7bVeTurns: PromiseSource = turn("O7b", "ve", "Turns of VE queues");
