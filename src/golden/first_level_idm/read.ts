import { guardSegments } from "../../ports/address_guard.ts";
import { has } from "../bits.ts";
import { register, type Target } from "./address_map.ts";
import type { InputReader } from "./inputs.ts";
import type { PoolShape, PoolState } from "./state.ts";

const id = 0x5649444d;
const version = 0x00010000;

/** The word that a read of the target gives: registers and inputs of the cycle in which it acts. */
export function readRegister(s: PoolState, reader: InputReader, target: Target, shape: PoolShape): number {
  const { index } = target;
  const segment = index * guardSegments + target.segment;
  switch (target.register) {
    case register.id:
      return id;
    case register.version:
      return version;
    case register.config_hash:
      return shape.hash;
    case register.size:
      return shape.size;
    case register.irq_group:
      return s.irqGroup;
    case register.irq_task:
      return s.irqTask;
    case register.irq_trap:
      return s.irqTrap;
    case register.irq_group_enable:
      return s.irqGroupEnable;
    case register.irq_task_enable:
      return s.irqTaskEnable;
    case register.irq_trap_enable:
      return s.irqTrapEnable;
    case register.load_base_lo:
      return s.loadBaseLow;
    case register.load_base_hi:
      return s.loadBaseHigh;
    case register.load_limit_lo:
      return s.loadLimitLow;
    case register.load_limit_hi:
      return s.loadLimitHigh;
    case register.hold:
      return (s.hold >>> index) & 1;
    case register.ctx_ended:
      return (s.ctxEnded >>> index) & 1;
    case register.status:
      return readStatus(s, reader, index);
    case register.group:
      return s.cores.group[index] ?? 0;
    case register.load_address_lo:
      return s.loadLow[index] ?? 0;
    case register.load_address_hi:
      return s.loadHigh[index] ?? 0;
    case register.start_pc:
      return s.startPc[index] ?? 0;
    case register.start_layer:
      return s.startLayer[index] ?? 0;
    case register.watchdog:
      return s.watchdog[index] ?? 0;
    case register.inject:
      return (s.inject >>> index) & 1;
    case register.next_layer:
      return reader.nextLayer(index);
    case register.seg_base_lo:
      return s.baseLow[segment] ?? 0;
    case register.seg_base_hi:
      return s.baseHigh[segment] ?? 0;
    case register.seg_limit_lo:
      return s.limitLow[segment] ?? 0;
    case register.seg_limit_hi:
      return s.limitHigh[segment] ?? 0;
    default:
      // GO, STOP and LOAD.
      return 0;
  }
}

function readStatus({ cores }: PoolState, reader: InputReader, c: number): number {
  const state = cores.inState.findIndex((set) => has(set, c));
  const quiet = (reader.value.quiet >>> c) & 1;
  const arrive = (cores.arrive >>> c) & 1;
  return state | ((cores.trapCode[c] ?? 0) << 4) | (arrive << 8) | (quiet << 9) | (reader.layer(c) << 16);
}
