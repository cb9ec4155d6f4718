import { orAll, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { indexBits } from "../../../ports/index.ts";
import { lowestOne, oneHotDecode, oneHotIndex, oneHotSelect } from "../../prim/one_hot.ts";

/** The sources of records in a cycle, one bit each. */
export interface RecordTurns {
  readonly names: readonly string[];
  /** The time of this cycle. */
  readonly time: Signal;
  /** Those that keep a record of this cycle; the one that shows its record, one-hot; those that go on keeping theirs. */
  readonly takes: Signal;
  readonly shown: Signal;
  readonly stuck: Signal;
}

/**
 * The time of the record that shows; any when none does. Records of one cycle share one time, so a cycle needs one word of a
 * RAM with one write port and one read port, and a source keeps no more than its number. With n sources n words
 * may be in use while one is written: there are n + 1.
 */
export function timesOf(m: Module, { names, time, takes, shown, stuck }: RecordTurns): Expr {
  const depth = names.length + 1;
  const bits = indexBits(depth);
  m.section("Times of the records");
  const times = m.memory("times", { width: time.width, depth, doc: "Times at which records were kept." });
  const used_q = m.register("used_q", depth, "Times of which a record is left.");
  const free = m.wire(
    "free",
    lowestOne(m.wire("others", used_q.not(), "Times of which none is.")),
    "The lowest, one-hot.",
  );
  const place = m.wire("place", oneHotIndex(free, bits), "Its number.");
  const writes = m.wire("writes", takes.any(), "A time is kept.");
  m.write(times, { enable: writes, address: place, data: time });
  const places = names.map((name, source) => {
    const place_q = m.register(`${name}_place_q`, bits, `Number of the time of the record of ${name}.`, {
      reset: "none",
    });
    m.update(place_q, { next: place, enable: takes.bit(source) });
    return place_q;
  });
  const read = m.wire("read", oneHotSelect(shown, places), "Number of the time that shows.");
  const same = places.map((its, source) => its.eq(read).and(stuck.bit(source)));
  const shared = m.wire("shared", orAll(same), "Another record is of that time.");
  // When no record shows, no time is in use, and to let go of time 0 changes nothing.
  const goes = m.wire("goes", oneHotDecode(read, depth).and(shared.not().repeat(depth)), "The time let go, one-hot.");
  m.update(used_q, { next: used_q.and(goes.not()).or(free.and(writes.repeat(depth))) });
  return m.wire("shown_time", times.read(read), "Time of the record that shows.");
}
