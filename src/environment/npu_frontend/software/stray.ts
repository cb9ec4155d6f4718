import { read, write, type Part, type Seat } from "./thread.ts";

/** An access that is refused, does nothing, or only looks: of a tenant's own pages while its program runs. */
export function* stray({ desk, random }: Seat, vnpu: number): Part<void> {
  const { registers } = desk;
  switch (random.below(10)) {
    case 0:
      // Refused while it runs.
      yield* write(registers.tableRows.at(vnpu), random.bits());
      return;
    case 1:
      yield* write(registers.codeBaseLow.at(vnpu), random.bits());
      return;
    case 2:
      // Refused: not the whole word.
      yield* write(registers.priority.at(vnpu), random.bits(), random.below(15));
      return;
    case 3:
      yield* write(registers.control.at(vnpu), random.bits(), random.below(15));
      return;
    case 4:
      // Rings while it runs: ignored.
      if (desk.twin !== vnpu) yield* write(registers.doorbell.at(vnpu), random.below(2));
      return;
    case 5:
      yield* write(registers.clear.at(vnpu), 1);
      return;
    case 6:
      yield* readCounter(registers.meCyclesLow.at(vnpu));
      return;
    case 7:
      yield* readCounter(registers.veSlotsLow.at(vnpu));
      return;
    case 8:
      yield* readCounter(registers.preemptsLow.at(vnpu));
      return;
    default:
      yield* write(registers.irqEnable.at(vnpu), random.below(4));
      yield* read(registers.irqPending.at(vnpu));
  }
}

/** Reads a counter of 64 bits the lawful way: low, then high. */
export function* readCounter(lowAddress: number): Part<void> {
  yield* read(lowAddress);
  yield* read(lowAddress + 4);
}
