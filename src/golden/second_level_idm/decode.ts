import { secondLevelState, trapCode } from "../../ports/second_level_idm.ts";
import { count } from "../event_numbers.ts";
import { event } from "./events.ts";
import { verdict, type SecondLevel, type SecondLevelInputs } from "./state.ts";
import { faultOf, flag, flagsOf, illegal, moduleOf, opcodeOf, reservedEvent, system, type WordShape } from "./word.ts";

/** Bits of `instr_error_i`. */
const error = { parity: 1 } as const;

/** What the word of this cycle comes to, by the state at its start: a member of `verdict`, or a trap code. */
export function judge(s: SecondLevel, i: SecondLevelInputs, shape: WordShape, fifoDepth: number): number {
  if (s.state !== secondLevelState.run || i.valid === 0 || i.halt !== 0 || i.restart !== 0) return verdict.nothing;
  if (i.error !== 0) return (i.error & error.parity) !== 0 ? trapCode.parity : trapCode.outside;
  const fault = faultOf(i, shape, i.core);
  if (fault !== 0) return fault;
  const module = moduleOf[opcodeOf(i)] ?? illegal;
  if (module !== system) return (s.fill[module] ?? 0) < fifoDepth ? verdict.accept : verdict.stall;
  if (s.waiting !== 0 || s.busy !== 0) return verdict.stall;
  return s.tokenSum === 0 ? verdict.system : trapCode.unbalanced;
}

const accepts = [event.accept_load, event.accept_save, event.accept_conv, event.accept_misc] as const;

/** Counts what the word of this cycle came to; `issued` pops its FIFO in the same cycle. */
export function countWord(
  s: SecondLevel,
  i: SecondLevelInputs,
  shape: WordShape,
  fifoDepth: number,
  issued: number,
  counts: Float64Array,
): void {
  const module = moduleOf[opcodeOf(i)] ?? illegal;
  if (s.verdict === verdict.accept) {
    count(counts, accepts[module] ?? 0);
    if ((flagsOf(i) & flag.first) !== 0) count(counts, event.accept_first);
    if ((s.fill[module] ?? 0) + 1 === fifoDepth) count(counts, event.accept_fills);
  } else if (s.verdict === verdict.stall) {
    if (module === system) count(counts, s.waiting !== 0 ? event.system_waits_fifo : event.system_waits_busy);
    else count(counts, ((issued >>> module) & 1) === 1 ? event.full_stall_pop : event.full_stall);
  } else if (s.verdict > 0) {
    countFault(s, i, shape, counts);
    if (module >= 0 && s.verdict <= trapCode.reserved && (s.fill[module] ?? 0) === fifoDepth) {
      count(counts, event.fault_in_stall);
    }
  }
}

function countFault(s: SecondLevel, i: SecondLevelInputs, shape: WordShape, counts: Float64Array): void {
  switch (s.verdict) {
    case trapCode.opcode:
      count(counts, event.fault_opcode);
      return;
    case trapCode.core:
      count(counts, event.fault_core);
      return;
    case trapCode.reserved:
      count(counts, reservedEvent(i, shape));
      return;
    case trapCode.parity:
    case trapCode.outside:
      count(counts, i.error === 3 ? event.fault_both : s.verdict === 7 ? event.fault_parity : event.fault_outside);
      if (faultOf(i, shape, i.core) !== 0) count(counts, event.fault_unexamined);
      return;
    default:
      return;
  }
}
