import { concat, lit, mux, pack, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { meSlot, veSlot } from "../../../isa/index.ts";
import type { FrontendShape } from "../sizes.ts";
import { operand } from "./operand.ts";
import { clockedQueuePart, entryBits, scalarBits, slotsOf, wordBits, type QueueKind } from "./parts.ts";
import { scalarIndexBits } from "./scalars.ts";
import { isOpcode } from "./slot_words.ts";

const entryCount = 4;
const placeBits: number = 2;

/**
 * The resolved slots of the instructions under way. What is read is the entry written last two cycles ago: that of a slot
 * which shows now, and after two cycles without a take that of the instruction taken last.
 */
export function entries(shape: FrontendShape, kind: QueueKind): Module {
  const slots = slotsOf(shape, kind);
  const m = clockedQueuePart("entries", kind, `Resolved slots of up to ${entryCount} instructions.`, shape);
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
  const entry_o = m.output("entry_o", entryBits(shape, kind), "For each slot its word, then its operand.");

  m.section("Operands");
  const cells = { me: operand(meSlot), ve: operand(veSlot) };
  const resolved = Array.from({ length: slots }, (_, s) => {
    const word = words_i.slice(s * wordBits, wordBits);
    const own = m.instance(`u_operand_${s}`, kind === "me" && s === 0 ? cells.me : cells.ve, {
      inputs: { word_i: word, scalar_i: scalars_i.slice(s * scalarBits, scalarBits) },
      outputs: {
        read_o: { name: `read_${s}`, doc: `Slot ${s} reads rs.` },
        from_o: { name: `from_${s}`, doc: `Register rs of slot ${s}.` },
        operand_o: { name: `operand_${s}`, doc: `Operand of slot ${s}.` },
      },
    });
    return { entry: concat(own.operand_o, word), ...own };
  });
  m.drive(read_o, pack(resolved.map((own) => own.read_o)));
  m.drive(from_o, pack(resolved.map((own) => own.from_o)));

  m.section("Entries");
  const last_q = m.register("last_q", placeBits, "Entry written last.");
  const before_q = m.register("before_q", placeBits, "The same, a cycle ago.");
  const shown_q = m.register("shown_q", placeBits, "The same, two cycles ago.");
  const next = m.wire("next", last_q.plus(1), "Entry of the next instruction.");
  m.update(last_q, { next, enable: take_i, clear: load_i });
  m.update(before_q, { next: last_q, clear: load_i });
  m.update(shown_q, { next: before_q, clear: load_i });
  const memory = m.memory("entry", { width: entryBits(shape, kind), depth: entryCount, doc: "Resolved slots." });
  const fresh = pack(resolved.map(({ entry }) => entry));
  const { enable, address, data } = kind === "me" ? withContext(m, load_i, { take: take_i, next, fresh }) : plain();
  m.write(memory, { enable, address, data });
  m.drive(entry_o, m.wire("entry_shown", memory.read(shown_q), "Entry written last two cycles ago."));
  if (kind === "me") {
    const pops_o = m.output("pops_o", 1, "The next instruction has a pop or popv.");
    m.drive(pops_o, isPop(m, words_i));
  }
  return m;

  function plain(): WritePort {
    return { enable: take_i, address: next, data: fresh };
  }
}

interface WritePort {
  readonly enable: Expr<1>;
  readonly address: Expr;
  readonly data: Expr;
}

/** The entry of the context goes to entry 0. */
function withContext(
  m: Module,
  load: Expr<1>,
  { take, next, fresh }: { readonly take: Expr<1>; readonly next: Expr; readonly fresh: Expr },
): WritePort {
  const resume_i = m.input("resume_i", 1, "The uTop that begins has an entry.");
  const context_i = m.input("context_i", fresh.width, "That entry.");
  return {
    enable: take.or(load.and(resume_i)),
    address: m.wire("place", mux(load, lit(placeBits, 0), next), "Entry that is written."),
    data: mux(load, context_i, fresh),
  };
}

/** The ME operation, whose word is the lowest, takes results. */
export function isPop(m: Module, words: Signal): Expr<1> {
  return isOpcode(m, meSlot, words, ({ duration }) => duration?.unit === "results");
}
