/** What may be done with a register: `ro` refuses writes, `wo` reads as 0, `w1c` is cleared bit by bit with ones. */
type Access = "ro" | "rw" | "wo" | "w1c" | "idle";

/** Whose page a register is on. */
export const page = { core: 0, hypervisor: 1, guest: 2 } as const;

export type RegisterName =
  | "id"
  | "version"
  | "config_hash_lo"
  | "config_hash_hi"
  | "sizes"
  | "limits"
  | "mode"
  | "slice"
  | "switch"
  | "me_online"
  | "core_irq_pending"
  | "core_irq_enable"
  | "faults"
  | "cycles_lo"
  | "cycles_hi"
  | "trace_drops"
  | "inject"
  | "control"
  | "clear"
  | "me_quota"
  | "ve_quota"
  | "priority"
  | "table_base_lo"
  | "table_base_hi"
  | "table_rows"
  | "code_base_lo"
  | "code_base_hi"
  | "code_bytes"
  | "context_base_lo"
  | "context_base_hi"
  | "context_bytes"
  | "doorbell"
  | "status"
  | "irq_pending"
  | "irq_enable"
  | "me_cycles_lo"
  | "me_cycles_hi"
  | "ve_slots_lo"
  | "ve_slots_hi"
  | "preempts_lo"
  | "preempts_hi";

/**
 * Every register: its page, offset, name, and access. `idle` is rw while no program of the vNPU runs. Names are unique,
 * and those of one page follow its table in the contract.
 */
const table: readonly (readonly [number, number, RegisterName, Access])[] = [
  [page.core, 0x000, "id", "ro"],
  [page.core, 0x004, "version", "ro"],
  [page.core, 0x008, "config_hash_lo", "ro"],
  [page.core, 0x00c, "config_hash_hi", "ro"],
  [page.core, 0x010, "sizes", "ro"],
  [page.core, 0x014, "limits", "ro"],
  [page.core, 0x020, "mode", "rw"],
  [page.core, 0x024, "slice", "rw"],
  [page.core, 0x028, "switch", "rw"],
  [page.core, 0x02c, "me_online", "rw"],
  [page.core, 0x030, "core_irq_pending", "w1c"],
  [page.core, 0x034, "core_irq_enable", "rw"],
  [page.core, 0x038, "faults", "ro"],
  [page.core, 0x040, "cycles_lo", "ro"],
  [page.core, 0x044, "cycles_hi", "ro"],
  [page.core, 0x048, "trace_drops", "ro"],
  [page.core, 0x050, "inject", "rw"],
  [page.hypervisor, 0x000, "control", "rw"],
  [page.hypervisor, 0x004, "clear", "wo"],
  [page.hypervisor, 0x008, "me_quota", "rw"],
  [page.hypervisor, 0x00c, "ve_quota", "rw"],
  [page.hypervisor, 0x010, "priority", "rw"],
  [page.hypervisor, 0x020, "table_base_lo", "idle"],
  [page.hypervisor, 0x024, "table_base_hi", "idle"],
  [page.hypervisor, 0x028, "table_rows", "idle"],
  [page.hypervisor, 0x030, "code_base_lo", "idle"],
  [page.hypervisor, 0x034, "code_base_hi", "idle"],
  [page.hypervisor, 0x038, "code_bytes", "idle"],
  [page.hypervisor, 0x040, "context_base_lo", "idle"],
  [page.hypervisor, 0x044, "context_base_hi", "idle"],
  [page.hypervisor, 0x048, "context_bytes", "idle"],
  [page.guest, 0x000, "doorbell", "wo"],
  [page.guest, 0x004, "status", "ro"],
  [page.guest, 0x008, "irq_pending", "w1c"],
  [page.guest, 0x00c, "irq_enable", "rw"],
  [page.guest, 0x010, "me_cycles_lo", "ro"],
  [page.guest, 0x014, "me_cycles_hi", "ro"],
  [page.guest, 0x018, "ve_slots_lo", "ro"],
  [page.guest, 0x01c, "ve_slots_hi", "ro"],
  [page.guest, 0x020, "preempts_lo", "ro"],
  [page.guest, 0x024, "preempts_hi", "ro"],
];

/** Names of the registers, in the order of their numbers. */
export const registerNames: readonly RegisterName[] = table.map(([, , name]) => name);

/** Number of each register. */
export const register: Readonly<Record<RegisterName, number>> = Object.fromEntries(
  registerNames.map((name, number) => [name, number]),
) as Record<RegisterName, number>;

const accessOf: readonly Access[] = table.map(([, , , access]) => access);

/** Whether a register refuses every write. */
export function isReadOnly(number: number): boolean {
  return accessOf[number] === "ro";
}

/** Whether a register refuses writes while a program of its vNPU runs. */
export function isIdleOnly(number: number): boolean {
  return accessOf[number] === "idle";
}

/** First page of each kind; a core has one page, and a vNPU one of each other kind. */
const firstPage = { core: 0x00, hypervisor: 0x40, guest: 0x80 } as const;

/** Highest offset plus 4, in words: offsets above name nothing. */
const offsetWords = 32;
const numbers = new Int8Array(3 * offsetWords).fill(-1);
table.forEach(([kind, offset], number) => {
  numbers[kind * offsetWords + (offset >>> 2)] = number;
});

/** What an address names: the number of a register, and the vNPU whose page it is on (0 on the core's). */
export interface Target {
  /** −1 when the address names nothing. */
  register: number;
  vnpu: number;
  /** Why it names nothing, for the counts of events. */
  miss: "none" | "page" | "offset" | "misaligned";
}

/** Decodes a 20-bit address into `target`. */
export function decode(address: number, vnpus: number, target: Target): void {
  const number = address >>> 12;
  let kind: number = page.core;
  let vnpu = 0;
  target.register = -1;
  target.vnpu = 0;
  if (number >= firstPage.guest && number < firstPage.guest + vnpus) {
    kind = page.guest;
    vnpu = number - firstPage.guest;
  } else if (number >= firstPage.hypervisor && number < firstPage.hypervisor + vnpus) {
    kind = page.hypervisor;
    vnpu = number - firstPage.hypervisor;
  } else if (number !== firstPage.core) {
    target.miss = "page";
    return;
  }
  if ((address & 3) !== 0) {
    target.miss = "misaligned";
    return;
  }
  const word = (address & 0xfff) >>> 2;
  const found = word < offsetWords ? (numbers[kind * offsetWords + word] ?? -1) : -1;
  target.miss = found < 0 ? "offset" : "none";
  target.register = found;
  target.vnpu = found < 0 ? 0 : vnpu;
}
