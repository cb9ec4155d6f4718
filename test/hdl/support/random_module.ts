import fc from "fast-check";
import { lit, Module, mux, type Expr, type Signal } from "../../../src/hdl/index.ts";
import { randomExpression } from "./random_expression.ts";

const words = "grant request of the engine that waits for a slot which nobody else has asked for in this cycle".split(
  " ",
);

/** A module of random wires, registers and a comb block, with names and comments of many lengths. */
export function randomModule(seed: number): Module {
  const m = new Module(`random_${seed}`, {
    summary: words.join(" ").repeat(3),
    file: "test/hdl/support/random_module.ts",
  });
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", "async_low", "Reset, active low.");
  const draw = (i: number, most: number): number => (seed * 7919 + i * 104729) % most;
  const doc = (i: number): string => `Says ${words.slice(0, 1 + draw(i, words.length)).join(" ")}.`;
  const name = (i: number, ending: string): string => {
    const middle = words.slice(1, 1 + draw(i, 6)).join("_");
    return `s${i}${middle === "" ? "" : `_${middle}`}${ending}`;
  };
  const signals: Signal[] = [1, 3, 8, 13, 33, 64, 70].map((width, i) => m.input(name(i, "_i"), width, doc(i)));
  const inputs = [...signals];
  const expressions: Expr[] = fc.sample(randomExpression(signals), { numRuns: 60, seed });
  expressions.forEach((expr, i) => {
    if (i % 10 === 0) m.section(`Part ${i / 10}`);
    if (i % 3 === 0) {
      const register = m.register(name(100 + i, "_q"), expr.width, doc(i));
      const condition = signals[i % signals.length]?.bit(0);
      m.update(register, { next: expr, enable: condition, clear: i % 2 === 0 ? inputs[0]?.bit(0).not() : undefined });
      signals.push(register);
    } else signals.push(m.wire(name(100 + i, ""), expr, doc(i)));
  });
  const last = signals.at(-1) ?? m.input("none_i", 1, "None.");
  const { chosen } = m.comb(doc(1), { chosen: { value: last, doc: doc(2) } }, (c, s) => {
    signals
      .slice(0, 8)
      .forEach((signal) =>
        c.when(signal.any(), () => c.set(s.chosen, mux(signal.parity(), last.not(), lit(last.width, 0)))),
      );
  });
  m.unused("unused_signals", chosen, ...signals);
  m.drive(m.output("any_o", 1, "Some bit."), last.any());
  return m;
}
