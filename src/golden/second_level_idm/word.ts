import { trapCode, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import { event } from "./events.ts";

/** In `moduleOf`: SYSTEM, and what is no opcode. */
export const system = -1;
export const illegal = -2;

const opcode = { load: 0, save: 4, poolinit: 6, system: 7, conv: 8, convinit: 9, pool: 12 } as const;

/** Module of each opcode, by number. */
const modules: Readonly<Record<number, number>> = {
  ...{ [opcode.load]: 0, [opcode.save]: 1, [opcode.conv]: 2, [opcode.convinit]: 2 },
  ...{ [opcode.poolinit]: 3, [opcode.pool]: 3, [opcode.system]: system },
};

export const moduleOf: Int8Array = Int8Array.from({ length: 16 }, (_, code) => modules[code] ?? illegal);

/** Whether an opcode is POOLINIT or CONVINIT. */
export const isInit = (code: number): boolean => code === opcode.poolinit || code === opcode.convinit;

/** Payload bits [31:0] that are reserved, by opcode; those of SYSTEM go on in bits [63:32]. */
const reservedLow = Int32Array.from({ length: 16 }, (_, code) => {
  switch (code) {
    case opcode.poolinit:
      return 0x3fff;
    case opcode.conv:
      return 0xf_ffff;
    case opcode.pool:
      return 0x3fff_ffff;
    case opcode.system:
      return -1;
    default:
      return 0;
  }
});

/** Where the fields of a word lie that differ with the number of cores; numbers of bits to shift by, and masks. */
export interface WordShape {
  readonly coreShift: number;
  readonly coreMask: number;
  /** Of the flag that is always 0; 0 where there is none. */
  readonly zeroFlag: number;
  /** In payload bits [95:64]. */
  readonly nextLayerShift: number;
  /** In payload bits [63:32]. */
  readonly irqShift: number;
  readonly systemReservedHigh: number;
}

/** The shape of a word of a pool of this size. */
export function wordShape({ cores }: SecondLevelSizes): WordShape {
  return cores > 16
    ? { coreShift: 15, coreMask: 31, zeroFlag: 0, nextLayerShift: 15, irqShift: 26, systemReservedHigh: 0x1ff_ffff }
    : { coreShift: 16, coreMask: 15, zeroFlag: 8, nextLayerShift: 16, irqShift: 27, systemReservedHigh: 0x3ff_ffff };
}

/** Flags of a word. */
export const flag = { sync: 1, end: 2, first: 4 } as const;

/** The instruction of this cycle: four words of 32 bits, lowest first, and what is read off the highest. */
export interface Word {
  w0: number;
  w1: number;
  w2: number;
  w3: number;
}

export const opcodeOf = (w: Word): number => w.w3 >>> 28;
export const waitOf = (w: Word): number => (w.w3 >>> 24) & 15;
export const postOf = (w: Word): number => (w.w3 >>> 20) & 15;
export const flagsOf = (w: Word): number => (w.w3 >>> 12) & 15;
export const layerOf = (w: Word): number => w.w3 & 0xfff;

/** Trap code of a word that came without an error: 0, or 1 to 3. */
export function faultOf(w: Word, shape: WordShape, core: number): number {
  const module = moduleOf[opcodeOf(w)] ?? illegal;
  if (module === illegal) return trapCode.opcode;
  if (((w.w3 >>> shape.coreShift) & shape.coreMask) !== core) return trapCode.core;
  return reservedEvent(w, shape) < 0 ? 0 : trapCode.reserved;
}

/** Event of the first reserved bit that a legal opcode's word has set; −1 for none. */
export function reservedEvent(w: Word, shape: WordShape): number {
  const code = opcodeOf(w);
  const module = moduleOf[code] ?? illegal;
  const flags = flagsOf(w);
  const barrier = flags & (flag.sync | flag.end);
  if ((flags & shape.zeroFlag) !== 0) return event.fault_zero_flag;
  if (module === system) {
    if (barrier === (flag.sync | flag.end)) return event.fault_sync_and_end;
    if ((waitOf(w) | postOf(w)) !== 0) return event.fault_system_tokens;
    return w.w0 !== 0 || (w.w1 & shape.systemReservedHigh) !== 0 ? event.fault_system_payload : -1;
  }
  if (barrier !== 0) return event.fault_sync_elsewhere;
  if ((((waitOf(w) | postOf(w)) >>> module) & 1) !== 0) return event.fault_own_bit;
  if ((w.w0 & (reservedLow[code] ?? 0)) === 0) return -1;
  return code === opcode.conv ? event.fault_conv : code === opcode.pool ? event.fault_pool : event.fault_poolinit;
}
