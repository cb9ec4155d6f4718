import { mux, type Expr, type Module } from "../../hdl/index.ts";
import { clockedPart, type SecondLevelShape } from "./sizes.ts";

/**
 * The instructions that wait for a module, in order. The memory has as many places as pointers of its width name, so
 * that these wrap by themselves at any depth; no more than `fifoDepth` of them are in use.
 *
 * @param bits Bits of an entry.
 */
export function fifo(shape: SecondLevelShape, bits: number): Module {
  const { fifoDepth, fillBits, placeBits } = shape;
  const m = clockedPart(`idm_fifo_w${bits}`, "fifo.ts", `Up to ${fifoDepth} instructions that wait.`, shape);
  const clear_i = m.input("clear_i", 1, "All go.");
  const push_i = m.input("push_i", 1, "One more; only with room.");
  const entry_i = m.input("entry_i", bits, "It.");
  const pop_i = m.input("pop_i", 1, "The head leaves; only when there is one.");
  const some_o = m.output("some_o", 1, "There is one.");
  const room_o = m.output("room_o", 1, "There is room for one more.");
  const head_o = m.output("head_o", bits, "The oldest; anything when there is none.");

  const fill_q = m.register("fill_q", fillBits, "Entries.");
  const moved = fillBits === 1 ? fill_q.not() : mux(push_i, fill_q.plus(1), fill_q.minus(1));
  m.update(fill_q, { next: moved, enable: push_i.xor(pop_i), clear: clear_i });
  m.drive(some_o, fill_q.any());
  m.drive(room_o, fill_q.ne(fifoDepth));
  m.drive(head_o, fifoDepth === 1 ? onePlace() : places());
  return m;

  function onePlace(): Expr {
    const entry_q = m.register("entry_q", bits, "The one entry.", { reset: "none" });
    m.update(entry_q, { next: entry_i, enable: push_i });
    return entry_q;
  }

  function places(): Expr {
    const entries = m.memory("entries", { width: bits, depth: 2 ** placeBits, doc: "The entries, round and round." });
    const next_q = m.register("next_q", placeBits, "Place of the next.");
    m.update(next_q, { next: next_q.plus(1), enable: push_i });
    const first = m.wire("first", next_q.minus(fill_q.slice(0, placeBits)), "Place of the oldest.");
    m.write(entries, { enable: push_i, address: next_q, data: entry_i });
    return m.wire("head", entries.read(first), "The oldest.");
  }
}
