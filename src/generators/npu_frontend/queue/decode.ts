import { concat, orAll, pack, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { controlSlot, meSlot, veSlot, type SlotTable } from "../../../isa/index.ts";
import type { FrontendShape } from "../sizes.ts";
import { check } from "./check.ts";
import { keptBits, queuePart, wordBits, type QueueKind } from "./parts.ts";
import { isUsed } from "./slot_words.ts";

/** What a queue keeps of a line: the words of the slots it has, which of them are in use, whether one is undefined. */
export function decode(shape: FrontendShape, kind: QueueKind): Module {
  const { vectorEngines: ves, lineBits } = shape;
  const m = queuePart("decode", kind, "Looks at the slots of a line before the queue keeps them.");
  const line_i = m.input("line_i", lineBits, "Line: control, ME and VE words.");
  const kept_o = m.output("kept_o", keptBits(shape, kind), "Words, slots in use, and above them: one is undefined.");

  const cells = new Map<SlotTable, Module>();
  const word = (place: number, name: string, doc: string): Signal =>
    m.wire(name, line_i.slice(place * wordBits, wordBits), `Word of ${doc}.`);
  const wrong = (table: SlotTable, word_i: Signal): Expr<1> => {
    const cell = cells.get(table) ?? check(table);
    cells.set(table, cell);
    const name = `${word_i.name}_wrong`;
    const outputs = { undefined_o: { name, doc: `${word_i.name} is undefined.` } };
    return m.instance(`u_${word_i.name}`, cell, { inputs: { word_i }, outputs }).undefined_o.sized(1);
  };
  const control = word(0, "control", "the control slot");
  const matrix = word(1, "matrix", "the ME slot");
  const vectors = Array.from({ length: ves }, (_, s) => word(2 + s, `vector_${s}`, `VE slot ${s}`));

  const slots = kind === "me" ? [matrix, ...vectors] : vectors;
  const any = m.wire(
    "any_wrong",
    orAll([
      wrong(controlSlot, control),
      kind === "me" ? wrong(meSlot, matrix) : matrix.any(),
      ...vectors.map((vector) => wrong(veSlot, vector)),
    ]),
    "A slot is undefined.",
  );
  m.drive(kept_o, concat(any, pack(slots.map(isUsed)), pack([control, ...slots])));
  return m;
}
