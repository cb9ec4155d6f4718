import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { sequencerFault, sequencerState } from "../../ports/utop_sequencer.ts";
import type { Random } from "../random.ts";
import { clearPulses, type RegistersDrive } from "./drive.ts";
import type { RegistersPlan } from "./plan.ts";
import type { RegistersView } from "./view.ts";

/** Sequencers and engines that do what the registers say, each in its own time. */
export class LawfulCore {
  private readonly stateEndsAt: Float64Array;
  private readonly utopEndsAt: Float64Array;
  private grantsEndAt = 0;
  private preemptAt = 0;
  private dropAt = 0;
  private quarantineAt = 0;
  private injectAt = 0;

  private readonly random: Random;
  private readonly view: RegistersView;

  constructor(sizes: ControlRegistersSizes, random: Random, view: RegistersView) {
    this.stateEndsAt = new Float64Array(sizes.vnpus);
    this.utopEndsAt = new Float64Array(sizes.matrixEngines);
    this.random = random;
    this.view = view;
  }

  /** Begins a segment in cycle `now`, whatever runs. */
  begin(plan: RegistersPlan, now: number): void {
    const { random } = this;
    this.stateEndsAt.fill(now);
    this.utopEndsAt.fill(now);
    this.grantsEndAt = now;
    this.preemptAt = now + random.gap(plan.preemptGap);
    this.dropAt = now + random.gap(plan.dropGap);
    this.quarantineAt = now + random.gap(plan.quarantineGap);
  }

  /** Writes what holds in cycle `now`. */
  drive(d: RegistersDrive, plan: RegistersPlan, sizes: ControlRegistersSizes, now: number): void {
    clearPulses(d);
    for (let vnpu = 0; vnpu < sizes.vnpus; vnpu += 1) this.sequence(d, plan, vnpu, now);
    this.engines(d, plan, now);
    this.grants(d, plan, sizes, now);
    const { random, view } = this;
    if (now >= this.preemptAt) {
      d.preempted = 1 << random.below(sizes.vnpus);
      this.preemptAt = now + random.gap(plan.preemptGap);
    }
    if (now >= this.dropAt) {
      d.traceDrop = 1;
      this.dropAt = now + (random.chance(0.5) ? 1 : random.gap(plan.dropGap));
    }
    if (now >= this.quarantineAt) {
      d.quarantine = 1 << random.below(sizes.matrixEngines);
      this.quarantineAt = now + random.gap(plan.quarantineGap);
    }
    if (!view.mayBeInjected) this.injectAt = now + random.spread(64);
    else if (now >= this.injectAt) d.injectDone = 1;
  }

  private sequence(d: RegistersDrive, plan: RegistersPlan, vnpu: number, now: number): void {
    const { random, view } = this;
    const bit = 1 << vnpu;
    const state = d.state[vnpu] ?? 0;
    const stopped = (view.stop & bit) !== 0;
    const over = now >= (this.stateEndsAt[vnpu] ?? 0);
    let next = state;
    switch (state) {
      case sequencerState.idle:
      case sequencerState.done:
        if ((view.run & bit) === 0 || stopped) return;
        d.group[vnpu] = 0;
        next = sequencerState.row;
        break;
      case sequencerState.row:
      case sequencerState.run:
        if (stopped) {
          d.faultCode[vnpu] = sequencerFault.stopped;
          next = sequencerState.stop;
        } else if (!over) {
          return;
        } else if (state === sequencerState.row) {
          next = sequencerState.run;
        } else if (!random.chance(plan.doneShare)) {
          d.group[vnpu] = ((d.group[vnpu] ?? 0) + (random.chance(0.9) ? 1 : random.below(256))) & 0xffff;
          next = sequencerState.row;
        } else if (random.chance(plan.faultShare)) {
          d.faultCode[vnpu] = random.between(sequencerFault.rowBusError, sequencerFault.engine);
          next = sequencerState.stop;
        } else {
          d.done |= bit;
          next = sequencerState.done;
        }
        break;
      case sequencerState.fault:
        if ((view.clear & bit) === 0) return;
        d.faultCode[vnpu] = 0;
        next = sequencerState.idle;
        break;
      default:
        // Stop; a state of a wild segment that does not exist ends like it.
        if (!over) return;
        next = d.faultCode[vnpu] === sequencerFault.stopped ? sequencerState.idle : sequencerState.fault;
    }
    d.state[vnpu] = next;
    this.stateEndsAt[vnpu] = now + random.spread(plan.stateMax);
  }

  private engines(d: RegistersDrive, plan: RegistersPlan, now: number): void {
    const { random, view, utopEndsAt } = this;
    for (let engine = 0; engine < utopEndsAt.length; engine += 1) {
      const bit = 1 << engine;
      if ((d.busy & bit) !== 0) {
        if (now >= (utopEndsAt[engine] ?? 0) || (view.meOnline & bit) === 0) d.busy &= ~bit;
      } else if ((view.meOnline & bit) !== 0 && random.chance(plan.startShare)) {
        d.busy |= bit;
        d.tenant[engine] = random.below(d.state.length);
        utopEndsAt[engine] = now + random.spread(plan.utopMax);
      }
    }
  }

  private grants(d: RegistersDrive, plan: RegistersPlan, sizes: ControlRegistersSizes, now: number): void {
    if (now < this.grantsEndAt) return;
    const { random } = this;
    this.grantsEndAt = now + random.gap(plan.grantGap);
    d.veGrants.fill(0);
    let left = random.between(0, sizes.vectorEngines);
    for (let tries = 0; tries < sizes.vnpus && left > 0; tries += 1) {
      const vnpu = random.below(sizes.vnpus);
      if ((d.veGrants[vnpu] ?? 0) > 0) continue;
      const slots = random.between(1, left);
      d.veGrants[vnpu] = slots;
      left -= slots;
    }
  }
}
