import { core, guest, guestAddress, hypervisor, hypervisorAddress } from "./addresses.ts";
import { read, readCounter, wait, write, type Desk, type Part, type Thread } from "./thread.ts";

/** What the hypervisor keeps in mind. */
interface Books {
  readonly meQuota: Int32Array;
  readonly veQuota: Int32Array;
  mode: number;
  online: number;
}

/** The hypervisor: it alone creates, configures, stops and frees vNPUs, and takes care of lost engines. */
export function* hypervisorThread(desk: Desk): Thread {
  const { random, sizes, view, plan } = desk;
  const { matrixEngines, vnpus } = sizes;
  const books: Books = {
    meQuota: new Int32Array(vnpus),
    veQuota: new Int32Array(vnpus),
    mode: 0,
    online: (1 << matrixEngines) - 1,
  };
  yield* begin(desk, books);
  for (;;) {
    const vnpu = random.below(vnpus);
    const isLive = ((desk.live >>> vnpu) & 1) === 1;
    if (view.irqHypervisor === 1 || random.chance(0.05)) yield* serveInterrupt(desk, books);
    else if (!isLive) yield* create(desk, books, vnpu);
    else if (random.chance(0.15)) yield* free(desk, books, vnpu);
    else if (random.chance(0.3)) yield* retune(desk, books, vnpu);
    else if (random.chance(0.35)) yield* configureCore(desk, books);
    else if (random.chance(0.2)) yield* inject(desk);
    else yield* watch(desk, vnpu);
    yield* wait(random.spread(plan.pauseMax));
  }
}

/** Finds out what is there, and puts all of it in order: another driver may have left it in any state. */
function* begin(desk: Desk, books: Books): Part<void> {
  const { sizes, random } = desk;
  for (const offset of [core.id, core.version, core.configHashLow, core.configHashHigh, core.sizes, core.limits]) {
    if (random.chance(0.7)) yield* read(offset);
  }
  // Mode 2 never refuses an engine; quotas of 0 make room for every other mode.
  yield* write(core.mode, 2);
  for (let vnpu = 0; vnpu < sizes.vnpus; vnpu += 1) {
    yield* write(hypervisorAddress(vnpu, hypervisor.control), 0);
    yield* write(hypervisorAddress(vnpu, hypervisor.meQuota), 0);
    yield* write(hypervisorAddress(vnpu, hypervisor.veQuota), 0);
  }
  yield* write(core.irqPending, 1);
  yield* write(core.irqEnable, 3);
  yield* write(core.meOnline, books.online);
  books.mode = random.below(2);
  yield* write(core.mode, books.mode);
  yield* write(core.slice, random.bits() & 0xffffff);
}

function* create(desk: Desk, books: Books, vnpu: number): Part<void> {
  const { random } = desk;
  const at = (offset: number): number => hypervisorAddress(vnpu, offset);
  yield* setQuotas(desk, books, vnpu);
  yield* write(at(hypervisor.priority), random.below(128));
  for (const low of [hypervisor.tableBaseLow, hypervisor.codeBaseLow, hypervisor.contextBaseLow]) {
    yield* write(at(low), random.bits());
    yield* write(at(low + 4), random.bits() & 0xffff);
    yield* write(at(low + 8), random.chance(0.5) ? random.bits() : random.spread(0x10000));
    if (random.chance(0.2)) yield* read(at(low + 4 * random.below(3)));
  }
  yield* write(at(hypervisor.control), 1 | (random.below(4) << 1));
  if (random.chance(0.1)) yield* read(at(hypervisor.control));
  desk.live |= 1 << vnpu;
}

/** Stops it, waits until it stands still, takes its engines away. */
function* free(desk: Desk, books: Books, vnpu: number): Part<void> {
  const { random } = desk;
  const at = (offset: number): number => hypervisorAddress(vnpu, offset);
  desk.live &= ~(1 << vnpu);
  yield* write(at(hypervisor.control), 1 | 8);
  for (let looks = 0; looks < 32; looks += 1) {
    const state = (yield* read(guestAddress(vnpu, guest.status))) & 7;
    if (state === 5) yield* write(at(hypervisor.clear), 1);
    if (state === 0 || state === 4) break;
    yield* wait(random.spread(32));
  }
  yield* write(at(hypervisor.control), 0);
  if (yield* write(at(hypervisor.meQuota), 0)) books.meQuota[vnpu] = 0;
  if (yield* write(at(hypervisor.veQuota), 0)) books.veQuota[vnpu] = 0;
}

/** Quotas that the others leave room for; now and then one that they do not. */
function* setQuotas(desk: Desk, books: Books, vnpu: number): Part<void> {
  const { random, sizes } = desk;
  const daring = random.chance(0.1);
  const meRoom = books.mode < 2 && !daring ? onesOf(books.online) - sumBut(books.meQuota, vnpu) : sizes.matrixEngines;
  const veRoom = daring ? sizes.vectorEngines : sizes.vectorEngines - sumBut(books.veQuota, vnpu);
  const mes = random.between(0, Math.max(0, Math.min(sizes.matrixEngines, meRoom)));
  const ves = random.between(0, Math.max(0, Math.min(sizes.vectorEngines, veRoom)));
  if (yield* write(hypervisorAddress(vnpu, hypervisor.meQuota), mes)) books.meQuota[vnpu] = mes;
  if (yield* write(hypervisorAddress(vnpu, hypervisor.veQuota), ves)) books.veQuota[vnpu] = ves;
  if (random.chance(0.1)) yield* read(hypervisorAddress(vnpu, hypervisor.meQuota));
  if (random.chance(0.1)) yield* read(hypervisorAddress(vnpu, hypervisor.veQuota));
}

function* retune(desk: Desk, books: Books, vnpu: number): Part<void> {
  const { random } = desk;
  const at = (offset: number): number => hypervisorAddress(vnpu, offset);
  if (random.chance(0.5)) yield* setQuotas(desk, books, vnpu);
  if (random.chance(0.5)) yield* write(at(hypervisor.priority), random.below(128));
  if (random.chance(0.2)) yield* read(at(hypervisor.priority));
  if (random.chance(0.5)) yield* write(at(hypervisor.control), 1 | (random.below(4) << 1));
  // Refused while it runs.
  if (random.chance(0.2)) yield* write(at(hypervisor.tableRows), random.spread(0x10000));
}

function* configureCore(desk: Desk, books: Books): Part<void> {
  const { random, sizes } = desk;
  switch (random.below(4)) {
    case 0: {
      const mode = random.below(4);
      if (yield* write(core.mode, mode | (random.below(2) << 8))) books.mode = mode;
      if (random.chance(0.2)) yield* read(core.mode);
      return;
    }
    case 1:
      yield* write(core.slice, random.chance(0.5) ? 0 : random.spread(0x1000000) - 1);
      if (random.chance(0.2)) yield* read(core.slice);
      return;
    case 2:
      yield* write(core.switchCycles, random.spread(0x10000) - 1);
      if (random.chance(0.2)) yield* read(core.switchCycles);
      return;
    default: {
      const toggled = books.online ^ (1 << random.below(sizes.matrixEngines));
      const online = random.chance(0.5) ? (1 << sizes.matrixEngines) - 1 : toggled;
      if (yield* write(core.meOnline, online)) books.online = online;
    }
  }
}

/** Lowers quotas to what quarantine left, repairs engines at times, takes vNPUs out of Fault. */
function* serveInterrupt(desk: Desk, books: Books): Part<void> {
  const { random, sizes } = desk;
  if (((yield* read(core.irqPending)) & 1) === 1) {
    yield* write(core.irqPending, 1);
    books.online = yield* read(core.meOnline);
    const over = (): boolean => sumBut(books.meQuota, -1) > onesOf(books.online);
    for (let vnpu = 0; books.mode < 2 && over() && vnpu < sizes.vnpus; vnpu += 1) {
      if ((books.meQuota[vnpu] ?? 0) === 0) continue;
      const others = sumBut(books.meQuota, vnpu);
      // A quota that still leaves too many is refused: the hypervisor says so to the vNPU whose change is enough.
      const mes = Math.max(0, onesOf(books.online) - others);
      if (yield* write(hypervisorAddress(vnpu, hypervisor.meQuota), mes)) books.meQuota[vnpu] = mes;
    }
    if (over()) yield* regroup(desk, books);
    if (random.chance(0.5) && (yield* write(core.meOnline, (1 << sizes.matrixEngines) - 1))) {
      books.online = (1 << sizes.matrixEngines) - 1;
    }
  }
  for (let failed = yield* read(core.faults); failed !== 0; failed &= failed - 1) {
    if (random.chance(0.7)) yield* write(hypervisorAddress(31 - Math.clz32(failed & -failed), hypervisor.clear), 1);
  }
  if (random.chance(0.1)) yield* write(core.irqEnable, random.below(4));
  if (random.chance(0.1)) yield* read(core.irqEnable);
}

/** Where no single quota is enough: through mode 2, in which every lower one is taken. */
function* regroup(desk: Desk, books: Books): Part<void> {
  const { mode } = books;
  yield* write(core.mode, 2);
  for (let vnpu = 0; vnpu < desk.sizes.vnpus; vnpu += 1) {
    if (yield* write(hypervisorAddress(vnpu, hypervisor.meQuota), 0)) books.meQuota[vnpu] = 0;
  }
  books.mode = (yield* write(core.mode, mode)) ? mode : 2;
}

function* inject({ random, sizes }: Desk): Part<void> {
  yield* write(core.inject, 1 | (random.below(2) << 1) | (random.below(sizes.vnpus) << 8));
  for (let looks = random.below(8); looks > 0; looks -= 1) {
    if (((yield* read(core.inject)) & 1) === 0) return;
    yield* wait(random.spread(32));
  }
  yield* write(core.inject, 0);
}

function* watch({ random }: Desk, vnpu: number): Part<void> {
  if (random.chance(0.5)) yield* readCounter(core.cyclesLow);
  if (random.chance(0.3)) yield* read(core.traceDrops);
  if (random.chance(0.3)) yield* read(core.faults);
  if (random.chance(0.3)) yield* read(core.meOnline);
  if (random.chance(0.3)) yield* readCounter(guestAddress(vnpu, guest.meCyclesLow));
  if (random.chance(0.1)) yield* read(hypervisorAddress(vnpu, hypervisor.clear));
}

function onesOf(set: number): number {
  let ones = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) ones += 1;
  return ones;
}

/** Sum of the quotas of all vNPUs but one. */
function sumBut(quotas: Int32Array, vnpu: number): number {
  return quotas.reduce((sum, quota, other) => (other === vnpu ? sum : sum + quota), 0);
}
