import type { ScenarioTenant } from "../config/scenario_types.ts";
import { RequestArrivals } from "./request_arrivals.ts";
import type { Random } from "./random.ts";
import { ones } from "./scheduler_rows.ts";

/** µTops that run concurrently; groups run strictly in sequence. A program of the NeuISA compiler has this shape. */
export interface TenantGroup {
  /** Cycles of each ME µTop, at least 1; at most one µTop per ME of the core. */
  readonly meUtopCycles: readonly number[];
  /** Operations of the VE µTop, cycles of a single VE; 0 = none. */
  readonly veOperations: number;
}

/** What one inference of a network runs. */
export interface TenantProgram {
  readonly groups: readonly TenantGroup[];
}

/** Cycles from the last finish of a group to the next group's ready µTops, and to the done pulse (contract Q). */
const nextGroupCycles = 3;
const doneCycles = 2;
/** Cycles from a request to the ready µTops of its first group. */
const firstGroupCycles = 2;

/** One tenant's µTops: the books of its sequencer. µTop sets are masks, bit i = µTop i of the running group. */
export class Tenant {
  readonly arrivals: RequestArrivals;
  /** Next cycle in which `wake` must be called; Infinity while only an engine can bring it on. */
  wakeAt: number;
  /** Set by `wake`: ME µTops that become ready, operations of a VE µTop that begins, and whether an inference ended. */
  readyUtops = 0;
  beginningVeOperations = 0;
  taskDone = false;

  /** Cycles of work left of each µTop; while it is on an ME, as it was at its start. */
  readonly workLeft: Float64Array;
  /** Useful engine cycles per cycle of work: 1, in a gang the operator's mean number of busy engines. */
  engineShare = 1;
  inferences = 0;
  readonly latenciesCycles: number[] = [];
  freshStarts = 0;
  resumes = 0;
  finishedUtops = 0;

  private freshMask = 0;
  private suspendedMask = 0;
  private liveMask = 0;
  private veActive = false;
  private group = -1;
  private groupAt = Infinity;
  private doneAt = Infinity;
  private arrivedAt = 0;
  private running = false;
  /** Engine cycles of the groups before each group; behind the last, of the whole program. */
  private readonly workBefore: Float64Array;
  private readonly groups: readonly TenantGroup[];
  private readonly gang: boolean;

  constructor(tenant: ScenarioTenant, program: TenantProgram, gang: boolean, random: Random, firstCycle: number) {
    this.arrivals = new RequestArrivals(tenant.arrivals, random, firstCycle);
    this.wakeAt = this.arrivals.nextAt;
    this.groups = program.groups;
    this.gang = gang;
    this.workLeft = new Float64Array(Math.max(1, ...program.groups.map((group) => group.meUtopCycles.length)));
    this.workBefore = new Float64Array(program.groups.length + 1);
    program.groups.forEach((group, at) => {
      this.workBefore[at + 1] = (this.workBefore[at] ?? 0) + sum(group.meUtopCycles) + group.veOperations;
    });
  }

  /** Does what is due in cycle `now`; sets `readyUtops`, `beginningVeOperations`, `taskDone` and `wakeAt`. */
  wake(now: number): void {
    this.readyUtops = 0;
    this.beginningVeOperations = 0;
    this.taskDone = now >= this.doneAt;
    this.arrivals.arrive(now);
    if (this.taskDone) this.complete(now);
    else if (now >= this.groupAt) this.beginGroup();
    else if (!this.running && this.arrivals.waitingRequests > 0) {
      this.running = true;
      this.arrivedAt = this.arrivals.take();
      this.group = -1;
      this.groupAt = now + firstGroupCycles;
    }
    const idle = !this.running && this.arrivals.waitingRequests > 0;
    this.wakeAt = idle ? now + 1 : Math.min(this.arrivals.nextAt, this.groupAt, this.doneAt);
  }

  /** Chooses the µTop of a start: suspended before fresh, lowest index first. */
  start(): { readonly utop: number; readonly resumed: boolean } {
    const resumed = this.suspendedMask !== 0;
    const pool = resumed ? this.suspendedMask : this.freshMask;
    const bit = pool & -pool;
    if (bit === 0) throw new Error("The scheduler started a uTop that is not ready; allowed are ready ones (G1).");
    if (resumed) this.suspendedMask &= ~bit;
    else this.freshMask &= ~bit;
    this.liveMask |= bit;
    if (resumed) this.resumes += 1;
    else this.freshStarts += 1;
    return { utop: 31 - Math.clz32(bit), resumed };
  }

  /** A µTop on an ME finishes in cycle `now`. */
  finish(utop: number, now: number): void {
    this.liveMask &= ~(1 << utop);
    this.workLeft[utop] = 0;
    this.finishedUtops += 1;
    this.endGroup(now);
  }

  /** A µTop's context is saved with this much work left. */
  suspend(utop: number, workLeft: number): void {
    this.liveMask &= ~(1 << utop);
    this.suspendedMask |= 1 << utop;
    this.workLeft[utop] = workLeft;
  }

  /** Its VE µTop finishes in cycle `now`. */
  finishVe(now: number): void {
    this.veActive = false;
    this.endGroup(now);
  }

  /** Done share of the running inference, given the work done by µTops on MEs since their starts. */
  fraction(liveWork: number, veOperationsLeft: number): number {
    const total = this.workBefore[this.groups.length] ?? 0;
    if (!this.running || this.group < 0 || total === 0) return 0;
    const groupWork = (this.workBefore[this.group + 1] ?? 0) - (this.workBefore[this.group] ?? 0);
    const left = this.workLeft.reduce((work, cycles) => work + cycles, 0) * this.engineShare + veOperationsLeft;
    return ((this.workBefore[this.group] ?? 0) + groupWork - left + liveWork) / total;
  }

  private beginGroup(): void {
    this.group += 1;
    this.groupAt = Infinity;
    const group = this.groups[this.group];
    if (group === undefined) return;
    const lengths = this.gang ? group.meUtopCycles.slice(0, 1) : group.meUtopCycles;
    const longest = Math.max(...group.meUtopCycles);
    this.engineShare = this.gang && lengths.length > 0 ? sum(group.meUtopCycles) / longest : 1;
    this.workLeft.fill(0);
    lengths.forEach((cycles, utop) => (this.workLeft[utop] = this.gang ? longest : cycles));
    this.freshMask = lengths.length === 0 ? 0 : ones(lengths.length);
    this.readyUtops = lengths.length;
    this.beginningVeOperations = group.veOperations;
    this.veActive = group.veOperations > 0;
  }

  private endGroup(now: number): void {
    if ((this.freshMask | this.suspendedMask | this.liveMask) !== 0 || this.veActive) return;
    if (this.group + 1 < this.groups.length) this.groupAt = now + nextGroupCycles;
    else this.doneAt = now + doneCycles;
    this.wakeAt = Math.min(this.wakeAt, this.groupAt, this.doneAt);
  }

  private complete(now: number): void {
    this.doneAt = Infinity;
    this.running = false;
    this.group = -1;
    this.inferences += 1;
    this.latenciesCycles.push(now + 1 - this.arrivedAt);
    this.arrivals.answered(now);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
