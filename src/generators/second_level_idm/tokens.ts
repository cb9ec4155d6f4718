import { lit, orAll, pack, type Expr, type Module } from "../../hdl/index.ts";
import { clockedPart, modules, tokenBits, type SecondLevelShape } from "./sizes.ts";
import { tokenCounter } from "./token_counter.ts";

/** The tokens between all modules. Element 4 s + d of a vector of 16 is from s to d; none goes from a module to itself. */
export function tokens(shape: SecondLevelShape): Module {
  const pairs = modules * modules;
  const m = clockedPart("idm_tokens", "tokens.ts", "Counts the tokens between the modules.", shape);
  const clear_i = m.input("clear_i", 1, "All go.");
  const posts_i = m.input("posts_i", pairs, "Tokens that are posted.");
  const takes_i = m.input("takes_i", pairs, "Tokens that are taken.");
  const tokens_o = m.output("tokens_o", pairs * tokenBits, "Tokens that were posted and not taken.");
  const some_o = m.output("some_o", pairs, "There is one.");
  const overflow_o = m.output("overflow_o", 1, "A token does not fit.");

  const cell = tokenCounter(shape);
  const counts: Expr[] = [];
  const some: Expr[] = [];
  const over: Expr<1>[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [from, to] = [Math.floor(pair / modules), pair % modules];
    if (from === to) {
      m.unused(`unused_${from}`, posts_i.bit(pair), takes_i.bit(pair));
      counts.push(lit(tokenBits, 0));
      some.push(lit(1, 0));
      continue;
    }
    const name = `${from}_${to}`;
    const doc = `from module ${from} to module ${to}`;
    const counter = m.instance(`u_counter_${name}`, cell, {
      inputs: { clear_i, post_i: posts_i.bit(pair), take_i: takes_i.bit(pair) },
      outputs: {
        tokens_o: { name: `tokens_${name}`, doc: `Tokens ${doc}.` },
        some_o: { name: `some_${name}`, doc: `There is a token ${doc}.` },
        overflow_o: { name: `over_${name}`, doc: `A token ${doc} does not fit.` },
      },
    });
    counts.push(counter.tokens_o);
    some.push(counter.some_o);
    over.push(counter.overflow_o.sized(1));
  }
  m.drive(tokens_o, pack(counts));
  m.drive(some_o, pack(some));
  m.drive(overflow_o, orAll(over));
  return m;
}
