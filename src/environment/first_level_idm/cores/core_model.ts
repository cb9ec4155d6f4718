import { secondLevelState, trapCode } from "../../../ports/second_level_idm.ts";
import type { Random } from "../../random.ts";
import { readSystem, type SystemWord } from "../memory/tagged_task.ts";
import type { CorePlan } from "../plan.ts";
import type { CoreDrive } from "./core_drive.ts";
import type { CoreView } from "./core_view.ts";

const hostilePulseShare = 1 / 12;

/** A second level as the first level meets it: takes words, comes to barriers, ends, traps; its modules work for a while. */
export class CoreModel {
  private state: number = secondLevelState.idle;
  private layer = 0;
  private nextLayer = 0;
  private trapCode = 0;
  /** First cycle in which no module is busy. */
  private busyUntil = 0;
  /** A SYSTEM that was taken, and the cycle in which it acts. */
  private system: SystemWord | undefined;
  private systemAt = 0;
  private readiness = 1;
  /** It was told to halt, and was not quiet since then: bursts that its guard refuses are more common. */
  private isHalting = false;
  private isHostile = false;
  private readonly bit: number;
  private readonly core: number;
  private readonly cores: number;
  private readonly random: Random;

  constructor(core: number, cores: number, random: Random) {
    this.core = core;
    this.cores = cores;
    this.bit = 1 << core;
    this.random = random;
  }

  /** Forgets everything: the pool is in reset. */
  reset(): void {
    this.state = secondLevelState.idle;
    this.layer = 0;
    this.nextLayer = 0;
    this.trapCode = 0;
    this.busyUntil = 0;
    this.system = undefined;
    this.isHostile = false;
  }

  /** Takes note of the cycle before `now`, in which `d` was driven. */
  observe(view: CoreView, d: CoreDrive, plan: CorePlan, now: number): void {
    const { bit, random } = this;
    if ((view.restart & bit) !== 0) {
      this.begin(view.restartLayer(this.core), plan);
    } else if ((view.halt & bit) !== 0) {
      if (this.state === secondLevelState.run || this.state === secondLevelState.wait) {
        this.state = secondLevelState.idle;
        // A trap of the cycle of a halt wins.
        if (random.chance(4 * plan.trapShare)) this.trap(random.between(trapCode.opcode, trapCode.outside));
      }
      this.system = undefined;
      this.isHalting = true;
      if (random.chance(plan.stuckShare)) this.busyUntil = now + random.spread(2_048);
    } else if (this.state === secondLevelState.wait) {
      if ((view.syncGlobal & bit) !== 0) this.state = secondLevelState.run;
    } else if (this.state === secondLevelState.run && this.system === undefined && (view.instrValid & bit) !== 0) {
      const error = view.error(this.core);
      if (error !== 0) this.trap((error & 1) !== 0 ? trapCode.parity : trapCode.outside);
      else if ((d.instrReady & bit) !== 0) this.take(view, plan, now);
    }
  }

  /** Says what the core says in cycle `now`: its bits of `d` are 0 before. */
  drive(d: CoreDrive, plan: CorePlan, now: number): void {
    const { bit, core, random } = this;
    if (this.system !== undefined && now >= this.systemAt) this.act(d, this.system);
    const isBusy = now < this.busyUntil;
    if (!isBusy) d.quiet |= bit;
    const isCaught = plan.guardShare > 0 && random.chance(this.isHalting ? 0.1 : plan.guardShare);
    if (isCaught && (isBusy || this.isHalting)) d.guardTrap |= bit;
    if (!isBusy) this.isHalting = false;
    if (this.state === secondLevelState.trap) d.trap |= bit;
    else if (this.state === secondLevelState.run && this.system === undefined && random.chance(this.readiness)) {
      d.instrReady |= bit;
    }
    d.trapCode[core] = this.trapCode;
    d.layer[core] = this.layer;
    d.nextLayer[core] = this.nextLayer;
    if (this.isHostile) this.mislead(d);
    else if (plan.noise && this.state === secondLevelState.idle) this.babble(d);
  }

  private begin(layer: number, plan: CorePlan): void {
    const { random } = this;
    this.state = secondLevelState.run;
    this.layer = layer;
    this.nextLayer = layer;
    this.trapCode = 0;
    this.system = undefined;
    this.readiness = random.chance(0.4) ? 1 : plan.readyShare + random.below(8) * (1 - plan.readyShare) * 0.125;
    this.isHostile = random.chance(plan.hostileShare);
  }

  private take(view: CoreView, plan: CorePlan, now: number): void {
    const { random } = this;
    if (plan.trapShare > 0 && random.chance(plan.trapShare)) {
      this.trap(random.between(trapCode.opcode, trapCode.outside));
      return;
    }
    const system = readSystem(view.word(this.core), this.cores);
    if (system === undefined) {
      this.busyUntil = Math.max(this.busyUntil, now - 1 + random.spread(plan.busyMax));
    } else {
      this.system = system;
      this.systemAt = Math.max(this.busyUntil, now - 1 + random.spread(plan.pulseMax));
    }
  }

  private act(d: CoreDrive, system: SystemWord): void {
    const { bit } = this;
    this.system = undefined;
    this.layer = system.layer;
    this.nextLayer = system.nextLayer;
    if (system.sync) {
      this.state = secondLevelState.wait;
      d.syncLocal |= bit;
    } else if (system.end) {
      this.state = secondLevelState.done;
      d.taskDone |= bit;
      if (system.irq) d.irq |= bit;
    }
  }

  private trap(code: number): void {
    this.state = secondLevelState.trap;
    this.trapCode = code;
  }

  /** Pulses whatever it likes, in any state. */
  private mislead(d: CoreDrive): void {
    const { bit, core, random } = this;
    if (random.chance(hostilePulseShare)) d.syncLocal ^= bit;
    if (random.chance(hostilePulseShare)) d.taskDone ^= bit;
    if (random.chance(hostilePulseShare)) d.irq ^= bit;
    if (random.chance(hostilePulseShare / 8)) d.guardTrap ^= bit;
    if (random.chance(0.5)) d.quiet ^= bit;
    if (random.chance(hostilePulseShare / 8)) d.trap ^= bit;
    if (random.chance(0.5)) d.instrReady ^= bit;
    if (random.chance(hostilePulseShare)) d.nextLayer[core] = random.below(4096);
    d.trapCode[core] = random.below(16);
  }

  /** The old program's last words, and levels that nobody reads. */
  private babble(d: CoreDrive): void {
    const { bit, core, random } = this;
    const bits = random.bits();
    if ((bits & 7) === 0) d.syncLocal |= bit;
    if ((bits & 0x38) === 0) d.taskDone |= bit;
    if ((bits & 0x1c0) === 0) d.irq |= bit;
    d.layer[core] = (bits >>> 10) & 0xfff;
    d.nextLayer[core] = (bits >>> 20) & 0xfff;
  }
}
