import { operationSchedulerPorts, type OperationSchedulerSizes } from "../../ports/operation_scheduler.ts";
import { checkRange } from "../check_range.ts";
import type { PhasedModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { putSpan, readSpan, span } from "../places.ts";
import { countEmpty, countMoves, decideMoves, moveRegisters, type Moves } from "./edge.ts";
import { eventNames } from "./events.ts";
import { emptyHandOut, handOut } from "./hand_out.ts";
import { inputReader } from "./inputs.ts";
import { issueOperations, issueSlots } from "./issue.ts";
import { putQueues } from "./queue_set.ts";
import { outputWriter, stateWriter, writeRegisters, writeState } from "./rows.ts";
import { moveRows, resetState, schedulerState } from "./state.ts";

/**
 * The golden model of the operation scheduler, from its contract. It deals the VEs out one at a time.
 *
 * Throws RangeError for sizes outside 1–16 MEs, 1–16 VEs, 1–32 vNPUs.
 *
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 * @param counts Where events are counted: as many as there are names, all 0; blocks of one kind may share it.
 */
export function operationSchedulerGolden(
  sizes: OperationSchedulerSizes,
  reset: "async_low" | "sync",
  counts: Float64Array = new Float64Array(eventNames.length),
): PhasedModel {
  checkRange("operation_scheduler", "matrixEngines", sizes.matrixEngines, 1, 16);
  checkRange("operation_scheduler", "vectorEngines", sizes.vectorEngines, 1, 16);
  checkRange("operation_scheduler", "vnpus", sizes.vnpus, 1, 32);
  const { vectorEngines: ves } = sizes;
  const asynchronous = reset === "async_low";
  const layouts = modelLayouts(operationSchedulerPorts(sizes));
  const { inputs, outputs } = layouts;

  const resetPlace = span(inputs, "rst_ni");
  const reader = inputReader(inputs, sizes);
  const outputsOf = outputWriter(outputs, sizes);
  const stateOf = stateWriter(layouts.state, sizes);

  const s = schedulerState(sizes, outputs.words);
  const h = emptyHandOut(sizes);
  const moves: Moves = { retireMe: 0, retireVe: 0, takeMe: 0, takeVe: 0 };
  /** What a cycle in reset would have done counts for nothing. */
  const uncounted = new Float64Array(eventNames.length);

  /** Decides and issues; leaves the registers to `moveRegisters`. */
  function decide(events: Float64Array): void {
    const i = reader.value;
    handOut(s, i, h, ves, events);
    issueSlots(s, h, outputsOf);
    const operations = issueOperations(s, i, h, events);
    putSpan(s.afterNext, 0, outputsOf.operation, operations);
    decideMoves(s, i, moves);
    countMoves(s, i, moves, events);
    countEmpty(h, moves, operations, events);
  }

  function show(stimulus: Uint32Array, at: number, outputRow: Uint32Array, outAt: number): void {
    if (asynchronous && readSpan(stimulus, at, resetPlace) === 0) resetState(s);
    writeRegisters(outputsOf, s, outputRow, outAt);
  }

  /** `instr_take_o` is decided with the inputs. */
  function edge(stimulus: Uint32Array, at: number, outputRow: Uint32Array, outAt: number): void {
    const inReset = readSpan(stimulus, at, resetPlace) === 0;
    reader.read(stimulus, at);
    decide(inReset ? uncounted : counts);
    putQueues(outputRow, outAt, outputsOf.take, moves.takeMe, moves.takeVe);
    if (inReset) {
      resetState(s);
    } else {
      moveRegisters(s, reader, stimulus, at, moves);
      moveRows(s);
    }
  }

  function step(
    stimulus: Uint32Array,
    at: number,
    outputRow: Uint32Array,
    outAt: number,
    stateRow?: Uint32Array,
    stateAt = 0,
  ): void {
    show(stimulus, at, outputRow, outAt);
    if (stateRow !== undefined) writeState(stateOf, s, stateRow, stateAt);
    edge(stimulus, at, outputRow, outAt);
  }

  return { ...layouts, eventNames, eventCounts: counts, show, edge, step };
}
