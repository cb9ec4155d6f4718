import type { Block, BlockReference } from "./block.ts";
import { addressGuardBlock } from "./blocks/address_guard.ts";
import { controlRegistersBlock } from "./blocks/control_registers.ts";
import { fetchMasterBlock } from "./blocks/fetch_master.ts";
import { firstLevelBlock } from "./blocks/first_level_idm.ts";
import { idmBlock } from "./blocks/idm.ts";
import { npuFrontendBlock } from "./blocks/npu_frontend.ts";
import { operationSchedulerBlock } from "./blocks/operation_scheduler.ts";
import { utopSchedulerBlock } from "./blocks/utop_scheduler.ts";
import { secondLevelBlock } from "./blocks/second_level_idm.ts";
import { utopSequencerBlock } from "./blocks/utop_sequencer.ts";

/** Our own blocks, by name; the first is the one that a command means when it is told none. */
export const blocks: ReadonlyMap<string, Block> = new Map(
  [
    utopSchedulerBlock,
    operationSchedulerBlock,
    utopSequencerBlock,
    controlRegistersBlock,
    fetchMasterBlock,
    npuFrontendBlock,
    secondLevelBlock,
    firstLevelBlock,
    addressGuardBlock,
    idmBlock,
  ].map((block) => [block.name, block]),
);

/** Finds a block. Rejects with a RangeError when there is none of that name, or the module exports none. */
export async function loadBlock(reference: BlockReference): Promise<Block> {
  const { watch } = reference;
  if (watch !== undefined) {
    const { watch: _, ...plain } = reference;
    const block = await loadBlock(plain);
    if (block.watched !== undefined) return block.watched(watch);
    throw new RangeError(`Top '${reference.name}' has no promises that could be watched.`);
  }
  if (reference.module === undefined) {
    const block = blocks.get(reference.name);
    if (block !== undefined) return block;
    throw new RangeError(`Top '${reference.name}' is not one of ${[...blocks.keys()].join(", ")}.`);
  }
  const module: unknown = await import(reference.module);
  if (typeof module === "object" && module !== null && "default" in module && isBlock(module.default)) {
    return module.default;
  }
  throw new RangeError(`Module ${reference.module} has no block as its default export.`);
}

function isBlock(value: unknown): value is Block {
  const members: readonly (keyof Block)[] = ["name", "ports", "reset", "golden", "environment", "files"];
  return typeof value === "object" && value !== null && members.every((member) => member in value);
}
