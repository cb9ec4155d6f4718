import type { PhasedModel } from "./golden_model.ts";
import type { ModelLayouts } from "./model_layouts.ts";
import { readSpan, span } from "./places.ts";

/** Writes a row of a cycle at word `at`, all of its words. */
export type RowWriter<S> = (s: S, row: Uint32Array, at: number) => void;

/** A block some of whose outputs depend on inputs of the same cycle. `S` is what its registers hold. */
export interface PhasedBlock<S> {
  /** Held by the model, and changed by each step. */
  readonly s: S;
  readonly eventNames: readonly string[];
  readonly counts: Float64Array;
  /** Puts the reset values back. */
  readonly resetState: (s: S) => void;
  /** Writes what registers say, and zeros for the rest. */
  readonly writeOutputs: RowWriter<S>;
  readonly writeState: RowWriter<S>;
  /** Adds the outputs that depend on the stimulus row at `at`; called in every cycle, those of reset too. */
  readonly answer: (s: S, row: Uint32Array, at: number, outputs: Uint32Array, outAt: number) => void;
  /**
   * Takes the block over the edge that ends a cycle with `rst_ni` high, behind `answer` of the same cycle. Its stimulus
   * row starts at word `at`.
   */
  readonly takeEdge: (s: S, row: Uint32Array, at: number) => void;
}

/**
 * The model of a block with outputs that depend on inputs of the same cycle: `edge` writes those. A cycle with `rst_ni`
 * low does nothing but reset.
 *
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 */
export function phasedModel<S>(layouts: ModelLayouts, reset: "async_low" | "sync", block: PhasedBlock<S>): PhasedModel {
  const { s, eventNames, counts, resetState, writeOutputs, writeState, answer, takeEdge } = block;
  const asynchronous = reset === "async_low";
  const resetPlace = span(layouts.inputs, "rst_ni");

  function show(stimulus: Uint32Array, at: number, outputRow: Uint32Array, outAt: number): void {
    if (asynchronous && readSpan(stimulus, at, resetPlace) === 0) resetState(s);
    writeOutputs(s, outputRow, outAt);
  }

  function edge(stimulus: Uint32Array, at: number, outputRow: Uint32Array, outAt: number): void {
    answer(s, stimulus, at, outputRow, outAt);
    if (readSpan(stimulus, at, resetPlace) === 0) resetState(s);
    else takeEdge(s, stimulus, at);
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
    if (stateRow !== undefined) writeState(s, stateRow, stateAt);
    edge(stimulus, at, outputRow, outAt);
  }

  return { ...layouts, eventNames, eventCounts: counts, show, edge, step };
}
