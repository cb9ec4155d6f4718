import { guest, guestAddress } from "./addresses.ts";
import { read, readCounter, wait, write, type Desk, type Thread } from "./thread.ts";

/** The driver inside the virtual machine of one vNPU: it sees nothing but its own page. */
export function* guestThread(desk: Desk, vnpu: number): Thread {
  const { random, view, plan } = desk;
  const at = (offset: number): number => guestAddress(vnpu, offset);
  yield* wait(random.below(64));
  for (;;) {
    if (((desk.live >>> vnpu) & 1) === 0) {
      if (random.chance(0.1)) yield* read(at(guest.status));
      yield* wait(random.between(1, 2 * plan.patience));
      continue;
    }
    if (random.chance(0.3)) yield* write(at(guest.irqEnable), random.below(4));
    if (random.chance(0.1)) yield* read(at(guest.irqEnable));
    yield* write(at(guest.doorbell), random.chance(0.95) ? 1 : 0);
    if (random.chance(0.02)) yield* read(at(guest.doorbell));
    // By interrupt, or, when none comes in time, by looking.
    for (let looks = random.between(1, 8); looks > 0; looks -= 1) {
      for (let rest = random.between(1, plan.patience); rest > 0 && ((view.irq >>> vnpu) & 1) === 0; rest -= 8) {
        yield* wait(8);
      }
      if (((view.irq >>> vnpu) & 1) === 1) break;
      const state = (yield* read(at(guest.status))) & 7;
      if (state === 0 || state === 4 || state === 5) break;
    }
    const pending = yield* read(at(guest.irqPending));
    if (pending !== 0) yield* write(at(guest.irqPending), pending);
    if (random.chance(0.2)) yield* readCounter(at(guest.meCyclesLow));
    if (random.chance(0.2)) yield* readCounter(at(guest.veSlotsLow));
    if (random.chance(0.2)) yield* readCounter(at(guest.preemptsLow));
    yield* wait(random.spread(plan.pauseMax));
  }
}
