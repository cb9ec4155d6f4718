import { sequencerFault, type UtopSequencerSizes } from "../../ports/utop_sequencer.ts";
import type { Random } from "../random.ts";
import type { SequencerDrive } from "./drive.ts";
import type { EnginesView } from "./engines_view.ts";
import type { SequencerLimits } from "./lawful.ts";
import { drawTableRows } from "./plan.ts";
import type { SequencerView } from "./sequencer_view.ts";
import { drawOutsideFault, engineOf, randomBit, type EngineFault } from "./shared.ts";

/** What is drawn in every cycle, each with a density of its own. */
const kinds = [
  ...["run", "stop", "clear", "rowValid", "rowError", "rowEnd", "rowMe", "rowVe", "start", "preempt", "finish"],
  ...["saved", "veFinish", "veQuiet", "next", "fault", "offline", "online", "table"],
] as const;
type Kind = "run" | "stop" | "clear" | "rowValid" | "rowError" | "rowEnd" | "rowMe" | "rowVe" | "start" | "preempt" | "finish" | "saved" | "veFinish" | "veQuiet" | "next" | "fault" | "offline" | "online" | "table";

/** Kinds that end a program; in every cycle, nothing else would happen. */
const seldom: readonly string[] = ["stop", "rowError", "rowEnd", "fault", "offline", "table"];

/** Every input random, restricted by the duties alone. How dense each is, is drawn anew every few hundred cycles. */
export class WildSequencer {
  private temperEndsAt = 0;
  /** A bit of a kind is the AND of this many random words more than one; 16 = never. */
  private readonly thinning: Int32Array = new Int32Array(kinds.length);
  /** Groups that are written: 0 one of the table, 1 two of them, 2 small ones, 3 any. */
  private writing = 0;
  private favourite = 0;

  private readonly sizes: UtopSequencerSizes;
  private readonly limits: SequencerLimits;
  private readonly view: SequencerView;
  private readonly engines: EnginesView;
  private readonly random: Random;
  private readonly engineFault: EngineFault;

  constructor(
    sizes: UtopSequencerSizes,
    limits: SequencerLimits,
    view: SequencerView,
    engines: EnginesView,
    engineFault: EngineFault,
    random: Random,
  ) {
    this.sizes = sizes;
    this.limits = limits;
    this.view = view;
    this.engines = engines;
    this.engineFault = engineFault;
    this.random = random;
  }

  /** Begins a segment in cycle `now`. */
  begin(now: number): void {
    this.temperEndsAt = now;
  }

  /** Writes what holds in cycle `now`; the views have observed the cycle before. In reset, only indices are lawful. */
  drive(d: SequencerDrive, now: number): void {
    const { view, engines, random, sizes, limits } = this;
    const { all } = engines;
    if (now >= this.temperEndsAt) this.drawTemper(now, d);
    d.running = 1;
    if (this.bit("table") === 1) d.tableRows = drawTableRows(random);
    d.run = this.bit("run");
    d.stop = this.bit("stop");
    d.clear = this.bit("clear");
    d.rowValid = view.request & (this.bit("rowValid") | (view.requestCycles >= limits.answerLimitCycles ? 1 : 0));
    d.rowError = this.bit("rowError");
    d.rowEnd = this.bit("rowEnd");
    d.rowMe = this.set("rowMe") & all;
    d.rowVe = this.bit("rowVe");
    this.schedule(d);
    this.outside(d);
    d.mine = engines.mine;
    const ending = ~(engines.mine & engines.startedMask) & all;
    d.finish = this.set("finish") & ending;
    d.saved = ((this.set("saved") & ending) | engines.overdue(limits.saveLimitCycles)) & ~(engines.mine & engines.runMask);
    d.veFinish = this.bit("veFinish");
    if (view.veStart === 1) d.veQuiet = 0;
    else d.veQuiet = view.stopCycles > limits.answerLimitCycles ? 1 : this.bit("veQuiet");
    const ve = view.veLive << sizes.matrixEngines;
    d.nextValid = this.set("next") & (ending | ve);
    for (let queue = 0; queue < d.nextGroup.length; queue += 1) d.nextGroup[queue] = this.drawGroup(d.tableRows);
  }

  private schedule(d: SequencerDrive): void {
    const { engines, random, sizes } = this;
    d.start = engines.startable === 0 ? 0 : this.bit("start");
    d.startMe = random.below(sizes.matrixEngines);
    if (d.start === 1) {
      d.startMe = engineOf(randomBit(random, engines.startable));
      engines.start(d.startMe);
    }
    if (engines.preemptable !== 0 && (this.bit("preempt") === 1 || engines.killing)) {
      engines.preempt(engineOf(randomBit(random, engines.preemptable)));
    }
  }

  private outside(d: SequencerDrive): void {
    const { engines, random } = this;
    d.fault = this.bit("fault");
    d.faultCode = d.fault === 1 || random.chance(0.5) ? drawOutsideFault(random) : 0;
    engines.offlineMask &= ~this.set("online");
    const leaving = this.set("offline") & engines.all;
    const lost = leaving & engines.mine;
    engines.offlineMask |= leaving;
    this.engineFault.drive(d, lost, random);
    if (lost !== 0 && d.faultCode !== sequencerFault.engine) d.fault = this.bit("fault");
  }

  private drawGroup(tableRows: number): number {
    const { random } = this;
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
    const { random, thinning } = this;
    this.temperEndsAt = now + random.between(64, 1024);
    kinds.forEach((kind, place) => {
      thinning[place] = seldom.includes(kind) ? random.between(3, 16) : random.below(6);
    });
    d.tableRows = drawTableRows(random);
    this.writing = random.below(4);
    this.favourite = random.below(Math.max(1, d.tableRows));
  }

  private bit(kind: Kind): number {
    return this.set(kind) & 1;
  }

  private set(kind: Kind): number {
    const thinning = this.thinning[kinds.indexOf(kind)] ?? 0;
    if (thinning === 16) return 0;
    let mask = this.random.bits();
    for (let left = thinning; left > 0 && mask !== 0; left -= 1) mask &= this.random.bits();
    return mask;
  }
}
