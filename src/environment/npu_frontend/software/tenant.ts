import { sequencerState } from "../../../ports/utop_sequencer.ts";
import type { FrontendProgram } from "../programs/index.ts";
import { addressSpace } from "../memory/segments.ts";
import { stray } from "./stray.ts";
import { read, wait, write, type Part, type Seat, type Thread } from "./thread.ts";

/** A vNPU as its guest and its part of the hypervisor see it: loads programs, runs them, sees to how they end. */
export function* tenantThread(seat: Seat, vnpu: number): Thread {
  const { desk, random } = seat;
  const { registers, account } = desk;
  yield* write(registers.irqEnable.at(vnpu), random.below(4));
  let program: FrontendProgram | undefined;
  for (;;) {
    const { tenant } = desk.plan;
    if (desk.given !== undefined && desk.given[vnpu] === undefined) return;
    if (program === undefined || (desk.given === undefined && random.chance(tenant.reloadShare))) {
      program = desk.given?.[vnpu] ?? drawProgram(seat);
      yield* load(seat, vnpu, program);
      yield* control(seat, vnpu);
    }
    while (!mayBegin(seat, vnpu)) yield* wait(random.spread(64));
    desk.live |= 1 << vnpu;
    if (random.chance(tenant.injectShare)) yield* inject(seat, vnpu);
    yield* write(registers.doorbell.at(vnpu), 1);
    account.started[vnpu] = (account.started[vnpu] ?? 0) + 1;
    const spoiled = yield* watch(seat, vnpu);
    if (spoiled) program = undefined;
    desk.live &= ~(1 << vnpu);
    yield* wait(random.spread(desk.plan.tenant.restMax));
  }
}

function drawProgram({ desk, random }: Seat): FrontendProgram {
  const { faultyShare, adversarialShare, lines } = desk.plan.tenant;
  if (random.chance(faultyShare)) return desk.library.draw("faulty", lines, random);
  return desk.library.draw(random.chance(adversarialShare) ? "adversarial" : "legal", lines, random);
}

/** Puts a program into memory, at random where no bases of table, code and contexts are given, and tells the registers. The vNPU is idle. */
export function* load(
  seat: Seat,
  vnpu: number,
  { table, code, tableRows, codeBytes }: FrontendProgram,
  bases?: readonly [table: number, code: number, context: number],
): Part<void> {
  const { desk, random } = seat;
  const { registers, segments } = desk;
  const [tableBase, codeBase, contextBase] = bases ?? [drawBase(seat), drawBase(seat), drawBase(seat)];
  segments.place(2 * vnpu, tableBase, table);
  segments.place(2 * vnpu + 1, codeBase, code);
  const { tableBaseLow, tableBaseHigh, codeBaseLow, codeBaseHigh, contextBaseLow, contextBaseHigh } = registers;
  const writes = [
    [tableBaseLow, tableBase % 2 ** 32],
    [tableBaseHigh, Math.floor(tableBase / 2 ** 32)],
    [registers.tableRows, tableRows],
    [codeBaseLow, codeBase % 2 ** 32],
    [codeBaseHigh, Math.floor(codeBase / 2 ** 32)],
    [registers.codeBytes, codeBytes],
    [contextBaseLow, contextBase % 2 ** 32],
    [contextBaseHigh, Math.floor(contextBase / 2 ** 32)],
    [registers.contextBytes, random.chance(0.8) ? 16 * random.spread(0x10000) : random.bits()],
  ] as const;
  for (const [register, data] of writes) yield* write(register.at(vnpu), data);
}

/** A multiple of 16 bytes: anywhere, just before the end of a page of 4 KiB, or before the top of the address space. */
function drawBase({ random }: Seat): number {
  const anywhere = random.bits() * 0x10000 + (random.bits() & 0xfff0);
  switch (random.below(4)) {
    case 0:
      return addressSpace - 16 * random.spread(64);
    case 1:
      return anywhere - (anywhere % 4096) + 4096 - 16 * random.spread(16);
    default:
      return anywhere;
  }
}

function* control({ desk, random }: Seat, vnpu: number, stop = 0): Part<void> {
  const strict = random.chance(desk.plan.tenant.strictShare);
  const harvest = strict ? random.below(2) : 1;
  const lend = strict ? random.below(2) : 1;
  const { control: register } = desk.registers;
  desk.control[vnpu] = register.pack({ enable: 1, harvest, lend, stop });
  yield* write(register.at(vnpu), desk.control[vnpu]);
}

/** Writes into CONTROL of the twin's vNPU what it holds, again and again: each such write may be made a stop. */
export function* twinThread({ desk }: Seat, vnpu: number): Thread {
  const address = desk.registers.control.at(vnpu);
  for (;;) yield* write(address, desk.control[vnpu] ?? 0);
}

/** Whether it is this tenant's shift, which is a matter of time alone, and where they run alone nobody else runs. */
function mayBegin({ desk }: Seat, vnpu: number): boolean {
  const { shifts, shiftCycles, alone } = desk.plan.tenant;
  if (alone && desk.live !== 0) return false;
  return Math.floor(desk.now / shiftCycles) % shifts === vnpu % shifts;
}

function* inject({ desk, random }: Seat, vnpu: number): Part<void> {
  const { inject: register } = desk.registers;
  yield* write(register.at(0), register.pack({ valid: 1, row: random.below(2), vnpu }));
}

/**
 * Looks until the program is over, or has run for too long; what it leaves behind is put in order. True when an access of
 * its own spoiled its segments.
 */
function* watch(seat: Seat, vnpu: number): Part<boolean> {
  const { desk, random } = seat;
  const { registers, account } = desk;
  const begin = desk.now;
  const { tenant } = desk.plan;
  const early = random.chance(tenant.stopShare) ? random.spread(512) : Infinity;
  const patience = Math.min(tenant.patience, early);
  let spoiled = false;
  for (;;) {
    const pause = begin + patience - desk.now;
    const poll = random.spread(desk.plan.tenant.pollMax);
    // An interrupt cuts the pause short.
    if (((desk.view.irq >>> vnpu) & 1) === 0) yield* wait(Math.max(1, Math.min(poll, pause)));
    const status = yield* read(registers.status.at(vnpu));
    const state = registers.status.field("state", status);
    if (state === sequencerState.idle || state === sequencerState.done) {
      if (state === sequencerState.done) account.completed[vnpu] = (account.completed[vnpu] ?? 0) + 1;
      break;
    }
    if (state === sequencerState.fault) {
      const faults = account.faults[vnpu];
      const code = registers.status.field("fault_code", status);
      if (faults !== undefined) faults[code] = (faults[code] ?? 0) + 1;
      yield* leaveFault(seat, vnpu);
      break;
    }
    if (desk.now - begin >= patience || desk.now - begin >= 4 * desk.plan.tenant.patience) {
      yield* stop(seat, vnpu);
      break;
    }
    if (yield* meddle(seat, vnpu)) spoiled = true;
  }
  if (((desk.view.irq >>> vnpu) & 1) === 1 || random.chance(0.2)) {
    yield* write(registers.irqPending.at(vnpu), random.chance(0.9) ? 3 : random.below(4));
  }
  return spoiled;
}

function* leaveFault({ desk, random }: Seat, vnpu: number): Part<void> {
  const { clear, doorbell, status } = desk.registers;
  // A twin that was stopped would begin to run.
  if (desk.twin !== vnpu && random.chance(0.1)) yield* write(doorbell.at(vnpu), 1);
  if (random.chance(0.1)) yield* write(clear.at(vnpu), 0);
  yield* wait(random.spread(32));
  yield* write(clear.at(vnpu), 1);
  if (random.chance(0.1)) yield* read(status.at(vnpu));
}

/** Stops the program, and waits until it stands still. */
function* stop(seat: Seat, vnpu: number): Part<void> {
  const { desk, random } = seat;
  const { registers, account } = desk;
  account.stopped[vnpu] = (account.stopped[vnpu] ?? 0) + 1;
  yield* control(seat, vnpu, 1);
  for (;;) {
    yield* wait(random.spread(32));
    const state = registers.status.field("state", yield* read(registers.status.at(vnpu)));
    if (state === sequencerState.fault) yield* leaveFault(seat, vnpu);
    if (state === sequencerState.idle || state === sequencerState.done || state === sequencerState.fault) break;
  }
  // Refused while it is stopped: nothing starts.
  if (random.chance(0.1)) yield* write(registers.doorbell.at(vnpu), 1);
  yield* control(seat, vnpu);
}

/** What the two do while the program runs. True when they spoiled its segments. */
function* meddle(seat: Seat, vnpu: number): Part<boolean> {
  const { desk, random } = seat;
  const { tenant } = desk.plan;
  const { registers } = desk;
  if (random.chance(tenant.tuneShare * 0.3)) {
    yield* write(registers.priority.at(vnpu), registers.priority.pack({ share: random.below(128) }));
  }
  if (random.chance(tenant.tuneShare * 0.2)) yield* control(seat, vnpu);
  if (random.chance(tenant.tuneShare * 0.05)) {
    // Disabled for a moment.
    desk.control[vnpu] = 0;
    yield* write(registers.control.at(vnpu), 0);
    yield* wait(random.spread(64));
    yield* control(seat, vnpu);
  }
  if (random.chance(tenant.injectShare * 0.2)) yield* inject(seat, vnpu);
  return random.chance(tenant.strayShare) && (yield* stray(seat, vnpu));
}
