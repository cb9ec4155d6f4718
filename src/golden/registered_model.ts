import type { PhasedModel } from "./golden_model.ts";
import type { ModelLayouts } from "./model_layouts.ts";
import { phasedModel, type PhasedBlock } from "./phased_model.ts";

/** A block all of whose outputs come from registers. `S` is what they hold. */
export type RegisteredBlock<S> = Omit<PhasedBlock<S>, "answer">;

/**
 * The model of a block whose outputs come from registers alone. A cycle with `rst_ni` low does nothing but reset.
 *
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 */
export function registeredModel<S>(
  layouts: ModelLayouts,
  reset: "async_low" | "sync",
  block: RegisteredBlock<S>,
): PhasedModel {
  return phasedModel(layouts, reset, { ...block, answer: () => {} });
}
