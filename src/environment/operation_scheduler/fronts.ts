import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import type { Random } from "../random.ts";
import { ones, type ElementPlaces } from "../scheduler_rows.ts";
import type { OperationPlan } from "./plan.ts";
import { put, type OperationRows } from "./rows.ts";

/** The instructions at the fronts of the queues. A front stays until it is taken or flushed. */
export class Fronts {
  /** Per queue: an instruction is present; its VE slots; 1 if it has an ME operation. */
  readonly present: Uint8Array;
  readonly slots: Int32Array;
  readonly operation: Uint8Array;
  /** Cycle from which the next may be present. */
  private readonly fetchedAt: Float64Array;
  private readonly mes: number;
  private readonly allSlots: number;
  private readonly random: Random;
  private readonly valid: ElementPlaces;
  private readonly me: ElementPlaces;
  private readonly ve: ElementPlaces;

  constructor(sizes: OperationSchedulerSizes, rows: OperationRows, random: Random) {
    const queues = sizes.matrixEngines + sizes.vnpus;
    this.mes = sizes.matrixEngines;
    this.present = new Uint8Array(queues);
    this.slots = new Int32Array(queues);
    this.operation = new Uint8Array(queues);
    this.fetchedAt = new Float64Array(queues);
    this.allSlots = ones(sizes.vectorEngines);
    this.random = random;
    this.valid = rows.elements("instr_valid_i");
    this.me = rows.elements("instr_me_i");
    this.ve = rows.elements("instr_ve_i");
  }

  /** The front of queue q is gone. */
  drop(q: number): void {
    this.present[q] = 0;
  }

  /** The next front comes after a fetch. */
  fetch(q: number, now: number, plan: OperationPlan): void {
    this.fetchedAt[q] = now + this.random.spread(plan.fetchGapMax) - 1;
  }

  /** Puts a given instruction at the front, as a resumed context brings it. */
  place(q: number, slots: number, operation: number): void {
    this.present[q] = 1;
    this.slots[q] = slots;
    this.operation[q] = operation;
  }

  /** Draws an instruction once it is fetched. */
  draw(q: number, now: number, plan: OperationPlan): void {
    if (this.present[q] === 1 || now < (this.fetchedAt[q] ?? 0)) return;
    const { random } = this;
    if (random.chance(plan.emptyShare)) return this.place(q, 0, 0);
    this.place(q, this.drawSlots(plan.density), q < this.mes && random.chance(plan.operationShare) ? 1 : 0);
  }

  /** Writes the front of queue q; 0 while there is none. */
  write(row: Uint32Array, at: number, q: number): void {
    if (this.present[q] === 0) return;
    put(row, at, this.valid, q, 1);
    put(row, at, this.ve, q, this.slots[q] ?? 0);
    if (q < this.mes) put(row, at, this.me, q, this.operation[q] ?? 0);
  }

  private drawSlots(density: number): number {
    const { random } = this;
    switch (density === 5 ? random.below(5) : density) {
      case 0:
        return 0;
      case 1:
        return random.bits() & random.bits() & random.bits() & this.allSlots;
      case 2:
        return random.bits() & this.allSlots;
      case 3:
        return (random.bits() | random.bits()) & this.allSlots;
      default:
        return this.allSlots;
    }
  }
}
