import { lit, mux, type Expr, type Register } from "../../../hdl/index.ts";
import { countBits } from "../../../ports/index.ts";
import { decision, shares } from "./decision.ts";
import { anyOf, type Watch } from "./watch.ts";

/** Queues that take turns for borrowed VEs among themselves. */
export type QueueClass = "me" | "ve";

/** The queues of a class, and the most handout cycles that one of them waits. */
export function classOf(
  { matrixEngines, vnpus }: { readonly matrixEngines: number; readonly vnpus: number },
  which: QueueClass,
): { readonly first: number; readonly members: number; readonly bound: number } {
  const members = which === "me" ? matrixEngines : vnpus;
  return { first: which === "me" ? 0 : matrixEngines, members, bound: 2 * members };
}

/** Of each queue of a class: handout cycles in a row in which it asked for a borrowed VE and got none, this decision included. */
export function waits(w: Watch, which: QueueClass, bound: number): Expr[] {
  const m = w.module;
  const { matrixEngines: mes } = w.shape;
  const d = decision(w);
  const { own, rest, left } = shares(w, d);
  const handout = m.wire("handout", left.any().and(anyOf(rest.map((one) => one.any()))), "VEs are handed out.");
  const [harvest, allow] = [w.portBefore("vnpu_harvest_i"), w.portBefore("ve_allow_i")];
  const [hold, flush] = [w.portBefore("hold_i"), w.portBefore("flush_i")];
  const bits = countBits(bound);
  const { first, members } = classOf(w.shape, which);
  m.unused("unused_other_class", w.portBefore("instr_take_o"), w.port("retire_o"));
  return Array.from({ length: members }, (_, k) => {
    const q = first + k;
    const count: Register = m.register(`waits_${q}_q`, bits, `Such cycles of queue ${q} up to the one before.`);
    const vnpu = d.tenant[q] ?? lit(w.shape.vnpus, 0);
    const runs = q < mes ? hold.bit(q).or(flush.bit(q)).not() : flush.bit(q).not();
    const may = m.wire(`may_${q}`, runs.and(vnpu.and(harvest).and(allow).any()), `Queue ${q} may borrow.`);
    const asks = rest[q]?.any() ?? lit(1, 0);
    const got = d.grantedTo(q).gt(own[q] ?? lit(d.bits, 0));
    const more = mux(count.ge(bound), lit(bits, bound), count.plus(1));
    const served = mux(asks.and(got.not()), more, lit(bits, 0));
    const now = m.wire(`waits_${q}`, mux(may, mux(handout, served, count), lit(bits, 0)), "This one included.");
    m.update(count, { next: now });
    return now;
  });
}
