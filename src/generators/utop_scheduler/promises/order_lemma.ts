import type { Expr } from "../../../hdl/index.ts";
import { lit, orAll } from "../../../hdl/index.ts";
import { standsBefore } from "../../prim/permutation.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch } from "./watch.ts";

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
    const before = (u: number, v: number): Expr<1> => standsBefore(order, shape.vnpus, v, u);
    const circles: Expr<1>[] = [];
    for (let i = 0; i < shape.vnpus; i++) {
      for (let j = i + 1; j < shape.vnpus; j++) {
        for (let k = j + 1; k < shape.vnpus; k++) {
          circles.push(before(i, j).and(before(j, k)).and(before(k, i)));
          circles.push(before(j, i).and(before(k, j)).and(before(i, k)));
        }
      }
    }
    return w.conclude(circles.length === 0 ? lit(1, 0) : orAll(circles), order.any());
  },
};

/** Cycles of a switch that a proof with `shortSwitches` looks at. */
const longestSwitch = 3;

/** No promise: a narrowing of the inputs for proofs in which the 16 bits of the switch counter are too many. */
export const shortSwitches: PromiseSource = {
  id: "R1",
  title: "Short switches",
  sentence: `switch_cycles_i <= ${longestSwitch}.`,
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "r1", "order_lemma.ts", "Watches that no switch is long.", "none");
    const cycles = w.port("switch_cycles_i");
    return w.conclude(cycles.gt(longestSwitch), cycles.any());
  },
};
