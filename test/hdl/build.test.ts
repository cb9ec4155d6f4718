import { describe, expect, it } from "vitest";
import { andAll, concat, lit, mux, orAll, pack, type Expr } from "../../src/hdl/index.ts";
import { clocked, failuresWhen, plain } from "./support/tiny.ts";

const m = clocked();
const a: Expr = m.input("a_i", 4, "Four bits.");
const b: Expr = m.input("b_i", 3, "Three bits.");
const named = m.wire("named", a, "Four bits.");
const wide = m.wire("wide", a.repeat(4), "Sixteen bits.");
const words = m.memory("words", { width: 4, depth: 6, doc: "Words." });
const register = m.register("count_q", 4, "A counter.");
const payload = m.register("payload_q", 4, "Payload.", { reset: "none" });

/** Widths as the compiler does not know them: what a generator with sizes of its own runs into. */
const one = (expr: Expr): Expr<1> => expr as Expr<1>;

describe("what is wrong is refused when built, in one sentence", () => {
  it.each<readonly [string, () => unknown, string]>([
    [
      "bitwise operands of two widths",
      () => a.and(b),
      "module tiny: and() found b_i of 3 bits beside a_i of 4 bits; both must have 4 bits.",
    ],
    [
      "sums of two widths",
      () => a.or(named).plus(b),
      "module tiny: plus() found b_i of 3 bits beside a_i | named of 4 bits; both must have 4 bits.",
    ],
    [
      "comparisons of two widths",
      () => lit<number>(5, 1).eq(a),
      "module tiny: eq() found a_i of 4 bits beside 5'd1 of 5 bits; both must have 5 bits.",
    ],
    [
      "choices of two widths",
      () => mux(a.any(), a, b),
      "module tiny: mux() found b_i of 3 bits beside a_i of 4 bits; both must have 4 bits.",
    ],
    [
      "conditions of several bits",
      () => mux(one(a), b, b),
      "module tiny: condition a_i of mux() has 4 bits; it must have 1.",
    ],
    [
      "products that lose bits",
      () => a.times(b, 6),
      "module tiny: times() of a_i (4 bits) and b_i (3 bits) states 6 bits; it must state 7 or more.",
    ],
    [
      "numbers that do not fit",
      () => b.plus(8),
      "module tiny: number 8 beside b_i does not fit 3 bits; it must be 0 to 7.",
    ],
    ["negative numbers", () => b.plus(-1), "module tiny: number -1 beside b_i does not fit 3 bits; it must be 0 to 7."],
    ["literals that do not fit", () => lit(3, 8), "Literal 8 does not fit 3 bits; it must be 0 to 7."],
    [
      "literals that are no whole number",
      () => lit(3, 0.5),
      "Literal 0.5 is not a safe whole number; give a bigint or a whole number below 2^53.",
    ],
    ["widths of 0", () => lit(0, 0), "Width 0 of literal is not possible; it must be a whole number from 1 to 65536."],
    [
      "signals of no width",
      () => m.input("none_i", 0, "Nothing."),
      "module tiny, input none_i: width 0 is not possible; it must be a whole number, 1 or more.",
    ],
    [
      "comparisons with one outcome, below 0",
      () => a.lt(0),
      "module tiny: lt() of a_i and 4'd0 always has the same outcome; compare with a number that decides something.",
    ],
    [
      "comparisons with one outcome, up to the highest",
      () => a.le(15),
      "module tiny: le() of a_i and 4'd15 always has the same outcome; compare with a number that decides something.",
    ],
    [
      "extensions that cut",
      () => a.extend(3),
      "module tiny: extend() of a_i (4 bits) to 3 bits; it must be 4 or more.",
    ],
    ["a wrong stated width", () => a.sized(3), "module tiny: sized() of a_i (4 bits) to 3 bits; it must be 4."],
    ["shifts by the width", () => a.shiftLeft(4), "module tiny: shift of a_i (4 bits) by 4; it must be 0 to 3."],
    [
      "shift amounts beyond 32 bits",
      () => a.shiftRight(wide.repeat(3)),
      "module tiny: shift amount {3{wide}} has 48 bits; it must have 32 or fewer.",
    ],
    ["no repetition", () => a.repeat(0), "module tiny: repeat() of a_i is asked for 0; it takes 1 or more."],
    ["empty lists", () => orAll([]), "orAll() has an empty list; it takes 1 expression or more."],
    ["empty lists of and", () => andAll([]), "andAll() has an empty list; it takes 1 expression or more."],
    ["empty concatenations", () => concat(), "concat() has no part; it takes 1 or more."],
    ["empty packs", () => pack([]), "pack() has no element; it takes 1 or more."],
    [
      "bits out of range",
      () => named.bit(4),
      "module tiny, signal named: slice of 1 bit from bit 4 is out of range; named has 4 bits, 0 to 3.",
    ],
    [
      "slices out of range",
      () => named.slice(2, 3),
      "module tiny, signal named: slice of 3 bits from bit 2 is out of range; named has 4 bits, 0 to 3.",
    ],
    [
      "elements that do not divide",
      () => named.elements(3),
      "module tiny, signal named: 4 bits do not split into 3 equal elements; the number of elements must divide the width.",
    ],
    [
      "drives of another width",
      () => m.drive(m.output("a_o", 4, "Out."), b as Expr<4>),
      "module tiny: drive() found b_i of 3 bits beside a_o of 4 bits; both must have 4 bits.",
    ],
    [
      "drives of what has its value already",
      () => m.drive(named, a),
      "module tiny, wire named: is given to drive(); it takes outputs and declared wires.",
    ],
    [
      "updates of another width",
      () => m.update(register, { next: b as Expr<4> }),
      "module tiny: update() found b_i of 3 bits beside count_q of 4 bits; both must have 4 bits.",
    ],
    [
      "enables of several bits",
      () => m.update(register, { next: register, enable: one(a) }),
      "module tiny: condition a_i of update() of count_q has 4 bits; it must have 1.",
    ],
    [
      "clears without a reset value",
      () => m.update(payload, { next: payload, clear: a.any() }),
      "module tiny, register payload_q: has a clear but no reset value; a clear gives the reset value.",
    ],
    [
      "reset values that do not fit",
      () => m.register("small_q", 2, "Small.", { reset: 4 }),
      "module tiny, register small_q: has reset value 4; it must fit its width of 2.",
    ],
    [
      "second clocks",
      () => m.clock("other_i", "Clock."),
      "module tiny, clock other_i: is a second clock; a module has one.",
    ],
    [
      "second resets",
      () => m.reset("other_ni", "sync", "Reset."),
      "module tiny, reset other_ni: is a second reset; a module has one.",
    ],
    [
      "memories of one word",
      () => m.memory("word", { width: 4, depth: 1, doc: "Word." }),
      "module tiny, memory word: 1 words of 4 bits are not possible; it takes 2 words or more of 1 bit or more.",
    ],
    [
      "words of 0 past the last one",
      () => m.memory("word", { width: 4, depth: 6, doc: "Word.", zeroBelow: 7 }),
      "module tiny, memory word: is 0 below word 7; it has the words 0 to 5.",
    ],
    [
      "addresses of another width",
      () => words.read(a),
      "module tiny, memory words: address has 4 bits; 6 words need 3.",
    ],
    [
      "addresses that are operations",
      () => words.read(b.plus(1)),
      "module tiny, memory words: address b_i + 3'd1 is an operation; give it a name with wire() first.",
    ],
    [
      "memory data of another width",
      () => m.write(words, { enable: a.any(), address: b, data: b as Expr<4> }),
      "module tiny, memory words: is written 3 bits; a word has 4.",
    ],
    [
      "sinks of nothing",
      () => m.unused("unused_none"),
      "module tiny, unused sink unused_none: takes nothing; it takes 1 signal or more.",
    ],
    [
      "set() of a strange signal",
      () => m.comb("A block.", { x: { value: a, doc: "A." } }, (c) => c.set(named, lit(4, 0))),
      "module tiny, signal named: set() in a comb block that does not declare it; a block sets the signals among its defaults only.",
    ],
    [
      "labels that repeat",
      () =>
        m.comb("A block.", { x: { value: a, doc: "A." } }, (c) => {
          c.switch(
            a,
            [
              [lit(4, 1), () => {}],
              [lit(4, 1), () => {}],
            ],
            () => {},
          );
        }),
      "module tiny: switch() on a_i has the label 4'd1 twice; labels are distinct literals or localparams.",
    ],
    [
      "labels that are no constants",
      () => m.comb("A block.", { x: { value: a, doc: "A." } }, (c) => c.switch(a, [[named, () => {}]], () => {})),
      "module tiny: switch() on a_i has the label named that is no constant; labels are distinct literals or localparams.",
    ],
  ])("%s", (_, build, sentence) => {
    expect(failuresWhen(build)).toEqual([sentence]);
  });

  it("instances: every port, its width, clock and reset, all at once", () => {
    const child = clocked("child", "sync", "rst_i");
    child.input("in_i", 4, "In.");
    child.input("more_i", 1, "In.");
    child.output("out_o", 4, "Out.");
    const parent = plain("parent");
    expect(
      failuresWhen(() =>
        parent.instance("u_child", child, {
          inputs: { in_i: lit(3, 1), strange_i: lit(1, 1) },
          outputs: { strange_o: { name: "strange", doc: "Out." } },
        }),
      ),
    ).toEqual([
      "module parent, instance u_child of child: needs a clock; parent must have one as well.",
      "module parent, instance u_child of child: needs a reset; parent must have one as well.",
      "module parent, instance u_child of child: input in_i is given 3'd1 of 3 bits; it must have 4 bits.",
      "module parent, instance u_child of child: input more_i is left open; every input needs a value.",
      "module parent, instance u_child of child: output out_o is left open; every output needs a wire name.",
      "module parent, instance u_child of child: input strange_i does not exist; the inputs are in_i, more_i.",
      "module parent, instance u_child of child: output strange_o does not exist; the outputs are out_o.",
    ]);
    const empty = clocked("empty", "sync", "rst_i");
    expect(failuresWhen(() => clocked().instance("u_empty", empty, { inputs: {}, outputs: {} }))).toEqual([
      "module tiny, instance u_empty of empty: has another kind of reset (sync); it must be that of tiny, async_low.",
    ]);
  });
});
