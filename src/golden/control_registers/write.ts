import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { allOnes, ones } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { isIdleOnly, isReadOnly, register, type Target } from "./address_map.ts";
import { event } from "./events.ts";
import type { RegistersInputs } from "./inputs.ts";
import type { RegistersState, Segments } from "./state.ts";

/** Whether a write of the word to the target is refused, judged by the state of the cycle in which it acts. */
export function isRefused(
  s: RegistersState,
  i: RegistersInputs,
  target: Target,
  sizes: ControlRegistersSizes,
  counts: Float64Array,
): boolean {
  const { register: number, vnpu } = target;
  if (target.miss !== "none") {
    if (target.miss === "page") count(counts, event.refused_page);
    else if (target.miss === "offset") count(counts, event.refused_offset);
    else count(counts, event.refused_misaligned);
    return true;
  }
  if (s.wStrobe !== 15) {
    count(counts, event.refused_strobe);
    return true;
  }
  if (isReadOnly(number)) {
    count(counts, event.refused_ro);
    return true;
  }
  if (isIdleOnly(number)) {
    const idle = ((i.idle >>> vnpu) & 1) === 1;
    if (!idle) count(counts, event.refused_idle);
    else if (i.state[vnpu] === 4) count(counts, event.idle_in_done);
    else if (i.state[vnpu] === 5) count(counts, event.idle_in_fault);
    return !idle;
  }
  const word = s.wData >>> 0;
  const online = ones(s.meOnline);
  const shared = s.mode < 2;
  switch (number) {
    case register.me_quota: {
      if (word > sizes.matrixEngines) {
        count(counts, event.refused_me_quota_above);
        if ((word & 0xff) <= sizes.matrixEngines) count(counts, event.refused_me_quota_wide);
        return true;
      }
      const above = sumOf(s.meQuota) - (s.meQuota[vnpu] ?? 0) + word > online;
      if (above) count(counts, shared ? event.refused_me_quota_sum : event.me_quota_oversubscribed);
      return above && shared;
    }
    case register.ve_quota: {
      if (word > sizes.vectorEngines) {
        count(counts, event.refused_ve_quota_above);
        if ((word & 0xff) <= sizes.vectorEngines) count(counts, event.refused_ve_quota_wide);
        return true;
      }
      const above = sumOf(s.veQuota) - (s.veQuota[vnpu] ?? 0) + word > sizes.vectorEngines;
      if (above) count(counts, event.refused_ve_quota_sum);
      return above;
    }
    case register.mode: {
      const refused = (word & 3) < 2 && sumOf(s.meQuota) > online;
      if (refused) count(counts, event.refused_mode);
      return refused;
    }
    case register.me_online: {
      const refused = shared && sumOf(s.meQuota) > ones(word & allOnes(sizes.matrixEngines));
      if (refused) count(counts, event.refused_me_online);
      return refused;
    }
    case register.inject: {
      const refused = (word & 1) === 1 && ((word >>> 8) & 31) >= sizes.vnpus;
      if (refused) count(counts, event.refused_inject);
      return refused;
    }
    default:
      return false;
  }
}

/** Writes a register. Events of the cycle come behind it, and win. `indexMask`: the bits that name a vNPU. */
export function writeRegister(
  s: RegistersState,
  target: Target,
  sizes: ControlRegistersSizes,
  vnpuIndexMask: number,
): void {
  const word = s.wData;
  const v = target.vnpu;
  const bit = 1 << v;
  s.changed = true;
  switch (target.register) {
    case register.mode:
      s.mode = word & 3;
      s.gang = (word >>> 8) & 1;
      return;
    case register.slice:
      s.slice = word & 0xffffff;
      return;
    case register.switch:
      s.switchCycles = word & 0xffff;
      return;
    case register.me_online:
      s.meOnline = word & allOnes(sizes.matrixEngines);
      return;
    case register.core_irq_pending:
      s.coreIrqPending &= ~word;
      return;
    case register.core_irq_enable:
      s.coreIrqEnable = word & 3;
      return;
    case register.inject:
      s.injectValid = word & 1;
      s.injectRow = (word >>> 1) & 1;
      s.injectVnpu = (word >>> 8) & vnpuIndexMask;
      return;
    case register.control:
      s.enable = withBit(s.enable, bit, word);
      s.harvest = withBit(s.harvest, bit, word >>> 1);
      s.lend = withBit(s.lend, bit, word >>> 2);
      s.stop = withBit(s.stop, bit, word >>> 3);
      return;
    case register.clear:
      if ((word & 1) === 1) s.clear = bit;
      return;
    case register.me_quota:
      s.meQuota[v] = word;
      return;
    case register.ve_quota:
      s.veQuota[v] = word;
      return;
    case register.priority:
      s.priority[v] = word & 0x7f;
      return;
    case register.table_base_lo:
    case register.table_base_hi:
      writeAddress(s.table, v, word, target.register === register.table_base_hi);
      return;
    case register.table_rows:
      s.table.size[v] = word & 0xffff;
      return;
    case register.code_base_lo:
    case register.code_base_hi:
      writeAddress(s.code, v, word, target.register === register.code_base_hi);
      return;
    case register.code_bytes:
      s.code.size[v] = word;
      return;
    case register.context_base_lo:
    case register.context_base_hi:
      writeAddress(s.context, v, word, target.register === register.context_base_hi);
      return;
    case register.context_bytes:
      s.context.size[v] = word;
      return;
    case register.doorbell:
      if ((word & 1) === 1) s.run = bit;
      return;
    case register.irq_pending:
      if ((word & 1) === 1) s.donePending &= ~bit;
      if ((word & 2) === 2) s.faultPending &= ~bit;
      return;
    case register.irq_enable:
      s.doneEnable = withBit(s.doneEnable, bit, word);
      s.faultEnable = withBit(s.faultEnable, bit, word >>> 1);
      return;
    default:
  }
}

function writeAddress(segment: Segments, vnpu: number, word: number, high: boolean): void {
  if (high) segment.high[vnpu] = word & 0xffff;
  else segment.low[vnpu] = word & ~15;
}

/** The set with the bit as the lowest bit of `value` says. */
function withBit(set: number, bit: number, value: number): number {
  return (value & 1) === 1 ? set | bit : set & ~bit;
}

/** Sum of the quotas of all vNPUs. */
export function sumOf(quotas: Int32Array): number {
  let sum = 0;
  for (let v = 0; v < quotas.length; v++) sum += quotas[v] ?? 0;
  return sum;
}
