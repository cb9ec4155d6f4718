import { pairCount } from "../../ports/port.ts";
import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { coreState, schedulingMode, type UtopSchedulerSizes } from "../../ports/utop_scheduler.ts";
import { noRuns, noSpan, putRuns, putSpan, runs, span, type Runs, type Span } from "../places.ts";
import { putPairs } from "./lists.ts";
import type { SchedulerState } from "./state.ts";

/** Writes the output row of a cycle. */
export interface OutputWriter {
  readonly words: number;
  readonly startValid: Span;
  readonly startMe: Span;
  readonly startVnpu: Span;
  readonly preemptValid: Span;
  readonly preemptMe: Span;
  readonly preemptKill: Span;
  readonly run: Span;
  readonly save: Span;
  readonly tenant: Runs;
  readonly held: Runs;
  readonly ready: Runs;
  readonly veAllow: Span;
}

export function outputWriter(layout: RowLayout): OutputWriter {
  return {
    words: layout.words,
    startValid: span(layout, "start_valid_o"),
    startMe: span(layout, "start_me_o"),
    startVnpu: span(layout, "start_vnpu_o"),
    preemptValid: span(layout, "preempt_valid_o"),
    preemptMe: span(layout, "preempt_me_o"),
    preemptKill: span(layout, "preempt_kill_o"),
    run: span(layout, "me_run_o"),
    save: span(layout, "me_save_o"),
    tenant: runs(layout, "me_vnpu_o"),
    held: runs(layout, "vnpu_held_o"),
    ready: runs(layout, "vnpu_ready_o"),
    veAllow: span(layout, "ve_allow_o"),
  };
}

/** `mode` is `mode_i` of the same cycle: the one input that an output sees. */
export function writeOutputs(w: OutputWriter, s: SchedulerState, mode: number, row: Uint32Array, at: number): void {
  for (let index = 0; index < w.words; index++) row[at + index] = 0;
  if (s.startMe >= 0) {
    putSpan(row, at, w.startValid, 1);
    putSpan(row, at, w.startMe, s.startMe);
    putSpan(row, at, w.startVnpu, s.startVnpu);
  }
  if (s.preemptMe >= 0) {
    putSpan(row, at, w.preemptValid, 1);
    putSpan(row, at, w.preemptMe, s.preemptMe);
    putSpan(row, at, w.preemptKill, s.preemptKill);
  }
  putSpan(row, at, w.run, s.running);
  putSpan(row, at, w.save, s.saving);
  putRuns(row, at, w.tenant, s.tenant);
  putRuns(row, at, w.held, s.held);
  putRuns(row, at, w.ready, s.ready);
  const allowed = mode !== schedulingMode.wholeCore ? -1 : s.core === coreState.hold ? 1 << s.holder : 0;
  putSpan(row, at, w.veAllow, allowed);
}

/** Writes the state row of a cycle. */
export interface StateWriter {
  readonly words: number;
  readonly run: Span;
  readonly save: Span;
  readonly tenant: Runs;
  readonly startOrder: readonly Span[];
  readonly ready: Runs;
  readonly held: Runs;
  readonly active: Runs;
  readonly total: Runs;
  readonly turn: readonly Span[];
  readonly order: readonly Span[];
  readonly sliceTimer: Span;
  readonly preemptWindow: Span;
  readonly rankPhase: Span;
  readonly enableBefore: Span;
  readonly core: Span;
  readonly holder: Span;
  readonly loaded: Span;
  readonly switchCounter: Span;
}

export function stateWriter(layout: RowLayout, sizes: UtopSchedulerSizes): StateWriter {
  const { matrixEngines: mes, vnpus } = sizes;
  // With one vNPU there is nobody to be ranked against: the state row leaves out what only ranking needs.
  const ranked = vnpus > 1;
  return {
    words: layout.words,
    run: span(layout, "me_run"),
    save: span(layout, "me_save"),
    tenant: runs(layout, "me_vnpu"),
    startOrder: pairPlaces(layout, "start_order", mes),
    ready: runs(layout, "ready"),
    held: runs(layout, "held"),
    active: ranked ? runs(layout, "active") : noRuns,
    total: ranked ? runs(layout, "total") : noRuns,
    turn: pairPlaces(layout, "turn", vnpus),
    order: pairPlaces(layout, "order", vnpus),
    sliceTimer: span(layout, "slice_timer"),
    preemptWindow: ranked ? span(layout, "preempt_window") : noSpan,
    rankPhase: ranked ? span(layout, "rank_phase") : noSpan,
    enableBefore: ranked ? span(layout, "enable_before") : noSpan,
    core: span(layout, "core_state"),
    holder: span(layout, "holder"),
    loaded: span(layout, "loaded"),
    switchCounter: span(layout, "switch_counter"),
  };
}

/** Places of the bits of a pair vector over n things; none for n = 1, where the layout has no such port. */
function pairPlaces(layout: RowLayout, name: string, n: number): Span[] {
  return Array.from({ length: pairCount(n) }, (_, pair) => elementPlace(layout, name, pair));
}

export function writeState(w: StateWriter, s: SchedulerState, row: Uint32Array, at: number): void {
  for (let index = 0; index < w.words; index++) row[at + index] = 0;
  putSpan(row, at, w.run, s.running);
  putSpan(row, at, w.save, s.saving);
  putRuns(row, at, w.tenant, s.tenant);
  putPairs(row, at, w.startOrder, s.startSequence);
  putRuns(row, at, w.ready, s.ready);
  putRuns(row, at, w.held, s.held);
  putRuns(row, at, w.active, s.active);
  putRuns(row, at, w.total, s.total);
  putPairs(row, at, w.turn, s.turn);
  putPairs(row, at, w.order, s.order);
  putSpan(row, at, w.sliceTimer, s.sliceTimer);
  putSpan(row, at, w.preemptWindow, s.preemptWindow);
  putSpan(row, at, w.rankPhase, s.rankPhase);
  putSpan(row, at, w.enableBefore, s.enableBefore);
  putSpan(row, at, w.core, s.core);
  putSpan(row, at, w.holder, s.holder);
  putSpan(row, at, w.loaded, s.loaded);
  putSpan(row, at, w.switchCounter, s.switchCounter);
}
