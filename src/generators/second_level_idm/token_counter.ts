import { mask, mux, type Module } from "../../hdl/index.ts";
import { clockedPart, tokenBits, type SecondLevelShape } from "./sizes.ts";

/** Tokens that one module posted and another has not taken. */
export function tokenCounter(shape: SecondLevelShape): Module {
  const m = clockedPart("idm_token_counter", "token_counter.ts", "Counts the tokens between two modules.", shape);
  const clear_i = m.input("clear_i", 1, "All go.");
  const post_i = m.input("post_i", 1, "One more.");
  const take_i = m.input("take_i", 1, "One less; only when there is one.");
  const tokens_o = m.output("tokens_o", tokenBits, "Tokens.");
  const some_o = m.output("some_o", 1, "There is one.");
  const overflow_o = m.output("overflow_o", 1, "One more does not fit.");

  const count_q = m.register("count_q", tokenBits, "Tokens.");
  // One less is all ones more; of one more the carry is 1 at all ones.
  const step = mux(take_i, mask(tokenBits, 2 ** tokenBits - 1), mask(tokenBits, 1));
  const sum = m.wire("sum", count_q.extend(tokenBits + 1).plus(step.extend(tokenBits + 1)), "One more or less.");
  const full = m.wire("full", sum.bit(tokenBits), "No more fit, where none is taken.");
  const over = m.wire("over", post_i.and(take_i.not()).and(full), "One more does not fit.");
  m.update(count_q, {
    next: sum.slice(0, tokenBits),
    enable: post_i.xor(take_i).and(over.not()),
    clear: clear_i,
  });
  m.drive(tokens_o, count_q);
  m.drive(some_o, count_q.any());
  m.drive(overflow_o, over);
  return m;
}
