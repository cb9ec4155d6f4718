import type { Config } from "../../config/types.ts";
import { blocks, type Block } from "../../lockstep/index.ts";
import { UsageError } from "../errors.ts";

type Kind = Config["kind"];

/** The block that a command means which runs one block, and is told none, by the kind of its config. */
const usualTops: Readonly<Record<Kind, string>> = { npu: "utop_scheduler", fpga: "second_level_idm" };

/** That of an NPU core. */
export const usualTop: string = usualTops.npu;

/** That of configs of this kind. */
export function usualTopOf(kind: Kind): string {
  return usualTops[kind];
}

/** The blocks that configs of this kind have; all when no kind is told. */
function blocksOf(kind: Kind | undefined): readonly Block[] {
  return [...blocks.values()].filter((block) => kind === undefined || (block.kind ?? "npu") === kind);
}

/**
 * The blocks of these names, without prefix; all when none is named. With a kind: of those that its configs have.
 * @throws {UsageError} for a name of none of them.
 */
export function chosenBlocks(names: readonly string[] | undefined, kind?: Kind): readonly Block[] {
  const there = blocksOf(kind);
  const known = there.map(({ name }) => name);
  const wrong = (names ?? []).filter((name) => !known.includes(name));
  if (wrong.length > 0) {
    throw new UsageError(wrong.map((name) => `--top ${name}: is no block; allowed is ${known.join(", ")}.`));
  }
  return there.filter(({ name }) => names === undefined || names.includes(name));
}

/** Names of `chosenBlocks`. */
export function chosenTops(names: readonly string[] | undefined, kind?: Kind): readonly string[] {
  return chosenBlocks(names, kind).map(({ name }) => name);
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
