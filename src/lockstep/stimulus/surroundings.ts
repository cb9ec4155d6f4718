import type { Config } from "../../config/types.ts";
import { elementPlace, writeElement, type RowLayout } from "../../ports/row_layout.ts";
import { registersSurroundings } from "./control_registers.ts";
import type { Surroundings } from "./keeper.ts";
import { operationSurroundings } from "./operation_scheduler.ts";
import { schedulerSurroundings } from "./utop_scheduler.ts";
import { sequencerSurroundings } from "./utop_sequencer.ts";

export type { DutyKeeper, Surroundings } from "./keeper.ts";

/** The surroundings of a block; one that we know nothing of has no duties, and rests with all inputs 0. */
export function surroundingsOf(block: string, config: Config, inputs: RowLayout): Surroundings {
  if (config.kind === "npu") {
    switch (block) {
      case "utop_scheduler":
        return schedulerSurroundings(config);
      case "operation_scheduler":
        return operationSurroundings(config);
      case "utop_sequencer":
        return sequencerSurroundings(config);
      case "control_registers":
        return registersSurroundings(config);
    }
  }
  const baseRow = new Uint32Array(inputs.words);
  for (const port of inputs.ports) {
    if (port.role === "reset") writeElement(baseRow, 0, elementPlace(inputs, port.name), 1);
  }
  return { baseRow, levelPorts: new Set(), keeper: () => ({ mend: () => undefined, lawful: () => true }) };
}
