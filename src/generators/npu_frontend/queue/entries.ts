import { lit, mux, pack, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { meSlot, veSlot } from "../../../isa/index.ts";
import type { FrontendShape } from "../sizes.ts";
import { clockedQueuePart, entryBits, scalarBits, slotsOf, wordBits, type QueueKind } from "./parts.ts";
import { scalarIndexBits } from "./scalars.ts";
import { fieldBits, isOpcode, usesField } from "./slot_words.ts";

const entryCount = 4;
const placeBits: number = 2;

/**
 * The slots of the instructions under way: of each its word and the scalar that it reads, to which the engine that is
 * given the slot adds the offset. What is read is the entry written last two cycles ago: that of a slot which shows now,
 * and after two cycles without a take that of the instruction taken last.
 */
export function entries(shape: FrontendShape, kind: QueueKind): Module {
  const slots = slotsOf(shape, kind);
  const m = clockedQueuePart("entries", kind, `Slots of up to ${entryCount} instructions.`, shape);
  const load_i = m.input("load_i", 1, "A uTop begins: entry 0 is the one written last.");
  const take_i = m.input("take_i", 1, "The next instruction is taken.");
  const words_i = m.input("words_i", slots * wordBits, "Words of its slots.");
  const scalars_i = m.input(
    "scalars_i",
    slots * scalarBits,
    "Value of rs of each slot that reads it; 0 for the others.",
  );
  const read_o = m.output("read_o", slots, "Slots that read rs.");
  const from_o = m.output("from_o", slots * scalarIndexBits, "rs of each slot.");
  const entry_o = m.output("entry_o", entryBits(shape, kind), "For each slot its word, then the scalar that it reads.");

  m.section("Scalars");
  const list = Array.from({ length: slots }, (_, s) => {
    const table = kind === "me" && s === 0 ? meSlot : veSlot;
    const word = m.wire(`word_${s}`, words_i.slice(s * wordBits, wordBits), `Word of slot ${s}.`);
    return {
      reads: usesField(m, table, word, "rs"),
      from: fieldBits(table, word, "rs"),
      ...{ word, scalar: scalars_i.slice(s * scalarBits, scalarBits) },
    };
  });
  const reads = pack(list.map((slot) => slot.reads));
  m.drive(read_o, kind === "me" ? reads.and(load_i.not().repeat(slots)) : reads);
  m.drive(from_o, pack(list.map(({ from }) => from)));

  m.section("Entries");
  const last_q = m.register("last_q", placeBits, "Entry written last.");
  const before_q = m.register("before_q", placeBits, "The same, a cycle ago.");
  const shown_q = m.register("shown_q", placeBits, "The same, two cycles ago.");
  const next = m.wire("next", last_q.plus(1), "Entry of the next instruction.");
  m.update(last_q, { next, enable: take_i, clear: load_i });
  m.update(before_q, { next: last_q, clear: load_i });
  m.update(shown_q, { next: before_q, clear: load_i });
  const memory = m.memory("entry", {
    width: entryBits(shape, kind),
    depth: entryCount,
    doc: "Slots, each with its scalar.",
  });
  const { enable, address, data } = kind === "me" ? withContext(m, load_i, { take: take_i, next, list }) : plain();
  m.write(memory, { enable, address, data });
  m.drive(entry_o, m.wire("entry_shown", memory.read(shown_q), "Entry written last two cycles ago."));
  if (kind === "me") {
    const pops_o = m.output("pops_o", 1, "The next instruction has a pop or popv.");
    m.drive(pops_o, isPop(m, words_i));
  }
  return m;

  function plain(): WritePort {
    return { enable: take_i, address: next, data: pack(list.flatMap(({ word, scalar }) => [word, scalar])) };
  }
}

interface WritePort {
  readonly enable: Expr<1>;
  readonly address: Expr;
  readonly data: Expr;
}

interface NextEntry {
  readonly take: Expr<1>;
  readonly next: Expr;
  readonly list: readonly { readonly word: Expr; readonly scalar: Expr }[];
}

/** The entry of the context goes to entry 0. */
function withContext(m: Module, load: Expr<1>, { take, next, list }: NextEntry): WritePort {
  const resume_i = m.input("resume_i", 1, "The uTop that begins has an entry.");
  const context_i = m.input("context_i", list.length * (wordBits + scalarBits), "That entry.");
  const data = list.flatMap(({ word, scalar }, s) => {
    const at = s * (wordBits + scalarBits);
    const before = context_i.slice(at + wordBits, scalarBits).and(load.repeat(scalarBits));
    // In the cycle of a load no slot reads a scalar, so that of the context needs no choice.
    return [mux(load, context_i.slice(at, wordBits), word), before.or(scalar)];
  });
  return {
    enable: take.or(load.and(resume_i)),
    address: m.wire("place", mux(load, lit(placeBits, 0), next), "Entry that is written."),
    data: pack(data),
  };
}

/** The ME operation, whose word is the lowest, takes results. */
export function isPop(m: Module, words: Signal): Expr<1> {
  return isOpcode(m, meSlot, words, ({ duration }) => duration?.unit === "results");
}
