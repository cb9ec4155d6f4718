import type { Tactics } from "./tactics.ts";

/** What the bus asks for, and what becomes of loads: barriers are kept whatever these say. */
const barrierNets = ["writes", "write_address", "write_data", "write_strobe", "loaded", "load_fails", "check_address"];

const freeNets: Readonly<Record<string, readonly string[]>> = {
  ...{ F1: barrierNets, F2: barrierNets, L7: barrierNets },
  F6: ["load", "load_address", "load_words"],
  F7: ["write_error", "read_data"],
};

/** Bus, loader and settings are left out where a promise does not speak of them. */
export const firstLevelTactics: Tactics = {
  freeNets: (_, promise) => freeNets[promise] ?? [],
  freeInStronger: () => [],
  lemmas: (promise) => (promise === "F1" || promise === "F2" ? ["L7"] : []),
  strengthens: () => true,
  inductiveLemmas: ["L7"],
};
