import { fetchMasterPorts, type FetchMasterSizes } from "../../ports/fetch_master.ts";
import { checkRange } from "../check_range.ts";
import type { PhasedModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { registeredModel } from "../registered_model.ts";
import { takeEdge } from "./edge.ts";
import { eventNames } from "./events.ts";
import { inputReader } from "./inputs.ts";
import { outputWriter, stateWriter } from "./rows.ts";
import { fetchStateOf, resetState } from "./state.ts";

/**
 * Cycle-accurate model of `fetch_master`, written from docs/contracts/fetch_master.md. Requesters are members of sets;
 * no timer counts: each request has the cycle in which it was asked, and is looked at when the earliest runs out.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 * Where the environment breaks its duties, the model does not follow the hardware: a beat of a requester that has no
 * burst, or does not exist, changes nothing.
 *
 * @param sizes requesters 2–64, answerLimitCycles 1–65,535. Throws RangeError outside these.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 * @param counts Where events are counted: as many as there are names, all 0; blocks of one kind may share it.
 */
export function fetchMasterGolden(
  sizes: FetchMasterSizes,
  reset: "async_low" | "sync",
  counts: Float64Array = new Float64Array(eventNames.length),
): PhasedModel {
  checkRange("fetch_master", "requesters", sizes.requesters, 2, 64);
  checkRange("fetch_master", "answerLimitCycles", sizes.answerLimitCycles, 1, 0xffff);
  const { requesters } = sizes;
  const layouts = modelLayouts(fetchMasterPorts(sizes));
  const reader = inputReader(layouts.inputs, requesters);
  const s = fetchStateOf(requesters);

  return registeredModel(layouts, reset, {
    s,
    eventNames,
    counts,
    resetState,
    writeOutputs: outputWriter(layouts.outputs),
    writeState: stateWriter(layouts.state),
    takeEdge: (_, row, at) => {
      reader.read(row, at);
      takeEdge(s, reader.value, sizes.answerLimitCycles, counts);
    },
  });
}
