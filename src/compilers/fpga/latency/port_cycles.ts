import type { StaticNetwork } from "../static_network.ts";
import { Decoder, type Shared } from "./decoder.ts";

/** By IFP: cycles in which its LOADs, and its SAVEs, hold their direction of the core's port (eq. 3 of Zeng et al.). */
export interface PortCycles {
  readonly reads: Float64Array;
  readonly writes: Float64Array;
}

const [load, save] = [0, 1];

export function portCycles({ core, words, ifpStart, ifpLength }: StaticNetwork): PortCycles {
  const decoder = new Decoder(core);
  const [reads, writes] = [new Float64Array(ifpStart.length), new Float64Array(ifpStart.length)];
  for (const [ifp, start] of ifpStart.entries()) {
    const shared: Shared = { convCycles: 1, poolCycles: 1 };
    for (let at = start; at < start + (ifpLength[ifp] ?? 0); at++) {
      const module = decoder.module(words, at);
      const times = module === load ? reads : module === save ? writes : undefined;
      if (times !== undefined) times[ifp] = (times[ifp] ?? 0) + decoder.cycles(words, at, shared);
    }
  }
  return { reads, writes };
}
