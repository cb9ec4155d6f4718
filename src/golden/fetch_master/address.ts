import { fetchBeats, fetchPhase } from "../../ports/fetch_master.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { FetchInputs } from "./inputs.ts";
import { registerFree } from "./requests.ts";
import { firstFrom, remove } from "./sets.ts";
import type { FetchState } from "./state.ts";

/** A burst stays inside a page of this many bytes. */
const pageBytes = 4096;
const beatBytes = 16;
const addressSpace = 2 ** 48;

/** The next address: step 5. Only those that were in Wait at the start of the cycle, and still are, come into question. */
export function takeAddress(s: FetchState, i: FetchInputs, counts: Float64Array): void {
  if (!registerFree(s, i)) {
    count(counts, event.address_waits);
    return;
  }
  const taken = s.addressBeats > 0;
  s.addressBeats = 0;
  const r = firstFrom(s.waitingBefore, s.waiting, s.turn);
  if (r < 0) return;
  const got = s.got[r] ?? 0;
  const unwrapped = i.address(r) + got * beatBytes;
  const address = unwrapped % addressSpace;
  const wanted = i.beats(r) - got;
  const inPage = pageBytes / beatBytes - Math.floor((address % pageBytes) / beatBytes);
  s.addressOf = r;
  s.address = address;
  s.addressBeats = Math.min(wanted, inPage);
  s.phase[r] = fetchPhase.burst;
  remove(s.waiting, r);
  count(counts, event.address);
  if (taken) count(counts, event.address_at_take);
  if (r < s.turn) count(counts, event.address_round);
  if (inPage < wanted) count(counts, event.address_short);
  if (inPage === wanted) count(counts, event.address_to_boundary);
  if (got > 0) count(counts, event.address_behind_split);
  if (s.addressBeats === fetchBeats) count(counts, event.address_full);
  if (unwrapped >= addressSpace) count(counts, event.address_wraps);
  s.turn = (r + 1) % s.phase.length;
}
