import type { Network } from "../../../src/compilers/network/index.ts";
import { Steps } from "./steps.ts";

/** Products of full and short tiles, and rows of vectors alone: a few thousand cycles. */
export function smallNetwork(): Network {
  const steps = new Steps();
  const x = steps.input("x", [200, 256]);
  const y = steps.add({ kind: "matmul" }, x, steps.weight([256, 400]));
  const z = steps.add({ kind: "softmax", axes: [1], logarithm: false }, y);
  const first = steps.add({ kind: "matmul" }, z, steps.weight([400, 64]));
  return steps.finish(steps.add({ kind: "unary", apply: { name: "relu" } }, first));
}
