import { describe, expect, it } from "vitest";
import {
  andAll,
  concat,
  emit,
  lit,
  mask,
  Module,
  mux,
  orAll,
  pack,
  xorAll,
  type Expr,
  type Signal,
} from "../../src/hdl/index.ts";
import { bodyText, clocked, plain } from "./support/tiny.ts";

interface Inputs {
  readonly a: Signal<4>;
  readonly b: Signal<4>;
  readonly c: Signal<1>;
  readonly d: Signal<1>;
}

/** The assignments of one output per expression. */
function assignments(make: (x: Inputs) => Record<string, Expr>): string {
  const m = plain();
  const x = {
    a: m.input("a_i", 4, "Four bits."),
    b: m.input("b_i", 4, "Four bits."),
    c: m.input("c_i", 1, "One bit."),
    d: m.input("d_i", 1, "One bit."),
  };
  m.unused("unused_inputs", ...Object.values(x));
  for (const [name, expr] of Object.entries(make(x))) m.drive(m.output(`${name}_o`, expr.width, "A value."), expr);
  return `\n${bodyText(m)
    .replace(/^.*unused_inputs.*\n\n/m, "")
    .trimEnd()}\n`;
}

describe("a whole file", () => {
  it("has header, ports in columns, body and the default net type restored", () => {
    const m = new Module("round_robin_arbiter_n4", {
      summary:
        "Grants at most one request per cycle, searching upward from just above the last accepted winner; the text " +
        "of a summary is wrapped.",
      source: "Neu10, uTop scheduler",
      file: "src/generators/prim/round_robin_arbiter.ts",
    });
    m.clock("clk_i", "Clock.");
    m.reset("rst_ni", "async_low", "Reset, active low.");
    const req_i = m.input("req_i", 4, "One bit per requester.");
    const ready_i = m.input("ready_i", 1, "The grant shown this cycle is accepted.");
    const gnt_o = m.output("gnt_o", 4, "Winner, one-hot; zero when nobody requests.");
    const above_q = m.register("above_q", 4, "Requesters above the last winner.");
    const ahead = m.wire("ahead", req_i.and(above_q), "Requests still to come in this round.");
    const pool = m.wire("pool", mux(ahead.any(), ahead, req_i), "This round if any, else the next.");
    const winner = m.wire("winner", pool.and(pool.not().plus(1)), "Lowest set bit.");
    m.drive(gnt_o, winner);
    m.update(above_q, { enable: req_i.any().and(ready_i), next: winner.or(winner.minus(1)).not() });
    const files = emit(m, { prefix: "vnpu_", licenseHeader: "SPDX-License-Identifier: Apache-2.0" });
    expect(files.map(({ name, module }) => ({ name, module }))).toEqual([
      { name: "vnpu_round_robin_arbiter_n4.v", module: "vnpu_round_robin_arbiter_n4" },
    ]);
    expect(files[0]?.text).toMatchInlineSnapshot(`
      "// SPDX-License-Identifier: Apache-2.0
      //
      // Grants at most one request per cycle, searching upward from just above the last accepted winner;
      // the text of a summary is wrapped.
      //
      // Source: Neu10, uTop scheduler
      // Generated from src/generators/prim/round_robin_arbiter.ts; do not edit.
      // Body SHA-256: f9b03f120496ccfa

      \`default_nettype none

      module vnpu_round_robin_arbiter_n4 (
        input  wire       clk_i,    // Clock.
        input  wire       rst_ni,   // Reset, active low.
        input  wire [3:0] req_i,    // One bit per requester.
        input  wire       ready_i,  // The grant shown this cycle is accepted.
        output wire [3:0] gnt_o     // Winner, one-hot; zero when nobody requests.
      );

        reg [3:0] above_q;  // Requesters above the last winner.

        // Requests still to come in this round.
        wire [3:0] ahead = req_i & above_q;
        // This round if any, else the next.
        wire [3:0] pool = (|ahead) ? ahead : req_i;
        // Lowest set bit.
        wire [3:0] winner = pool & (~pool + 4'd1);

        assign gnt_o = winner;

        always @(posedge clk_i or negedge rst_ni) begin
          if (!rst_ni) begin
            above_q <= 4'd0;
          end else if ((|req_i) & ready_i) begin
            above_q <= ~(winner | (winner - 4'd1));
          end
        end

      endmodule

      \`default_nettype wire
      "
    `);
  });
});

describe("expressions", () => {
  it("literals", () => {
    expect(
      assignments(() => ({
        bit: lit(1, 1),
        small: lit(4, 5),
        large: lit(32, 0xdeadbeef),
        wide: lit(80, 2n ** 79n),
        extended: lit(3, 5).extend(8),
        picked: mask(6, 42),
      })),
    ).toMatchInlineSnapshot(`
      "

        assign bit_o = 1'b1;
        assign small_o = 4'd5;
        assign large_o = 32'hdeadbeef;
        assign wide_o = 80'h80000000000000000000;
        assign extended_o = 8'd5;
        assign picked_o = 6'h2a;
      "
    `);
  });

  it("bits and slices of names; a whole name is never sliced", () => {
    expect(
      assignments(({ a, c }) => ({
        bit: a.bit(2),
        slice: a.slice(1, 2),
        whole: a.slice(0, 4),
        one: c.bit(0),
        elements: concat(...a.elements(2)),
        bits: pack(a.bits()),
      })),
    ).toMatchInlineSnapshot(`
      "

        assign bit_o = a_i[2];
        assign slice_o = a_i[2:1];
        assign whole_o = a_i;
        assign one_o = c_i;
        assign elements_o = {a_i[1:0], a_i[3:2]};
        assign bits_o = {a_i[3], a_i[2], a_i[1], a_i[0]};
      "
    `);
  });

  it("bitwise operators: one operator chains, mixed ones are in parentheses", () => {
    expect(
      assignments(({ a, b }) => ({
        and: a.and(b),
        chain: a.and(b).and(a.and(b)),
        mixed: a.and(b).or(a.not().xor(b)),
        not_all: a.or(b).not(),
        twice: a.not().not(),
        all: andAll([a, b, a]),
        any: orAll([a]),
        odd: xorAll([a, b, a]),
      })),
    ).toMatchInlineSnapshot(`
      "

        assign and_o = a_i & b_i;
        assign chain_o = a_i & b_i & a_i & b_i;
        assign mixed_o = (a_i & b_i) | (~a_i ^ b_i);
        assign not_all_o = ~(a_i | b_i);
        assign twice_o = ~(~a_i);
        assign all_o = a_i & b_i & a_i;
        assign any_o = a_i;
        assign odd_o = a_i ^ b_i ^ a_i;
      "
    `);
  });

  it("arithmetic: from left to right without parentheses, a product extends its operands", () => {
    expect(
      assignments(({ a, b, c }) => ({
        sum: a.plus(b).plus(1),
        difference: a.minus(b.minus(a)),
        mixed: a.minus(b).plus(a.and(b)),
        product: a.times(b, 8),
        wider: a.times(c, 8),
        by_ten: a.times(lit(4, 10), 8).plus(a.extend(8)),
        carry: a.extend(5).plus(b.extend(5)),
      })),
    ).toMatchInlineSnapshot(`
      "

        assign sum_o = a_i + b_i + 4'd1;
        assign difference_o = a_i - (b_i - a_i);
        assign mixed_o = a_i - b_i + (a_i & b_i);
        assign product_o = {4'd0, a_i} * {4'd0, b_i};
        assign wider_o = {4'd0, a_i} * {7'd0, c_i};
        assign by_ten_o = ({4'd0, a_i} * 8'd10) + {4'd0, a_i};
        assign carry_o = {1'b0, a_i} + {1'b0, b_i};
      "
    `);
  });

  it("comparisons and reductions", () => {
    expect(
      assignments(({ a, b, c }) => ({
        equal: a.eq(b),
        unequal: a.ne(3),
        less: a.plus(b).lt(9),
        others: a.le(b).and(a.gt(1)).and(a.ge(b).not()),
        any: a.any(),
        none: a.any().not(),
        all: a.and(b).all(),
        parity: a.not().parity(),
        bit: c.any().and(c.all()).and(c.parity()),
      })),
    ).toMatchInlineSnapshot(`
      "

        assign equal_o = a_i == b_i;
        assign unequal_o = a_i != 4'd3;
        assign less_o = (a_i + b_i) < 4'd9;
        assign others_o = (a_i <= b_i) & (a_i > 4'd1) & ~(a_i >= b_i);
        assign any_o = |a_i;
        assign none_o = ~(|a_i);
        assign all_o = &(a_i & b_i);
        assign parity_o = ^(~a_i);
        assign bit_o = c_i & c_i & c_i;
      "
    `);
  });

  it("concatenations: inner ones dissolve, pack puts element 0 lowest", () => {
    expect(
      assignments(({ a, b, c }) => ({
        concat: concat(a, concat(b, c)),
        pack: pack([a, b]),
        one: pack([a]),
        extended: a.extend(6),
        deep: concat(c, a.not().extend(6), b.plus(1)),
        mask: c.repeat(4).and(a),
        twice: a.repeat(2),
        once: a.repeat(1),
        inner: concat(a, b).repeat(2),
      })),
    ).toMatchInlineSnapshot(`
      "

        assign concat_o = {a_i, b_i, c_i};
        assign pack_o = {b_i, a_i};
        assign one_o = a_i;
        assign extended_o = {2'd0, a_i};
        assign deep_o = {c_i, 2'd0, ~a_i, b_i + 4'd1};
        assign mask_o = {4{c_i}} & a_i;
        assign twice_o = {2{a_i}};
        assign once_o = a_i;
        assign inner_o = {2{a_i, b_i}};
      "
    `);
  });

  it("shifts", () => {
    expect(
      assignments(({ a, b }) => ({
        left: a.shiftLeft(3),
        right: a.shiftRight(b),
        none: a.shiftLeft(0),
        sum: a.plus(b).shiftRight(1),
        sized: a.shiftLeft(lit(8, 2)),
      })),
    ).toMatchInlineSnapshot(`
      "

        assign left_o = a_i << 2'd3;
        assign right_o = a_i >> b_i;
        assign none_o = a_i;
        assign sum_o = (a_i + b_i) >> 1'b1;
        assign sized_o = a_i << 2'd2;
      "
    `);
  });

  it("choices: a chain in the last place, parentheses elsewhere", () => {
    expect(
      assignments(({ a, b, c, d }) => ({
        plain: mux(c, a, b),
        chain: mux(c, a, mux(d, b, lit(4, 0))),
        first: mux(c, mux(d, a, b), b),
        condition: mux(c.and(d), a.plus(b), a.and(b)),
        negated: mux(c.not(), a, b),
        operand: mux(c, a, b).and(mux(d, a, b)),
      })),
    ).toMatchInlineSnapshot(`
      "

        assign plain_o = c_i ? a_i : b_i;
        assign chain_o = c_i ? a_i : d_i ? b_i : 4'd0;
        assign first_o = c_i ? (d_i ? a_i : b_i) : b_i;
        assign condition_o = (c_i & d_i) ? a_i + b_i : a_i & b_i;
        assign negated_o = !c_i ? a_i : b_i;
        assign operand_o = (c_i ? a_i : b_i) & (d_i ? a_i : b_i);
      "
    `);
  });

  it("breaks long expressions after operators, choices and elements", () => {
    expect(
      assignments(({ a, b, c, d }) => {
        const term = a.and(b).or(b.not()).eq(lit(4, 3));
        return {
          chain: orAll(Array.from({ length: 4 }, () => term.and(c))),
          choice: mux(c, a.and(b), mux(d, a.plus(b).plus(1), mux(term, a.minus(b).minus(2), a.xor(b).xor(a.not())))),
          vector: pack(Array.from({ length: 5 }, () => term.and(d))),
          inner: mux(orAll(Array.from({ length: 4 }, () => term)).and(d), a, b),
        };
      }),
    ).toMatchInlineSnapshot(`
      "

        assign chain_o =
            ((((a_i & b_i) | ~b_i) == 4'd3) & c_i) |
            ((((a_i & b_i) | ~b_i) == 4'd3) & c_i) |
            ((((a_i & b_i) | ~b_i) == 4'd3) & c_i) |
            ((((a_i & b_i) | ~b_i) == 4'd3) & c_i);

        assign choice_o =
            c_i ? a_i & b_i :
            d_i ? a_i + b_i + 4'd1 :
            (((a_i & b_i) | ~b_i) == 4'd3) ? a_i - b_i - 4'd2 :
            a_i ^ b_i ^ ~a_i;

        assign vector_o = {
          (((a_i & b_i) | ~b_i) == 4'd3) & d_i,
          (((a_i & b_i) | ~b_i) == 4'd3) & d_i,
          (((a_i & b_i) | ~b_i) == 4'd3) & d_i,
          (((a_i & b_i) | ~b_i) == 4'd3) & d_i,
          (((a_i & b_i) | ~b_i) == 4'd3) & d_i
        };

        assign inner_o =
            (((((a_i & b_i) | ~b_i) == 4'd3) |
              (((a_i & b_i) | ~b_i) == 4'd3) |
              (((a_i & b_i) | ~b_i) == 4'd3) |
              (((a_i & b_i) | ~b_i) == 4'd3)) &
             d_i) ?
                a_i :
            b_i;
      "
    `);
  });
});

describe("items", () => {
  it("declared wires, localparams and sections", () => {
    const m = plain();
    const a_i = m.input("a_i", 4, "A number.");
    m.section("What the module is about");
    const lowest = m.localparam("LOWEST", 4, 3, "The lowest number that counts.");
    const highest = m.localparam("HIGHEST_OF_ALL", 4, 12, "The highest number that counts.");
    const sum = m.declare("sum", 4, "A sum that is given further down.");
    const flag = m.declare("flag", 1, "A flag.");
    m.drive(flag, a_i.ge(lowest).and(a_i.le(highest)));
    m.drive(sum, a_i.plus(1));
    m.drive(m.output("sum_o", 5, "The sum and its flag."), concat(flag, sum).sized(5));
    expect(`\n${bodyText(m)}`).toMatchInlineSnapshot(`
      "

        // ----------------------------------------
        // What the module is about
        // ----------------------------------------

        localparam [3:0] LOWEST = 4'd3;           // The lowest number that counts.
        localparam [3:0] HIGHEST_OF_ALL = 4'd12;  // The highest number that counts.

        wire [3:0] sum;  // A sum that is given further down.
        wire flag;       // A flag.

        assign flag = (a_i >= LOWEST) & (a_i <= HIGHEST_OF_ALL);
        assign sum = a_i + 4'd1;
        assign sum_o = {flag, sum};
      "
    `);
  });

  it("registers: enable, clear, both, neither, no reset", () => {
    const m = clocked();
    const a_i = m.input("a_i", 4, "A number.");
    const enable_i = m.input("enable_i", 1, "Enable.");
    const clear_i = m.input("clear_i", 1, "Clear.");
    const plain_q = m.register("plain_q", 4, "Always taken.");
    const both_q = m.register("both_q", 4, "Enable and clear, reset value 9.", { reset: 9 });
    const payload_q = m.register("payload_q", 4, "No reset.", { reset: "none" });
    const cleared_q = m.register("cleared_q", 1, "Clear.", { reset: 1 });
    m.update(plain_q, { next: a_i });
    m.update(both_q, { next: plain_q.plus(1), enable: enable_i.not(), clear: clear_i });
    m.update(payload_q, { next: both_q, enable: enable_i });
    m.update(cleared_q, { next: payload_q.any(), clear: clear_i });
    m.drive(m.output("bit_o", 1, "A bit."), cleared_q);
    expect(`\n${bodyText(m)}`).toMatchInlineSnapshot(`
      "

        reg [3:0] plain_q;    // Always taken.
        reg [3:0] both_q;     // Enable and clear, reset value 9.
        reg [3:0] payload_q;  // No reset.
        reg cleared_q;        // Clear.

        always @(posedge clk_i or negedge rst_ni) begin
          if (!rst_ni) begin
            plain_q <= 4'd0;
          end else begin
            plain_q <= a_i;
          end
        end

        always @(posedge clk_i or negedge rst_ni) begin
          if (!rst_ni) begin
            both_q <= 4'd9;
          end else if (clear_i) begin
            both_q <= 4'd9;
          end else if (!enable_i) begin
            both_q <= plain_q + 4'd1;
          end
        end

        always @(posedge clk_i) begin
          if (enable_i) begin
            payload_q <= both_q;
          end
        end

        always @(posedge clk_i or negedge rst_ni) begin
          if (!rst_ni) begin
            cleared_q <= 1'b1;
          end else if (clear_i) begin
            cleared_q <= 1'b1;
          end else begin
            cleared_q <= |payload_q;
          end
        end

        assign bit_o = cleared_q;
      "
    `);
  });

  it("synchronous resets, active low and high", () => {
    const text = (reset: string): string => {
      const m = clocked("tiny", "sync", reset);
      const a_q = m.register("a_q", 1, "A bit.");
      m.update(a_q, { next: a_q.not() });
      m.drive(m.output("a_o", 1, "The bit."), a_q);
      return bodyText(m);
    };
    expect(`\n${text("rst_ni")}${text("rst_i")}`).toMatchInlineSnapshot(`
      "

        reg a_q;  // A bit.

        always @(posedge clk_i) begin
          if (!rst_ni) begin
            a_q <= 1'b0;
          end else begin
            a_q <= ~a_q;
          end
        end

        assign a_o = a_q;

        reg a_q;  // A bit.

        always @(posedge clk_i) begin
          if (rst_i) begin
            a_q <= 1'b0;
          end else begin
            a_q <= ~a_q;
          end
        end

        assign a_o = a_q;
      "
    `);
  });

  it("memories: written at the edge, read in an assign", () => {
    const m = clocked();
    const enable_i = m.input("enable_i", 1, "Enable.");
    const address_i = m.input("address_i", 3, "Address.");
    const words = m.memory("words", { width: 8, depth: 6, doc: "Six words." });
    const flags = m.memory("flags", { width: 1, depth: 8, doc: "Eight bits." });
    const next = m.wire("next", address_i.plus(1), "The address after.");
    m.write(words, { enable: enable_i, address: address_i, data: lit(8, 7) });
    m.write(flags, { enable: enable_i.not(), address: next, data: lit(1, 1) });
    const word = m.wire("word", words.read(address_i), "The word read.");
    m.drive(m.output("flag_o", 1, "The flag read."), flags.read(concat(address_i.bit(0), address_i.slice(1, 2))));
    m.drive(m.output("word_o", 8, "The word read."), word);
    m.unused("unused_reset", m.resetSignal?.signal ?? lit(1, 0));
    expect(`\n${bodyText(m)}`).toMatchInlineSnapshot(`
      "

        reg [7:0] words [0:5];  // Six words.
        reg flags [0:7];        // Eight bits.

        // The address after.
        wire [2:0] next = address_i + 3'd1;

        always @(posedge clk_i) begin
          if (enable_i) begin
            words[address_i] <= 8'd7;
          end
        end

        always @(posedge clk_i) begin
          if (!enable_i) begin
            flags[next] <= 1'b1;
          end
        end

        // The word read.
        wire [7:0] word = words[address_i];

        assign flag_o = flags[{address_i[0], address_i[2:1]}];
        assign word_o = word;

        wire unused_reset = &{1'b0, rst_ni};
      "
    `);
  });

  it("memories: words that are 0 at the start, behind the declarations", () => {
    const m = clocked();
    const enable_i = m.input("enable_i", 1, "Enable.");
    const address_i = m.input("address_i", 2, "Address.");
    const words = m.memory("words", { width: 8, depth: 4, doc: "Four words.", zeroBelow: 2 });
    const flags = m.memory("flags", { width: 1, depth: 4, doc: "Four bits." });
    for (const memory of [words, flags] as const)
      m.write(memory, { enable: enable_i, address: concat(lit(1, 1), address_i.bit(0)), data: lit(memory.width, 1) });
    m.drive(m.output("flag_o", 1, "The flag read."), flags.read(address_i));
    m.drive(m.output("word_o", 8, "The word read."), words.read(address_i));
    m.unused("unused_reset", m.resetSignal?.signal ?? lit(1, 0));
    expect(bodyText(m).split("always")[0]).toMatchInlineSnapshot(`
      "
        reg [7:0] words [0:3];  // Four words.
        reg flags [0:3];        // Four bits.

        initial begin
          words[0] = 8'd0;
          words[1] = 8'd0;
        end

        "
    `);
  });

  it("instances: outputs become wires, clock and reset connect by themselves", () => {
    const child = clocked("child");
    const in_i = child.input("in_i", 2, "In.");
    const kept_q = child.register("kept_q", 2, "Kept.");
    child.update(kept_q, { next: in_i });
    child.drive(child.output("kept_value_o", 2, "Kept value."), kept_q);
    child.drive(child.output("any_o", 1, "Any bit."), in_i.any());

    const m = plain("parent");
    m.clock("clock_i", "Clock.");
    m.reset("reset_ni", "async_low", "Reset.");
    const a_i = m.input("a_i", 4, "Four bits.");
    const low = m.instance("u_low", child, {
      inputs: { in_i: a_i.slice(0, 2) },
      outputs: { kept_value_o: { name: "low", doc: "Low half." }, any_o: { name: "low_any", doc: "Any in it." } },
    });
    m.drive(m.output("a_o", 3, "All."), concat(low.kept_value_o, low.any_o).sized(3));
    m.unused("unused_high", a_i.slice(2, 2));
    expect(`\n${bodyText(m)}`).toMatchInlineSnapshot(`
      "

        wire [1:0] low;  // Low half.
        wire low_any;    // Any in it.
        child u_low (
          .clk_i        (clock_i),
          .rst_ni       (reset_ni),
          .in_i         (a_i[1:0]),
          .kept_value_o (low),
          .any_o        (low_any)
        );

        assign a_o = {low, low_any};

        wire unused_high = &{1'b0, a_i[3:2]};
      "
    `);
    expect(emit(m, { prefix: "p_", licenseHeader: "Test." }).map((file) => file.name)).toEqual([
      "p_child.v",
      "p_parent.v",
    ]);
  });

  it("comb blocks: defaults, else-if chains, switches with a default", () => {
    const m = clocked();
    const go_i = m.input("go_i", 2, "Commands.");
    const { IDLE, RUN } = m.states("state_q", { IDLE: 0, RUN: 1 }, 1);
    const state_q = m.register("state_q", 1, "State.");
    const { state_d, started } = m.comb(
      "Next state.",
      { state_d: { value: state_q, doc: "Next state." }, started: { value: lit(2, 0), doc: "What was started." } },
      (c, s) => {
        c.switch(
          state_q,
          [
            [
              IDLE,
              () =>
                c.when(
                  go_i.bit(0),
                  () => {
                    c.set(s.state_d, RUN);
                    c.set(s.started, lit(2, 1));
                  },
                  () =>
                    c.when(
                      go_i.bit(1),
                      () => c.set(s.started, lit(2, 2)),
                      () => c.set(s.started, lit(2, 3)),
                    ),
                ),
            ],
          ],
          () => {},
        );
        c.when(go_i.eq(0).not(), () => c.set(s.state_d, IDLE));
      },
    );
    m.update(state_q, { next: state_d });
    m.drive(m.output("started_o", 2, "Started."), started);
    expect(`\n${bodyText(m)}`).toMatchInlineSnapshot(`
      "

        localparam IDLE = 1'b0;  // State of state_q.
        localparam RUN = 1'b1;   // State of state_q.

        reg state_q;  // State.

        reg state_d;        // Next state.
        reg [1:0] started;  // What was started.

        // Next state.
        always @* begin
          state_d = state_q;
          started = 2'd0;
          case (state_q)
            IDLE: begin
              if (go_i[0]) begin
                state_d = RUN;
                started = 2'd1;
              end else if (go_i[1]) begin
                started = 2'd2;
              end else begin
                started = 2'd3;
              end
            end
            default: ;
          endcase
          if (!(go_i == 2'd0)) begin
            state_d = IDLE;
          end
        end

        always @(posedge clk_i or negedge rst_ni) begin
          if (!rst_ni) begin
            state_q <= 1'b0;
          end else begin
            state_q <= state_d;
          end
        end

        assign started_o = started;
      "
    `);
  });

  it("sinks of unread bits", () => {
    const m = plain();
    const a_i = m.input("a_i", 4, "Four bits.");
    const inputs = Array.from({ length: 6 }, (_, i) => m.input(`rather_long_name_${i}_i`, 1, "A bit."));
    m.unused("unused_a", a_i.slice(1, 3));
    m.unused("unused_inputs", ...inputs);
    m.drive(m.output("a_o", 1, "A bit."), a_i.bit(0));
    expect(`\n${bodyText(m)}`).toMatchInlineSnapshot(`
      "

        wire unused_a = &{1'b0, a_i[3:1]};

        wire unused_inputs = &{
          1'b0,
          rather_long_name_0_i,
          rather_long_name_1_i,
          rather_long_name_2_i,
          rather_long_name_3_i,
          rather_long_name_4_i,
          rather_long_name_5_i
        };

        assign a_o = a_i[0];
      "
    `);
  });

  it("a comment without room at the end of its line stands above it", () => {
    const m = plain();
    const long = "A comment of many words that says so much about this port that no room is left for it at the end of ";
    m.drive(m.output("b_o", 1, "Short."), m.input("a_i", 1, `${long}its line and that needs two lines of its own.`));
    const text = emit(m, { prefix: "", licenseHeader: "One line.\n\nAnother line." })[0]?.text;
    expect(text).toMatchInlineSnapshot(`
      "// One line.
      //
      // Another line.
      //
      // A tiny module.
      //
      // Generated from test/hdl/support/tiny.ts; do not edit.
      // Body SHA-256: c469f05489439269

      \`default_nettype none

      module tiny (
        output wire b_o,  // Short.
        // A comment of many words that says so much about this port that no room is left for it at the
        // end of its line and that needs two lines of its own.
        input  wire a_i
      );

        assign b_o = a_i;

      endmodule

      \`default_nettype wire
      "
    `);
  });
});
