import type { RowLayout } from "../../ports/row_layout.ts";
import { noSpan, readSpan, span } from "../places.ts";
import { places } from "./links.ts";
import type { Shape } from "./shape.ts";
import type { Signals } from "./signals.ts";

/** Reads the front end's own inputs of a cycle; the buses go to their blocks as they are. */
export function inputReader(layout: RowLayout, shape: Shape): (s: Signals, row: Uint32Array, at: number) => void {
  const dataReady = span(layout, "data_ready_i");
  const restored = span(layout, "me_restored_i");
  const credit = span(layout, "me_credit_i");
  const popDone = span(layout, "me_pop_done_i");
  const saved = span(layout, "me_saved_i");
  const finish = span(layout, "me_finish_i");
  const results = places(layout, "ve_result_i", shape.ves);
  return (s, row, at) => {
    s.dataReady = readSpan(row, at, dataReady);
    s.restored = readSpan(row, at, restored);
    s.credit = readSpan(row, at, credit);
    s.popDone = readSpan(row, at, popDone);
    s.saved = readSpan(row, at, saved);
    s.finish = readSpan(row, at, finish);
    for (let k = 0; k < results.length; k++) s.results[k] = readSpan(row, at, results[k] ?? noSpan);
  };
}
