import { read, write, type Part, type Seat } from "./thread.ts";

/**
 * An access that is refused, does nothing, or only looks: of a tenant's own pages while its program runs. True when the
 * program had just ended, so that the registers took what they should have refused.
 */
export function* stray({ desk, random }: Seat, vnpu: number): Part<boolean> {
  const { registers } = desk;
  switch (random.below(10)) {
    case 0:
      // Refused while it runs.
      return yield* write(registers.tableRows.at(vnpu), random.bits());
    case 1:
      return yield* write(registers.codeBaseLow.at(vnpu), random.bits());
    case 2:
      // Refused: not the whole word.
      yield* write(registers.priority.at(vnpu), random.bits(), random.below(15));
      break;
    case 3:
      yield* write(registers.control.at(vnpu), random.bits(), random.below(15));
      break;
    case 4:
      // Rings while it runs: ignored.
      if (desk.twin !== vnpu) yield* write(registers.doorbell.at(vnpu), random.below(2));
      break;
    case 5:
      yield* write(registers.clear.at(vnpu), 1);
      break;
    case 6:
      yield* readCounter(registers.meCyclesLow.at(vnpu));
      break;
    case 7:
      yield* readCounter(registers.veSlotsLow.at(vnpu));
      break;
    case 8:
      yield* readCounter(registers.preemptsLow.at(vnpu));
      break;
    default:
      yield* write(registers.irqEnable.at(vnpu), random.below(4));
      yield* read(registers.irqPending.at(vnpu));
  }
  return false;
}

/** Reads a counter of 64 bits the lawful way: low, then high. */
export function* readCounter(lowAddress: number): Part<void> {
  yield* read(lowAddress);
  yield* read(lowAddress + 4);
}
