import { mux, type Expr } from "../../../hdl/index.ts";
import { trapCode } from "../../../ports/index.ts";
import { modules, tokenBits } from "../sizes.ts";
import { watchedQueue } from "./queue.ts";
import { anyOf, eachModule, Watch, type PromiseSource } from "./watch.ts";

/** S2: tokens balance. */
export const s2Tokens: PromiseSource = {
  id: "S2",
  title: "No issue without its tokens",
  sentence: "Nothing issues without its tokens: a counter never goes below 0, and none goes past 63 without trap 5.",
  kind: "safety",
  duties: ["A2"],
  state: ["state", "tokens", "posted"],
  monitor: (shape) => {
    const w = new Watch(
      shape,
      "s2",
      "tokens.ts",
      "Watches S2: tokens are taken where there are some, and none is lost.",
    );
    const m = w.module;
    const tokens = w.state("tokens").elements(modules * modules);
    const posted = w.state("posted").elements(modules);
    const word = w.port("instr_i");
    const done = w.port("op_done_i");
    const restarts = w.flag("restart_i");
    const waits = eachModule.map((own) => {
      const head = watchedQueue(w, own, word.slice(120, modules)).head;
      return m.wire(`waits_${own}`, head.and(w.issues.bit(own).repeat(modules)), "Modules whose token it takes.");
    });
    const bad: Expr<1>[] = [];
    const over: Expr<1>[] = [];
    for (const from of eachModule) {
      const kept = m.wire(`posts_${from}`, posted[from] ?? word, "Modules for which it posts a token.");
      for (const to of eachModule) {
        const now = tokens[from * modules + to];
        const takes = waits[to]?.bit(from);
        if (now === undefined || takes === undefined) continue;
        const name = `${from}_${to}`;
        const posts = w.is("run").and(done.bit(from)).and(kept.bit(to));
        const full = now.all();
        const more = m.wire(`more_${name}`, mux(full, now, now.plus(1)), "One more token, at most 63.");
        const step: Expr = mux(posts, mux(takes, now, more), mux(takes, now.minus(1), now));
        const expected = m.register<number>(`expected_${name}_q`, tokenBits, "Tokens that there must be.");
        m.update(expected, { next: step, clear: restarts });
        bad.push(takes.and(now.any().not()), now.ne(expected));
        over.push(posts.and(takes.not()).and(full));
      }
    }
    w.unreadWord([0, 120]);
    const overflow = w.before("overflow", anyOf(over).and(restarts.not()), "A token did not fit in the cycle before.");
    const code = w.port("trap_code_o");
    const told = w.flag("trap_o").and(code.le(trapCode.overflow));
    bad.push(overflow.and(told.not()));
    return w.conclude(anyOf(bad), w.issues.any().and(waits.map((one) => one.any()).reduce((a, b) => a.or(b))));
  },
};
