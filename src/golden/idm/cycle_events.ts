import type { RowLayout } from "../../ports/row_layout.ts";
import { setPlaces } from "../fetch_master/sets.ts";
import { lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { readSpan, span, type Span } from "../places.ts";
import { event } from "./events.ts";
import type { Part } from "./part.ts";

/** Whether a set has more than one member. */
const isSeveral = (set: number): boolean => (set & (set - 1)) !== 0;

const modules = 4;
const coresPerWord = 32 / modules;

/** Counts the pool's own events of a cycle, of the first level's rows and its own. */
export function cycleCounter(
  first: Part,
  inputs: RowLayout,
  outputs: RowLayout,
  counts: Float64Array,
): (stimulus: Uint32Array, at: number, outputRow: Uint32Array, outAt: number) => void {
  const told = (name: string): Span => span(first.model.inputs, name);
  const shown = (name: string): Span => span(first.model.outputs, name);
  const several = [
    { place: shown("restart_o"), number: event.restarts_several },
    { place: shown("sync_global_o"), number: event.releases_several },
    { place: shown("halt_o"), number: event.halts_several },
  ];
  const barriers = told("sync_local_i");
  const refusals = told("guard_trap_i");
  const traps = told("trap_i");
  const loaded = span(inputs, "m_axi_rvalid_i");
  const valid = setPlaces(outputs, "op_valid_o");
  const ready = setPlaces(inputs, "op_ready_i");

  /** Cores that issue, as a set. */
  function issuing(stimulus: Uint32Array, at: number, outputRow: Uint32Array, outAt: number): number {
    let set = 0;
    for (let word = 0; word < valid.length; word++) {
      const from = valid[word];
      const to = ready[word];
      if (from === undefined || to === undefined) continue;
      const offered = (outputRow[outAt + from.word] ?? 0) >>> from.shift;
      const taken = (stimulus[at + to.word] ?? 0) >>> to.shift;
      for (let rest = offered & taken & from.mask; rest !== 0; rest &= rest - 1) {
        set |= 1 << (coresPerWord * word + (lowest(rest) >>> 2));
      }
    }
    return set;
  }

  return (stimulus, at, outputRow, outAt) => {
    for (const { place, number } of several) {
      if (isSeveral(readSpan(first.outputs, 0, place))) count(counts, number);
    }
    if (isSeveral(readSpan(first.stimulus, 0, barriers))) count(counts, event.barriers_several);
    const refused = readSpan(first.stimulus, 0, refusals);
    if (isSeveral(refused)) count(counts, event.refusals_several);
    const issued = issuing(stimulus, at, outputRow, outAt);
    if (issued === 0) return;
    if (readSpan(first.stimulus, 0, traps) !== 0) count(counts, event.issue_beside_trap);
    if ((refused & ~issued) !== 0) count(counts, event.issue_beside_refusal);
    if (readSpan(stimulus, at, loaded) !== 0) count(counts, event.issue_beside_load);
  };
}
