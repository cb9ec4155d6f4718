import { utopSequencerPorts, type UtopSequencerSizes } from "../../ports/utop_sequencer.ts";
import { checkRange } from "../check_range.ts";
import type { PhasedModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { registeredModel } from "../registered_model.ts";
import { takeEdge } from "./edge.ts";
import { eventNames } from "./events.ts";
import { inputReader } from "./inputs.ts";
import { outputWriter, stateWriter } from "./rows.ts";
import { resetState, sequencerStateOf } from "./state.ts";

/**
 * Cycle-accurate model of `utop_sequencer`, written from docs/contracts/utop_sequencer.md. Each µTop of the group has one
 * record: where it stands, and on which ME. The sets of the contract exist only in the state row.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 * Where the environment breaks its duties, the model does not follow the hardware: a start with nothing to start and an
 * event of an ME without a µTop change nothing.
 *
 * @param sizes matrixEngines 1–16. Throws RangeError outside these.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 * @param counts Where events are counted: as many as there are names, all 0; blocks of one kind may share it.
 */
export function utopSequencerGolden(
  sizes: UtopSequencerSizes,
  reset: "async_low" | "sync",
  counts: Float64Array = new Float64Array(eventNames.length),
): PhasedModel {
  const { matrixEngines } = sizes;
  checkRange("utop_sequencer", "matrixEngines", matrixEngines, 1, 16);
  const layouts = modelLayouts(utopSequencerPorts(sizes));
  const reader = inputReader(layouts.inputs, matrixEngines);
  const s = sequencerStateOf(matrixEngines);

  return registeredModel(layouts, reset, {
    s,
    eventNames,
    counts,
    resetState,
    writeOutputs: outputWriter(layouts.outputs),
    writeState: stateWriter(layouts.state),
    takeEdge: (_, row, at) => {
      reader.read(row, at);
      takeEdge(s, reader.value, counts);
    },
  });
}
