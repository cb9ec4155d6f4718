import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import { readElement, type ElementPlace } from "../../ports/row_layout.ts";
import type { ElementPlaces } from "../scheduler_rows.ts";
import { get, type OperationRows } from "./rows.ts";

/** What the surroundings know in cycle t of the queues: from the outputs up to t − 1 and from what they drove. */
export class QueueView {
  /** Per queue, 0 or 1: its front was taken in t − 1. */
  readonly taken: Uint8Array;
  /** Per queue, 0 or 1: its issue register may hold an instruction in t. It does, unless that retired in t − 1. */
  readonly mayHold: Uint8Array;
  /** Per queue: slots to issue, as shown in t − 1. */
  readonly todo: Int32Array;
  /** Per ME, 0 or 1: ME operation to issue, as shown in t − 1. */
  readonly operation: Uint8Array;
  /** Per ME: operations shown by t − 1 whose credit has not been returned. */
  readonly shown: Int32Array;
  /** The same and those decided by t − 2 that are still to be shown. */
  readonly owed: Int32Array;

  /** Per queue, 0 or 1: it was flushed in t − 1, in t − 2. */
  private readonly flushed: Uint8Array;
  private readonly flushedBefore: Uint8Array;
  private wasReset = true;

  private readonly reset: ElementPlace;
  private readonly flush: ElementPlaces;
  private readonly take: ElementPlaces;
  private readonly retire: ElementPlaces;
  private readonly issue: ElementPlaces;
  private readonly todoPlaces: ElementPlaces;
  private readonly operationPlaces: ElementPlaces;

  constructor(sizes: OperationSchedulerSizes, rows: OperationRows) {
    const mes = sizes.matrixEngines;
    const queues = mes + sizes.vnpus;
    this.taken = new Uint8Array(queues);
    this.mayHold = new Uint8Array(queues);
    this.todo = new Int32Array(queues);
    this.flushed = new Uint8Array(queues);
    this.flushedBefore = new Uint8Array(queues);
    this.operation = new Uint8Array(mes);
    this.shown = new Int32Array(mes);
    this.owed = new Int32Array(mes);
    this.reset = rows.mask("rst_ni");
    this.flush = rows.elements("flush_i");
    this.take = rows.elements("instr_take_o");
    this.retire = rows.elements("retire_o");
    this.issue = rows.elements("me_issue_o");
    this.todoPlaces = rows.elements("todo_o");
    this.operationPlaces = rows.elements("me_todo_o");
  }

  /** Looks at the outputs of t − 1. */
  observe(row: Uint32Array, at: number): void {
    if (this.wasReset) return this.clear();
    const { taken, flushed, flushedBefore, mayHold, todo, operation, shown, owed } = this;
    const mes = operation.length;
    for (let q = 0; q < taken.length; q += 1) {
      const retired = get(row, at, this.retire, q);
      if (q < mes) {
        const waits = get(row, at, this.operationPlaces, q);
        // It was there in t − 2 and is gone, or its instruction is: what no flush took away has issued.
        const gone = operation[q] === 1 && (retired === 1 || waits === 0);
        if (gone && flushedBefore[q] === 0) owed[q] = (owed[q] ?? 0) + 1;
        operation[q] = waits;
        shown[q] = (shown[q] ?? 0) + get(row, at, this.issue, q);
      }
      todo[q] = get(row, at, this.todoPlaces, q);
      const held = taken[q] === 1 || (mayHold[q] === 1 && retired === 0);
      taken[q] = get(row, at, this.take, q);
      mayHold[q] = taken[q] === 1 || (held && flushed[q] === 0) ? 1 : 0;
    }
  }

  /** Looks at the stimulus of t. */
  drove(row: Uint32Array, at: number): void {
    this.wasReset = readElement(row, at, this.reset) === 0;
    const { flushed, flushedBefore } = this;
    for (let q = 0; q < flushed.length; q += 1) {
      flushedBefore[q] = flushed[q] ?? 0;
      flushed[q] = get(row, at, this.flush, q);
    }
  }

  /** The ME returns one credit in t. */
  returned(engine: number): void {
    this.shown[engine] = (this.shown[engine] ?? 0) - 1;
    this.owed[engine] = (this.owed[engine] ?? 0) - 1;
  }

  private clear(): void {
    this.taken.fill(0);
    this.mayHold.fill(0);
    this.todo.fill(0);
    this.operation.fill(0);
    this.shown.fill(0);
    this.owed.fill(0);
  }
}
