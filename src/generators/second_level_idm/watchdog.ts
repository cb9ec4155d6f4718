import type { Module } from "../../hdl/index.ts";
import { clockedPart, type SecondLevelShape } from "./sizes.ts";

const watchBits = 24;
const limitBits = 16;

/** Counts the cycles in Run in which nothing happens, up to the limit. */
export function watchdog(shape: SecondLevelShape): Module {
  const m = clockedPart("idm_watchdog", "watchdog.ts", "Tells when nothing has happened for too long.", shape);
  const clear_i = m.input("clear_i", 1, "The core begins.");
  const run_i = m.input("run_i", 1, "The core is in Run.");
  const event_i = m.input("event_i", 1, "Something happens.");
  const limit_i = m.input("limit_i", limitBits, "Limit, in 256 cycles; 0 is off.");
  const expires_o = m.output("expires_o", 1, "The limit is reached.");

  const watch_q = m.register("watch_q", watchBits, "Cycles in a row in Run without event.");
  const sum = m.wire("sum", watch_q.extend(watchBits + 1).plus(1), "With this one.");
  const more = m.wire("more", sum.slice(0, watchBits), "Its bits.");
  const most = m.wire("most", sum.bit(watchBits), "It is all ones already, and stays so.");
  const reached = m.wire("reached", more.slice(watchBits - limitBits, limitBits).ge(limit_i), "The limit is reached.");
  const idle = m.wire("idle", run_i.and(event_i.not()), "Nothing happens in Run.");
  m.update(watch_q, { next: more, enable: idle.and(most.not()), clear: clear_i.or(run_i.and(event_i)) });
  m.drive(expires_o, idle.and(reached.or(most)).and(limit_i.any()));
  return m;
}
