import { sequencerState } from "../../../ports/utop_sequencer.ts";
import type { IdealSettings } from "../ideal/settings.ts";
import { load } from "./tenant.ts";
import { read, wait, write, type Seat, type Thread } from "./thread.ts";

/** Cycles from look to look at the interrupt. */
const lookCycles = 16;

/** Memory of a vNPU, in which table, code and contexts lie at quarters. */
const regionBytes = 2 ** 32;

/** A hypervisor that sets mode, slices and quotas once. */
export function* steadyHypervisorThread({ desk }: Seat, settings: IdealSettings): Thread {
  const { registers, sizes } = desk;
  const tenants = desk.given?.filter((program) => program !== undefined).length ?? 0;
  const { mode = 0, sliceCycles = 0, switchCycles = 0 } = settings;
  const meQuota = settings.meQuota ?? equalParts(sizes.matrixEngines, tenants);
  const veQuota = settings.veQuota ?? equalParts(sizes.vectorEngines, tenants);
  yield* write(registers.slice.at(0), sliceCycles);
  yield* write(registers.switchCost.at(0), switchCycles);
  yield* write(registers.mode.at(0), registers.mode.pack({ mode }));
  for (let vnpu = 0; vnpu < sizes.vnpus; vnpu += 1) {
    yield* write(registers.meQuota.at(vnpu), meQuota[vnpu] ?? 0);
    yield* write(registers.veQuota.at(vnpu), veQuota[vnpu] ?? 0);
  }
  desk.partitioned = true;
}

/** A tenant that runs its program again and again, as soon as it is complete. */
export function* steadyTenantThread(seat: Seat, vnpu: number, begin: (vnpu: number) => void): Thread {
  const { desk } = seat;
  const { registers, account } = desk;
  const program = desk.given?.[vnpu];
  if (program === undefined) return;
  yield* write(registers.irqEnable.at(vnpu), 3);
  const base = vnpu * regionBytes;
  yield* load(seat, vnpu, program, [base, base + regionBytes / 4, base + regionBytes / 2]);
  yield* write(registers.control.at(vnpu), registers.control.pack({ enable: 1, harvest: 1, lend: 1 }));
  while (!desk.partitioned) yield* wait(lookCycles);
  for (;;) {
    begin(vnpu);
    account.started[vnpu] = (account.started[vnpu] ?? 0) + 1;
    yield* write(registers.doorbell.at(vnpu), 1);
    while (((desk.view.irq >>> vnpu) & 1) === 0) yield* wait(lookCycles);
    const status = yield* read(registers.status.at(vnpu));
    const state = registers.status.field("state", status);
    if (state === sequencerState.done) account.completed[vnpu] = (account.completed[vnpu] ?? 0) + 1;
    yield* write(registers.irqPending.at(vnpu), 3);
    if (state !== sequencerState.fault) continue;
    const code = registers.status.field("fault_code", status);
    const faults = account.faults[vnpu];
    if (faults !== undefined) faults[code] = (faults[code] ?? 0) + 1;
    yield* write(registers.clear.at(vnpu), 1);
  }
}

/** So many engines in parts that differ by at most one, the larger first. */
function equalParts(engines: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, at) => Math.floor(engines / parts) + (at < engines % parts ? 1 : 0));
}
