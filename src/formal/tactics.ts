import type { Config } from "../config/types.ts";
import { addressGuardTactics } from "./address_guard.ts";
import { firstLevelTactics } from "./first_level_idm.ts";
import { utopSchedulerTactics } from "./utop_scheduler.ts";

/** How the statements of a block are put to the engines: what may be left out of their proofs. */
export interface Tactics {
  /** Nets of the block that take any value in the proof of a promise or lemma itself. */
  freeNets(config: Config, promise: string): readonly string[];
  /** Nets that take any value in the proofs of its stronger statements: they hold whatever these say. */
  freeInStronger(config: Config, promise: string): readonly string[];
  /** Lemmas that the proof of the promise itself leans on. */
  lemmas(promise: string): readonly string[];
  /** Whether stronger statements are asked about at this size. */
  strengthens(config: Config, promise: string): boolean;
  /** Lemmas that follow from themselves a cycle before: induction sees them as they are. */
  readonly inductiveLemmas: readonly string[];
}

/** The whole design, and stronger statements wherever there are any. */
const plain: Tactics = {
  freeNets: () => [],
  freeInStronger: () => [],
  lemmas: () => [],
  strengthens: () => true,
  inductiveLemmas: ["L4", "L5"],
};

const ofBlock: Readonly<Record<string, Tactics>> = {
  utop_scheduler: utopSchedulerTactics,
  address_guard: addressGuardTactics,
  first_level_idm: firstLevelTactics,
};

/** The tactics of a block. */
export function tacticsOf(top: string): Tactics {
  return ofBlock[top] ?? plain;
}
