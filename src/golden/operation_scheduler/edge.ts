import { has, lowest, ones } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import type { HandOut } from "./hand_out.ts";
import type { InputReader, Inputs } from "./inputs.ts";
import type { SchedulerState } from "./state.ts";

/** What the issue registers do at the end of a cycle. One object is used for all cycles. */
export interface Moves {
  retireMe: number;
  retireVe: number;
  takeMe: number;
  takeVe: number;
}

/** Which registers have nothing left after this cycle's issues, and which of them, or of the empty ones, load. */
export function decideMoves(s: SchedulerState, i: Inputs, moves: Moves): void {
  const mes = s.credit.length;
  let retireMe = 0;
  for (let rest = s.validMe & ~i.hold & ~i.flushMe & ~s.operation; rest !== 0; rest &= rest - 1) {
    const m = lowest(rest);
    if (s.todo[m] === 0) retireMe |= 1 << m;
  }
  let retireVe = 0;
  for (let rest = s.validVe & ~i.flushVe; rest !== 0; rest &= rest - 1) {
    const v = lowest(rest);
    if (s.todo[mes + v] === 0) retireVe |= 1 << v;
  }
  moves.retireMe = retireMe;
  moves.retireVe = retireVe;
  moves.takeMe = i.frontMe & ~i.flushMe & (~s.validMe | retireMe);
  moves.takeVe = i.frontVe & ~i.flushVe & (~s.validVe | retireVe);
}

/** Empties and loads the issue registers. */
export function moveRegisters(
  s: SchedulerState,
  reader: InputReader,
  row: Uint32Array,
  at: number,
  moves: Moves,
): void {
  const mes = s.credit.length;
  const { todo } = s;
  const i = reader.value;
  const { takeMe, takeVe, retireMe, retireVe } = moves;
  const leaveMe = retireMe | i.flushMe;
  const leaveVe = retireVe | i.flushVe;
  for (let rest = i.flushMe & s.validMe; rest !== 0; rest &= rest - 1) todo[lowest(rest)] = 0;
  for (let rest = i.flushVe & s.validVe; rest !== 0; rest &= rest - 1) todo[mes + lowest(rest)] = 0;
  s.validMe = (s.validMe & ~leaveMe) | takeMe;
  s.validVe = (s.validVe & ~leaveVe) | takeVe;
  s.operation = (s.operation & ~leaveMe) | (takeMe & i.operation);
  for (let rest = takeMe; rest !== 0; rest &= rest - 1) {
    const m = lowest(rest);
    todo[m] = reader.slots(row, at, m);
  }
  for (let rest = takeVe; rest !== 0; rest &= rest - 1) {
    const v = lowest(rest);
    todo[mes + v] = reader.slots(row, at, mes + v);
  }
  s.retiredMe = retireMe;
  s.retiredVe = retireVe;
}

/** Counts what holds, flushes, takes and retires meet; before the registers move. */
export function countMoves(s: SchedulerState, i: Inputs, moves: Moves, counts: Float64Array): void {
  const { takeMe, takeVe, retireMe, retireVe } = moves;
  if ((takeMe | takeVe) !== 0) {
    count(counts, event.take, ones(takeMe) + ones(takeVe));
    if (i.hold !== 0) count(counts, event.load_under_hold, ones(takeMe & i.hold));
    let notAllowed = ones(takeVe & ~i.allow);
    for (let rest = takeMe; rest !== 0; rest &= rest - 1) {
      if (!has(i.allow, i.tenant[lowest(rest)] ?? 0)) notAllowed++;
    }
    count(counts, event.load_not_allowed, notAllowed);
  }
  if ((retireMe | retireVe) !== 0) {
    count(counts, event.retire, ones(retireMe) + ones(retireVe));
    count(counts, event.retire_take, ones(retireMe & takeMe) + ones(retireVe & takeVe));
  }
  if (i.hold !== 0) count(counts, event.hold_content, ones(s.validMe & i.hold));
  if ((i.flushMe | i.flushVe) !== 0) {
    count(counts, event.flush_content, ones(s.validMe & i.flushMe) + ones(s.validVe & i.flushVe));
    count(counts, event.flush_empty, ones(i.flushMe & ~s.validMe) + ones(i.flushVe & ~s.validVe));
    count(counts, event.flush_front, ones(i.flushMe & i.frontMe) + ones(i.flushVe & i.frontVe));
  }
}

/** Counts what retires and has issued nothing in this cycle: the last operation of an instruction retires it. */
export function countEmpty(h: HandOut, moves: Moves, operations: number, counts: Float64Array): void {
  const mes = h.got.length - h.share.length;
  for (let rest = moves.retireMe & ~operations; rest !== 0; rest &= rest - 1) {
    if (h.got[lowest(rest)] === 0) count(counts, event.retire_empty);
  }
  for (let rest = moves.retireVe; rest !== 0; rest &= rest - 1) {
    if (h.got[mes + lowest(rest)] === 0) count(counts, event.retire_empty);
  }
}
