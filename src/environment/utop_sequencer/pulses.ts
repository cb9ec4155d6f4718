import { sequencerState } from "../../ports/utop_sequencer.ts";
import type { SequencerDrive } from "./drive.ts";
import type { SequencerPlan } from "./plan.ts";
import { drawOutsideFault, type Surroundings } from "./shared.ts";

/** µTops of the group write when they finish, and now and then before. */
export function driveWrites(
  d: SequencerDrive,
  plan: SequencerPlan,
  successor: number,
  { random, engines, view, sizes }: Surroundings,
): void {
  if (successor < 0 || view.state !== sequencerState.run) return;
  const ve = 1 << sizes.matrixEngines;
  const ending = d.finish | (d.veFinish === 1 ? ve : 0);
  const running = (d.mine & ~engines.startedMask) | (view.veLive === 1 ? ve : 0);
  const early = random.below(64) === 0 ? random.bits() : 0;
  let writers = running & (ending | early) & random.bits();
  if (writers !== 0 && random.chance(0.4)) writers = running;
  const conflictShare = (writers & (writers - 1)) === 0 ? plan.conflictShare : 3 * plan.conflictShare;
  for (let rest = writers; rest !== 0; rest &= rest - 1) {
    const queue = 31 - Math.clz32(rest & -rest);
    d.nextGroup[queue] = random.chance(conflictShare)
      ? random.below(Math.max(1, d.tableRows))
      : random.chance(plan.pastShare)
        ? Math.min(0xffff, d.tableRows + random.spread(4) - 1)
        : successor;
  }
  d.nextValid |= writers;
}

/** Stops and faults in the cycles in which something else happens, most of all a fault of its own. */
export function driveCoincidence(d: SequencerDrive, { random }: Surroundings): void {
  const bad = d.rowValid === 1 && (d.rowError === 1 || (d.rowEnd === 0 && d.rowMe === 0 && d.rowVe === 0));
  const happens = (d.finish & d.mine) | d.saved | d.start | d.veFinish | d.nextValid | d.rowValid;
  if (happens === 0 || !random.chance(bad ? 0.2 : 0.005)) return;
  if (random.chance(0.4)) {
    d.stop = 1;
  }
  if (d.fault === 0 && random.chance(0.8)) {
    d.fault = 1;
    d.faultCode = drawOutsideFault(random);
  }
}

/** What MEs of other vNPUs and their queues say. */
export function driveForeign(d: SequencerDrive, plan: SequencerPlan, { engines, random }: Surroundings): void {
  if (!random.chance(plan.foreignShare)) return;
  const others = engines.all & ~d.mine;
  d.finish |= random.bits() & others;
  d.saved |= random.bits() & others;
  const writers = random.bits() & others;
  for (let rest = writers; rest !== 0; rest &= rest - 1) {
    d.nextGroup[31 - Math.clz32(rest & -rest)] = random.below(0x10000);
  }
  d.nextValid |= writers;
}
