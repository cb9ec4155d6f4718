/** Registers of the core page: offsets in bytes. */
export const core = {
  id: 0x000,
  version: 0x004,
  configHashLow: 0x008,
  configHashHigh: 0x00c,
  sizes: 0x010,
  limits: 0x014,
  mode: 0x020,
  slice: 0x024,
  switchCycles: 0x028,
  meOnline: 0x02c,
  irqPending: 0x030,
  irqEnable: 0x034,
  faults: 0x038,
  cyclesLow: 0x040,
  cyclesHigh: 0x044,
  traceDrops: 0x048,
  inject: 0x050,
} as const;

/** Registers of a hypervisor page. */
export const hypervisor = {
  control: 0x000,
  clear: 0x004,
  meQuota: 0x008,
  veQuota: 0x00c,
  priority: 0x010,
  tableBaseLow: 0x020,
  tableBaseHigh: 0x024,
  tableRows: 0x028,
  codeBaseLow: 0x030,
  codeBaseHigh: 0x034,
  codeBytes: 0x038,
  contextBaseLow: 0x040,
  contextBaseHigh: 0x044,
  contextBytes: 0x048,
} as const;

/** Registers of a guest page. */
export const guest = {
  doorbell: 0x000,
  status: 0x004,
  irqPending: 0x008,
  irqEnable: 0x00c,
  meCyclesLow: 0x010,
  meCyclesHigh: 0x014,
  veSlotsLow: 0x018,
  veSlotsHigh: 0x01c,
  preemptsLow: 0x020,
  preemptsHigh: 0x024,
} as const;

/** Offsets of each kind of page, lowest first: core, hypervisor, guest. */
export const offsetsOf: readonly (readonly number[])[] = [core, hypervisor, guest].map((names) => Object.values(names));

/** Address of a register on the hypervisor's page of a vNPU. */
export function hypervisorAddress(vnpu: number, offset: number): number {
  return ((0x40 + vnpu) << 12) | offset;
}

/** Address of a register on the guest's page of a vNPU. */
export function guestAddress(vnpu: number, offset: number): number {
  return ((0x80 + vnpu) << 12) | offset;
}
