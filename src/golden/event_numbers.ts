/** Number of each event: its place in `eventCounts`. */
export type EventNumbers<Name extends string> = Readonly<Record<Name, number>>;

/** The numbers of events with these names: their places in the list. */
export function eventNumbers<Name extends string>(names: readonly Name[]): EventNumbers<Name> {
  return Object.fromEntries(names.map((name, number) => [name, number])) as Record<Name, number>;
}

/** Adds to the count of an event. */
export function count(counts: Float64Array, number: number, times = 1): void {
  counts[number] = (counts[number] ?? 0) + times;
}
