import fc from "fast-check";
import type { Input, InputEvent } from "./input_events.ts";

/** A cycle in which something happens: cycles since the step before, and the inputs that change with their values. */
export type Step = readonly [delayCycles: number, changes: readonly Change[]];
export type Change = readonly [input: number, value: number];

export interface EventListSize {
  /** Most steps of a list. */
  readonly steps: number;
  /** Longest wait between two steps, cycles. */
  readonly delayCycles: number;
}

/** Most inputs that change in one cycle. */
const mostChanges = 512;

/**
 * Lists of events for a block with these inputs: bursts and single pulses, waits, levels, several levels at once (a
 * context), resets. Any list is lawful once a keeper of duties has played it. Takes any list that `readEvents` gives as
 * an example of its own, and shrinks it.
 */
export function eventLists(inputs: readonly Input[], size: EventListSize): fc.Arbitrary<readonly InputEvent[]> {
  const one = (wanted: (input: Input) => boolean): fc.Arbitrary<Change>[] =>
    inputs.flatMap((input, i) => (wanted(input) ? [changeOf(input, i)] : []));
  const some = (weight: number, list: readonly fc.Arbitrary<Change>[], most: number): Weighted[] =>
    list.length === 0 ? [] : [{ weight, arbitrary: fc.array(fc.oneof(...list), { minLength: 1, maxLength: most }) }];
  const levels = one(({ kind }) => kind === "level");
  const changes = fc.oneof(
    ...some(
      6,
      one(({ kind, isReset }) => kind === "pulse" && !isReset),
      3,
    ),
    ...some(2, levels, 1),
    ...some(1, levels, 12),
    ...some(
      1,
      one(({ isReset }) => isReset),
      1,
    ),
    ...some(
      1,
      one(() => true),
      mostChanges,
    ),
  );
  const delay = fc.oneof(
    { weight: 6, arbitrary: fc.nat(Math.min(3, size.delayCycles)) },
    { weight: 2, arbitrary: fc.nat(Math.min(40, size.delayCycles)) },
    { weight: 1, arbitrary: fc.nat(size.delayCycles) },
  );
  const step: fc.Arbitrary<Step> = fc.tuple(delay, changes);
  return fc
    .array(step, { maxLength: size.steps, size: "max" })
    .map(eventsOf, (value) => stepsOf(value as InputEvent[]));
}

type Weighted = fc.WeightedArbitrary<Change[]>;

/** Small values more often than large ones, where there are many. */
function changeOf({ place }: Input, index: number): fc.Arbitrary<Change> {
  const mask = place.mask >>> 0;
  const all = fc.integer({ min: 0, max: mask });
  const value = mask > 255 ? fc.oneof(fc.nat(15), all) : all;
  return fc.tuple(fc.constant(index), value);
}

/** The events of steps, in the order of their cycles. */
export function eventsOf(steps: readonly Step[]): InputEvent[] {
  let cycle = 0;
  return steps.flatMap(([delay, changes]) => {
    cycle += delay;
    return changes.map(([input, value]): InputEvent => ({ cycle, input, value }));
  });
}

/** The steps of events, which stand in the order of their cycles: one per cycle in which something happens. */
export function stepsOf(events: readonly InputEvent[]): Step[] {
  const cycles = [...new Set(events.map(({ cycle }) => cycle))];
  return cycles.map((cycle, i) => [
    cycle - (cycles[i - 1] ?? 0),
    events.filter((event) => event.cycle === cycle).map(({ input, value }): Change => [input, value]),
  ]);
}
