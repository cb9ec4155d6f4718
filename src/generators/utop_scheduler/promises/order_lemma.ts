import type { Expr, Signal } from "../../../hdl/index.ts";
import { lit, orAll } from "../../../hdl/index.ts";
import { standsBefore } from "../../prim/permutation.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch } from "./watch.ts";

/** 1 when three members stand before each other in a circle. */
function circle(pairs: Signal, members: number): Expr<1> {
  const before = (u: number, v: number): Expr<1> => standsBefore(pairs, members, v, u);
  const circles: Expr<1>[] = [];
  for (let i = 0; i < members; i++) {
    for (let j = i + 1; j < members; j++) {
      for (let k = j + 1; k < members; k++) {
        circles.push(before(i, j).and(before(j, k)).and(before(k, i)));
        circles.push(before(j, i).and(before(k, j)).and(before(i, k)));
      }
    }
  }
  return circles.length === 0 ? lit(1, 0) : orAll(circles);
}

/** Said of state, not of ports: what the proofs of others assume of `order` when they leave its unit out. */
export const orderLemma: PromiseSource = {
  id: "L1",
  title: "Order",
  sentence: "order is a permutation: no three vNPUs stand before each other in a circle.",
  kind: "safety",
  duties: [],
  state: ["order"],
  applies: ({ vnpus }) => vnpus > 2,
  monitor: (shape) => {
    const w = new Watch(shape, "l1", "order_lemma.ts", "Watches that order is a permutation.", "none");
    const order = w.state("order");
    return w.conclude(circle(order, shape.vnpus), order.any());
  },
};

/** What proofs by induction assume of `turn`: in a circle nobody would be first. */
export const turnLemma: PromiseSource = {
  id: "L2",
  title: "Turn",
  sentence: "turn is a permutation: no three vNPUs stand before each other in a circle.",
  kind: "safety",
  duties: [],
  state: ["turn"],
  applies: ({ vnpus }) => vnpus > 2,
  monitor: (shape) => {
    const w = new Watch(shape, "l2", "order_lemma.ts", "Watches that turn is a permutation.", "none");
    const turn = w.state("turn");
    return w.conclude(circle(turn, shape.vnpus), turn.any());
  },
};

/** What proofs by induction assume of `start_order`: in a circle nobody would be the victim. */
export const startOrderLemma: PromiseSource = {
  id: "L3",
  title: "Start order",
  sentence: "start_order is a permutation: no three MEs were started after each other in a circle.",
  kind: "safety",
  duties: [],
  state: ["start_order"],
  applies: ({ matrixEngines }) => matrixEngines > 2,
  monitor: (shape) => {
    const w = new Watch(shape, "l3", "order_lemma.ts", "Watches that start_order is a permutation.", "none");
    const start_order = w.state("start_order");
    return w.conclude(circle(start_order, shape.matrixEngines), start_order.any());
  },
};
