import type { RegisterHandle } from "./register_map.ts";
import { readCounter } from "./stray.ts";
import { read, wait, write, type Part, type Seat, type Thread } from "./thread.ts";

/** Quotas as the hypervisor believes them to be. */
interface Books {
  readonly me: number[];
  readonly ve: number[];
  /** A write was refused that should not have been: somebody else wrote, or an engine is lost. */
  wrong: boolean;
}

/** Cycles between two looks at what is due. */
const lookMax = 16;

/** The hypervisor of the core: quotas, modes, slices, engines that go out of service and come back, interrupts. */
export function* hypervisorThread(seat: Seat): Thread {
  const { desk, random } = seat;
  const { registers, sizes } = desk;
  const all = 2 ** sizes.matrixEngines - 1;
  const zeros = (): number[] => Array.from({ length: sizes.vnpus }, () => 0);
  const books: Books = { me: zeros(), ve: zeros(), wrong: false };
  const due = (gap: number): number => desk.now + random.gap(gap);
  yield* partition(seat, books);
  yield* write(registers.coreIrqEnable.at(0), random.below(4));
  let { hypervisor: plan } = desk.plan;
  let modeAt = due(plan.modeGap);
  let quotaAt = due(plan.quotaGap);
  let sliceAt = due(plan.sliceGap);
  let offlineAt = due(plan.offlineGap);
  let lookAt = due(plan.lookGap);
  let repairAt = Infinity;
  for (;;) {
    const { now } = desk;
    if (plan !== desk.plan.hypervisor) {
      ({ hypervisor: plan } = desk.plan);
      offlineAt = due(plan.offlineGap);
      modeAt = Math.min(modeAt, due(plan.modeGap));
    }
    if (desk.view.meOnline === all) repairAt = Infinity;
    else if (repairAt === Infinity) repairAt = now + random.spread(plan.repairMax);
    if (now >= repairAt) {
      yield* write(registers.online.at(0), all);
      repairAt = Infinity;
      if (random.chance(0.7)) yield* write(registers.coreIrqPending.at(0), 1);
    } else if (now >= modeAt) {
      // Mode 0 has most of the time.
      const mode = random.chance(0.6) ? 0 : random.below(4);
      if (mode > 1) yield* setSlice(seat);
      yield* write(registers.mode.at(0), registers.mode.pack({ mode, gang: random.below(2) }));
      modeAt = due(plan.modeGap);
    } else if (now >= quotaAt) {
      yield* partition(seat, books);
      quotaAt = due(plan.quotaGap);
    } else if (now >= sliceAt) {
      yield* setSlice(seat);
      sliceAt = due(plan.sliceGap);
    } else if (now >= offlineAt) {
      // Some engines: in modes 0 and 1 refused, unless quotas are low enough.
      const gone = random.chance(0.7) ? 2 ** random.below(sizes.matrixEngines) : random.bits() & all;
      if (random.chance(0.5)) yield* makeRoom(seat, books);
      yield* write(registers.online.at(0), all & ~gone);
      offlineAt = due(plan.offlineGap);
    } else if (now >= lookAt) {
      yield* look(seat);
      lookAt = due(plan.lookGap);
    } else {
      yield* wait(random.spread(lookMax));
    }
  }
}

/** Deals out the engines anew: what becomes less first. Some vNPUs get none and live on what others lend. */
function* partition(seat: Seat, books: Books): Part<void> {
  const { desk, random } = seat;
  const { sizes, registers } = desk;
  const deal = (engines: number): number[] => {
    const quotas = Array.from({ length: sizes.vnpus }, () => 0);
    let left = random.chance(0.6) ? engines : random.between(0, engines);
    for (; left > 0; left -= 1) {
      const vnpu = random.below(sizes.vnpus);
      quotas[vnpu] = (quotas[vnpu] ?? 0) + 1;
    }
    return quotas;
  };
  if (books.wrong) yield* takeAll(seat, books);
  books.wrong = false;
  const tell = function* (register: RegisterHandle, quotas: number[], vnpu: number, quota: number): Part<void> {
    if (yield* write(register.at(vnpu), quota)) quotas[vnpu] = quota;
    else books.wrong = true;
  };
  const me = deal(sizes.matrixEngines);
  const ve = deal(sizes.vectorEngines);
  for (const lower of [true, false]) {
    for (let vnpu = 0; vnpu < sizes.vnpus; vnpu += 1) {
      const [oldMe = 0, newMe = 0] = [books.me[vnpu], me[vnpu]];
      if (newMe !== oldMe && newMe < oldMe === lower) yield* tell(registers.meQuota, books.me, vnpu, newMe);
      const [oldVe = 0, newVe = 0] = [books.ve[vnpu], ve[vnpu]];
      if (newVe !== oldVe && newVe < oldVe === lower) yield* tell(registers.veQuota, books.ve, vnpu, newVe);
    }
  }
  // One that there are no engines for: refused.
  if (random.chance(0.1)) {
    const vnpu = random.below(sizes.vnpus);
    const engines = sizes.matrixEngines + random.below(3);
    if (yield* write(registers.meQuota.at(vnpu), engines)) books.me[vnpu] = engines;
  }
}

/** Takes every engine from every vNPU, whatever the books say. */
function* takeAll({ desk }: Seat, books: Books): Part<void> {
  const { meQuota, veQuota } = desk.registers;
  for (let vnpu = 0; vnpu < books.me.length; vnpu += 1) {
    if (yield* write(meQuota.at(vnpu), 0)) books.me[vnpu] = 0;
    if (yield* write(veQuota.at(vnpu), 0)) books.ve[vnpu] = 0;
  }
}

/** Takes one ME from each vNPU that has some. */
function* makeRoom({ desk }: Seat, books: Books): Part<void> {
  for (let vnpu = 0; vnpu < books.me.length; vnpu += 1) {
    const quota = books.me[vnpu] ?? 0;
    if (quota > 0 && (yield* write(desk.registers.meQuota.at(vnpu), quota - 1))) books.me[vnpu] = quota - 1;
  }
}

function* setSlice({ desk, random }: Seat): Part<void> {
  const { registers, plan } = desk;
  yield* write(registers.slice.at(0), random.chance(0.05) ? 0 : random.spread(plan.hypervisor.sliceMax));
  yield* write(registers.switchCost.at(0), random.spread(128) - 1);
}

function* look({ desk, random }: Seat): Part<void> {
  const { registers } = desk;
  switch (random.below(7)) {
    case 0:
      yield* readCounter(registers.cyclesLow.at(0));
      return;
    case 1:
      yield* read(registers.traceDrops.at(0));
      return;
    case 2:
      yield* read(registers.faults.at(0));
      return;
    case 3:
      yield* read(registers.coreIrqPending.at(0));
      yield* write(registers.coreIrqPending.at(0), 1);
      return;
    case 4:
      yield* write(registers.coreIrqEnable.at(0), random.below(4));
      return;
    case 5:
      yield* read(registers.online.at(0));
      return;
    default:
      // An error that waits to be stored is sometimes taken back.
      if (registers.inject.field("valid", yield* read(registers.inject.at(0))) === 1 && random.chance(0.3)) {
        yield* write(registers.inject.at(0), 0);
      }
  }
}
