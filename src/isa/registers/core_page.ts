import type { Register } from "./register.ts";
import { counterWords, field } from "./register_makers.ts";
import type { RegisterSizes } from "./sizes.ts";

/** The registers of the core. */
export function coreRegisters(sizes: RegisterSizes): readonly Register[] {
  const { matrixEngines: mes, vectorEngines: ves, vnpus } = sizes;
  const hash = (from: number): number => Number.parseInt(sizes.configHash.slice(from, from + 8), 16);
  return [
    {
      ...{ name: "ID", offset: 0x000, access: "ro", constant: true, doc: "What this block is." },
      fields: [field("id", 0, 32, "The letters VNPU, in ASCII.", 0x564e5055)],
    },
    {
      ...{ name: "VERSION", offset: 0x004, access: "ro", constant: true, doc: "Version of the register map." },
      fields: [
        field("minor", 0, 16, "Changes when something is added.", 0),
        field("major", 16, 16, "Changes when software must.", 1),
      ],
    },
    {
      ...{ name: "CONFIG_HASH_LO", offset: 0x008, access: "ro", constant: true, doc: "Hash of the config, beginning." },
      fields: [field("hash", 0, 32, "Its first eight hexadecimal digits as one number.", hash(0))],
    },
    {
      ...{ name: "CONFIG_HASH_HI", offset: 0x00c, access: "ro", constant: true, doc: "Hash of the config, continued." },
      fields: [field("hash", 0, 32, "Its next eight hexadecimal digits as one number.", hash(8))],
    },
    {
      ...{ name: "SIZES", offset: 0x010, access: "ro", constant: true, doc: "Sizes of the core." },
      fields: [
        field("matrix_engines", 0, 8, "Matrix engines (MEs).", mes),
        field("vector_engines", 8, 8, "Vector engines (VEs).", ves),
        field("vnpus", 16, 8, "Virtual NPUs.", vnpus),
      ],
    },
    {
      ...{ name: "LIMITS", offset: 0x014, access: "ro", constant: true, doc: "Time limits, cycles." },
      fields: [
        field("save_cycles", 0, 16, "Most cycles that an ME stays in Save.", sizes.saveLimitCycles),
        field("answer_cycles", 16, 16, "Most cycles that a request waits for its answer.", sizes.answerLimitCycles),
      ],
    },
    {
      ...{ name: "MODE", offset: 0x020, access: "rw", doc: "How the core is shared." },
      fields: [
        field(
          "mode",
          0,
          2,
          "0 spatial with harvest, 1 spatial, 2 temporal, 3 whole core; 0 and 1 need ME quotas that fit ME_ONLINE.",
        ),
        field("gang", 8, 1, "Mode 2 only: an operator takes all engines."),
      ],
    },
    {
      ...{ name: "SLICE", offset: 0x024, access: "rw", doc: "Modes 2 and 3: time slice." },
      fields: [field("cycles", 0, 24, "In cycles; 0 never ends.")],
    },
    {
      ...{ name: "SWITCH", offset: 0x028, access: "rw", doc: "Mode 3: cost of a switch." },
      fields: [field("cycles", 0, 16, "In cycles.")],
    },
    {
      ...{ name: "ME_ONLINE", offset: 0x02c, access: "rw", doc: "Engines in service." },
      fields: [
        field(
          "engines",
          0,
          mes,
          "One bit per ME, in modes 0 and 1 enough for all ME quotas; hardware clears that of a silent one.",
          2 ** mes - 1,
        ),
      ],
    },
    {
      ...{ name: "IRQ_PENDING", offset: 0x030, access: "w1c", doc: "Interrupts of the hypervisor that wait." },
      fields: [field("quarantine", 0, 1, "An engine was taken out of service.")],
    },
    {
      ...{ name: "IRQ_ENABLE", offset: 0x034, access: "rw", doc: "Interrupts that reach the hypervisor." },
      fields: [
        field("quarantine", 0, 1, "An engine was taken out of service."),
        field("fault", 1, 1, "Some vNPU is in state Fault."),
      ],
    },
    {
      ...{ name: "FAULTS", offset: 0x038, access: "ro", doc: "vNPUs in state Fault." },
      fields: [{ name: "vnpus", lsb: 0, bits: vnpus, doc: "One bit per vNPU." }],
    },
    ...counterWords("CYCLES", 0x040, "Cycles since reset"),
    {
      ...{ name: "TRACE_DROPS", offset: 0x048, access: "ro", doc: "Dropped trace records." },
      fields: [field("records", 0, 32, "Stays at all ones.")],
    },
    {
      ...{ name: "INJECT", offset: 0x050, access: "rw", doc: "Error to be injected." },
      fields: [
        field("valid", 0, 1, "Flip a bit of what is stored next; falls when that is done."),
        field("row", 1, 1, "0: in the next beat of code; 1: in the next row."),
        field("vnpu", 8, 5, "For this vNPU; it must exist."),
      ],
    },
  ];
}
