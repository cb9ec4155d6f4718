import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import type { Random } from "../random.ts";
import type { ElementPlaces } from "../scheduler_rows.ts";
import type { Fronts } from "./fronts.ts";
import type { OperationPlan } from "./plan.ts";
import type { QueueView } from "./queue_view.ts";
import { put, type OperationRows } from "./rows.ts";

/** The VE µTops of the vNPUs, one after the other; a stopped vNPU flushes its queue for some cycles. */
export class VectorPrograms {
  /** Per vNPU: instructions not taken; cycle of the next start, Infinity while one runs. */
  private readonly left: Int32Array;
  private readonly startsAt: Float64Array;
  /** Per vNPU: first and last cycle of the next stop. */
  private readonly stopsAt: Float64Array;
  private readonly stopsTo: Float64Array;
  private readonly mes: number;
  private readonly view: QueueView;
  private readonly fronts: Fronts;
  private readonly random: Random;
  private readonly flush: ElementPlaces;

  constructor(sizes: OperationSchedulerSizes, rows: OperationRows, view: QueueView, fronts: Fronts, random: Random) {
    const { vnpus } = sizes;
    this.mes = sizes.matrixEngines;
    this.view = view;
    this.fronts = fronts;
    this.random = random;
    this.left = new Int32Array(vnpus);
    this.startsAt = new Float64Array(vnpus);
    this.stopsAt = new Float64Array(vnpus).fill(Infinity);
    this.stopsTo = new Float64Array(vnpus);
    this.flush = rows.elements("flush_i");
  }

  /** The core is in reset, or was run by others: nothing is left in the queues. */
  reset(now: number, plan: OperationPlan): void {
    for (let v = 0; v < this.left.length; v += 1) this.leave(v, now, plan);
  }

  /** Plans the next stops anew, in a new segment. */
  replan(now: number, plan: OperationPlan): void {
    for (let v = 0; v < this.left.length; v += 1) this.planStop(v, now, plan);
  }

  drive(row: Uint32Array, at: number, now: number, plan: OperationPlan): void {
    const { left, startsAt, view, fronts, mes } = this;
    for (let v = 0; v < left.length; v += 1) {
      const q = mes + v;
      if (view.taken[q] === 1) {
        left[v] = (left[v] ?? 0) - 1;
        fronts.drop(q);
        fronts.fetch(q, now, plan);
      }
      if (now >= (this.stopsAt[v] ?? Infinity)) {
        put(row, at, this.flush, q, 1);
        fronts.write(row, at, q);
        if (now < (this.stopsTo[v] ?? 0)) continue;
        this.leave(v, now, plan);
        this.planStop(v, now, plan);
        continue;
      }
      if (now >= (startsAt[v] ?? Infinity)) {
        startsAt[v] = Infinity;
        left[v] = this.random.spread(plan.instructionsMax);
        fronts.fetch(q, now, plan);
      } else if (startsAt[v] === Infinity && left[v] === 0 && view.mayHold[q] === 0) {
        this.leave(v, now, plan);
      }
      if ((left[v] ?? 0) > 0) fronts.draw(q, now, plan);
      fronts.write(row, at, q);
    }
  }

  private planStop(v: number, now: number, plan: OperationPlan): void {
    this.stopsAt[v] = now + this.random.gap(plan.stopGap);
    this.stopsTo[v] = (this.stopsAt[v] ?? 0) + this.random.spread(8) - 1;
  }

  private leave(v: number, now: number, plan: OperationPlan): void {
    this.left[v] = 0;
    this.startsAt[v] = now + this.random.spread(plan.startGapMax);
    this.fronts.drop(this.mes + v);
  }
}
