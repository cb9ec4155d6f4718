import type { Module } from "../../hdl/index.ts";
import { countBits } from "../../ports/index.ts";
import { clockedPart, type RegistersShape } from "./sizes.ts";

/** Bits of a counter: none wraps in practice. */
const counterBits = 64;

/** A counter that adds 0 to `most` in a cycle and wraps after 2^64. */
export function counter(shape: RegistersShape, most: number): Module {
  const m = clockedPart(`regs_counter_n${most}`, "counter.ts", `Counts up to ${most} in a cycle.`, shape);
  const add_i = m.input("add_i", countBits(most), "What is counted in this cycle.");
  const count_o = m.output("count_o", counterBits, "What was counted before.");
  const count_q = m.register("count_q", counterBits, "What was counted before.");
  m.update(count_q, { next: count_q.plus(add_i.extend(counterBits)) });
  m.drive(count_o, count_q);
  return m;
}
