import { firstLevelPorts, type FirstLevelSizes } from "../../ports/first_level_idm.ts";
import { allOnes } from "../bits.ts";
import { checkRange } from "../check_range.ts";
import type { PhasedModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { registeredModel } from "../registered_model.ts";
import type { Target } from "./address_map.ts";
import { cycleState } from "./cores.ts";
import { takeEdge, type EdgeParts } from "./edge.ts";
import { eventNames } from "./events.ts";
import { groupView } from "./groups.ts";
import { inputReader } from "./inputs.ts";
import { outputWriter } from "./output_row.ts";
import { poolState, resetState, type PoolShape } from "./state.ts";
import { stateWriter } from "./state_row.ts";

/** What a config says to the first level; any config of kind `fpga` with its hash does. */
export interface FirstLevelConfig extends FirstLevelSizes {
  /** The config's hash, at least 8 hexadecimal digits; CONFIG_HASH reads as the first 8. */
  readonly configHash: string;
}

/**
 * Cycle-accurate model of `first_level_idm`, written from docs/contracts/first_level_idm.md. Cores are members of sets,
 * one for each state; each group's first event is found from the sets; what shows B cycles later waits in an agenda.
 * Instruction memory is part of the model.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 *
 * @param sizes cores 1–32, barrierStages 0–3, instructionWords a power of two from 64 to 65,536, loadLimitCycles
 * 16–65,536, fifoDepth 1–16. Throws RangeError outside these, and for a hash that has not 8 hexadecimal digits.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 * @param counts Where events are counted: as many as there are names, all 0; blocks of one kind may share it.
 */
export function firstLevelGolden(
  sizes: FirstLevelConfig,
  reset: "async_low" | "sync",
  counts: Float64Array = new Float64Array(eventNames.length),
): PhasedModel {
  const shape = shapeOf(sizes);
  const layouts = modelLayouts(firstLevelPorts(sizes));
  const reader = inputReader(layouts.inputs, shape.cores, shape.barrierStages);
  const s = poolState(shape);
  const noTarget = (): Target => ({ register: -1, index: 0, segment: 0, miss: "none" });
  const parts: EdgeParts = {
    ...{ shape, reader, counts, cycle: cycleState(), group: groupView(), read: noTarget(), write: noTarget() },
    words: s.cores.readable,
  };

  return registeredModel(layouts, reset, {
    s,
    eventNames,
    counts,
    resetState: () => {
      resetState(s, shape);
      reader.reset();
    },
    writeOutputs: outputWriter(layouts.outputs, shape),
    writeState: stateWriter(layouts.state, shape),
    takeEdge: (_, row, at) => {
      reader.read(row, at);
      takeEdge(s, parts);
    },
  });
}

function shapeOf(config: FirstLevelConfig): PoolShape {
  const { cores, barrierStages, instructionWords, loadLimitCycles, fifoDepth, configHash } = config;
  const block = "first_level_idm";
  checkRange(block, "cores", cores, 1, 32);
  checkRange(block, "barrierStages", barrierStages, 0, 3);
  checkRange(block, "instructionWords", instructionWords, 64, 0x10000);
  checkRange(block, "loadLimitCycles", loadLimitCycles, 16, 0x10000);
  checkRange(block, "fifoDepth", fifoDepth, 1, 16);
  const wordBits = 31 - Math.clz32(instructionWords);
  if (instructionWords !== 1 << wordBits) {
    throw new RangeError(
      `Golden model of ${block}: instructionWords is ${instructionWords}, allowed are powers of two from 64 to 65536.`,
    );
  }
  if (!/^[0-9a-f]{8}/i.test(configHash)) {
    throw new RangeError(
      `Golden model of ${block}: configHash is '${configHash}', allowed are 8 or more hexadecimal digits.`,
    );
  }
  return {
    ...{ cores, barrierStages, instructionWords, loadLimitCycles },
    all: allOnes(cores),
    oldAge: 2 * barrierStages + 1,
    hash: Number.parseInt(configHash.slice(0, 8), 16),
    size: cores | (fifoDepth << 8) | (barrierStages << 16) | (wordBits << 20),
  };
}
