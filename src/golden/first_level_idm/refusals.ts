import { poolState } from "../../ports/first_level_idm.ts";
import { has } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { isReadOnly, register, type Target } from "./address_map.ts";
import type { CycleState } from "./cores.ts";
import { event } from "./events.ts";
import type { PoolShape, PoolState } from "./state.ts";

/** Whether a write of any data is refused: by its address, its strobe, or a register that is read only. */
export function isRefusedAtOnce(target: Target, strobe: number, counts: Float64Array): boolean {
  if (target.miss !== "none") {
    if (target.miss === "offset") count(counts, event.refused_offset);
    else if (target.miss === "group") count(counts, event.refused_no_group);
    else if (target.miss === "core") count(counts, event.refused_no_core);
    else count(counts, event.refused_misaligned);
    return true;
  }
  if (strobe !== 15) {
    count(counts, event.refused_strobe);
    return true;
  }
  if (!isReadOnly(target.register)) return false;
  count(counts, event.refused_ro);
  return true;
}

/** Whether a rule of the register refuses the write, judged by the states of the cycle and the events found in it. */
export function isRefused(
  s: PoolState,
  cycle: CycleState,
  target: Target,
  shape: PoolShape,
  counts: Float64Array,
): boolean {
  const { before } = cycle;
  const c = target.index;
  const inState = (state: number): boolean => has(before[state] ?? 0, c);
  switch (target.register) {
    case register.go:
      return isGoRefused(s, before[poolState.ready] ?? 0, c, counts);
    case register.load_address_lo:
    case register.load_address_hi:
      if (!inState(poolState.load)) return false;
      count(counts, event.refused_load_address);
      return true;
    case register.seg_base_lo:
    case register.seg_base_hi:
    case register.seg_limit_lo:
    case register.seg_limit_hi:
      if (!inState(poolState.run) && !inState(poolState.halt)) return false;
      count(counts, inState(poolState.run) ? event.refused_segment_run : event.refused_segment_halt);
      return true;
    case register.load:
      return isCoreTaken(s, cycle, c, event.refused_load_state, counts) || isLoadRefused(s, c, shape, counts);
    case register.group: {
      if (isCoreTaken(s, cycle, c, event.refused_group_state, counts)) return true;
      const group = s.bus.wData >>> 0;
      if (group < shape.cores) return false;
      count(counts, (group & 0xff) < shape.cores ? event.refused_group_wide : event.refused_group_number);
      return true;
    }
    default:
      return false;
  }
}

function isGoRefused(s: PoolState, ready: number, g: number, counts: Float64Array): boolean {
  const members = s.cores.members[g] ?? 0;
  if (members !== 0 && (members & ~ready) === 0) return false;
  if (members === 0) count(counts, event.refused_go_empty);
  else count(counts, (members & ready) === 0 ? event.refused_go : event.refused_go_some);
  return true;
}

/** What LOAD and GROUP share. `stateEvent`: the event of state Load; those of Run and Halt are behind it. */
function isCoreTaken(s: PoolState, cycle: CycleState, c: number, stateEvent: number, counts: Float64Array): boolean {
  const { before } = cycle;
  const inSet = (state: number, of: number): boolean => ((before[state] ?? 0) & of) !== 0;
  const bit = 1 << c;
  if (inSet(poolState.load, bit)) count(counts, stateEvent);
  else if (inSet(poolState.run, bit)) count(counts, stateEvent + 1);
  else if (inSet(poolState.halt, bit)) count(counts, stateEvent + 2);
  else if ((cycle.moved & bit) !== 0) {
    count(counts, inSet(poolState.done, bit) ? event.refused_done_moved : event.refused_held_moved);
  } else {
    const mates = s.cores.members[s.cores.group[c] ?? 0] ?? 0;
    if (!inSet(poolState.done, bit)) return false;
    if (inSet(poolState.run, mates)) count(counts, event.refused_done_run);
    else if (inSet(poolState.halt, mates) || inSet(poolState.held, mates)) count(counts, event.refused_done_halt);
    else return false;
  }
  return true;
}

function isLoadRefused(s: PoolState, c: number, shape: PoolShape, counts: Float64Array): boolean {
  const words = s.bus.wData >>> 0;
  const address = (s.loadHigh[c] ?? 0) * 2 ** 32 + (s.loadLow[c] ?? 0);
  if (words === 0) count(counts, event.refused_load_none);
  else if (words > shape.instructionWords) count(counts, event.refused_load_many);
  else if (address % 16 !== 0) count(counts, event.refused_load_misaligned);
  else if (address < s.loadBaseHigh * 2 ** 32 + s.loadBaseLow) count(counts, event.refused_load_below);
  else if (address + 16 * words > s.loadLimitHigh * 2 ** 32 + s.loadLimitLow) {
    count(counts, address + 16 * words > 2 ** 40 ? event.refused_load_wraps : event.refused_load_above);
  } else return false;
  return true;
}
