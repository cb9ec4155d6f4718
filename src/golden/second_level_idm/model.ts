import { secondLevelPorts, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import { checkRange } from "../check_range.ts";
import type { PhasedModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { phasedModel } from "../phased_model.ts";
import { putSpan, span } from "../places.ts";
import { judge } from "./decode.ts";
import { takeEdge } from "./edge.ts";
import { eventNames } from "./events.ts";
import { inputReader, outputWriter, stateWriter } from "./rows.ts";
import { resetState, secondLevelOf, verdict } from "./state.ts";
import { wordShape } from "./word.ts";

/**
 * Cycle-accurate model of `second_level_idm`, written from docs/contracts/second_level_idm.md: rings of instructions,
 * and per module the set of those whose tokens are there, kept up to date as tokens come and go.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 *
 * @param sizes cores 1–32, fifoDepth 1–16. Throws RangeError outside these.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 * @param counts Where events are counted: as many as there are names, all 0; blocks of one kind may share it.
 */
export function secondLevelGolden(
  sizes: SecondLevelSizes,
  reset: "async_low" | "sync",
  counts: Float64Array = new Float64Array(eventNames.length),
): PhasedModel {
  checkRange("second_level_idm", "cores", sizes.cores, 1, 32);
  checkRange("second_level_idm", "fifoDepth", sizes.fifoDepth, 1, 16);
  const { fifoDepth } = sizes;
  const layouts = modelLayouts(secondLevelPorts(sizes));
  const read = inputReader(layouts.inputs);
  const ready = span(layouts.outputs, "instr_ready_o");
  const shape = wordShape(sizes);
  const parts = { shape, fifoDepth, counts };
  const s = secondLevelOf(sizes);
  let inputs = read(new Uint32Array(layouts.inputs.words), 0);

  return phasedModel(layouts, reset, {
    s,
    eventNames,
    counts,
    resetState,
    writeOutputs: outputWriter(layouts.outputs, fifoDepth),
    writeState: stateWriter(layouts.state),
    answer: (_, row, at, outputRow, outAt) => {
      inputs = read(row, at);
      s.verdict = judge(s, inputs, shape, fifoDepth);
      if (s.verdict === verdict.accept || s.verdict === verdict.system) putSpan(outputRow, outAt, ready, 1);
    },
    takeEdge: () => takeEdge(s, inputs, parts),
  });
}
