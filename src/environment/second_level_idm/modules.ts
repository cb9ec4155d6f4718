import { coreModules } from "../../ports/second_level_idm.ts";
import type { Random } from "../random.ts";
import type { SecondLevelDrive } from "./drive.ts";
import type { SecondLevelView } from "./view.ts";

/** How the four modules of a core behave. `…Max` are cycles, spread from 1 up; shares are 0 … 1. */
export interface ModulesPlan {
  /** By module: cycles from the one in which an operation is taken to the one in which it is complete. */
  readonly latencyMax: readonly number[];
  /** Operations complete in cycles that are multiples of this. */
  readonly doneGrid: number;
  /** Share of operations that take longer than any watchdog of a few hundred cycles. */
  readonly hangShare: number;
  /** Share of cycles in which a module begins to take nothing, and for how long. */
  readonly stallShare: number;
  readonly stallMax: number;
  /** Share of the other cycles in which a module is ready before it is asked. */
  readonly readyShare: number;
  /** Where it is there: while another is busy, a module takes an operation as another completes, in this share of cases. */
  readonly meetShare?: number;
}

/** Most cycles of an operation that hangs. */
const hangCycles = 3000;

/** The watchdog traps in this cycle, or did before, unless something happens. */
export function onBrink(view: SecondLevelView, watchdog: number): boolean {
  return watchdog > 0 && view.still + 1 >= 256 * watchdog;
}

/** The modules of a core: each takes an operation when it likes, and is done after a time of its own. */
export class CoreModules {
  private plan: ModulesPlan | undefined;
  private readonly dueAt: Float64Array = new Float64Array(coreModules.length);
  private readonly stallEndsAt: Float64Array = new Float64Array(coreModules.length);
  /** Operations that hang until the watchdog is about to trap: a set. */
  private hangs = 0;
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** Behaves in this way from now on; operations that are under way go on. */
  begin(plan: ModulesPlan): void {
    this.plan = plan;
  }

  /** Writes ready and done of cycle `now`; the view has observed the cycle before. */
  drive(d: SecondLevelDrive, view: SecondLevelView, now: number): void {
    const { plan, random } = this;
    d.ready = 0;
    d.done = 0;
    if (plan === undefined) return;
    const { meetShare = 0 } = plan;
    let meets = 0;
    for (let m = 0; m < coreModules.length; m += 1) {
      if (((view.taken >> m) & 1) === 1) {
        this.hangs &= ~(1 << m);
        this.dueAt[m] = this.due(plan, m, now);
      }
      const saves = ((this.hangs >> m) & 1) === 1 && onBrink(view, d.watchdog);
      if (((view.busy >> m) & 1) === 1 && (saves || now >= (this.dueAt[m] ?? 0))) d.done |= 1 << m;
      if (now < (this.stallEndsAt[m] ?? 0)) continue;
      if (plan.stallShare > 0 && random.chance(plan.stallShare)) {
        this.stallEndsAt[m] = now + random.spread(plan.stallMax);
      } else if (meetShare > 0 && (view.busy & ~(1 << m)) !== 0) {
        meets |= 1 << m;
      } else if (((view.valid >> m) & 1) === 1 || plan.readyShare === 1 || random.chance(plan.readyShare)) {
        d.ready |= 1 << m;
      }
    }
    for (let m = 0; m < coreModules.length; m += 1) {
      const met = ((meets >> m) & 1) === 1 && (d.done & ~(1 << m)) !== 0;
      if (met && random.chance(meetShare)) d.ready |= 1 << m;
    }
  }

  private due(plan: ModulesPlan, m: number, now: number): number {
    const { random } = this;
    if (plan.hangShare > 0 && random.chance(plan.hangShare)) {
      this.hangs |= random.chance(0.7) ? 1 << m : 0;
      return now + random.between(300, hangCycles);
    }
    const due = now - 1 + random.spread(plan.latencyMax[m] ?? 1);
    return due + ((plan.doneGrid - (due % plan.doneGrid)) % plan.doneGrid);
  }
}
