import { blocks, type Block } from "../../lockstep/index.ts";
import { UsageError } from "../errors.ts";

/** The blocks of these names, without prefix; all when none is named. Throws UsageError for one that there is not. */
export function chosenBlocks(names: readonly string[] | undefined): readonly Block[] {
  const known = [...blocks.keys()].join(", ");
  const wrong = (names ?? []).filter((name) => !blocks.has(name));
  if (wrong.length > 0) throw new UsageError(wrong.map((name) => `--top ${name}: is no block; allowed is ${known}.`));
  return [...blocks.values()].filter(({ name }) => names === undefined || names.includes(name));
}
