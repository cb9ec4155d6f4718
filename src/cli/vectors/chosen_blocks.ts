import { blocks, type Block } from "../../lockstep/index.ts";
import { UsageError } from "../errors.ts";

/** The block that a command means which runs one block, and is told none. */
export const usualTop = "utop_scheduler";

/** The blocks of these names, without prefix; all when none is named. Throws UsageError for one that there is not. */
export function chosenBlocks(names: readonly string[] | undefined): readonly Block[] {
  const known = [...blocks.keys()].join(", ");
  const wrong = (names ?? []).filter((name) => !blocks.has(name));
  if (wrong.length > 0) throw new UsageError(wrong.map((name) => `--top ${name}: is no block; allowed is ${known}.`));
  return [...blocks.values()].filter(({ name }) => names === undefined || names.includes(name));
}

/** Names of `chosenBlocks`. */
export function chosenTops(names: readonly string[] | undefined): readonly string[] {
  return chosenBlocks(names).map(({ name }) => name);
}

/** Its promises can be watched in lockstep. */
export function hasMonitors(block: Block): boolean {
  return block.watched !== undefined;
}

/**
 * Refuses blocks without monitors of their promises, where these are asked for by option `--promises`.
 * @throws {UsageError}
 */
export function refuseUnwatched(chosen: readonly Block[]): void {
  const without = chosen.filter((block) => !hasMonitors(block));
  if (without.length === 0) return;
  const names = [...blocks.values()].filter(hasMonitors).map(({ name }) => `--top ${name}`);
  throw new UsageError(
    without.map(
      ({ name }) => `--promises: top ${name} has no monitors of its promises; allowed is ${names.join(", ")}.`,
    ),
  );
}
