import type { RowLayout } from "../../ports/row_layout.ts";
import { lowest } from "../bits.ts";
import { putRuns, putSpan, runs, span, type Span } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import type { PoolShape, PoolState } from "./state.ts";

/** A writer of state rows of this layout. */
export function stateWriter(layout: RowLayout, { cores }: PoolShape): RowWriter<PoolState> {
  const { words } = layout;
  const place = (name: string): Span => span(layout, name);
  const state = runs(layout, "state");
  const group = runs(layout, "group");
  const arrive = place("arrive");
  const age = runs(layout, "age");
  const reason = runs(layout, "reason");
  const trapCode = runs(layout, "trap_code");
  const hold = place("hold");
  const ctxEnded = place("ctx_ended");
  const irqGroup = place("irq_group");
  const irqTask = place("irq_task");
  const irqTrap = place("irq_trap");
  const phase = place("phase");
  const core = place("loader_core");
  const left = place("left");
  const timer = place("timer");
  const fetching = place("fetching");
  const fill = runs(layout, "fill");
  const due = place("due");
  const pc = runs(layout, "pc");
  const list = new Int32Array(cores);
  return (s, row, at) => {
    const { cores: c, loader, fetch } = s;
    for (let word = 0; word < words; word++) row[at + word] = 0;
    for (let number = 0; number < c.inState.length; number++) {
      for (let rest = c.inState[number] ?? 0; rest !== 0; rest &= rest - 1) list[lowest(rest)] = number;
    }
    putRuns(row, at, state, list);
    putRuns(row, at, group, c.group);
    putSpan(row, at, arrive, c.arrive);
    putRuns(row, at, age, c.age);
    putRuns(row, at, reason, c.reason);
    putRuns(row, at, trapCode, c.trapCode);
    putSpan(row, at, hold, s.hold);
    putSpan(row, at, ctxEnded, s.ctxEnded);
    putSpan(row, at, irqGroup, s.irqGroup);
    putSpan(row, at, irqTask, s.irqTask);
    putSpan(row, at, irqTrap, s.irqTrap);
    putSpan(row, at, phase, loader.phase);
    putSpan(row, at, core, loader.core);
    putSpan(row, at, left, loader.left);
    putSpan(row, at, timer, loader.timer);
    putSpan(row, at, fetching, fetch.fetching);
    for (let n = 0; n < cores; n++) list[n] = ((fetch.valid >>> n) & 1) + ((fetch.full >>> n) & 1);
    putRuns(row, at, fill, list);
    putSpan(row, at, due, fetch.due);
    putRuns(row, at, pc, fetch.pc);
  };
}
