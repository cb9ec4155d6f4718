import type { OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { noSpan, putRuns, putSpan, runs, span, type Runs, type Span } from "../places.ts";
import { putQueues, queueSetPlace, type QueueSetPlace } from "./queue_set.ts";
import type { SchedulerState } from "./state.ts";

/** Writes the output row of a cycle. */
export interface OutputWriter {
  readonly words: number;
  readonly take: QueueSetPlace;
  readonly operation: Span;
  /** Per VE. */
  readonly veValid: readonly Span[];
  readonly veQueue: readonly Span[];
  readonly veSlot: readonly Span[];
  readonly retire: QueueSetPlace;
  readonly todo: Runs;
  readonly operationTodo: Span;
}

export function outputWriter(layout: RowLayout, sizes: OperationSchedulerSizes): OutputWriter {
  const { matrixEngines: mes, vectorEngines: ves } = sizes;
  const perVe = (name: string): readonly Span[] =>
    Array.from({ length: ves }, (_, index) => elementPlace(layout, name, index));
  return {
    words: layout.words,
    take: queueSetPlace(layout, "instr_take_o", mes),
    operation: span(layout, "me_issue_o"),
    veValid: perVe("ve_valid_o"),
    veQueue: perVe("ve_queue_o"),
    veSlot: perVe("ve_slot_o"),
    retire: queueSetPlace(layout, "retire_o", mes),
    todo: runs(layout, "todo_o"),
    operationTodo: span(layout, "me_todo_o"),
  };
}

/** A VE executes a slot in the cycle that `row` is of. */
export function putVe(w: OutputWriter, row: Uint32Array, ve: number, queue: number, slot: number): void {
  putSpan(row, 0, w.veValid[ve] ?? noSpan, 1);
  putSpan(row, 0, w.veQueue[ve] ?? noSpan, queue);
  putSpan(row, 0, w.veSlot[ve] ?? noSpan, slot);
}

/** Writes every output but `instr_take_o`, which is not decided yet. */
export function writeRegisters(w: OutputWriter, s: SchedulerState, row: Uint32Array, at: number): void {
  const { shown } = s;
  for (let word = 0; word < w.words; word++) row[at + word] = shown[word] ?? 0;
  putQueues(row, at, w.retire, s.retiredMe, s.retiredVe);
  putRuns(row, at, w.todo, s.todo);
  putSpan(row, at, w.operationTodo, s.operation);
}

/** Writes the state row of a cycle. */
export interface StateWriter {
  readonly words: number;
  readonly valid: QueueSetPlace;
  readonly todo: Runs;
  readonly operation: Span;
  readonly credit: Runs;
  readonly pm: Span;
  readonly pv: Span;
  readonly vf: Span;
}

export function stateWriter(layout: RowLayout, sizes: OperationSchedulerSizes): StateWriter {
  const { matrixEngines: mes, vnpus } = sizes;
  return {
    words: layout.words,
    valid: queueSetPlace(layout, "valid", mes),
    todo: runs(layout, "todo"),
    operation: span(layout, "me_todo"),
    credit: runs(layout, "credit"),
    // With one queue in a class there is no turn, and no pointer.
    pm: mes > 1 ? span(layout, "pm") : noSpan,
    pv: vnpus > 1 ? span(layout, "pv") : noSpan,
    vf: span(layout, "vf"),
  };
}

export function writeState(w: StateWriter, s: SchedulerState, row: Uint32Array, at: number): void {
  for (let word = 0; word < w.words; word++) row[at + word] = 0;
  putQueues(row, at, w.valid, s.validMe, s.validVe);
  putRuns(row, at, w.todo, s.todo);
  putSpan(row, at, w.operation, s.operation);
  putRuns(row, at, w.credit, s.credit);
  putSpan(row, at, w.pm, s.pm);
  putSpan(row, at, w.pv, s.pv);
  putSpan(row, at, w.vf, s.vf);
}
