import {
  operationSchedulerDutiesOf,
  operationSchedulerDutyChecker,
  type OperationSchedulerDuty,
} from "../../environment/index.ts";
import { operationRows, putMask, type OperationRows } from "../../environment/operation_scheduler/rows.ts";
import { ones } from "../../environment/scheduler_rows.ts";
import { meCredits, type OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import { readElement, writeElement } from "../../ports/row_layout.ts";
import { keepsDuties, type DutyKeeper, type Surroundings } from "./keeper.ts";

/** Those that all traffic keeps. */
const kept: readonly OperationSchedulerDuty[] = operationSchedulerDutiesOf("mixed");

/** At rest every vNPU may issue, lends and borrows, owns nothing, and vNPU 0 has all MEs; queues are empty. */
export function operationSurroundings(sizes: OperationSchedulerSizes): Surroundings {
  const rows = operationRows(sizes);
  const baseRow = new Uint32Array(rows.inputs.words);
  for (const name of ["rst_ni", "ve_allow_i", "vnpu_harvest_i", "vnpu_lend_i"]) {
    const place = rows.mask(name);
    putMask(baseRow, 0, place, place.mask);
  }
  return {
    baseRow,
    levelPorts: new Set(["hold_i", "me_vnpu_i", "ve_allow_i"]),
    keeper: () => new OperationDuties(sizes, rows),
  };
}

type Place = ReturnType<OperationRows["mask"]>;

/** Duty A3 is mended: a credit that nobody owes does not come. A stimulus that breaks another one is none. */
class OperationDuties implements DutyKeeper {
  private readonly sizes: OperationSchedulerSizes;
  private readonly rows: OperationRows;
  private readonly places: Readonly<Record<"reset" | "hold" | "flush" | "credit" | "todo", Place>>;
  /** Per ME: credits of the block, operations shown and not returned; masks of those decided one and two cycles ago. */
  private readonly credits: Int32Array;
  private readonly owed: Int32Array;
  private decided = 0;
  private decidedBefore = 0;
  /** Of the cycle before. */
  private running = false;
  private stopped = 0;
  private returned = 0;

  constructor(sizes: OperationSchedulerSizes, rows: OperationRows) {
    this.sizes = sizes;
    this.rows = rows;
    this.places = {
      reset: rows.mask("rst_ni"),
      hold: rows.mask("hold_i"),
      // ME queues are the lowest ones.
      flush: { ...rows.mask("flush_i"), mask: ones(sizes.matrixEngines) },
      credit: rows.mask("me_credit_i"),
      todo: rows.mask("me_todo_o"),
    };
    this.credits = new Int32Array(sizes.matrixEngines).fill(meCredits);
    this.owed = new Int32Array(sizes.matrixEngines);
  }

  mend(rows: Uint32Array, at: number, previous: Uint32Array, previousAt: number): void {
    const { places } = this;
    this.settle(readElement(previous, previousAt, places.todo));
    this.running = readElement(rows, at, places.reset) === 1;
    if (!this.running) return this.forget();
    const asked = readElement(rows, at, places.credit);
    let returned = 0;
    for (let rest = asked; rest !== 0; rest &= rest - 1) {
      const me = 31 - Math.clz32(rest & -rest);
      if ((this.owed[me] ?? 0) === 0) continue;
      this.owed[me] = (this.owed[me] ?? 0) - 1;
      returned |= 1 << me;
    }
    if (returned !== asked) writeElement(rows, at, places.credit, returned);
    this.returned = returned;
    this.stopped = readElement(rows, at, places.hold) | readElement(rows, at, places.flush);
  }

  lawful(...run: Parameters<DutyKeeper["lawful"]>): boolean {
    return keepsDuties(operationSchedulerDutyChecker(this.sizes, kept), this.rows, ...run);
  }

  /** What was decided in the cycle before, and what is shown now: what was decided in the one before that. */
  private settle(todo: number): void {
    this.decidedBefore = this.decided;
    this.decided = 0;
    if (!this.running) return;
    for (let me = 0; me < this.credits.length; me += 1) {
      const bit = 1 << me;
      const credits = this.credits[me] ?? 0;
      const issues = (todo & ~this.stopped & bit) !== 0 && credits > 0;
      if (issues) this.decided |= bit;
      this.credits[me] = credits - (issues ? 1 : 0) + ((this.returned & bit) === 0 ? 0 : 1);
      if ((this.decidedBefore & bit) !== 0) this.owed[me] = (this.owed[me] ?? 0) + 1;
    }
  }

  private forget(): void {
    this.credits.fill(meCredits);
    this.owed.fill(0);
    this.decided = 0;
    this.decidedBefore = 0;
    this.returned = 0;
  }
}
