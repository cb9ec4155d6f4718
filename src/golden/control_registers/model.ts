import { controlRegistersPorts, type ControlRegistersSizes } from "../../ports/control_registers.ts";
import { checkRange } from "../check_range.ts";
import type { PhasedModel } from "../golden_model.ts";
import { modelLayouts } from "../model_layouts.ts";
import { registeredModel } from "../registered_model.ts";
import { takeEdge, type EdgeParts } from "./edge.ts";
import { eventNames } from "./events.ts";
import { inputReader } from "./inputs.ts";
import type { RegistersConstants } from "./read.ts";
import { outputWriter, stateWriter } from "./rows.ts";
import { registersState, resetState } from "./state.ts";

/** What a config says to the control registers; any config of kind `npu` with its hash does. */
export interface ControlRegistersConfig extends ControlRegistersSizes {
  /** S and T of the contract, 1 … 65,535: what LIMITS reads as. */
  readonly saveLimitCycles: number;
  readonly answerLimitCycles: number;
  /** The config's hash, at least 16 hexadecimal digits; CONFIG_HASH reads as the first 16. */
  readonly configHash: string;
}

/**
 * Cycle-accurate model of `control_registers`, written from docs/contracts/control_registers.md: each write is judged and
 * done as software would read it in the address map.
 *
 * Before the first cycle the model holds the reset values. In a cycle with `rst_ni` low nothing is counted as an event.
 * An ME whose tenant does not exist (a duty that is broken) is counted nowhere.
 *
 * @param config matrixEngines and vectorEngines 1–16, vnpus 1–32. Throws RangeError outside these, and for limits that
 * are not 1–65,535 or a hash that has not 16 hexadecimal digits.
 * @param reset `async_low`: reset values hold in every cycle with `rst_ni` low; `sync`: from the next cycle on.
 * @param counts Where events are counted: as many as there are names, all 0; blocks of one kind may share it.
 */
export function controlRegistersGolden(
  config: ControlRegistersConfig,
  reset: "async_low" | "sync",
  counts: Float64Array = new Float64Array(eventNames.length),
): PhasedModel {
  const { matrixEngines, vectorEngines, vnpus } = config;
  const sizes = { matrixEngines, vectorEngines, vnpus };
  const constants = constantsOf(config);
  const layouts = modelLayouts(controlRegistersPorts(sizes));
  const reader = inputReader(layouts.inputs, sizes);
  const s = registersState(sizes);
  const parts: EdgeParts = {
    ...{ sizes, constants, reader, counts },
    read: { register: -1, vnpu: 0, miss: "none" },
    write: { register: -1, vnpu: 0, miss: "none" },
  };

  return registeredModel(layouts, reset, {
    s,
    eventNames,
    counts,
    resetState: () => resetState(s, matrixEngines),
    writeOutputs: outputWriter(layouts.outputs, vnpus),
    writeState: stateWriter(layouts.state, vnpus),
    takeEdge: (_, row, at) => {
      reader.read(row, at);
      takeEdge(s, parts, row, at);
    },
  });
}

function constantsOf(config: ControlRegistersConfig): RegistersConstants {
  const { matrixEngines, vectorEngines, vnpus, saveLimitCycles, answerLimitCycles, configHash } = config;
  checkRange("control_registers", "matrixEngines", matrixEngines, 1, 16);
  checkRange("control_registers", "vectorEngines", vectorEngines, 1, 16);
  checkRange("control_registers", "vnpus", vnpus, 1, 32);
  checkRange("control_registers", "saveLimitCycles", saveLimitCycles, 1, 0xffff);
  checkRange("control_registers", "answerLimitCycles", answerLimitCycles, 1, 0xffff);
  if (!/^[0-9a-f]{16}/i.test(configHash)) {
    throw new RangeError(
      `Golden model of control_registers: configHash is '${configHash}', allowed are 16 or more hexadecimal digits.`,
    );
  }
  return {
    hashLow: Number.parseInt(configHash.slice(0, 8), 16),
    hashHigh: Number.parseInt(configHash.slice(8, 16), 16),
    sizes: matrixEngines | (vectorEngines << 8) | (vnpus << 16),
    limits: saveLimitCycles | (answerLimitCycles << 16),
  };
}
