import { poolState } from "../../../ports/first_level_idm.ts";
import { core, coreAddress, coreStatus, group, groupAddress, pool } from "../bus/registers.ts";
import { disturb, lookAround, tryRefused } from "./stray.ts";
import { read, wait, write, writeAddress, type Part, type Seat, type Thread } from "./thread.ts";

const startLooks = 64;

/** The hypervisor: puts the pool in order, serves interrupts, looks around, and errs. */
export function* hypervisorThread(seat: Seat): Thread {
  const { desk, random } = seat;
  yield* begin(seat);
  desk.isOpen = true;
  for (;;) {
    const { plan } = desk;
    yield* wait(random.spread(plan.strayGap));
    if (desk.irq === 1 && random.chance(0.7)) yield* serveInterrupts(seat);
    else if (random.chance(plan.disturbShare)) yield* disturb(seat);
    else if (random.chance(0.5)) yield* tryRefused(seat);
    else yield* lookAround(seat);
    if (plan.disturbShare > 0 && random.chance(0.2)) yield* openWindow(seat);
  }
}

/** Finds out what is there, and stops all of it: somebody else may have left it in any state. */
function* begin(seat: Seat): Part<void> {
  const { desk, random } = seat;
  const { cores } = desk.sizes;
  for (const address of [pool.id, pool.version, pool.configHash, pool.size]) {
    if (random.chance(0.5)) yield* read(address);
  }
  yield* openWindow(seat);
  for (let g = 0; g < cores; g += 1) {
    yield* write(groupAddress(g, group.stop), 0);
    yield* write(groupAddress(g, group.hold), 0);
  }
  for (let c = 0; c < cores; c += 1) {
    yield* write(coreAddress(c, core.inject), 0);
    yield* write(coreAddress(c, core.watchdog), random.spread(desk.plan.watchdogMax + 1) - 1);
  }
  for (const enable of [pool.irqGroupEnable, pool.irqTaskEnable, pool.irqTrapEnable]) {
    yield* write(enable, random.chance(0.7) ? 0xffffffff : random.bits());
  }
  let looks = 0;
  for (let c = 0; c < cores; c += 1) {
    for (; looks < startLooks; looks += 1) {
      const { state } = coreStatus(yield* read(coreAddress(c, core.status)));
      if (state !== poolState.load && state !== poolState.halt) break;
      yield* wait(random.spread(64));
    }
    desk.groupOf[c] = yield* read(coreAddress(c, core.group));
  }
}

/** Says from where programs may be loaded: from the whole memory. */
function* openWindow({ desk }: Seat): Part<void> {
  yield* writeAddress(pool.loadBaseLow, desk.images.first);
  yield* writeAddress(pool.loadLimitLow, desk.images.end);
}

function* serveInterrupts({ random }: Seat): Part<void> {
  for (const pending of [pool.irqGroup, pool.irqTask, pool.irqTrap]) {
    const seen = yield* read(pending);
    if (seen !== 0) yield* write(pending, random.chance(0.8) ? seen : random.bits());
  }
  if (random.chance(0.2)) {
    const enables = [pool.irqGroupEnable, pool.irqTaskEnable, pool.irqTrapEnable];
    yield* write(enables[random.below(3)] ?? 0, random.chance(0.5) ? 0xffffffff : random.bits());
  }
}
