import type { Config } from "../config/types.ts";
import { promisedTopsOf, promisesOf, type BlockPromises, type Promise_ } from "../generators/promises/index.ts";

/** A promise or lemma of a config, and the block that it is about. */
export interface StatementOf {
  /** Block, without prefix. */
  readonly top: string;
  readonly of: BlockPromises;
  readonly statement: Promise_;
}

/** All lemmas and promises of a config, block by block, the lemmas of each first. */
export function statementsOf(config: Config, tops: readonly string[] = promisedTopsOf(config)): readonly StatementOf[] {
  return tops.flatMap((top) => {
    const of = promisesOf(config, top);
    return [...of.lemmas, ...of.promises].map((statement) => ({ top, of, statement }));
  });
}

/** The promise or lemma of that name, of whichever block. Throws RangeError for one that the config does not have. */
export function statementOf(config: Config, promise: string): StatementOf {
  const all = statementsOf(config);
  const found = all.find(({ statement }) => statement.id === promise);
  if (found !== undefined) return found;
  const names = all.map(({ statement }) => statement.id).join(", ");
  throw new RangeError(`Config '${config.name}' has no promise '${promise}', only ${names}.`);
}
