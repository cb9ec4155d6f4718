import { controlRegistersPorts, type ControlRegistersSizes } from "../../ports/control_registers.ts";
import { rowLayout } from "../../ports/row_layout.ts";
import type { GoldenModel } from "../golden_model.ts";
import { readSpan, span } from "../utop_scheduler/places.ts";
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
 */
export function controlRegistersGolden(config: ControlRegistersConfig, reset: "async_low" | "sync"): GoldenModel {
  const { matrixEngines, vectorEngines, vnpus } = config;
  const sizes = { matrixEngines, vectorEngines, vnpus };
  const asynchronous = reset === "async_low";
  const constants = constantsOf(config);
  const ports = controlRegistersPorts(sizes);
  const inputs = rowLayout(ports.ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.ports.filter((port) => port.direction === "output"));
  const stateLayout = rowLayout(ports.state);

  const resetPlace = span(inputs, "rst_ni");
  const reader = inputReader(inputs, sizes);
  const writeOutputs = outputWriter(outputs, vnpus);
  const writeState = stateWriter(stateLayout, vnpus);
  const s = registersState(sizes);
  const counts = new Float64Array(eventNames.length);
  const parts: EdgeParts = {
    ...{ sizes, constants, reader, counts },
    read: { register: -1, vnpu: 0, miss: "none" },
    write: { register: -1, vnpu: 0, miss: "none" },
  };

  function step(
    stimulus: Uint32Array,
    at: number,
    outputRow: Uint32Array,
    outAt: number,
    stateRow?: Uint32Array,
    stateAt = 0,
  ): void {
    const inReset = readSpan(stimulus, at, resetPlace) === 0;
    if (inReset && asynchronous) resetState(s, matrixEngines);
    writeOutputs(s, outputRow, outAt);
    if (stateRow !== undefined) writeState(s, stateRow, stateAt);
    if (inReset) {
      resetState(s, matrixEngines);
    } else {
      reader.read(stimulus, at);
      takeEdge(s, parts, stimulus, at);
    }
  }

  return { ports, inputs, outputs, state: stateLayout, eventNames, eventCounts: counts, step };
}

function constantsOf(config: ControlRegistersConfig): RegistersConstants {
  const { matrixEngines, vectorEngines, vnpus, saveLimitCycles, answerLimitCycles, configHash } = config;
  checkRange("matrixEngines", matrixEngines, 16);
  checkRange("vectorEngines", vectorEngines, 16);
  checkRange("vnpus", vnpus, 32);
  checkRange("saveLimitCycles", saveLimitCycles, 0xffff);
  checkRange("answerLimitCycles", answerLimitCycles, 0xffff);
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

function checkRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(`Golden model of control_registers: ${name} is ${value}, allowed are 1 to ${most}.`);
}
