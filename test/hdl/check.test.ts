import { describe, expect, it } from "vitest";
import { emit, lit, mux, pack, type Module } from "../../src/hdl/index.ts";
import { clocked, failuresOf, failuresWhen, plain } from "./support/tiny.ts";

/** A legal module: one input, inverted. */
function inverter(name = "inverter"): Module {
  const m = plain(name);
  m.drive(m.output("out_o", 4, "Out."), m.input("in_i", 4, "In.").not());
  return m;
}

describe("a legal module", () => {
  it("has no failure", () => {
    expect(failuresOf(inverter())).toEqual([]);
  });
});

describe("drivers", () => {
  it("finds what is undriven, and what is driven twice", () => {
    const m = plain();
    const a_i = m.input("a_i", 1, "A bit.");
    const none_o = m.output("none_o", 1, "Out.");
    const twice_o = m.output("twice_o", 1, "Out.");
    m.drive(twice_o, a_i);
    m.drive(twice_o, m.declare("open", 1, "Open."));
    expect(failuresOf(m)).toEqual([
      "module tiny, output none_o: is undriven; it needs one drive().",
      "module tiny, output twice_o: is driven twice; it needs one drive().",
      "module tiny, declared wire open: is undriven; it needs one drive().",
    ]);
    void none_o;
  });

  it("finds registers that are never updated, or twice", () => {
    const m = clocked();
    const never_q = m.register("never_q", 1, "A bit.");
    const twice_q = m.register("twice_q", 1, "A bit.");
    m.update(twice_q, { next: never_q });
    m.update(twice_q, { next: twice_q });
    expect(failuresOf(m)).toEqual([
      "module tiny, register never_q: is never updated; it needs one update().",
      "module tiny, register twice_q: is updated twice; it needs one update().",
    ]);
  });

  it("wants a clock and a reset, or payload without one", () => {
    const m = plain();
    const a_q = m.register("a_q", 1, "A bit.");
    const b_q = m.register("b_q", 1, "A bit.", { reset: "none" });
    m.update(a_q, { next: b_q });
    m.update(b_q, { next: a_q });
    const words = m.memory("words", { width: 1, depth: 2, doc: "Words." });
    m.write(words, { enable: a_q, address: b_q, data: a_q });
    m.drive(m.output("a_o", 1, "Out."), words.read(b_q));
    expect(failuresOf(m)).toEqual([
      "module tiny, register a_q: finds no clock; the module needs a clock().",
      'module tiny, register a_q: finds no reset; the module needs a reset(), or the register reset: "none".',
      "module tiny, register b_q: finds no clock; the module needs a clock().",
      "module tiny, memory words: finds no clock; the module needs a clock().",
    ]);
  });

  it("wants one write port of a memory, and reads", () => {
    const m = clocked();
    const a_i = m.input("a_i", 1, "A bit.");
    m.memory("never", { width: 1, depth: 2, doc: "Words." });
    const twice = m.memory("twice", { width: 1, depth: 2, doc: "Words." });
    m.write(twice, { enable: a_i, address: a_i, data: a_i });
    m.write(twice, { enable: a_i, address: a_i, data: a_i });
    m.drive(m.output("a_o", 1, "Out."), twice.read(a_i));
    m.unused("unused_reset", m.resetSignal?.signal ?? a_i);
    expect(failuresOf(m)).toEqual([
      "module tiny, memory never: is never written; it needs one write().",
      "module tiny, memory twice: is written at two ports; it needs one write().",
      "module tiny, memory never: is never read; read it or leave it out.",
    ]);
  });

  it("refuses to drive and to read what belongs to another module", () => {
    const other = plain("other");
    const foreign = other.declare("foreign", 1, "A wire.");
    const constant = other.localparam("FOREIGN", 1, 1, "A constant.");
    const m = plain();
    m.drive(foreign, constant);
    m.drive(m.output("a_o", 1, "Out."), foreign);
    expect(failuresOf(m)).toEqual([
      "module tiny: drives foreign of module other; a module drives its own signals only.",
      "module tiny: reads FOREIGN of module other; a module reads its own localparams only.",
      "module tiny: reads foreign of module other; a module reads its own signals only.",
    ]);
  });
});

describe("usage", () => {
  it("finds inputs, wires, registers, instance outputs, constants and single bits that nobody reads", () => {
    const m = clocked();
    const a_i = m.input("a_i", 8, "Eight bits.");
    m.input("b_i", 1, "A bit.");
    m.wire("c", a_i.bit(3), "A wire.");
    m.update(m.register("d_q", 1, "A bit."), { next: a_i.bit(6) });
    m.instance("u_child", inverter(), {
      inputs: { in_i: lit(4, 1) },
      outputs: { out_o: { name: "e", doc: "A wire." } },
    });
    m.localparam("F", 2, 1, "A constant.");
    m.comb("A block.", { g: { value: a_i.bit(3), doc: "A bit." } }, () => {});
    const h = m.wire("h", a_i.slice(3, 2), "Two bits.");
    m.drive(m.output("h_o", 1, "Out."), h.bit(0));
    expect(failuresOf(m)).toEqual([
      "module tiny, localparam F: is never read; read it, leave it out or hand it to unused().",
      "module tiny, input a_i: bits 7, 5, 2:0 are never read; read or hand to unused() what is left over.",
      "module tiny, input b_i: is never read; read or hand to unused() what is left over.",
      "module tiny, wire c: is never read; read or hand to unused() what is left over.",
      "module tiny, register d_q: is never read; read or hand to unused() what is left over.",
      "module tiny, instance output e: is never read; read or hand to unused() what is left over.",
      "module tiny, comb signal g: is never read; read or hand to unused() what is left over.",
      "module tiny, wire h: bit 1 is never read; read or hand to unused() what is left over.",
    ]);
  });

  it("accepts what is handed to unused()", () => {
    const m = clocked();
    const a_i = m.input("a_i", 8, "Eight bits.");
    m.drive(m.output("a_o", 1, "Out."), a_i.bit(7));
    m.unused("unused_all", a_i.slice(0, 7), m.clockSignal ?? a_i, m.resetSignal?.signal ?? a_i);
    expect(failuresOf(m)).toEqual([]);
  });

  it("finds a clock and a reset that nothing uses, or that are read as data", () => {
    const m = clocked();
    m.drive(m.output("a_o", 1, "Out."), m.resetSignal?.signal.not() ?? lit(1, 0));
    expect(failuresOf(m)).toEqual([
      "module tiny, reset rst_ni: is read as data; it goes to registers and instances only.",
      "module tiny, clock clk_i: is never read; read or hand to unused() what is left over.",
    ]);
  });

  it("wants memory reads to be whole values", () => {
    const m = clocked();
    const a_i = m.input("a_i", 1, "A bit.");
    const words = m.memory("words", { width: 1, depth: 2, doc: "Words." });
    m.write(words, { enable: a_i, address: a_i, data: a_i });
    m.drive(m.output("a_o", 1, "Out."), words.read(a_i).not());
    m.unused("unused_reset", m.resetSignal?.signal ?? a_i);
    expect(failuresOf(m)).toEqual([
      "module tiny, memory words: is read inside an expression; read() must be the whole value of a wire.",
    ]);
  });

  it("wants comb blocks to read signals, but not their own", () => {
    const m = plain();
    const a_i = m.input("a_i", 1, "A bit.");
    const one = m.comb("Constant.", { still: { value: lit(1, 1), doc: "A bit." } }, () => {});
    const two = m.comb("Own.", { own: { value: a_i, doc: "A bit." } }, (c, s) => c.set(s.own, s.own.not()));
    const { late } = m.comb("Early.", { late: { value: a_i, doc: "A bit." } }, (_, s) => {
      m.drive(m.output("early_o", 1, "Out."), s.late);
    });
    m.drive(m.output("a_o", 1, "Out."), one.still.and(two.own).and(late));
    expect(failuresOf(m)).toEqual([
      "module tiny, comb block of still: reads no signal; a block that never wakes must be wires.",
      "module tiny, comb signal own: is read in its own comb block; a block reads other signals only.",
      "module tiny, comb signal late: is read before its declaration; read it after its comb block.",
      "module tiny, signal own: depends on itself within a cycle (own -> own); a loop must pass through a register.",
    ]);
  });
});

describe("combinational loops", () => {
  it("finds a loop through wires and names its path", () => {
    const m = plain();
    const a_i = m.input("a_i", 2, "Two bits.");
    const x = m.declare("x", 2, "A wire.");
    const y = m.wire("y", x.and(a_i), "A wire.");
    m.drive(x, y.plus(1));
    m.drive(m.output("a_o", 2, "Out."), y);
    expect(failuresOf(m)).toEqual([
      "module tiny, signal x[0]: depends on itself within a cycle (x[0] -> y[0] -> x[0]); " +
        "a loop must pass through a register.",
    ]);
  });

  it("accepts a packed wire whose bits depend on lower bits of itself", () => {
    const m = plain();
    const a_i = m.input("a_i", 3, "Three bits.");
    const carry = m.declare("carry", 3, "A ripple.");
    m.drive(carry, pack([a_i.bit(0), carry.bit(0).and(a_i.bit(1)), mux(carry.bit(1), a_i.bit(2), lit(1, 0))]).sized(3));
    m.drive(m.output("a_o", 3, "Out."), carry);
    expect(failuresOf(m)).toEqual([]);
  });

  it("counts arithmetic, comparisons and shifts as a whole", () => {
    const m = plain();
    const x = m.declare("x", 3, "A wire.");
    m.drive(x, pack([m.input("a_i", 1, "A bit."), x.shiftLeft(1).any(), x.bit(1)]).sized(3));
    m.drive(m.output("a_o", 3, "Out."), x);
    expect(failuresOf(m)).toEqual([
      "module tiny, signal x[1]: depends on itself within a cycle (x[1] -> x[1]); a loop must pass through a register.",
    ]);
  });

  it("accepts a loop through a register", () => {
    const m = clocked();
    const next = m.declare("next", 2, "Next value.");
    const count_q = m.register("count_q", 2, "A counter.");
    m.drive(next, count_q.plus(1));
    m.update(count_q, { next });
    m.drive(m.output("count_o", 2, "Out."), count_q);
    expect(failuresOf(m)).toEqual([]);
  });

  it("sees through instances bit by bit, and through comb blocks", () => {
    const child = inverter("child");
    const m = plain();
    const a_i = m.input("a_i", 1, "A bit.");
    const x = m.declare("x", 4, "Into the child.");
    const { out_o: y } = m.instance("u_child", child, {
      inputs: { in_i: x },
      outputs: { out_o: { name: "y", doc: "Out of the child." } },
    });
    const { z } = m.comb("A block.", { z: { value: a_i, doc: "A bit." } }, (c, s) => {
      c.when(y.bit(3), () => c.set(s.z, a_i.not()));
    });
    m.drive(x, pack([a_i, y.bit(0), y.bit(1), z]).sized(4));
    m.drive(m.output("a_o", 1, "Out."), y.bit(2));
    expect(failuresOf(m)).toEqual([
      "module tiny, signal y[3]: depends on itself within a cycle (y[3] -> x[3] -> z -> y[3]); " +
        "a loop must pass through a register.",
    ]);
  });
});

describe("names", () => {
  it("finds illegal, reserved and clashing names, and names against the law of endings", () => {
    const m = clocked("Tiny", "async_low", "reset_i");
    const a = m.input("data", 1, "A bit.");
    m.drive(m.output("result", 1, "A bit."), a);
    m.wire("begin", a, "A wire.");
    m.wire("Case", a, "A wire.");
    m.wire("tµ", a, "A wire.");
    m.wire("enable_i", a, "A wire.");
    m.wire("enable_i", a, "A wire.");
    m.wire("is_unused", a, "A wire.");
    m.update(m.register("count", 1, "A bit."), { next: a });
    m.unused("waste", a);
    m.localparam("Mixed", 1, 1, "A constant.");
    const out = { out_o: { name: "u_child", doc: "" } };
    m.instance("child", inverter(), { inputs: { in_i: lit(4, 1) }, outputs: out });
    const own = failuresOf(m).filter((failure) => !failure.includes("never read"));
    expect(own).toEqual([
      "module Tiny: its name is illegal; it must match [a-z][a-z0-9_]*.",
      "module Tiny, input data: its name breaks the law of names; an input ends in _i, or _ni when active low.",
      "module Tiny, output result: its name breaks the law of names; an output ends in _o, or _no when active low.",
      "module Tiny, wire begin: its name is a reserved word of Verilog, SystemVerilog or C++; choose another.",
      "module Tiny, wire Case: its name is illegal; it must match [a-z][a-z0-9_]*.",
      "module Tiny, wire tµ: its name is illegal; it must match [a-z][a-z0-9_]*.",
      "module Tiny, wire enable_i: its name ends like a port or register; _i, _ni, _o, _no and _q are theirs alone.",
      "module Tiny, wire enable_i: clashes with the wire of that name; a name is used once.",
      'module Tiny, wire is_unused: its name says "unused", which hides it from linters; only a sink may.',
      "module Tiny, register count: its name breaks the law of names; a register ends in _q.",
      "module Tiny, unused sink waste: its name breaks the law of names; a sink of unread bits begins with unused_.",
      "module Tiny, localparam Mixed: its name is illegal; it must match [a-z][a-z0-9_]* or [A-Z][A-Z0-9_]*.",
      "module Tiny, instance child: its name breaks the law of names; an instance begins with u_.",
      "module Tiny, instance output u_child: has no doc; everything with a name needs one.",
      "module Tiny, reset reset_i: is active low without saying so; its name must end in _ni.",
    ]);
  });

  it("refuses reserved module names and empty summaries", () => {
    const m = inverter("table");
    expect(failuresOf(m)).toEqual(["module table: its name is a reserved word; choose another."]);
  });

  it("refuses two modules of one name with different bytes, and takes equal ones once", () => {
    const parent = (...children: Module[]): Module => {
      const m = plain("parent");
      const a_i = m.input("a_i", 4, "Four bits.");
      const outs = children.map((child, i) => {
        const io = { inputs: { in_i: a_i }, outputs: { out_o: { name: `out_${i}`, doc: "Out." } } };
        return m.instance(`u_${i}`, child, io).out_o;
      });
      m.drive(m.output("a_o", 4 * outs.length, "Out."), pack(outs));
      return m;
    };
    const options = { prefix: "", licenseHeader: "Test." };
    expect(emit(parent(inverter(), inverter()), options).map(({ module }) => module)).toEqual(["inverter", "parent"]);
    const buffer = plain("inverter");
    buffer.drive(buffer.output("out_o", 4, "Out."), buffer.input("in_i", 4, "In."));
    expect(failuresWhen(() => emit(parent(inverter(), buffer), options))).toEqual([
      "module inverter: two modules of this name differ; same name means same bytes.",
    ]);
  });

  it("refuses text that is not ASCII or that a tool would obey, and an illegal prefix", () => {
    const m = plain();
    m.drive(m.output("a_o", 1, "verilator lint_off UNUSED"), m.input("a_i", 1, "A µTop."));
    expect(failuresWhen(() => emit(m, { prefix: "", licenseHeader: "Test." }))).toEqual([
      'module tiny, line 11 of its text: "output wire a_o,  // verilator lint_off UNUSED" is a command to a tool; ' +
        "a comment must not begin so.",
      'module tiny, line 12 of its text: "input  wire a_i   // A µTop." is not printable ASCII; all text must be.',
    ]);
    expect(failuresWhen(() => emit(m, { prefix: "V-", licenseHeader: "Test." }))).toEqual([
      'Module prefix "V-" is not legal; it must match [a-z][a-z0-9_]* or be empty.',
    ]);
  });
});

describe("long lines", () => {
  it("refuses a line that cannot be broken into 100 columns", () => {
    const m = plain();
    const long = `${"very_".repeat(20)}long_i`;
    m.drive(m.output("a_o", 1, "Out."), m.input(long, 1, "In."));
    expect(failuresWhen(() => emit(m, { prefix: "", licenseHeader: "Test." }))).toEqual([
      "module tiny, line 13 of its text: has 120 columns; 100 are allowed, shorten names or name parts of the expression.",
      "module tiny, line 17 of its text: has 113 columns; 100 are allowed, shorten names or name parts of the expression.",
    ]);
  });
});

describe("all failures at once", () => {
  it("joins those of every module, children first, one line each", () => {
    const child = inverter("child");
    child.input("spare_i", 1, "Spare.");
    const m = plain();
    const io = { inputs: { in_i: lit(4, 0), spare_i: lit(1, 0) }, outputs: { out_o: { name: "y", doc: "Out." } } };
    m.instance("u_child", child, io);
    expect(() => emit(m, { prefix: "", licenseHeader: "Test." })).toThrow(
      "module child, input spare_i: is never read; read or hand to unused() what is left over.\n" +
        "module tiny, instance output y: is never read; read or hand to unused() what is left over.",
    );
  });
});
