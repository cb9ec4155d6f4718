import type { PhasedModel } from "../golden_model.ts";

/** A block inside: its model, and its rows of the cycle. */
export interface Part {
  readonly model: PhasedModel;
  readonly stimulus: Uint32Array;
  readonly outputs: Uint32Array;
}

export function partOf(model: PhasedModel): Part {
  return { model, stimulus: new Uint32Array(model.inputs.words), outputs: new Uint32Array(model.outputs.words) };
}

/** Writes the outputs of the cycle that registers say. */
export function showPart({ model, stimulus, outputs }: Part): void {
  model.show(stimulus, 0, outputs, 0);
}

/** Takes the edge with the stimulus as it stands. */
export function takePartEdge({ model, stimulus, outputs }: Part): void {
  model.edge(stimulus, 0, outputs, 0);
}
