import { count } from "../event_numbers.ts";
import { event } from "./events.ts";

/** The trace port: one record for each source. */
export interface Trace {
  /** Cycles since reset, modulo 2^32. */
  now: number;
  readonly waits: Uint8Array;
  readonly times: Uint32Array;
  readonly words: Uint32Array;
  /** Source whose record shows, −1 for none. */
  shown: number;
  /** A record was dropped in this cycle. */
  dropped: boolean;
}

export function traceOf(mes: number, vnpus: number): Trace {
  const sources = 2 + mes + vnpus;
  return {
    now: 0,
    ...{ waits: new Uint8Array(sources), times: new Uint32Array(sources), words: new Uint32Array(sources) },
    ...{ shown: -1, dropped: false },
  };
}

export function resetTrace(t: Trace): void {
  t.now = 0;
  t.waits.fill(0);
  t.shown = -1;
}

/** An event of this cycle. Each source has one at most. */
export function record(
  t: Trace,
  source: number,
  kind: number,
  vnpu: number,
  me: number,
  detail: number,
  counts: Float64Array,
): void {
  if (t.waits[source] !== 0 && t.shown !== source) {
    t.dropped = true;
    count(counts, event.trace_dropped);
    return;
  }
  t.waits[source] = 2;
  t.times[source] = t.now;
  t.words[source] = (kind << 28) | (vnpu << 20) | (me << 12) | detail;
}

/** The edge, behind the events of the cycle: the record that showed is gone, the first of those left shows. */
export function takeTraceEdge(t: Trace): void {
  if (t.shown >= 0 && t.waits[t.shown] === 1) t.waits[t.shown] = 0;
  t.shown = -1;
  for (let source = t.waits.length - 1; source >= 0; source--) {
    if (t.waits[source] === 0) continue;
    t.waits[source] = 1;
    t.shown = source;
  }
  t.now = (t.now + 1) >>> 0;
}
