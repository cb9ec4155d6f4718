import type { Input, InputEvent } from "../stimulus/input_events.ts";
import type { FailingCase } from "./trial.ts";

/** Proposes stimuli; is told of each whether it was taken. What `now` gives changes when one is taken. */
export type Pass = (
  now: () => FailingCase,
  inputs: readonly Input[],
) => Generator<readonly InputEvent[], void, boolean>;

/** Cuts windows of time: out of the run with what happens in them, or, where time must pass, only what happens. */
export const cutTime: Pass = function* (now, inputs) {
  const isLevel = ({ input }: InputEvent): boolean => at(inputs, input).kind === "level";
  for (let window = Math.ceil(now().cycles / 2); window >= 1; window = Math.floor(window / 2)) {
    // Fine windows pay where events lie close together only; `closeGaps` shortens the empty ones.
    if (now().cycles / window > 512) return;
    for (let from = 1; from < now().cycles;) {
      if (yield cutOut(now().events, isLevel, from, from + window)) continue;
      const outside = now().events.filter(({ cycle }) => cycle < from || cycle >= from + window);
      if (outside.length < now().events.length) yield outside;
      from += window;
    }
  }
};

/** Drops all events of a port, of an element of it, of a vNPU, of an ME. */
export const dropGroups: Pass = function* (now, inputs) {
  const keys: readonly ((input: Input) => string)[] = [
    ({ port }) => port,
    ({ field }) => field,
    ({ port, field }) => `${port} ${field}`,
  ];
  for (const key of keys) {
    for (const group of new Set(inputs.map(key))) {
      const without = now().events.filter(({ input }) => key(at(inputs, input)) !== group);
      if (without.length < now().events.length && group !== "") yield without;
    }
  }
};

/** Drops single events, large runs of them first. */
export const dropEvents: Pass = function* (now) {
  for (let size = Math.ceil(now().events.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    if (now().events.length / size > 1024) return;
    for (let from = Math.max(0, now().events.length - size); ; from = Math.max(0, from - size)) {
      yield now().events.filter((_, i) => i < from || i >= from + size);
      if (from === 0) break;
    }
  }
};

/** Most events of which every two, every three are dropped together. */
const most = { pairs: 48, triples: 14 };

/** Drops events that only together are needless: a µTop that is added and finishes. */
export const dropTogether: Pass = function* (now) {
  for (let i = 0; i < now().events.length && now().events.length <= most.pairs; i += 1) {
    for (let j = i + 1; j < now().events.length; j += 1) {
      if (yield now().events.filter((_, k) => k !== i && k !== j)) j = i;
    }
  }
  for (let i = 0; i < now().events.length && now().events.length <= most.triples; i += 1) {
    for (let j = i + 1; j < now().events.length; j += 1) {
      for (let k = j + 1; k < now().events.length; k += 1) {
        yield now().events.filter((_, at_) => at_ !== i && at_ !== j && at_ !== k);
      }
    }
  }
};

/** Makes one event of two of the same input: a level takes its later value at once, µTops come together. */
export const joinEvents: Pass = function* (now, inputs) {
  for (let i = 0; i < now().events.length && now().events.length <= 256; i += 1) {
    for (let j = i + 1; j < now().events.length; j += 1) {
      const [first, second] = [at(now().events, i), at(now().events, j)];
      if (first.input !== second.input) continue;
      const { kind, place } = at(inputs, first.input);
      const value = kind === "level" ? second.value : Math.min(place.mask, first.value + second.value);
      const rest = now().events.filter((_, k) => k !== j);
      if (yield rest.map((event, k) => (k === i ? { ...first, value } : event))) j = i;
    }
  }
};

/** Lets events come earlier, with all behind them: at once, in the next cycle, or after half of the wait. */
export const closeGaps: Pass = function* (now) {
  for (let i = 0; i < now().events.length && now().events.length <= 256; i += 1) {
    const gap = (): number => (now().events[i]?.cycle ?? 0) - (now().events[i - 1]?.cycle ?? 0);
    for (const wanted of [0, 1]) if (gap() > wanted) yield shifted(now().events, i, gap() - wanted);
    // Binary, then by one cycle: the longest cut that still fails.
    for (let cut = gap() >> 1; cut >= 1;) {
      if (gap() <= cut || !(yield shifted(now().events, i, cut))) cut >>= 1;
    }
  }
};

/** Moves values towards those at rest. */
export const lowerValues: Pass = function* (now, inputs) {
  for (let i = 0; i < now().events.length && now().events.length <= 256; i += 1) {
    const set = (value: number): InputEvent[] =>
      now().events.map((event, k) => (k === i ? { ...event, value } : event));
    const { base } = at(inputs, at(now().events, i).input);
    const away = (): number => (now().events[i] ?? { value: base }).value - base;
    if (Math.abs(away()) > 1) yield set(base + Math.sign(away()));
    for (let cut = Math.abs(away()) >> 1; cut >= 1;) {
      const value = base + Math.sign(away()) * (Math.abs(away()) - cut);
      if (Math.abs(away()) <= cut || !(yield set(value))) cut >>= 1;
    }
  }
};

/** Doubles the values of levels: a longer slice has fewer ends, each of which may take events of its own. */
export const raiseLevels: Pass = function* (now, inputs) {
  for (let i = 0; i < now().events.length && now().events.length <= 256; i += 1) {
    const event = at(now().events, i);
    const { kind, place } = at(inputs, event.input);
    if (kind === "pulse") continue;
    for (let value = event.value * 2; value > 0 && value <= place.mask && value <= 8 * event.value; value *= 2) {
      yield now().events.map((other, k) => (k === i ? { ...other, value } : other));
    }
  }
};

/** The events without the cycles `from` ≤ c < `to`; levels that change in them do so at once. */
function cutOut(
  events: readonly InputEvent[],
  isLevel: (event: InputEvent) => boolean,
  from: number,
  to: number,
): InputEvent[] {
  const before = events.filter(({ cycle }) => cycle < from);
  const inside = events.filter((event) => event.cycle >= from && event.cycle < to && isLevel(event));
  const levels = new Map(inside.map((event) => [event.input, event]));
  const held = [...levels.values()].map((event) => ({ ...event, cycle: from }));
  const behind = events.filter(({ cycle }) => cycle >= to);
  return [...before, ...held, ...behind.map((event) => ({ ...event, cycle: event.cycle - (to - from) }))];
}

function shifted(events: readonly InputEvent[], from: number, cycles: number): InputEvent[] {
  return events.map((event, i) => (i < from ? event : { ...event, cycle: event.cycle - cycles }));
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`A list of ${list.length} has no place ${index}.`);
  return found;
}
