import { guardSegments } from "../../ports/address_guard.ts";
import { poolState } from "../../ports/first_level_idm.ts";
import { has, lowest } from "../bits.ts";
import { count } from "../event_numbers.ts";
import { register, type Target } from "./address_map.ts";
import { decide } from "./agenda.ts";
import { freeHeldMates, makeYoung, moveTo, setGroup } from "./cores.ts";
import { countFrom, event } from "./events.ts";
import type { PoolShape, PoolState } from "./state.ts";

/** Segments lie at 4 KiB, their limits at 16 bytes. */
const baseMask = ~0xfff;
const limitMask = ~15;
const highMask = 0xff;

/** Writes a register, behind everything else that happens in the cycle; STOP has been an event, w1c is cleared here. */
export function writeRegister(s: PoolState, target: Target, shape: PoolShape, counts: Float64Array): void {
  const word = s.bus.wData;
  const { index } = target;
  const segment = index * guardSegments + target.segment;
  switch (target.register) {
    case register.irq_group:
      s.irqGroup &= ~word;
      return;
    case register.irq_task:
      s.irqTask &= ~word;
      return;
    case register.irq_trap:
      s.irqTrap &= ~word;
      return;
    case register.irq_group_enable:
      s.irqGroupEnable = word & shape.all;
      return;
    case register.irq_task_enable:
      s.irqTaskEnable = word & shape.all;
      return;
    case register.irq_trap_enable:
      s.irqTrapEnable = word & shape.all;
      return;
    case register.load_base_lo:
      s.loadBaseLow = word >>> 0;
      return;
    case register.load_base_hi:
      s.loadBaseHigh = word & highMask;
      return;
    case register.load_limit_lo:
      s.loadLimitLow = word >>> 0;
      return;
    case register.load_limit_hi:
      s.loadLimitHigh = word & highMask;
      return;
    case register.go:
      go(s, index, shape, counts);
      return;
    case register.hold:
      writeHold(s, index, word & 1, counts);
      return;
    case register.group:
      writeGroup(s, index, word, counts);
      return;
    case register.load:
      writeLoad(s, index, word, counts);
      return;
    case register.load_address_lo:
      s.loadLow[index] = word;
      return;
    case register.load_address_hi:
      s.loadHigh[index] = word & highMask;
      return;
    case register.start_pc:
      s.startPc[index] = word & 0xfffff;
      return;
    case register.start_layer:
      s.startLayer[index] = word & 0xfff;
      return;
    case register.watchdog:
      s.watchdog[index] = word & 0xffff;
      s.newConfiguration = true;
      return;
    case register.inject:
      s.inject = (s.inject & ~(1 << index)) | ((word & 1) << index);
      return;
    case register.seg_base_lo:
      s.baseLow[segment] = word & baseMask;
      s.newConfiguration = true;
      return;
    case register.seg_base_hi:
      s.baseHigh[segment] = word & highMask;
      s.newConfiguration = true;
      return;
    case register.seg_limit_lo:
      s.limitLow[segment] = word & limitMask;
      s.newConfiguration = true;
      return;
    case register.seg_limit_hi:
      s.limitHigh[segment] = word & highMask;
      s.newConfiguration = true;
      return;
    default:
  }
}

function go(s: PoolState, g: number, shape: PoolShape, counts: Float64Array): void {
  const { agenda, cores } = s;
  const members = cores.members[g] ?? 0;
  if (has(s.hold, g)) count(counts, event.go_under_hold);
  if ((members & (members - 1)) !== 0) count(counts, event.go_of_several);
  if (has(s.ctxEnded, g)) count(counts, event.go_behind_ended);
  moveTo(cores, members, poolState.run);
  cores.arrive &= ~members;
  makeYoung(cores, members);
  s.ctxEnded &= ~(1 << g);
  decide(agenda, agenda.restart, members);
  for (let rest = members; rest !== 0; rest &= rest - 1) {
    const c = lowest(rest);
    const to = agenda.later * shape.cores + c;
    agenda.restartLayer[to] = s.startLayer[c] ?? 0;
    agenda.restartPc[to] = s.startPc[c] ?? 0;
  }
}

function writeHold(s: PoolState, g: number, hold: number, counts: Float64Array): void {
  count(counts, hold === 1 ? event.hold : event.unhold);
  s.hold = (s.hold & ~(1 << g)) | (hold << g);
  if (hold === 0) s.ctxEnded &= ~(1 << g);
}

function writeGroup(s: PoolState, c: number, group: number, counts: Float64Array): void {
  countFrom(counts, event.group_of_free, s.cores.inState, c);
  if (s.loader.failed && s.loader.core === c) count(counts, event.group_of_failed);
  count(counts, s.cores.group[c] === group ? event.group_same : event.group_other);
  freeHeldMates(s.cores, c, counts);
  moveTo(s.cores, 1 << c, poolState.free);
  s.cores.trapCode[c] = 0;
  setGroup(s.cores, c, group);
}

function writeLoad(s: PoolState, c: number, words: number, counts: Float64Array): void {
  countFrom(counts, event.load_of_free, s.cores.inState, c);
  if (s.loader.failed && s.loader.core === c) count(counts, event.load_of_failed);
  freeHeldMates(s.cores, c, counts);
  moveTo(s.cores, 1 << c, poolState.load);
  s.cores.trapCode[c] = 0;
  s.cores.words[c] = words;
  s.cores.readable[c] = 0;
  decide(s.agenda, s.agenda.flush, 1 << c);
}
