/** Registers of the whole pool: addresses in bytes. */
export const pool = {
  id: 0x0000,
  version: 0x0004,
  configHash: 0x0008,
  size: 0x000c,
  irqGroup: 0x0010,
  irqTask: 0x0014,
  irqTrap: 0x0018,
  irqGroupEnable: 0x001c,
  irqTaskEnable: 0x0020,
  irqTrapEnable: 0x0024,
  loadBaseLow: 0x0028,
  loadBaseHigh: 0x002c,
  loadLimitLow: 0x0030,
  loadLimitHigh: 0x0034,
} as const;

/** Offsets of a group's registers. */
export const group = { go: 0x00, hold: 0x04, stop: 0x08, contextEnded: 0x10 } as const;

/** Offsets of a core's registers; segment s begins at `segments` + 0x10·s: base, limit, each low, high. */
export const core = {
  status: 0x00,
  group: 0x04,
  load: 0x08,
  loadAddressLow: 0x0c,
  loadAddressHigh: 0x10,
  startPc: 0x14,
  startLayer: 0x18,
  watchdog: 0x1c,
  inject: 0x20,
  nextLayer: 0x24,
  segments: 0x40,
} as const;

/** Address of a register of group g. */
export function groupAddress(g: number, offset: number): number {
  return 0x1000 + 0x20 * g + offset;
}

/** Address of a register of core c. */
export function coreAddress(c: number, offset: number): number {
  return 0x2000 + 0x100 * c + offset;
}

/** Address of a segment's register of core c; `part` is 0 base low, 1 base high, 2 limit low, 3 limit high. */
export function segmentAddress(c: number, segment: number, part: number): number {
  return coreAddress(c, core.segments + 0x10 * segment + 4 * part);
}

/** The fields of a core's STATUS. */
export interface CoreStatus {
  readonly state: number;
  readonly trapCode: number;
  readonly arrive: boolean;
  readonly quiet: boolean;
  readonly layer: number;
}

/** Takes a word of STATUS apart. */
export function coreStatus(word: number): CoreStatus {
  return {
    state: word & 7,
    trapCode: (word >>> 4) & 15,
    arrive: ((word >>> 8) & 1) === 1,
    quiet: ((word >>> 9) & 1) === 1,
    layer: (word >>> 16) & 0xfff,
  };
}
