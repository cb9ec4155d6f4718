import { utopSchedulerPorts, type UtopSchedulerSizes } from "../../ports/utop_scheduler.ts";
import { checkRange } from "../check_range.ts";
import type { PhasedModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { count } from "../event_numbers.ts";
import { addRuns, readSpan, runs, span } from "../places.ts";
import { configurationReader, readConfiguration } from "./configuration.ts";
import { emptyDecision, survey } from "./decision.ts";
import { dropKilled, takeCommands, takeMeEvents } from "./edge.ts";
import { event, eventNames } from "./events.ts";
import { choosePreempt } from "./preempt.ts";
import { outputWriter, stateWriter, writeOutputs, writeState } from "./rows.ts";
import { advanceRank, compareRank, countService } from "./service.ts";
import { advanceTurn, chooseStart } from "./start.ts";
import { resetState, schedulerState } from "./state.ts";
import { advanceCore, advanceSlice } from "./whole_core.ts";

/**
 * Cycle-accurate model of `utop_scheduler`, written from docs/contracts/utop_scheduler.md. Where hardware keeps one bit
 * per pair and compares all at once, the model keeps lists and walks them:
 * - start: walks the list `turn` (or `order`) of vNPU numbers and takes the first that fits; `turn` is rebuilt as a
 *   list at each edge.
 * - preempt: walks the MEs in the sequence of their last start, from the last one (under a kill from the first one).
 * - rank: holds `order` as a list and swaps two entries; the comparison is one exact product in floating point, made at
 *   once, and only the swap waits for the end of its step.
 * - `held` and the busy MEs of each vNPU are counted up and down as MEs change. Pair vectors exist only in the state
 *   row, derived from the lists.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 *
 * @param sizes matrixEngines 1–16, vnpus 1–32, serviceCounterBits 12–24. Throws RangeError outside these.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 * @param counts Where events are counted: as many as there are names, all 0; blocks of one kind may share it.
 */
export function utopSchedulerGolden(
  sizes: UtopSchedulerSizes,
  reset: "async_low" | "sync",
  counts: Float64Array = new Float64Array(eventNames.length),
): PhasedModel {
  checkRange("utop_scheduler", "matrixEngines", sizes.matrixEngines, 1, 16);
  checkRange("utop_scheduler", "vnpus", sizes.vnpus, 1, 32);
  checkRange("utop_scheduler", "serviceCounterBits", sizes.serviceCounterBits, 12, 24);
  const { serviceCounterBits } = sizes;
  const asynchronous = reset === "async_low";
  const layouts = modelLayouts(utopSchedulerPorts(sizes));
  const { inputs, outputs } = layouts;

  const resetPlace = span(inputs, "rst_ni");
  const modePlace = span(inputs, "mode_i");
  const vePlace = span(inputs, "ve_active_i");
  const donePlace = span(inputs, "task_done_i");
  const finishPlace = span(inputs, "me_finish_i");
  const savedPlace = span(inputs, "me_saved_i");
  const readyAdd = runs(inputs, "ready_add_i");
  const reader = configurationReader(inputs, sizes);
  const outputsOf = outputWriter(outputs);
  const stateOf = stateWriter(layouts.state, sizes);

  const s = schedulerState(sizes);
  const c = reader.value;
  const d = emptyDecision();
  const nextTurn = new Int32Array(sizes.vnpus);

  function takeEdge(row: Uint32Array, at: number): void {
    readConfiguration(reader, row, at);
    const veActive = readSpan(row, at, vePlace);
    const taskDone = readSpan(row, at, donePlace);
    const finish = readSpan(row, at, finishPlace);
    const saved = readSpan(row, at, savedPlace);

    survey(s, c, d);
    chooseStart(s, c, d);
    choosePreempt(s, c, d);
    if (d.victim >= 0 && (finish >>> d.victim) & 1) {
      d.victim = -1;
      count(counts, event.preempt_withheld);
    }

    // All that looks at the state of this cycle comes before what changes it.
    compareRank(s, c, serviceCounterBits);
    countService(s, c, veActive, serviceCounterBits, counts);
    const expired = advanceSlice(s, c, counts);
    advanceCore(s, c, d, veActive, taskDone, expired, counts);
    advanceRank(s, counts);
    advanceTurn(s, c, d, nextTurn);

    takeMeEvents(s, c, finish, saved, counts);
    addRuns(row, at, readyAdd, s.ready);
    takeCommands(s, d, counts);
    dropKilled(s, c, counts);
  }

  function show(stimulus: Uint32Array, at: number, outputRow: Uint32Array, outAt: number): void {
    if (asynchronous && readSpan(stimulus, at, resetPlace) === 0) resetState(s);
    writeOutputs(outputsOf, s, readSpan(stimulus, at, modePlace), outputRow, outAt);
  }

  function edge(stimulus: Uint32Array, at: number): void {
    if (readSpan(stimulus, at, resetPlace) === 0) resetState(s);
    else takeEdge(stimulus, at);
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
    edge(stimulus, at);
  }

  return { ...layouts, eventNames, eventCounts: counts, show, edge, step };
}
