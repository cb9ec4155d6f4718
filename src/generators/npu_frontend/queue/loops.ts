import { andAll, lit, mux, orAll, pack, type Expr, type Module, type Register } from "../../../hdl/index.ts";
import { loopLevels } from "../../../isa/index.ts";
import { oneHotSelect } from "../../prim/one_hot.ts";
import type { FrontendShape } from "../sizes.ts";
import { bodyBits, clockedQueuePart, passBits, pcBits, type QueueKind } from "./parts.ts";

const levelBits = 2;
const levelContextBits = pcBits + bodyBits + 2 * passBits;
/** Bits of the open loops in a context. */
export const loopsContextBits: number = loopLevels * (1 + levelContextBits);

/**
 * The open loops, the outermost first. Of the contract's `first` and `last` a level keeps the instruction behind its body
 * and the body's length less one: a body goes back only where pc stands at its last instruction.
 */
export function loops(shape: FrontendShape, kind: QueueKind): Module {
  const m = clockedQueuePart("loops", kind, `Up to ${loopLevels} open loops.`, shape);
  const load_i = m.input("load_i", 1, "A uTop begins.");
  const step_i = m.input("step_i", 1, "The instruction is taken.");
  const opens_i = m.input("opens_i", 1, "It opens a loop.");
  const asks_i = m.input("asks_i", 1, "It asks whether a body ends: it is neither a loop nor a taken branch.");
  const next_i = m.input("next_i", pcBits, "Instruction behind it.");
  const end_i = m.input("end_i", pcBits, "Instruction behind the body of the new loop.");
  const body_i = m.input("body_i", bodyBits, "Instructions of that body, less one.");
  const passes_i = m.input("passes_i", passBits, "Its passes.");
  const level_i = m.input("level_i", levelBits, "Loop whose completed passes are read.");
  const full_o = m.output("full_o", 1, "No further loop can be opened.");
  const back_o = m.output("back_o", 1, "A body ends here and its loop goes round again.");
  const back_body_o = m.output("back_body_o", bodyBits, "Instructions of that body, less one.");
  const counter_o = m.output("counter_o", passBits, "Completed passes of the loop level_i; 0 when it is not open.");
  const bound_valid_o = m.output("bound_valid_o", 1, "The innermost loop goes round again.");
  const bound_o = m.output("bound_o", pcBits, "Instruction behind its body.");

  const payload = (name: string, level: number, width: number, doc: string): Register =>
    m.register(`${name}_${level}_q`, width, `${doc}, of loop ${level}.`, { reset: "none" });
  const open_q = m.register("open_q", loopLevels, "Loops that are open.");
  const levels = Array.from({ length: loopLevels }, (_, level) => ({
    end: payload("end", level, pcBits, "Instruction behind the body"),
    body: payload("body", level, bodyBits, "Instructions of the body, less one"),
    left: payload("left", level, passBits, "Passes left, the one under way among them"),
    done: payload("done", level, passBits, "Completed passes"),
  }));

  m.section("End of a body");
  const again = levels.map(({ left }, l) =>
    m.wire(`again_${l}`, left.slice(1, passBits - 1).any(), `Loop ${l} has another pass left.`),
  );
  const closes: Expr<1>[] = [];
  const backs: Expr<1>[] = [];
  for (let l = loopLevels - 1; l >= 0; l -= 1) {
    const at = levels[l]?.end.eq(next_i) ?? lit(1, 0);
    const [inner] = closes;
    const free = inner === undefined ? [] : [inner.or(open_q.bit(l + 1).not())];
    const asked = m.wire(`asked_${l}`, andAll([open_q.bit(l), at, ...free]), `Loop ${l} is asked.`);
    const more = again[l] ?? lit(1, 0);
    closes.unshift(m.wire(`closes_${l}`, asked.and(more.not()), `Loop ${l} would close.`));
    backs.unshift(asked.and(more));
  }
  const back = m.wire("back", pack(backs), "The loop that would go round again, one-hot.");
  const select = <W extends number>(width: W, of: (level: (typeof levels)[number]) => Expr): Expr<W> =>
    oneHotSelect(back, levels.map(of)).sized(width);
  m.drive(back_o, back.any());
  m.drive(
    back_body_o,
    select(bodyBits, ({ body }) => body),
  );
  const fewer = m.wire("fewer", select(passBits, ({ left }) => left).minus(1), "Passes that it then has left.");
  const more = m.wire("more", select(passBits, ({ done }) => done).plus(1), "Passes that it then has completed.");

  m.section("Edge");
  const fresh = Array.from({ length: loopLevels }, (_, l) =>
    l === 0
      ? open_q.bit(0).not()
      : open_q
          .bit(l)
          .not()
          .and(open_q.bit(l - 1)),
  );
  const context = kind === "me" ? contextInputs(m) : undefined;
  const open = pack(
    fresh.map((isNew, l) =>
      mux(opens_i, open_q.bit(l).or(isNew), open_q.bit(l).and(asks_i.and(closes[l] ?? lit(1, 0)).not())),
    ),
  );
  const begun = context === undefined ? lit(loopLevels, 0) : context.open;
  m.update(open_q, { next: mux(load_i, begun.sized(loopLevels), open.sized(loopLevels)), enable: load_i.or(step_i) });
  levels.forEach(({ end, body, left, done }, l) => {
    const loaded = context?.levels[l];
    const opens = m.wire(`opens_${l}`, opens_i.and(fresh[l] ?? lit(1, 0)), `The new loop is loop ${l}.`);
    const turns = m.wire(`turns_${l}`, opens.or(asks_i.and(back.bit(l))), `Its passes change.`);
    const keep = (register: Register, next: Expr, when: Expr<1>, place: number): void => {
      const own = loaded?.slice(place, register.width);
      m.update(register, {
        next: own === undefined ? next : mux(load_i, own, next),
        enable: own === undefined ? step_i.and(when) : load_i.or(step_i.and(when)),
      });
    };
    keep(end, end_i, opens, 0);
    keep(body, body_i, opens, pcBits);
    keep(left, mux(opens_i, passes_i, fewer), turns, pcBits + bodyBits);
    keep(done, more.and(opens_i.not().repeat(passBits)), turns, pcBits + bodyBits + passBits);
  });

  m.section("Innermost loop, and what is read");
  const top = m.wire(
    "top",
    pack(levels.map((_, l) => (l === loopLevels - 1 ? open_q.bit(l) : open_q.bit(l).and(open_q.bit(l + 1).not())))),
    "The innermost loop, one-hot.",
  );
  m.drive(bound_valid_o, orAll(again.map((one, l) => one.and(top.bit(l)))));
  m.drive(
    bound_o,
    oneHotSelect(
      top,
      levels.map(({ end }) => end),
    ).sized(pcBits),
  );
  const read = m.wire("read", pack(levels.map((_, l) => open_q.bit(l).and(level_i.eq(l)))), "The loop that is read.");
  m.drive(
    counter_o,
    oneHotSelect(
      read,
      levels.map(({ done }) => done),
    ).sized(passBits),
  );
  m.drive(full_o, open_q.bit(loopLevels - 1));
  if (kind === "me") {
    const context_o = m.output("context_o", loopsContextBits, "The loops, for a context.");
    m.drive(context_o, pack([open_q, ...levels.flatMap(({ end, body, left, done }) => [end, body, left, done])]));
  }
  return m;
}

/** The loops of the µTop that begins: none of a fresh one. */
function contextInputs(m: Module): { readonly open: Expr; readonly levels: readonly ReturnType<Module["wire"]>[] } {
  const resume_i = m.input("resume_i", 1, "The uTop that begins goes on with these loops.");
  const context_i = m.input("context_i", loopsContextBits, "Loops of its context.");
  const open = context_i.slice(0, loopLevels).and(resume_i.repeat(loopLevels));
  return {
    open,
    levels: Array.from({ length: loopLevels }, (_, l) =>
      m.wire(
        `context_${l}`,
        context_i.slice(loopLevels + l * levelContextBits, levelContextBits),
        `Loop ${l} of the context.`,
      ),
    ),
  };
}
