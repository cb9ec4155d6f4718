import { idmPorts, type IdmSizes } from "../../ports/idm.ts";
import { poolBusPorts } from "../../ports/first_level_idm.ts";
import { addressGuardGolden } from "../address_guard/model.ts";
import { firstLevelGolden } from "../first_level_idm/model.ts";
import type { GoldenModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { readSpan, span } from "../places.ts";
import { secondLevelGolden } from "../second_level_idm/model.ts";
import { eventsOf } from "./events.ts";
import { guardPart } from "./guard_part.ts";
import { partOf, showPart, takePartEdge } from "./part.ts";
import { secondLevelPart, type Neighbours } from "./second_level_part.ts";
import { cycleCounter } from "./cycle_events.ts";
import { carry, wiresOf, type Wire } from "./wires.ts";

/** What a config says to the pool; any config of kind `fpga` with its hash does. */
export interface IdmConfig extends IdmSizes {
  /** The config's hash, at least 8 hexadecimal digits; CONFIG_HASH reads as the first 8. */
  readonly configHash: string;
}

/**
 * Cycle-accurate model of `idm`, written from docs/contracts/idm.md, of the models of its parts. In each cycle it first
 * asks each part what its registers show. The first level's outputs are registers all: the cores' parts take their edges
 * with them, and say what else they show; then the first level takes its own.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 *
 * @param config Throws RangeError for what the models of the parts refuse.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 */
export function idmGolden(config: IdmConfig, reset: "async_low" | "sync"): GoldenModel {
  const events = eventsOf();
  const firstLevel = firstLevelGolden(config, reset, events.firstLevel);
  const layouts = modelLayouts(idmPorts(config));
  const { inputs, outputs, state } = layouts;
  const first = partOf(firstLevel, state, "");
  const near: Neighbours = { inputs, outputs, state, firstLevel };
  const numbers = Array.from({ length: config.cores }, (_, c) => c);
  const cores = [
    ...numbers.map((c) => secondLevelPart(secondLevelGolden(config, reset, events.secondLevel), c, near)),
    ...numbers.map((c) => guardPart(addressGuardGolden(reset, events.guard), c, near)),
  ];
  const bus = (direction: "input" | "output"): Wire[] =>
    poolBusPorts
      .filter((port) => port.direction === direction)
      .map(({ name, elements }) => ({ from: name, to: name, elements }));
  const hearBus = wiresOf(inputs, firstLevel.inputs, bus("input"));
  const tellBus = wiresOf(firstLevel.outputs, outputs, [...bus("output"), { from: "irq_o", to: "irq_o" }]);
  const resetPlace = span(inputs, "rst_ni");
  const countCycle = cycleCounter(first, inputs, outputs, events.counts);

  function step(
    stimulus: Uint32Array,
    at: number,
    outputRow: Uint32Array,
    outAt: number,
    stateRow?: Uint32Array,
    stateAt = 0,
  ): void {
    const resetHigh = readSpan(stimulus, at, resetPlace);
    for (let word = 0; word < outputs.words; word++) outputRow[outAt + word] = 0;
    if (stateRow !== undefined) stateRow.fill(0, stateAt, stateAt + state.words);
    showPart(first, resetHigh);
    for (const core of cores) {
      showPart(core.part, resetHigh);
      core.hear(first.outputs, stimulus, at);
      takePartEdge(core.part, stateRow, stateAt);
      core.tell(first.stimulus, outputRow, outAt);
    }
    carry(hearBus, stimulus, at, first.stimulus, 0);
    carry(tellBus, first.outputs, 0, outputRow, outAt);
    if (resetHigh !== 0) countCycle(stimulus, at, outputRow, outAt);
    takePartEdge(first, stateRow, stateAt);
  }

  return { ...layouts, eventNames: events.names, eventCounts: events.counts, step };
}
