import { addressGuardPorts } from "../../ports/address_guard.ts";
import type { PhasedModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { phasedModel } from "../phased_model.ts";
import { burstPlaces } from "./burst.ts";
import { takeEdge } from "./edge.ts";
import { eventNames } from "./events.ts";
import { inputReader } from "./inputs.ts";
import { passingWriter } from "./passing.ts";
import { outputWriter, stateWriter } from "./rows.ts";
import { guardOf, resetState } from "./state.ts";

/**
 * Cycle-accurate model of `address_guard`, written from docs/contracts/address_guard.md. Addresses are numbers of any
 * size; a burst is judged when it is taken.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 * Where the environment breaks its duties, the model does not follow the hardware: it counts open bursts below 0.
 *
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 * @param counts Where events are counted: as many as there are names, all 0; blocks of one kind may share it.
 */
export function addressGuardGolden(
  reset: "async_low" | "sync",
  counts: Float64Array = new Float64Array(eventNames.length),
): PhasedModel {
  const layouts = modelLayouts(addressGuardPorts());
  const read = inputReader(layouts.inputs);
  const pass = passingWriter(layouts.outputs);
  const parts = {
    ...{ readPlaces: burstPlaces(layouts.inputs, "s_ar"), writePlaces: burstPlaces(layouts.inputs, "s_aw"), counts },
  };
  const g = guardOf();
  let stimulus: Uint32Array = new Uint32Array(layouts.inputs.words);
  let stimulusAt = 0;
  let inputs = read(stimulus, stimulusAt);

  return phasedModel(layouts, reset, {
    s: g,
    eventNames,
    counts,
    resetState,
    writeOutputs: outputWriter(layouts.outputs),
    writeState: stateWriter(layouts.state),
    answer: (_, row, at, outputRow, outAt) => {
      stimulus = row;
      stimulusAt = at;
      inputs = read(row, at);
      pass(g, inputs, outputRow, outAt);
    },
    takeEdge: () => takeEdge(g, inputs, parts, stimulus, stimulusAt),
  });
}
