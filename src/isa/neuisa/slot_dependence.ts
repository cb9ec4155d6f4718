import type { Instruction, SlotPlace } from "./line.ts";
import type { Operation } from "./slot.ts";

interface Access {
  readonly place: SlotPlace;
  readonly name: string;
  readonly reads: readonly number[];
  readonly writes: readonly number[];
}

/**
 * Slots of one instruction issue in the same or in different cycles, in an order that depends on what others run. So a
 * vector register that one slot writes is neither read nor written by another.
 */
export function dependentSlots({
  me,
  ve,
}: Instruction): readonly { readonly place: SlotPlace; readonly sentence: string }[] {
  const accesses = [
    accessOf(me, { slot: "me" }, "me"),
    ...ve.map((operation, index) => accessOf(operation, { slot: "ve", index }, `ve${index}`)),
  ].filter(({ reads, writes }) => reads.length + writes.length > 0);
  if (!accesses.some(({ writes }) => writes.length > 0)) return [];
  return accesses.flatMap((later, at) =>
    accesses.slice(0, at).flatMap((earlier) => {
      const clash =
        later.writes.find((register) => [...earlier.reads, ...earlier.writes].includes(register)) ??
        later.reads.find((register) => earlier.writes.includes(register));
      if (clash === undefined) return [];
      const sentence = `v${clash} is written in one of the slots ${earlier.name} and ${later.name} and used in the other; allowed are slots that do not depend on each other.`;
      return [{ place: later.place, sentence }];
    }),
  );
}

/** Vector registers are in the fields va, vb and vd of either slot, and no opcode reads what vd names. */
function accessOf({ operands }: Operation, place: SlotPlace, name: string): Access {
  const { va, vb, vd } = operands;
  return { place, name, reads: [va, vb].filter((field) => field !== undefined), writes: vd === undefined ? [] : [vd] };
}
