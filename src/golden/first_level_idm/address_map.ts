/** What may be done with a register: `ro` refuses writes, `wo` reads as 0, `w1c` is cleared bit by bit with ones. */
type Access = "ro" | "rw" | "wo" | "w1c";

/** A register of the pool, of a group, or of a core. */
export type RegisterName =
  | "id"
  | "version"
  | "config_hash"
  | "size"
  | "irq_group"
  | "irq_task"
  | "irq_trap"
  | "irq_group_enable"
  | "irq_task_enable"
  | "irq_trap_enable"
  | "load_base_lo"
  | "load_base_hi"
  | "load_limit_lo"
  | "load_limit_hi"
  | "go"
  | "hold"
  | "stop"
  | "ctx_ended"
  | "status"
  | "group"
  | "load"
  | "load_address_lo"
  | "load_address_hi"
  | "start_pc"
  | "start_layer"
  | "watchdog"
  | "inject"
  | "next_layer"
  | "seg_base_lo"
  | "seg_base_hi"
  | "seg_limit_lo"
  | "seg_limit_hi";

type Table = readonly (readonly [offset: number, name: RegisterName, access: Access])[];

const pool: Table = [
  [0x00, "id", "ro"],
  [0x04, "version", "ro"],
  [0x08, "config_hash", "ro"],
  [0x0c, "size", "ro"],
  [0x10, "irq_group", "w1c"],
  [0x14, "irq_task", "w1c"],
  [0x18, "irq_trap", "w1c"],
  [0x1c, "irq_group_enable", "rw"],
  [0x20, "irq_task_enable", "rw"],
  [0x24, "irq_trap_enable", "rw"],
  [0x28, "load_base_lo", "rw"],
  [0x2c, "load_base_hi", "rw"],
  [0x30, "load_limit_lo", "rw"],
  [0x34, "load_limit_hi", "rw"],
];

const group: Table = [
  [0x00, "go", "wo"],
  [0x04, "hold", "rw"],
  [0x08, "stop", "wo"],
  [0x10, "ctx_ended", "ro"],
];

/** A core's, the first of its four segments alone. */
const core: Table = [
  [0x00, "status", "ro"],
  [0x04, "group", "rw"],
  [0x08, "load", "wo"],
  [0x0c, "load_address_lo", "rw"],
  [0x10, "load_address_hi", "rw"],
  [0x14, "start_pc", "rw"],
  [0x18, "start_layer", "rw"],
  [0x1c, "watchdog", "rw"],
  [0x20, "inject", "rw"],
  [0x24, "next_layer", "ro"],
  [0x40, "seg_base_lo", "rw"],
  [0x44, "seg_base_hi", "rw"],
  [0x48, "seg_limit_lo", "rw"],
  [0x4c, "seg_limit_hi", "rw"],
];

const all: Table = [...pool, ...group, ...core];

/** Names of the registers, in the order of their numbers. */
export const registerNames: readonly RegisterName[] = all.map(([, name]) => name);

/** Number of each register. */
export const register: Readonly<Record<RegisterName, number>> = Object.fromEntries(
  registerNames.map((name, number) => [name, number]),
) as Record<RegisterName, number>;

const accessOf: readonly Access[] = all.map(([, , access]) => access);

/** Whether a register refuses every write. */
export function isReadOnly(number: number): boolean {
  return accessOf[number] === "ro";
}

/** What an address names. */
export interface Target {
  /** Number of the register, −1 when the address names nothing. */
  register: number;
  /** Group or core whose register it is; 0 for the pool's. */
  index: number;
  /** 0–3, of a segment's register; else 0. */
  segment: number;
  /** Why it names nothing, for the counts of events. */
  miss: "none" | "offset" | "group" | "core" | "misaligned";
}

const groupBase = 0x1000;
const groupBytes = 0x20;
const coreBase = 0x2000;
const coreBytes = 0x100;
const segmentBase = 0x40;
const segmentEnd = 0x80;

/** Decodes a 16-bit address into `target`. */
export function decode(address: number, cores: number, target: Target): void {
  target.register = -1;
  target.index = 0;
  target.segment = 0;
  if ((address & 3) !== 0) {
    target.miss = "misaligned";
  } else if (address >= coreBase) {
    const offset = address % coreBytes;
    const inSegments = offset >= segmentBase && offset < segmentEnd;
    target.segment = inSegments ? (offset - segmentBase) >>> 4 : 0;
    target.index = Math.floor((address - coreBase) / coreBytes);
    find(core, inSegments ? segmentBase + (offset & 15) : offset, pool.length + group.length, target);
    if (target.index >= cores) miss(target, "core");
  } else if (address >= groupBase) {
    target.index = Math.floor((address - groupBase) / groupBytes);
    find(group, address % groupBytes, pool.length, target);
    if (target.index >= cores) miss(target, "group");
  } else {
    find(pool, address, 0, target);
  }
}

function find(table: Table, offset: number, firstNumber: number, target: Target): void {
  for (let place = 0; place < table.length; place++) {
    if (table[place]?.[0] !== offset) continue;
    target.register = firstNumber + place;
    target.miss = "none";
    return;
  }
  miss(target, "offset");
}

function miss(target: Target, why: "offset" | "group" | "core"): void {
  target.register = -1;
  target.miss = why;
}
