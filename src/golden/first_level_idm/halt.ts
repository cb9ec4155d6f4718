import { poolState } from "../../ports/first_level_idm.ts";
import { has, lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { moveTo, trapCores, type CoresState, type CycleState } from "./cores.ts";
import { event } from "./events.ts";
import { trapCode } from "./groups.ts";
import type { InputReader } from "./inputs.ts";

/** Lets Halt cores hear their guards, and leave when they are old and quiet. */
export function takeHalt(s: CoresState, cycle: CycleState, reader: InputReader, counts: Float64Array): void {
  const halt = cycle.before[poolState.halt] ?? 0;
  if (halt === 0) return;
  const { guardTrap, quiet } = reader.value;
  for (let rest = halt & guardTrap; rest !== 0; rest &= rest - 1) {
    const c = lowest(rest);
    if (s.reason[c] !== trapCode.mate) continue;
    s.reason[c] = trapCode.guard;
    count(counts, has(cycle.settled & quiet, c) ? event.halt_guard_at_end : event.halt_guard);
  }
  if ((cycle.settled & ~quiet) !== 0) count(counts, event.halt_waits);
  for (let rest = cycle.settled & quiet; rest !== 0; rest &= rest - 1)
    leaveHalt(s, cycle, lowest(rest), reader, counts);
}

function leaveHalt(s: CoresState, cycle: CycleState, c: number, reader: InputReader, counts: Float64Array): void {
  const reason = s.reason[c] ?? 0;
  const trapped = has(reader.value.trap, c);
  s.reason[c] = 0;
  if (reason === 0) {
    count(counts, trapped ? event.halt_to_free_trapped : event.halt_to_free);
    moveTo(s, 1 << c, poolState.free);
    return;
  }
  const own = trapped && reason !== trapCode.disorder;
  if (own) count(counts, reason === trapCode.guard ? event.halt_own_code_over_guard : event.halt_own_code);
  else if (trapped) count(counts, event.halt_disorder_trapped);
  else if (reason === trapCode.disorder) count(counts, event.halt_disorder);
  else count(counts, reason === trapCode.guard ? event.halt_code_guard : event.halt_code_mate);
  trapCores(s, cycle, 1 << c, own ? reader.trapCode(c) : reason, counts);
}
