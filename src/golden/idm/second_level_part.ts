import type { RowLayout } from "../../ports/row_layout.ts";
import type { PhasedModel } from "../golden_model.ts";
import { putSpan, readSpan, span } from "../places.ts";
import { partOf, type Part } from "./part.ts";
import { carry, wiresOf, type Wire } from "./wires.ts";

/** The layouts that the parts of a core are wired with. */
export interface Neighbours {
  /** Of the pool. */
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  readonly state: RowLayout;
  readonly firstLevel: PhasedModel;
}

/** A block of one core, wired. */
export interface CorePart {
  readonly part: Part;
  /** Brings what the first level shows and the pool's stimulus to it. */
  hear(firstLevel: Uint32Array, row: Uint32Array, at: number): void;
  /** Brings its outputs to the first level's stimulus and to the pool's outputs; these are 0 where it writes. */
  tell(firstLevel: Uint32Array, row: Uint32Array, at: number): void;
}

/** Modules of a core, words of an operation's payload, and of an instruction. */
const modules = 4;
const payloadWords = 12;
const instructionWords = 4;

/** Ports of one element to and from the first level. */
const fromFirst = [
  "instr_valid",
  "instr_error",
  "restart",
  "restart_layer",
  "halt",
  "sync_global",
  "watchdog",
] as const;
const toFirst = [
  ...(["instr_ready", "sync_local", "task_done", "irq", "layer", "next_layer", "quiet"] as const),
  ...(["trap", "trap_code"] as const),
] as const;

/** The second level of core `c`. */
export function secondLevelPart(model: PhasedModel, c: number, near: Neighbours): CorePart {
  const part = partOf(model, near.state, `core_${c}_`);
  const { stimulus, outputs } = part;
  const first = near.firstLevel;
  const ofModules = (name: string): Wire => ({ from: name, to: name, elements: modules });
  const control = wiresOf(
    first.outputs,
    model.inputs,
    fromFirst.map((name) => ({ from: `${name}_o`, fromElement: c, to: `${name}_i` })),
  );
  const instruction = wiresOf(first.outputs, model.inputs, [
    { from: "instr_o", fromElement: instructionWords * c, to: "instr_i", elements: instructionWords },
  ]);
  const answers = wiresOf(near.inputs, model.inputs, [
    { ...ofModules("op_ready_i"), fromElement: modules * c },
    { ...ofModules("op_done_i"), fromElement: modules * c },
  ]);
  const levels = wiresOf(
    model.outputs,
    first.inputs,
    toFirst.map((name) => ({ from: `${name}_o`, to: `${name}_i`, toElement: c })),
  );
  const operations = wiresOf(model.outputs, near.outputs, [
    { ...ofModules("op_valid_o"), toElement: modules * c },
    { ...ofModules("op_init_o"), toElement: modules * c },
    { from: "op_payload_o", to: "op_payload_o", toElement: payloadWords * c, elements: payloadWords },
  ]);
  const instructionValid = span(model.inputs, "instr_valid_i");
  const operationValid = span(model.outputs, "op_valid_o");
  putSpan(stimulus, 0, span(model.inputs, "core_id_i"), c);

  return {
    part,
    hear(firstLevel, row, at) {
      carry(control, firstLevel, 0, stimulus, 0);
      carry(answers, row, at, stimulus, 0);
      // An old word is left where there is none: nothing looks at it.
      if (readSpan(stimulus, 0, instructionValid) !== 0) carry(instruction, firstLevel, 0, stimulus, 0);
    },
    tell(firstLevel, row, at) {
      carry(levels, outputs, 0, firstLevel, 0);
      if (readSpan(outputs, 0, operationValid) !== 0) carry(operations, outputs, 0, row, at);
    },
  };
}
