import { mux, type Expr, type Signal } from "../../../hdl/index.ts";
import { opcodesOf, type Watch } from "./watch.ts";

/** What a monitor keeps of the instructions that were accepted for a module and have not been issued. */
export interface WatchedQueue {
  /** There is one. */
  readonly some: Expr<1>;
  /** More were accepted than fit. */
  readonly overrun: Expr<1>;
  /** What was kept of the oldest; anything when there is none. */
  readonly head: Signal;
}

/**
 * The monitor's own books of module `own`, from the ports alone: what is accepted for it comes in, what it takes goes out,
 * a restart empties them. `kept` is what is kept of an instruction in the cycle in which it is accepted.
 */
export function watchedQueue(w: Watch, own: number, kept: Expr): WatchedQueue {
  const { fifoDepth, fillBits, placeBits } = w.shape;
  const m = w.module;
  const push = m.wire(`push_${own}`, w.accepts.and(w.opcodeIn(opcodesOf(own))), `An instruction of module ${own}.`);
  const pop = w.issues.bit(own);
  const fill = m.register(`fill_${own}_q`, fillBits, "Instructions accepted and not issued.");
  const moved = fillBits === 1 ? fill.not() : mux(push, fill.plus(1), fill.minus(1));
  m.update(fill, { next: moved, enable: push.xor(pop), clear: w.flag("restart_i") });
  return {
    some: fill.any(),
    overrun: push.and(fill.eq(fifoDepth)),
    head: fifoDepth === 1 ? onePlace() : places(),
  };

  function onePlace(): Signal {
    const entry = m.register(`entry_${own}_q`, kept.width, "What was kept of it.", { reset: "none" });
    m.update(entry, { next: kept, enable: push });
    return entry;
  }

  function places(): Signal {
    const shape = { width: kept.width, depth: 2 ** placeBits, doc: "What was kept of each, round and round." };
    const entries = m.memory(`entries_${own}`, shape);
    const next = m.register(`next_${own}_q`, placeBits, "Place of the next.");
    m.update(next, { next: next.plus(1), enable: push });
    m.write(entries, { enable: push, address: next, data: kept });
    const first = m.wire(`first_${own}`, next.minus(fill.slice(0, placeBits)), "Place of the oldest.");
    return m.wire(`kept_${own}`, entries.read(first), "What was kept of the oldest.");
  }
}
