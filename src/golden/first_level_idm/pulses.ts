import { poolState } from "../../ports/first_level_idm.ts";
import { count } from "../event_numbers.ts";
import { moveTo, type CoresState, type CycleState } from "./cores.ts";
import { event } from "./events.ts";
import type { PoolInputs } from "./inputs.ts";

/** Takes the pulses of Run cores, behind the events of their groups, which win. */
export function takePulses(s: CoresState, cycle: CycleState, i: PoolInputs, counts: Float64Array): void {
  if ((i.syncLocal | i.taskDone | i.irq | (i.trap & cycle.blanked) | (i.guardTrap & cycle.blanked)) === 0) return;
  const heard = (cycle.before[poolState.run] ?? 0) & ~cycle.blanked;
  countPulses(cycle, i, heard, counts);
  cycle.irqTask |= i.irq & heard;
  const stays = heard & ~cycle.moved;
  const ends = i.taskDone & stays;
  s.arrive = (s.arrive | (i.syncLocal & stays)) & ~ends;
  if (ends !== 0) moveTo(s, ends, poolState.done);
}

function countPulses(cycle: CycleState, i: PoolInputs, heard: number, counts: Float64Array): void {
  const { blanked, before, moved, released } = cycle;
  const { syncLocal, taskDone, irq } = i;
  if ((syncLocal & blanked) !== 0) count(counts, event.blanked_sync);
  if ((taskDone & blanked) !== 0) count(counts, event.blanked_done);
  if ((irq & blanked) !== 0) count(counts, event.blanked_irq);
  if ((i.trap & blanked) !== 0) count(counts, event.blanked_trap);
  if ((i.guardTrap & blanked) !== 0) count(counts, event.blanked_guard);
  const arrives = syncLocal & heard;
  const ends = taskDone & heard;
  if ((arrives & ~moved) !== 0) count(counts, event.arrive);
  if ((arrives & released) !== 0) count(counts, event.arrive_at_release);
  if ((arrives & moved) !== 0) count(counts, event.arrive_lost);
  if ((arrives & ends & ~moved) !== 0) count(counts, event.done_over_arrive);
  if ((ends & ~moved) !== 0) count(counts, event.done);
  if ((ends & released) !== 0) count(counts, event.done_at_release);
  if ((ends & moved) !== 0) count(counts, event.done_lost);
  if ((irq & ends) !== 0) count(counts, event.irq_task);
  if ((irq & heard & ~taskDone) !== 0) count(counts, event.irq_task_alone);
  if ((irq & heard & moved) !== 0) count(counts, event.irq_task_of_moved);
  if (((syncLocal | taskDone | irq) & (before[poolState.held] ?? 0)) !== 0) count(counts, event.ignored_held);
  if (((syncLocal | taskDone | irq) & (before[poolState.halt] ?? 0)) !== 0) count(counts, event.ignored_halt);
}
