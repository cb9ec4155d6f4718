import { rowLayout } from "../../ports/row_layout.ts";
import { utopSequencerPorts, type UtopSequencerSizes } from "../../ports/utop_sequencer.ts";
import type { GoldenModel } from "../golden_model.ts";
import { readSpan, span } from "../utop_scheduler/places.ts";
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
 */
export function utopSequencerGolden(sizes: UtopSequencerSizes, reset: "async_low" | "sync"): GoldenModel {
  const { matrixEngines } = sizes;
  if (!Number.isInteger(matrixEngines) || matrixEngines < 1 || matrixEngines > 16) {
    throw new RangeError(`Golden model of utop_sequencer: matrixEngines is ${matrixEngines}, allowed are 1 to 16.`);
  }
  const asynchronous = reset === "async_low";
  const ports = utopSequencerPorts(sizes);
  const inputs = rowLayout(ports.ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.ports.filter((port) => port.direction === "output"));
  const stateLayout = rowLayout(ports.state);

  const resetPlace = span(inputs, "rst_ni");
  const reader = inputReader(inputs, matrixEngines);
  const writeOutputs = outputWriter(outputs);
  const writeState = stateWriter(stateLayout);
  const s = sequencerStateOf(matrixEngines);
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
      takeEdge(s, reader.value, counts);
    }
  }

  return { ports, inputs, outputs, state: stateLayout, eventNames, eventCounts: counts, step };
}
