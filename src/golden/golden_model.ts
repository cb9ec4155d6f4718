import type { PortTable } from "../ports/port.ts";
import type { RowLayout } from "../ports/row_layout.ts";

/** A cycle-accurate model of one block, written from its contract. */
export interface GoldenModel {
  readonly ports: PortTable;
  /** Layout of a stimulus row: the input ports. */
  readonly inputs: RowLayout;
  /** Layout of an output row: the output ports. */
  readonly outputs: RowLayout;
  /** Layout of a state row: the contract's state. */
  readonly state: RowLayout;
  /**
   * Names of the events that the model counts: what a run must have exercised to mean something. Same order as
   * `eventCounts`.
   */
  readonly eventNames: readonly string[];
  /** Events since the model was made; never reset by `rst_ni`. */
  readonly eventCounts: Float64Array;
  /**
   * One clock cycle t: reads the stimulus row that starts at word `at`, writes the output row of the same cycle at word
   * `outAt` (all of its words), and takes the edge that ends t. When `state` is given, also writes the state of t (what
   * the registers hold in cycle t, an asynchronous reset applied) at word `stateAt`.
   */
  step(
    stimulus: Uint32Array,
    at: number,
    outputs: Uint32Array,
    outAt: number,
    state?: Uint32Array,
    stateAt?: number,
  ): void;
}

/**
 * A golden model as a part of a larger one, which takes a cycle in two phases: `show`, then `edge`. `step` is both, with
 * the state between them.
 */
export interface PhasedModel extends GoldenModel {
  /** Writes the outputs of cycle t that come from registers. Of the stimulus it reads `rst_ni`, and what such an output decodes. */
  show(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): void;
  /** Writes the outputs of cycle t that `show` left out, if any, into the same row, and takes the edge that ends t. */
  edge(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): void;
}
