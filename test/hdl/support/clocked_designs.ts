import { concat, lit, Module, mux, type ResetKind } from "../../../src/hdl/index.ts";
import type { Trial } from "./engines.ts";
import { randomRows } from "./stimulus.ts";

const file = "test/hdl/support/clocked_designs.ts";

/** Registers with every mix of enable, clear and reset. */
function registers(name: string, reset: string, kind: ResetKind): Module {
  const m = new Module(name, { summary: "Registers of every kind.", file });
  m.clock("clk_i", "Clock.");
  m.reset(reset, kind, "Reset.");
  const data = m.input("data_i", 4, "Data.");
  const enable = m.input("enable_i", 1, "Enable.");
  const clear = m.input("clear_i", 1, "Clear.");
  const plain = m.register("plain_q", 4, "Neither enable nor clear.");
  m.update(plain, { next: data });
  const enabled = m.register("enabled_q", 4, "Enable, reset value 5.", { reset: 5 });
  m.update(enabled, { next: data, enable });
  const cleared = m.register("cleared_q", 4, "Clear, reset value 9.", { reset: 9 });
  m.update(cleared, { next: cleared.plus(data), clear });
  const both = m.register("both_q", 4, "Enable and clear.", { reset: 15n });
  m.update(both, { next: both.minus(1), enable: enable.not(), clear: clear.and(data.any()) });
  const seen = m.register("seen_q", 1, "The payload was written.");
  m.update(seen, { next: lit(1, 1), enable });
  const payload = m.register("payload_q", 4, "No reset.", { reset: "none" });
  m.update(payload, { next: data.xor(plain), enable });
  m.drive(m.output("state_o", 16, "Registers."), concat(plain, enabled, cleared, both).sized(16));
  m.drive(m.output("payload_o", 4, "Payload once written."), mux(seen, payload, lit(4, 0)));
  return m;
}

/** A memory behind valid bits, so that no word is read before it is written. */
function memory(): Module {
  const m = new Module("memory", { summary: "A memory of six words.", file });
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", "async_low", "Reset.");
  const enable = m.input("enable_i", 1, "Write enable.");
  const write_address = m.input("write_address_i", 3, "Write address.");
  const read_address = m.input("read_address_i", 3, "Read address.");
  const data = m.input("data_i", 9, "Data.");
  const words = m.memory("words", { width: 9, depth: 6, doc: "Words." });
  const to = m.wire("to", write_address.minus(7), "Word to write; wraps.");
  const legal = m.wire("legal", enable.and(to.lt(6)), "The address exists.");
  m.write(words, { enable: legal, address: to, data: data.plus(1) });
  const from = m.wire("from", read_address.plus(write_address), "Word to read; wraps.");
  const word = m.wire("word", words.read(from), "Word read.");
  const written = m.register("written_q", 6, "Words that hold something.");
  m.update(written, { next: written.or(lit(6, 1).shiftLeft(to)), enable: legal });
  const valid = m.wire("valid", written.shiftRight(from), "Bit 0: the word read holds something.");
  m.unused("unused_valid", valid.slice(1, 5));
  m.drive(m.output("word_o", 9, "Word read, 0 when none."), mux(valid.bit(0), word, lit(9, 0)));
  return m;
}

/** A memory whose lower half is 0 from the start and never written. */
function zeroWords(): Module {
  const m = new Module("zero_words", { summary: "A memory with words that are always 0.", file });
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", "async_low", "Reset.");
  const write_address = m.input("write_address_i", 2, "Word to write.");
  const read_address = m.input("read_address_i", 2, "Word to read.");
  const hide = m.input("hide_i", 1, "A word of 0 is read.");
  const data = m.input("data_i", 9, "Data.");
  const words = m.memory("words", { width: 9, depth: 8, doc: "Words.", zeroBelow: 4 });
  m.write(words, { enable: data.bit(0), address: concat(lit(1, 1), write_address), data });
  const written = m.register("written_q", 4, "Words that hold something.");
  m.update(written, { next: written.or(lit(4, 1).shiftLeft(write_address)), enable: data.bit(0) });
  const valid = m.wire("valid", written.shiftRight(read_address), "Bit 0: the word read holds something.");
  m.unused("unused_valid", valid.slice(1, 3));
  const word = m.wire("word", words.read(concat(hide.not(), read_address)), "Word read.");
  m.drive(m.output("word_o", 9, "Word read, 0 when hidden or none."), mux(hide.or(valid.bit(0)), word, lit(9, 0)));
  return m;
}

/** A state machine in a comb block: nested when, else-if chain, switch with an empty branch, later set wins. */
function machine(): Module {
  const m = new Module("machine", { summary: "A state machine.", file });
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", "async_low", "Reset.");
  const go = m.input("go_i", 2, "Commands.");
  const amount = m.input("amount_i", 5, "Amount.");
  const states = m.states("state_q", { IDLE: 0, RUN: 1, WAIT: 2 }, 2);
  const state = m.register("state_q", 2, "State.");
  const count = m.register("count_q", 5, "Counter.");
  const { state_d, count_d, busy } = m.comb(
    "Next state and counter.",
    {
      state_d: { value: state, doc: "Next state." },
      count_d: { value: count, doc: "Next count." },
      busy: { value: state.ne(0), doc: "Not idle." },
    },
    (c, s) => {
      c.switch(
        state,
        [
          [
            states.IDLE,
            () => {
              c.when(
                go.bit(0),
                () => {
                  c.set(s.state_d, states.RUN);
                  c.set(s.count_d, amount);
                },
                () => c.when(go.bit(1), () => c.set(s.state_d, states.WAIT)),
              );
            },
          ],
          [
            lit(2, 1),
            () =>
              c.when(
                count.eq(0).not(),
                () => c.set(s.count_d, count.minus(1)),
                () => c.set(s.state_d, lit(2, 3)),
              ),
          ],
          [states.WAIT, () => {}],
        ],
        () => c.set(s.state_d, states.IDLE),
      );
      c.when(amount.all(), () => {
        c.set(s.busy, lit(1, 0));
        c.when(go.eq(3), () => c.set(s.state_d, states.IDLE));
      });
    },
  );
  m.update(state, { next: state_d });
  m.update(count, { next: count_d });
  m.drive(m.output("all_o", 8, "Everything."), concat(busy, state_d, count).sized(8));
  return m;
}

/** Two instances of a counter, one fed by the other, under expressions at the ports. */
function instances(): Module {
  const child = new Module("counter", { summary: "A counter.", file });
  child.clock("clk_i", "Clock.");
  child.reset("rst_ni", "async_low", "Reset.");
  const step = child.input("step_i", 3, "Step.");
  const count = child.register("count_q", 3, "Count.");
  const sum = child.wire("sum", count.extend(4).plus(step.extend(4)), "Sum with its carry.");
  child.update(count, { next: sum.slice(0, 3) });
  child.drive(child.output("count_o", 3, "Count."), count);
  child.drive(child.output("carry_o", 1, "Carry out."), sum.bit(3));

  const m = new Module("instances", { summary: "Two counters in a row.", file });
  m.clock("clock_i", "Clock.");
  m.reset("reset_ni", "async_low", "Reset.");
  const step_i = m.input("step_i", 3, "Step.");
  const low = m.instance("u_low", child, {
    inputs: { step_i: step_i.plus(5) },
    outputs: { count_o: { name: "low", doc: "Low count." }, carry_o: { name: "low_carry", doc: "Its carry." } },
  });
  const high = m.instance("u_high", child, {
    inputs: { step_i: low.carry_o.extend(3) },
    outputs: { count_o: { name: "high", doc: "High count." }, carry_o: { name: "high_carry", doc: "Its carry." } },
  });
  m.drive(m.output("count_o", 7, "Both counts."), concat(high.carry_o, high.count_o, low.count_o).sized(7));
  return m;
}

/** Places where a simulator that forgets a width would show: results that wrap, as operands of what does not. */
function corners(): Module {
  const m = new Module("corners", { summary: "Results that wrap, in every place.", file });
  const a = m.input("a_i", 3, "A.");
  const b = m.input("b_i", 3, "B.");
  const wide = m.input("wide_i", 9, "Wide.");
  const sum = a.plus(b);
  const difference = a.minus(b);
  const inverse = a.not();
  const results = [sum, difference, inverse, a.shiftLeft(1), a.times(b, 6).plus(lit(6, 60))];
  const outputs = results.flatMap((result) => [
    wide.shiftLeft(result),
    wide.shiftRight(result),
    result.extend(9),
    result.any(),
    result.all(),
    result.parity(),
    result.repeat(2),
    concat(result, result),
    result.eq(1),
    result.lt(4),
    result.shiftRight(1),
    result.extend(9).lt(wide),
    mux(result.gt(2), result, result.not()),
    result.times(wide, result.width + 9),
  ]);
  outputs.forEach((value, i) => m.drive(m.output(`y${i}_o`, value.width, "A value."), value));
  const { chosen } = m.comb("A case over a sum.", { chosen: { value: lit(3, 7), doc: "Which." } }, (c, s) => {
    const cases = [0, 1, 6].map((label) => [lit(3, label), () => c.set(s.chosen, lit(3, label))] as const);
    c.switch(sum, cases, () => c.when(difference.gt(5), () => c.set(s.chosen, inverse)));
  });
  m.drive(m.output("chosen_o", 3, "Which."), chosen);
  return m;
}

/** Every clocked construct with random stimulus. */
export function clockedTrials(cycles: number): Trial[] {
  const modules = [
    registers("registers_async", "rst_ni", "async_low"),
    registers("registers_sync_low", "rst_ni", "sync"),
    registers("registers_sync_high", "rst_i", "sync"),
    memory(),
    zeroWords(),
    machine(),
    instances(),
    corners(),
  ];
  return modules.map((module, index) => ({ module, stimulus: randomRows(module, cycles, index) }));
}
