import type { PhasedModel } from "../golden_model.ts";
import { putSpan, span, type Span } from "../places.ts";
import type { RowLayout } from "../../ports/row_layout.ts";
import { carry, wiresOf, type Wires } from "./wires.ts";

/** A block of the pool: its model, and its rows of the cycle. */
export interface Part {
  readonly model: PhasedModel;
  readonly stimulus: Uint32Array;
  readonly outputs: Uint32Array;
  readonly state: Uint32Array;
  readonly reset: Span;
  /** From its state to that of the pool. */
  readonly stateWires: Wires;
}

/** A part whose state stands in the pool's with a prefix before each name. */
export function partOf(model: PhasedModel, poolState: RowLayout, prefix: string): Part {
  const { inputs, outputs, state } = model;
  const names = state.ports.map(({ name, elements }) => ({ from: name, to: `${prefix}${name}`, elements }));
  return {
    model,
    stimulus: new Uint32Array(inputs.words),
    outputs: new Uint32Array(outputs.words),
    state: new Uint32Array(state.words),
    reset: span(inputs, "rst_ni"),
    stateWires: wiresOf(state, poolState, names),
  };
}

/** Writes the outputs of the cycle that registers say. */
export function showPart({ model, stimulus, outputs, reset }: Part, resetHigh: number): void {
  stimulus[reset.word] = (stimulus[reset.word] ?? 0) & ~(reset.mask << reset.shift);
  putSpan(stimulus, 0, reset, resetHigh);
  model.show(stimulus, 0, outputs, 0);
}

/** Takes the edge with the stimulus as it stands; with a row of the pool's state, writes the state of the cycle first. */
export function takePartEdge(part: Part, poolState: Uint32Array | undefined, at: number): void {
  const { model, stimulus, outputs, state } = part;
  if (poolState === undefined) {
    model.edge(stimulus, 0, outputs, 0);
    return;
  }
  // Shows the same once more, but has the state in between.
  model.step(stimulus, 0, outputs, 0, state, 0);
  carry(part.stateWires, state, 0, poolState, at);
}
