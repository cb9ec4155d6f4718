import type { SequencerDrive } from "./drive.ts";
import { drawTableRows } from "./plan.ts";
import { drawOutsideFault, engineOf, randomBit, type Surroundings } from "./shared.ts";

/** What is drawn in every cycle, each with a density of its own. */
const kind = {
  run: 0,
  stop: 1,
  clear: 2,
  rowValid: 3,
  rowError: 4,
  rowEnd: 5,
  rowMe: 6,
  rowVe: 7,
  start: 8,
  preempt: 9,
  finish: 10,
  saved: 11,
  veFinish: 12,
  veQuiet: 13,
  next: 14,
  fault: 15,
  offline: 16,
  online: 17,
  table: 18,
} as const;
const kinds = Object.keys(kind).length;

/** Kinds that end a program: in every cycle, nothing else would happen. */
const seldom: readonly number[] = [kind.stop, kind.rowError, kind.rowEnd, kind.fault, kind.offline, kind.table];
/** Kinds without which a program gets nowhere. */
const often: readonly number[] = [kind.run, kind.clear, kind.rowValid, kind.rowMe, kind.rowVe, kind.start];

/** Every input random, restricted by the duties alone. How dense each is, is drawn anew every few hundred cycles. */
export class WildSequencer {
  private temperEndsAt = 0;
  /** A bit of a kind is the AND of this many random words more than one; 16 = never. */
  private readonly thinning: Int32Array = new Int32Array(kinds);
  /** Groups that are written: 0 one of the table, 1 two of them, 2 small ones, 3 any. */
  private writing = 0;
  private favourite = 0;

  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Begins a segment in cycle `now`. */
  begin(now: number): void {
    this.temperEndsAt = now;
  }

  /** Writes what holds in cycle `now`; the views have observed the cycle before. In reset, only indices are lawful. */
  drive(d: SequencerDrive, now: number): void {
    const { view, engines, random, sizes, limits } = this.around;
    const { all } = engines;
    if (now >= this.temperEndsAt) this.drawTemper(now, d);
    d.running = 1;
    if (this.bit(kind.table) === 1) d.tableRows = drawTableRows(random);
    d.run = this.bit(kind.run);
    d.stop = this.bit(kind.stop);
    d.clear = this.bit(kind.clear);
    d.rowValid = view.request & (this.bit(kind.rowValid) | (view.requestCycles >= limits.answerLimitCycles ? 1 : 0));
    d.rowError = this.bit(kind.rowError);
    d.rowEnd = this.bit(kind.rowEnd);
    d.rowMe = this.set(kind.rowMe) & all;
    d.rowVe = this.bit(kind.rowVe);
    this.schedule(d);
    this.outside(d);
    d.mine = engines.mine;
    const ending = ~(engines.mine & engines.startedMask) & all;
    d.finish = this.set(kind.finish) & ending;
    d.saved =
      ((this.set(kind.saved) & ending) | engines.overdue(limits.saveLimitCycles)) & ~(engines.mine & engines.runMask);
    d.veFinish = this.bit(kind.veFinish);
    if (view.veStart === 1) d.veQuiet = 0;
    else d.veQuiet = view.stopCycles > limits.answerLimitCycles ? 1 : this.bit(kind.veQuiet);
    const ve = view.veLive << sizes.matrixEngines;
    d.nextValid = this.set(kind.next) & (ending | ve);
    for (let queue = 0; queue < d.nextGroup.length; queue += 1) d.nextGroup[queue] = this.drawGroup(d.tableRows);
  }

  private schedule(d: SequencerDrive): void {
    const { engines, random, sizes } = this.around;
    d.start = engines.startable === 0 ? 0 : this.bit(kind.start);
    d.startMe = random.below(sizes.matrixEngines);
    if (d.start === 1) {
      d.startMe = engineOf(randomBit(random, engines.startable));
      engines.start(d.startMe);
    }
    if (engines.preemptable !== 0 && (this.bit(kind.preempt) === 1 || engines.killing)) {
      engines.preempt(engineOf(randomBit(random, engines.preemptable)));
    }
  }

  private outside(d: SequencerDrive): void {
    const { engines, random } = this.around;
    d.fault = this.bit(kind.fault);
    d.faultCode = d.fault === 1 || random.chance(0.5) ? drawOutsideFault(random) : 0;
    engines.offlineMask &= ~this.set(kind.online);
    const leaving = this.set(kind.offline) & engines.all;
    const lost = leaving & engines.mine;
    engines.offlineMask |= leaving;
    this.around.engineFault.drive(d, lost, random);
  }

  private drawGroup(tableRows: number): number {
    const { random } = this.around;
    switch (this.writing) {
      case 0:
        return this.favourite;
      case 1:
        return this.favourite ^ (random.below(16) === 0 ? 1 : 0);
      case 2:
        return random.below(Math.min(0x10000, tableRows + 2));
      default:
        return random.bits() & 0xffff;
    }
  }

  private drawTemper(now: number, d: SequencerDrive): void {
    const { thinning } = this;
    const { random } = this.around;
    this.temperEndsAt = now + random.between(64, 1024);
    for (let which = 0; which < kinds; which += 1) {
      if (seldom.includes(which)) thinning[which] = random.between(3, 16);
      else thinning[which] = random.below(often.includes(which) ? 3 : 6);
    }
    // Writes of any group are a fault in almost every cycle.
    d.tableRows = drawTableRows(random);
    this.writing = random.below(4);
    thinning[kind.next] = this.writing === 0 ? random.below(6) : random.between(3, 16);
    this.favourite = random.below(Math.max(1, d.tableRows));
  }

  private bit(which: number): number {
    return this.set(which) & 1;
  }

  private set(which: number): number {
    const thinning = this.thinning[which] ?? 0;
    if (thinning === 16) return 0;
    let mask = this.around.random.bits();
    for (let left = thinning; left > 0 && mask !== 0; left -= 1) mask &= this.around.random.bits();
    return mask;
  }
}
