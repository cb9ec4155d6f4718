import { eventNames as guardEvents } from "../address_guard/events.ts";
import { eventNumbers, type EventNumbers } from "../event_numbers.ts";
import { eventNames as firstLevelEvents } from "../first_level_idm/events.ts";
import { eventNames as secondLevelEvents } from "../second_level_idm/events.ts";

/**
 * Events of the pool itself, before those of its parts: one count per cycle.
 * - `restarts_several`, `releases_several`, `barriers_several`, `halts_several`, `refusals_several`: of several cores.
 * - `issue_beside_trap`, `issue_beside_refusal`: a module of a core takes an operation while another core is in state
 *   Trap, or its guard refused a burst. `issue_beside_load`: while a word is loaded.
 */
const own = [
  "restarts_several",
  "releases_several",
  "barriers_several",
  "halts_several",
  "refusals_several",
  "issue_beside_trap",
  "issue_beside_refusal",
  "issue_beside_load",
] as const;

/** Number of each event of the pool itself. */
export const event: EventNumbers<(typeof own)[number]> = eventNumbers(own);

/** Names of all events, and where the parts count theirs; the cores' parts of one kind count together. */
export interface Events {
  readonly names: readonly string[];
  readonly counts: Float64Array;
  readonly firstLevel: Float64Array;
  readonly secondLevel: Float64Array;
  readonly guard: Float64Array;
}

/** The pool's own events come first, then those of its parts, each with the name of its block before it. */
export function eventsOf(): Events {
  const behind = (block: string, names: readonly string[]): string[] => names.map((name) => `${block}_${name}`);
  const names = [
    ...own,
    ...behind("first_level", firstLevelEvents),
    ...behind("second_level", secondLevelEvents),
    ...behind("address_guard", guardEvents),
  ];
  const counts = new Float64Array(names.length);
  let at: number = own.length;
  const view = (list: readonly string[]): Float64Array => {
    at += list.length;
    return counts.subarray(at - list.length, at);
  };
  const firstLevel = view(firstLevelEvents);
  const secondLevel = view(secondLevelEvents);
  return { names, counts, firstLevel, secondLevel, guard: view(guardEvents) };
}
