import { takeAddress } from "./address.ts";
import { takeBeat } from "./beats.ts";
import type { FetchInputs } from "./inputs.ts";
import { takeRequests } from "./requests.ts";
import { clearPulses, type FetchState } from "./state.ts";
import { takeTimeouts } from "./time.ts";

/** Takes the master over the edge that ends a cycle with `rst_ni` high: the steps of the contract, in its order. */
export function takeEdge(s: FetchState, i: FetchInputs, limitCycles: number, counts: Float64Array): void {
  for (let word = 0; word < s.waiting.length; word++) s.waitingBefore[word] = s.waiting[word] ?? 0;
  takeRequests(s, i, limitCycles, counts);
  clearPulses(s);
  takeBeat(s, i, limitCycles, counts);
  takeTimeouts(s, i, limitCycles, counts);
  takeAddress(s, i, counts);
  s.readReady = 1;
  s.now++;
}
