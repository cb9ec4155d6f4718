import { fetchMasterPorts, fetchRequesters, type FetchMasterSizes } from "../../ports/fetch_master.ts";
import { rowLayout } from "../../ports/row_layout.ts";
import type { GoldenModel } from "../golden_model.ts";
import { readSpan, span } from "../utop_scheduler/places.ts";
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
 * @param sizes matrixEngines 1–16, vnpus 1–32, answerLimitCycles 1–65,535. Throws RangeError outside these.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 */
export function fetchMasterGolden(sizes: FetchMasterSizes, reset: "async_low" | "sync"): GoldenModel {
  checkRange("matrixEngines", sizes.matrixEngines, 16);
  checkRange("vnpus", sizes.vnpus, 32);
  checkRange("answerLimitCycles", sizes.answerLimitCycles, 0xffff);
  const asynchronous = reset === "async_low";
  const requesters = fetchRequesters(sizes);
  const ports = fetchMasterPorts(sizes);
  const inputs = rowLayout(ports.ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.ports.filter((port) => port.direction === "output"));
  const stateLayout = rowLayout(ports.state);

  const resetPlace = span(inputs, "rst_ni");
  const reader = inputReader(inputs, requesters);
  const writeOutputs = outputWriter(outputs);
  const writeState = stateWriter(stateLayout);
  const s = fetchStateOf(requesters);
  const counts = new Float64Array(eventNames.length);

  function step(
    stimulus: Uint32Array,
    at: number,
    outputRow: Uint32Array,
    outAt: number,
    stateRow?: Uint32Array,
    stateAt = 0,
  ): void {
    const inReset = readSpan(stimulus, at, resetPlace) === 0;
    if (inReset && asynchronous) resetState(s);
    writeOutputs(s, outputRow, outAt);
    if (stateRow !== undefined) writeState(s, stateRow, stateAt);
    if (inReset) {
      resetState(s);
    } else {
      reader.read(stimulus, at);
      takeEdge(s, reader.value, sizes.answerLimitCycles, counts);
    }
    s.now++;
  }

  return { ports, inputs, outputs, state: stateLayout, eventNames, eventCounts: counts, step };
}

function checkRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(`Golden model of fetch_master: ${name} is ${value}, allowed are 1 to ${most}.`);
}
