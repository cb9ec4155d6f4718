import type { Config } from "../config/types.ts";
import type { Tactics } from "./tactics.ts";

/** Nets of the block that are left free in the proofs of stronger statements: they hold whatever these say. */
const freeNets: Readonly<Record<string, readonly string[]>> = {
  // Whom and when the decisions favour: the books balance whatever they say.
  G3: ["order", "turn", "start_order", "expired", "window_open", "may_lend", "reclaim", "rotate", "drain"],
  G5a: ["order", "expired", "window_open"],
  // A free window would preempt in mode 1.
  G5b: ["order", "expired"],
  G10: ["order", "expired", "window_open"],
};

/** Nobody ranks one vNPU, and one ME has no order of starts. */
function hasNet(config: Config, net: string): boolean {
  if (config.kind !== "npu") return false;
  const { vnpus, matrixEngines } = config;
  if (["order", "turn", "window_open"].includes(net)) return vnpus > 1;
  return net !== "start_order" || matrixEngines > 1;
}

/** Nets left free in the proofs of lemmas: the unit that keeps the permutation keeps it whatever they say. */
const freeInLemmas: Readonly<Record<string, readonly string[]>> = {
  L1: ["u_service_rank.sum"],
  L2: ["winner", "owners"],
  L3: ["start_me"],
};

/** Promises that need `order` to be a permutation: with a circle in it, nobody is first. */
const leaning: ReadonlySet<string> = new Set(["G5a", "G5b", "G6", "G10"]);

/** The decision of who goes first and the service are left out where a promise does not speak of them. */
export const utopSchedulerTactics: Tactics = {
  freeNets: (config, promise) =>
    freeInLemmas[promise] ?? ["order", "expired", "window_open"].filter((net) => hasNet(config, net)),
  freeInStronger: (config, promise) => (freeNets[promise] ?? []).filter((net) => hasNet(config, net)),
  lemmas: (promise) => (leaning.has(promise) ? ["L1"] : []),
  // What is one per vNPU is decided as fast together when there are two.
  strengthens: (config, promise) => promise === "G10" || (config.kind === "npu" && config.vnpus > 2),
  inductiveLemmas: ["L2", "L3"],
};
