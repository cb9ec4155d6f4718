import { describe, expect, it } from "vitest";
import { bodyText, failuresOf, failuresWhen, plain } from "./support/tiny.ts";
import type { Module } from "../../src/hdl/index.ts";

function inverter(): Module {
  const m = plain("inverter");
  const in_i = m.input("in_i", 2, "In.");
  m.drive(m.output("out_o", 2, "Out."), in_i.not());
  return m;
}

describe("instance outputs that drive what the parent has declared", () => {
  it("connect the declared wire, or the parent's output, without a wire of their own", () => {
    const m = plain("parent");
    const a_i = m.input("a_i", 2, "In.");
    const turned = m.declare("turned", 2, "Turned once.");
    const back_o = m.output("back_o", 2, "Turned twice.");
    m.instance("u_second", inverter(), { inputs: { in_i: turned }, outputs: { out_o: back_o } });
    m.instance("u_first", inverter(), { inputs: { in_i: a_i }, outputs: { out_o: turned } });
    expect(`\n${bodyText(m)}`).toMatchInlineSnapshot(`
      "

        wire [1:0] turned;  // Turned once.

        inverter u_second (
          .in_i  (turned),
          .out_o (back_o)
        );

        inverter u_first (
          .in_i  (a_i),
          .out_o (turned)
        );
      "
    `);
  });

  it("count as drivers", () => {
    const m = plain();
    const a_i = m.input("a_i", 2, "In.");
    const out_o = m.output("out_o", 2, "Out.");
    m.instance("u_first", inverter(), { inputs: { in_i: a_i }, outputs: { out_o } });
    m.drive(out_o, a_i);
    expect(failuresOf(m)).toEqual(["module tiny, output out_o: is driven twice; it needs one drive()."]);
  });

  it("refuse another width, and what cannot be driven", () => {
    const m = plain();
    const a_i = m.input("a_i", 2, "In.");
    const narrow = m.declare("narrow", 1, "One bit.");
    const connect = (out_o: typeof narrow | typeof a_i) => () =>
      m.instance("u_first", inverter(), { inputs: { in_i: a_i }, outputs: { out_o } });
    expect(failuresWhen(connect(narrow))).toEqual([
      "module tiny, instance u_first of inverter: output out_o is given declared wire narrow of 1 bit; " +
        "it drives a declared wire or an output of 2 bits.",
    ]);
    expect(failuresWhen(connect(a_i))).toEqual([
      "module tiny, instance u_first of inverter: output out_o is given input a_i of 2 bits; " +
        "it drives a declared wire or an output of 2 bits.",
    ]);
  });
});
