import { register, type Target } from "./address_map.ts";
import type { RegistersInputs } from "./inputs.ts";
import type { RegistersState } from "./state.ts";

/** What the config fixes. */
export interface RegistersConstants {
  readonly hashLow: number;
  readonly hashHigh: number;
  readonly sizes: number;
  readonly limits: number;
}

const id = 0x564e5055;
const version = 0x00010000;

/**
 * The word that a read of the target gives: registers and inputs of the cycle in which it acts. Latches the high half
 * behind the low half of a counter. `i.group` and `i.faultCode` are those of the target's vNPU.
 */
export function readRegister(s: RegistersState, i: RegistersInputs, target: Target, c: RegistersConstants): number {
  const v = target.vnpu;
  switch (target.register) {
    case register.id:
      return id;
    case register.version:
      return version;
    case register.config_hash_lo:
      return c.hashLow;
    case register.config_hash_hi:
      return c.hashHigh;
    case register.sizes:
      return c.sizes;
    case register.limits:
      return c.limits;
    case register.mode:
      return s.mode | (s.gang << 8);
    case register.slice:
      return s.slice;
    case register.switch:
      return s.switchCycles;
    case register.me_online:
      return s.meOnline;
    case register.core_irq_pending:
      return s.coreIrqPending;
    case register.core_irq_enable:
      return s.coreIrqEnable;
    case register.faults:
      return i.inFault;
    case register.cycles_lo:
      return readLow(s, s.cycles, 0);
    case register.me_cycles_lo:
      return readLow(s, s.meCycles, v);
    case register.ve_slots_lo:
      return readLow(s, s.veSlots, v);
    case register.preempts_lo:
      return readLow(s, s.preempts, v);
    case register.cycles_hi:
    case register.me_cycles_hi:
    case register.ve_slots_hi:
    case register.preempts_hi:
      return s.latched;
    case register.trace_drops:
      return s.traceDrops;
    case register.inject:
      return s.injectValid | (s.injectRow << 1) | (s.injectVnpu << 8);
    case register.control:
      return bitOf(s.enable, v) | (bitOf(s.harvest, v) << 1) | (bitOf(s.lend, v) << 2) | (bitOf(s.stop, v) << 3);
    case register.me_quota:
      return s.meQuota[v] ?? 0;
    case register.ve_quota:
      return s.veQuota[v] ?? 0;
    case register.priority:
      return s.priority[v] ?? 0;
    case register.table_base_lo:
      return s.table.low[v] ?? 0;
    case register.table_base_hi:
      return s.table.high[v] ?? 0;
    case register.table_rows:
      return s.table.size[v] ?? 0;
    case register.code_base_lo:
      return s.code.low[v] ?? 0;
    case register.code_base_hi:
      return s.code.high[v] ?? 0;
    case register.code_bytes:
      return s.code.size[v] ?? 0;
    case register.context_base_lo:
      return s.context.low[v] ?? 0;
    case register.context_base_hi:
      return s.context.high[v] ?? 0;
    case register.context_bytes:
      return s.context.size[v] ?? 0;
    case register.status:
      return (i.state[v] ?? 0) | (i.faultCode << 4) | (i.group << 16);
    case register.irq_pending:
      return bitOf(s.donePending, v) | (bitOf(s.faultPending, v) << 1);
    case register.irq_enable:
      return bitOf(s.doneEnable, v) | (bitOf(s.faultEnable, v) << 1);
    default:
      // Write-only registers.
      return 0;
  }
}

function readLow(s: RegistersState, words: Uint32Array, index: number): number {
  s.latched = words[2 * index + 1] ?? 0;
  return words[2 * index] ?? 0;
}

function bitOf(set: number, bit: number): number {
  return (set >>> bit) & 1;
}
