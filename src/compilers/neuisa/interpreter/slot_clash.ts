import type { Instruction } from "../../../isa/index.ts";

/** A vector register that one slot of an instruction writes and another one uses, as a sentence; nothing when there is none. */
export function sameSlotClash({ me, ve }: Instruction): string | undefined {
  /** Slots that use the register, and whether one of them writes it. */
  const used = new Map<number, { slots: number; written: boolean }>();
  for (const { operands } of [me, ...ve]) {
    const { vd, va, vb } = operands;
    for (const register of new Set([vd, va, vb])) {
      if (register === undefined) continue;
      const before = used.get(register) ?? { slots: 0, written: false };
      used.set(register, { slots: before.slots + 1, written: before.written || register === vd });
    }
  }
  for (const [register, { slots, written }] of used) {
    if (written && slots > 1)
      return `v${register} is written in one slot and used in another; allowed are slots that do not depend on each other.`;
  }
  return undefined;
}
