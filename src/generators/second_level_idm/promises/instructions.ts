import { concat, lit, orAll, type Expr, type Module } from "../../../hdl/index.ts";
import { payloadBits } from "../sizes.ts";
import { watchedQueue } from "./queue.ts";
import { anyOf, eachModule, Watch, type PromiseSource, type WatchShape } from "./watch.ts";

/** Opcodes of operations that set registers only: POOLINIT and CONVINIT. */
const initOpcodes = [6, 9];

/** Watches the instructions of these modules. */
function instructionsOf(shape: WatchShape, name: string, watched: readonly number[]): Module {
  const w = new Watch(shape, name, "instructions.ts", "Watches S1: each instruction once, in order within its module.");
  const word = w.port("instr_i");
  const kept = concat(w.opcodeIn(initOpcodes), word.slice(0, payloadBits));
  const valid = w.port("op_valid_o");
  const shown = w.port("op_payload_o");
  const init = w.port("op_init_o");
  const bad: Expr<1>[] = [];
  const waiting: Expr<1>[] = [];
  for (const m of watched) {
    const { some, overrun, head } = watchedQueue(w, m, kept);
    const payload = shown.slice(m * payloadBits, payloadBits);
    const other = concat(init.bit(m), payload).ne(head);
    bad.push(valid.bit(m).and(some.not().or(other)), overrun);
    waiting.push(valid.bit(m).and(w.port("op_ready_i").bit(m)));
  }
  w.unreadWord([payloadBits, 124]);
  const others = eachModule.filter((m) => !watched.includes(m));
  if (others.length > 0) {
    w.module.unused(
      "unused_modules",
      ...others.flatMap((m) => [w.issues.bit(m), init.bit(m), shown.slice(m * payloadBits, payloadBits)]),
    );
  }
  return w.conclude(anyOf(bad), orAll(waiting));
}

/** S1: nothing is issued twice, lost among others, or out of its turn. */
export const s1Once: PromiseSource = {
  id: "S1",
  title: "Once, in order",
  sentence: "Each accepted instruction that is not SYSTEM issues at most once, and in order within its module.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => instructionsOf(shape, "s1", eachModule),
  inductive: {
    ...{ duties: [], state: [], lemmas: [], parts: () => eachModule.length },
    monitor: (shape, _, part) => instructionsOf(shape, `s1_${part}`, [part]),
  },
};

/** S5: a faulty word traps. */
export const s5Faults: PromiseSource = {
  id: "S5",
  title: "Faults trap",
  sentence:
    "A word with a fault of codes 1\u20133, 7, 8 at decode in Run (no halt, no restart) gives Trap in the next cycle, with " +
    "that code or a lower one.",
  kind: "safety",
  duties: [],
  state: ["state"],
  monitor: (shape) => {
    const w = new Watch(shape, "s5", "instructions.ts", "Watches S5: a word with a fault gives Trap, with its code.");
    const code = w.module.wire("code", faultCode(w), "Code of the word's fault; 0 without.");
    const looks = w
      .is("run")
      .and(w.flag("instr_valid_i"))
      .and(w.flag("halt_i").or(w.flag("restart_i")).not());
    const due = w.before("due", code.and(looks.repeat(4)), "Code that is due from the cycle before; 0 without.");
    const told = w.port("trap_code_o");
    const trapped = w.flag("trap_o").and(told.any()).and(told.le(due));
    return w.conclude(due.any().and(trapped.not()), due.any());
  },
};

/** The code of the word that is shown, by the contract's text. */
function faultCode(w: Watch): Expr {
  const { coreBits } = w.shape;
  const word = w.port("instr_i");
  const error = w.port("instr_error_i");
  const more = coreBits - 4;
  const is = (...list: number[]): Expr<1> => w.opcodeIn(list);
  const low = (bits: number): Expr<1> => word.slice(0, bits).any();
  const [waits, posts] = [word.slice<4>(120, 4), word.slice<4>(116, 4)];
  const [sync, end] = [word.bit(108), word.bit(109)];
  const own = (m: number): Expr<1> => word.bit(120 + m).or(word.bit(116 + m));
  const reserved: Expr<1>[] = [
    is(6).and(low(14)),
    is(8).and(low(20)),
    is(12).and(low(30)),
    is(7).and(low(58 - more)),
    ...(more === 0 ? [word.bit(111)] : []),
    is(7).not().and(sync.or(end)),
    is(7).and(sync).and(end),
    is(7).and(waits.or(posts).any()),
    is(0).and(own(0)),
    is(4).and(own(1)),
    is(8, 9).and(own(2)),
    is(6, 12).and(own(3)),
  ];
  w.unreadWord([58 - more, 108], [110, 111]);
  const faults: readonly (readonly [Expr<1>, number])[] = [
    [error.bit(0), 7],
    [error.bit(1), 8],
    [is(0, 4, 8, 9, 6, 12, 7).not(), 1],
    [word.slice(112 - more, coreBits).ne(w.port("core_id_i")), 2],
    [anyOf(reserved), 3],
  ];
  let earlier: Expr<1> = lit(1, 0);
  let code: Expr = lit(4, 0);
  for (const [found, number] of faults) {
    code = code.or(lit(4, number).and(found.and(earlier.not()).repeat(4)));
    earlier = earlier.or(found);
  }
  return code;
}
