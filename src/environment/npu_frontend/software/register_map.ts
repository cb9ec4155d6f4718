import { registerPages, type RegisterField } from "../../../isa/registers/index.ts";
import type { NpuFrontendSizes } from "../../../ports/npu_frontend.ts";

/** A register that software uses: `core.MODE`, `guest.STATUS`. */
export interface RegisterHandle {
  /** Its address on the page of a vNPU; of the core's page, that of vNPU 0. */
  at(vnpu: number): number;
  /** Its word with these fields, the others 0. */
  pack(fields: Readonly<Record<string, number>>): number;
  /** A field of its word. */
  field(name: string, word: number): number;
}

/** Finds a register by page and name. @throws {RangeError} when there is none. */
export type RegisterMap = (page: "core" | "hypervisor" | "guest", name: string) => RegisterHandle;

/** The registers of a front end of these sizes. */
export function registerMap(sizes: NpuFrontendSizes): RegisterMap {
  const pages = registerPages({ ...sizes, configHash: "0".repeat(64) });
  return (pageName, name) => {
    const page = pages.find((candidate) => candidate.name === pageName);
    const register = page?.registers.find((candidate) => candidate.name === name);
    if (page === undefined || register === undefined) throw new RangeError(`${pageName}.${name} is no register.`);
    const fields = new Map(register.fields.map((field) => [field.name, field]));
    const fieldOf = (field: string): RegisterField => {
      const found = fields.get(field);
      if (found === undefined) throw new RangeError(`${pageName}.${name} has no field ${field}.`);
      return found;
    };
    const base = page.firstPage * 4096 + register.offset;
    return {
      at: (vnpu) => base + (page.count === 1 ? 0 : vnpu * 4096),
      pack: (values) =>
        Object.entries(values).reduce((word, [field, value]) => (word | (value << fieldOf(field).lsb)) >>> 0, 0),
      field: (field, word) => {
        const { lsb, bits } = fieldOf(field);
        return Math.floor(word / 2 ** lsb) % 2 ** bits;
      },
    };
  };
}

/** The registers that software writes and reads. */
export interface SoftwareRegisters {
  readonly mode: RegisterHandle;
  readonly slice: RegisterHandle;
  readonly switchCost: RegisterHandle;
  readonly online: RegisterHandle;
  readonly coreIrqPending: RegisterHandle;
  readonly coreIrqEnable: RegisterHandle;
  readonly faults: RegisterHandle;
  readonly cyclesLow: RegisterHandle;
  readonly traceDrops: RegisterHandle;
  readonly inject: RegisterHandle;
  readonly control: RegisterHandle;
  readonly clear: RegisterHandle;
  readonly meQuota: RegisterHandle;
  readonly veQuota: RegisterHandle;
  readonly priority: RegisterHandle;
  readonly tableBaseLow: RegisterHandle;
  readonly tableBaseHigh: RegisterHandle;
  readonly tableRows: RegisterHandle;
  readonly codeBaseLow: RegisterHandle;
  readonly codeBaseHigh: RegisterHandle;
  readonly codeBytes: RegisterHandle;
  readonly contextBaseLow: RegisterHandle;
  readonly contextBaseHigh: RegisterHandle;
  readonly contextBytes: RegisterHandle;
  readonly doorbell: RegisterHandle;
  readonly status: RegisterHandle;
  readonly irqPending: RegisterHandle;
  readonly irqEnable: RegisterHandle;
  readonly meCyclesLow: RegisterHandle;
  readonly veSlotsLow: RegisterHandle;
  readonly preemptsLow: RegisterHandle;
}

/** Looks up all of them. */
export function softwareRegisters(sizes: NpuFrontendSizes): SoftwareRegisters {
  const map = registerMap(sizes);
  return {
    mode: map("core", "MODE"),
    slice: map("core", "SLICE"),
    switchCost: map("core", "SWITCH"),
    online: map("core", "ME_ONLINE"),
    coreIrqPending: map("core", "IRQ_PENDING"),
    coreIrqEnable: map("core", "IRQ_ENABLE"),
    faults: map("core", "FAULTS"),
    cyclesLow: map("core", "CYCLES_LO"),
    traceDrops: map("core", "TRACE_DROPS"),
    inject: map("core", "INJECT"),
    control: map("hypervisor", "CONTROL"),
    clear: map("hypervisor", "CLEAR"),
    meQuota: map("hypervisor", "ME_QUOTA"),
    veQuota: map("hypervisor", "VE_QUOTA"),
    priority: map("hypervisor", "PRIORITY"),
    tableBaseLow: map("hypervisor", "TABLE_BASE_LO"),
    tableBaseHigh: map("hypervisor", "TABLE_BASE_HI"),
    tableRows: map("hypervisor", "TABLE_ROWS"),
    codeBaseLow: map("hypervisor", "CODE_BASE_LO"),
    codeBaseHigh: map("hypervisor", "CODE_BASE_HI"),
    codeBytes: map("hypervisor", "CODE_BYTES"),
    contextBaseLow: map("hypervisor", "CONTEXT_BASE_LO"),
    contextBaseHigh: map("hypervisor", "CONTEXT_BASE_HI"),
    contextBytes: map("hypervisor", "CONTEXT_BYTES"),
    doorbell: map("guest", "DOORBELL"),
    status: map("guest", "STATUS"),
    irqPending: map("guest", "IRQ_PENDING"),
    irqEnable: map("guest", "IRQ_ENABLE"),
    meCyclesLow: map("guest", "ME_CYCLES_LO"),
    veSlotsLow: map("guest", "VE_SLOTS_LO"),
    preemptsLow: map("guest", "PREEMPTS_LO"),
  };
}
