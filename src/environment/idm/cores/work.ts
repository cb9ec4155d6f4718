import { coreModules } from "../../../ports/second_level_idm.ts";
import type { ElementPlace } from "../../../ports/row_layout.ts";
import { get, lowest, put, type PoolRows } from "../../first_level_idm/rows.ts";
import type { Random } from "../../random.ts";
import { CorePort, type Burst, type CorePortPlan } from "./core_port.ts";
import type { GuardDrive, GuardView } from "./guard_rows.ts";

/** How the modules of a core behave. `…Max` are cycles, spread from 1 up; shares are 0 … 1. */
export interface WorkPlan {
  readonly port: CorePortPlan;
  /** By module: cycles from the one in which an operation is taken to the one in which it is complete, without its bursts. */
  readonly latencyMax: readonly number[];
  /** Share of operations that take long. */
  readonly hangShare: number;
  /** Share of cycles in which a module takes what is offered. */
  readonly readyShare: number;
  /** Share of LOADs and SAVEs with bursts, and beats of a burst at most. */
  readonly burstShare: number;
  readonly beatsMax: number;
  /** Share of bursts that run over a border of 4 KiB, and of those with another segment than the operation's. */
  readonly crossShare: number;
  readonly astrayShare: number;
  /** Operations and bursts have nothing to do with each other: an operation ends at any time, a burst is any burst. */
  readonly isWild: boolean;
}

const hangCycles = 2_000;
const pageBeats = 256;
const save = 1;

/** The modules of one core, and the bursts of its LOADs and SAVEs. */
export class CoreWork {
  private busy = 0;
  private ready = 0;
  private done = 0;
  private readonly dueAt: Float64Array = new Float64Array(coreModules.length);
  private readonly port: CorePort;
  private readonly random: Random;
  private readonly validPlace: ElementPlace;
  private readonly readyPlace: ElementPlace;
  private readonly donePlace: ElementPlace;
  private readonly payload: readonly ElementPlace[];

  constructor(rows: PoolRows, core: number, random: Random) {
    this.random = random;
    this.port = new CorePort(core, random);
    const modules = coreModules.length;
    // The bits of a core's modules lie side by side.
    const side = (name: string): ElementPlace => ({ ...rows.place(name, modules * core), mask: 15 });
    this.validPlace = side("op_valid_o");
    this.readyPlace = side("op_ready_i");
    this.donePlace = side("op_done_i");
    this.payload = Array.from({ length: 6 }, (_, part) => rows.place("op_payload_o", 3 * modules * core + part));
  }

  reset(): void {
    this.busy = 0;
    this.ready = 0;
    this.done = 0;
    this.port.reset();
  }

  /** Takes note of the cycle before `now`, in which `d` was driven. */
  observe(d: GuardDrive, view: GuardView, outputs: Uint32Array, at: number, plan: WorkPlan, now: number): void {
    this.port.observe(d, view);
    this.busy &= ~this.done;
    const taken = get(outputs, at, this.validPlace) & this.ready;
    this.busy |= taken;
    for (let left = taken; left !== 0; left &= left - 1) this.take(lowest(left), outputs, at, plan, now);
  }

  /** Writes the core's side of cycle `now`. */
  drive(d: GuardDrive, stimulus: Uint32Array, at: number, plan: WorkPlan, now: number): void {
    const { random, port } = this;
    this.ready = 0;
    this.done = 0;
    for (let m = 0; m < coreModules.length; m += 1) {
      if (random.chance(plan.readyShare)) this.ready |= 1 << m;
      if (((this.busy >> m) & 1) === 0) continue;
      const isAnswered = plan.isWild || (m === 0 ? port.readsDone : m !== save || port.writesDone);
      if (isAnswered && now >= (this.dueAt[m] ?? 0)) this.done |= 1 << m;
    }
    if (plan.isWild && port.waiting < 8 && random.chance(plan.burstShare / 2)) this.askWild(plan);
    port.drive(d, plan.port);
    put(stimulus, at, this.readyPlace, this.ready);
    put(stimulus, at, this.donePlace, this.done);
  }

  private take(m: number, outputs: Uint32Array, at: number, plan: WorkPlan, now: number): void {
    const { random } = this;
    const hangs = plan.hangShare > 0 && random.chance(plan.hangShare);
    this.dueAt[m] = now - 1 + random.spread(hangs ? hangCycles : (plan.latencyMax[m] ?? 1));
    if (m > save || plan.isWild || !random.chance(plan.burstShare)) return;
    const [, middle = 0, address = 0] = [0, 1, 2].map((part) => get(outputs, at, this.payload[3 * m + part]));
    const segment = middle >>> 29;
    let next = address;
    for (let bursts = random.between(1, 3); bursts > 0; bursts -= 1) {
      const isAstray = plan.astrayShare > 0 && random.chance(plan.astrayShare);
      const crosses = plan.crossShare > 0 && random.chance(plan.crossShare);
      const left = pageBeats - (next & (pageBeats - 1));
      const beats = crosses ? Math.min(pageBeats, left + 1) : Math.min(random.spread(plan.beatsMax), left);
      this.ask(m === save, { segment: isAstray ? random.below(8) : segment, address: next, beats });
      next = (next + beats) >>> 0;
    }
  }

  private askWild(plan: WorkPlan): void {
    const { random } = this;
    const beats = random.chance(0.02) ? random.between(1, pageBeats) : random.spread(plan.beatsMax);
    const address = random.chance(0.7) ? random.spread(2 ** 20) : random.bits();
    this.ask(random.chance(0.5), { segment: random.chance(0.9) ? random.below(4) : random.below(8), address, beats });
  }

  private ask(isWrite: boolean, burst: Burst): void {
    if (isWrite) this.port.write(burst);
    else this.port.read(burst);
  }
}
