import { concat, lit, type Expr, type Module } from "../../hdl/index.ts";
import { difference, stepped } from "./small.ts";
import { clockedPart, linkBits, type SecondLevelShape } from "./sizes.ts";

/** What a FIFO shows of its oldest entry. */
interface Head {
  /** The operation; 0 unless it is to be shown. */
  readonly operation: Expr;
  /** Wait and post bits; anything when there is none. */
  readonly links: Expr;
}

/**
 * The instructions that wait for a module, in order. The memory has as many places as pointers of its width name, so
 * that these wrap by themselves at any depth; no more than `fifoDepth` of them are in use.
 *
 * @param bits Bits of an entry: the operation, above it the links.
 */
export function fifo(shape: SecondLevelShape, bits: number): Module {
  const { fifoDepth, fillBits, placeBits, reset } = shape;
  const operationBits = bits - linkBits;
  const m = clockedPart(`idm_fifo_w${bits}`, "fifo.ts", `Up to ${fifoDepth} instructions that wait.`, shape);
  const clear_i = m.input("clear_i", 1, "All go.");
  const push_i = m.input("push_i", 1, "One more; only with room.");
  const entry_i = m.input("entry_i", bits, "It.");
  const pop_i = m.input("pop_i", 1, "The head leaves; only when there is one.");
  const show_i = m.input("show_i", 1, "The operation of the head is shown.");
  const some_o = m.output("some_o", 1, "There is one.");
  const room_o = m.output("room_o", 1, "There is room for one more.");
  const links_o = m.output("links_o", linkBits, "Wait and post bits of the oldest; anything when there is none.");
  const operation_o = m.output("operation_o", operationBits, "Operation of the oldest; 0 unless it is shown.");

  const fill_q = m.register("fill_q", fillBits, "Entries.");
  const moved = stepped(fill_q, push_i);
  m.update(fill_q, { next: moved, enable: push_i.xor(pop_i), clear: clear_i });
  m.drive(some_o, fill_q.any());
  m.drive(room_o, fill_q.ne(fifoDepth));
  const head = fifoDepth === 1 ? onePlace() : places();
  m.drive(links_o, head.links);
  m.drive(operation_o, head.operation);
  return m;

  function onePlace(): Head {
    const entry_q = m.register("entry_q", bits, "The one entry.", { reset: "none" });
    m.update(entry_q, { next: entry_i, enable: push_i });
    return gated(entry_q);
  }

  function places(): Head {
    const next_q = m.register("next_q", placeBits, "Place of the next.");
    m.update(next_q, { next: next_q.plus(1), enable: push_i });
    const first = m.wire("first", difference(next_q, fill_q), "Place of the oldest.");
    return reset === "sync" ? inLuts(next_q, first) : inOne(next_q, first);
  }

  function inOne(next: Expr, first: Expr): Head {
    const entries = m.memory("entries", { width: bits, depth: 2 ** placeBits, doc: "The entries, round and round." });
    m.write(entries, { enable: push_i, address: next, data: entry_i });
    return gated(m.wire("head", entries.read(first), "The oldest."));
  }

  function gated(entry: ReturnType<typeof m.wire>): Head {
    return {
      operation: entry.slice(0, operationBits).and(show_i.repeat(operationBits)),
      links: entry.slice(operationBits, linkBits),
    };
  }

  /**
   * For RAM in the LUTs of an FPGA, which has 32 words at least and values at the start: an operation that is not shown
   * is a word of 0 below those in use, so that no gate stands behind the memory. Whether it is shown hangs on the links,
   * which are a memory of their own therefore.
   */
  function inLuts(next: Expr, first: Expr): Head {
    const depth = 2 ** placeBits;
    const zeroes = { depth: 2 * depth, zeroBelow: depth };
    const doc = "Operations, round and round; the lower half is 0.";
    const entries = m.memory("entries", { width: operationBits, ...zeroes, doc });
    const links = m.memory("links", { width: linkBits, depth, doc: "Their wait and post bits." });
    m.write(entries, {
      ...{ enable: push_i, address: concat(lit(1, 1), next) },
      data: entry_i.slice(0, operationBits),
    });
    m.write(links, { enable: push_i, address: next, data: entry_i.slice(operationBits, linkBits) });
    return { operation: entries.read(concat(show_i, first)), links: links.read(first) };
  }
}
