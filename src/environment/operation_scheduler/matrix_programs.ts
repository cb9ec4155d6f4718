import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import type { Random } from "../random.ts";
import type { ElementPlaces } from "../scheduler_rows.ts";
import type { Fronts } from "./fronts.ts";
import type { OperationPlan } from "./plan.ts";
import type { QueueView } from "./queue_view.ts";
import { put, type OperationRows } from "./rows.ts";

/** What is left of a µTop on an ME, or of one that was saved. */
interface Utop {
  vnpu: number;
  /** Instructions that have not been taken. */
  left: number;
}

/** A saved µTop, with the masks of the instruction that it was in. */
interface Context extends Utop {
  /** It was in an instruction. */
  within: boolean;
  slots: number;
  operation: number;
}

/** One ME. Times are cycles of the run. */
interface Engine extends Utop {
  phase: "idle" | "run" | "save";
  startsAt: number;
  /** Cycle of the finish; Infinity until all is done. */
  finishesAt: number;
  /** First cycle in which it may answer saved. */
  savedAt: number;
  preemptedAt: number;
  killed: boolean;
  creditAt: number;
}

/** The MEs with their µTops: they take operations, finish, are preempted, saved, killed, and resumed on any ME. */
export class MatrixPrograms {
  private readonly engines: Engine[];
  private readonly contexts: Context[] = [];
  private readonly sizes: OperationSchedulerSizes;
  private readonly view: QueueView;
  private readonly fronts: Fronts;
  private readonly random: Random;
  private readonly tenant: ElementPlaces;
  private readonly hold: ElementPlaces;
  private readonly flush: ElementPlaces;
  private readonly credit: ElementPlaces;

  constructor(sizes: OperationSchedulerSizes, rows: OperationRows, view: QueueView, fronts: Fronts, random: Random) {
    this.sizes = sizes;
    this.view = view;
    this.fronts = fronts;
    this.random = random;
    this.tenant = rows.elements("me_vnpu_i");
    this.hold = rows.elements("hold_i");
    this.flush = rows.elements("flush_i");
    this.credit = rows.elements("me_credit_i");
    this.engines = Array.from({ length: sizes.matrixEngines }, () => ({
      phase: "idle",
      vnpu: 0,
      left: 0,
      startsAt: 0,
      finishesAt: Infinity,
      savedAt: 0,
      preemptedAt: Infinity,
      killed: false,
      creditAt: 0,
    }));
  }

  /** The core is in reset, or was run by others: nothing is left on it. */
  reset(now: number, plan: OperationPlan): void {
    this.contexts.length = 0;
    for (let m = 0; m < this.engines.length; m += 1) this.leave(m, now, plan);
  }

  /** Plans the next preempts anew, in a new segment. */
  replan(now: number, plan: OperationPlan): void {
    for (const engine of this.engines) engine.preemptedAt = now + this.random.gap(plan.preemptGap);
  }

  drive(row: Uint32Array, at: number, now: number, plan: OperationPlan): void {
    for (let m = 0; m < this.engines.length; m += 1) {
      const engine = this.engines[m];
      if (engine === undefined) continue;
      // Whether all credits are back counts before this cycle's come.
      const done = (this.view.owed[m] ?? 0) === 0;
      this.returnCredit(engine, m, row, at, now, plan);
      if (engine.phase === "idle" && now >= engine.startsAt) this.start(engine, m, now, plan);
      if (engine.phase === "idle") continue;
      if (this.view.taken[m] === 1) {
        engine.left -= 1;
        this.fronts.drop(m);
        this.fronts.fetch(m, now, plan);
      }
      if (engine.left > 0) this.fronts.draw(m, now, plan);
      put(row, at, this.tenant, m, engine.vnpu);
      this.fronts.write(row, at, m);
      const finished = engine.left === 0 && this.view.mayHold[m] === 0 && done;
      if (engine.phase === "run" && now >= engine.preemptedAt) this.preempt(engine, now, plan);
      if (engine.phase === "save") put(row, at, this.hold, m, 1);
      if (this.ends(engine, finished, done, now, plan)) {
        put(row, at, this.flush, m, 1);
        if (!finished && !engine.killed) this.save(engine, m);
        this.leave(m, now + 1, plan);
      }
    }
  }

  private returnCredit(
    engine: Engine,
    m: number,
    row: Uint32Array,
    at: number,
    now: number,
    plan: OperationPlan,
  ): void {
    if ((this.view.shown[m] ?? 0) === 0 || now < engine.creditAt) return;
    put(row, at, this.credit, m, 1);
    this.view.returned(m);
    engine.creditAt = now + this.random.spread(plan.serviceMax);
  }

  private start(engine: Engine, m: number, now: number, plan: OperationPlan): void {
    const { random, contexts, fronts } = this;
    engine.phase = "run";
    engine.finishesAt = Infinity;
    engine.preemptedAt = now + random.gap(plan.preemptGap);
    fronts.fetch(m, now, plan);
    const context = random.chance(0.7) ? contexts.shift() : undefined;
    engine.vnpu = context?.vnpu ?? random.below(this.sizes.vnpus);
    engine.left = context?.left ?? random.spread(plan.instructionsMax);
    if (context?.within === true) fronts.place(m, context.slots, context.operation);
  }

  private preempt(engine: Engine, now: number, plan: OperationPlan): void {
    engine.phase = "save";
    engine.killed = this.random.chance(plan.killShare);
    engine.savedAt = now + this.random.spread(plan.saveMax);
  }

  /** Whether the ME finishes, or answers saved, in this cycle. */
  private ends(engine: Engine, finished: boolean, done: boolean, now: number, plan: OperationPlan): boolean {
    if (finished && engine.finishesAt === Infinity) engine.finishesAt = now + this.random.spread(plan.serviceMax) - 1;
    if (finished && now >= engine.finishesAt) return true;
    return engine.phase === "save" && done && now >= engine.savedAt;
  }

  /** Keeps what is left; an instruction that was begun comes again with the masks of what it has not issued. */
  private save(engine: Engine, m: number): void {
    const { view, fronts, contexts } = this;
    if (contexts.length === this.engines.length) contexts.shift();
    const taken = view.taken[m] === 1;
    const within = taken || view.mayHold[m] === 1;
    contexts.push({
      vnpu: engine.vnpu,
      left: engine.left + (within ? 1 : 0),
      within,
      slots: (taken ? fronts.slots[m] : view.todo[m]) ?? 0,
      operation: (taken ? fronts.operation[m] : view.operation[m]) ?? 0,
    });
  }

  private leave(m: number, now: number, plan: OperationPlan): void {
    const engine = this.engines[m];
    if (engine === undefined) return;
    engine.phase = "idle";
    engine.vnpu = 0;
    // The cycle after the flush has no tenant.
    engine.startsAt = now + this.random.spread(plan.startGapMax);
    this.fronts.drop(m);
  }
}
