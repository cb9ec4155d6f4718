import type { Tactics } from "./tactics.ts";

/** Sums of addresses are judged a cycle after they are made: induction sees that at once, and PDR does not. */
export const addressGuardTactics: Tactics = {
  freeNets: () => [],
  freeInStronger: () => [],
  lemmas: (promise) => (promise === "B2" || promise === "B4" ? ["L6"] : []),
  strengthens: () => true,
  inductiveLemmas: ["B1", "B3"],
};
