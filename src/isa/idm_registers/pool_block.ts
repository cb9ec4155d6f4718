import { field } from "../registers/register_makers.ts";
import { addressWords } from "./makers.ts";
import type { PoolRegister } from "./register.ts";
import type { PoolRegisterSizes } from "./sizes.ts";

/** The registers of the whole pool. */
export function poolRegisters(sizes: PoolRegisterSizes): readonly PoolRegister[] {
  const { cores } = sizes;
  const interrupts = [
    { name: "IRQ_GROUP", what: "group", doc: "It stopped at a layer, or ended under a hold." },
    { name: "IRQ_TASK", what: "core", doc: "Its task ended and asked for an interrupt." },
    { name: "IRQ_TRAP", what: "core", doc: "It came to state Trap." },
  ];
  return [
    {
      ...{ name: "ID", offset: 0x00, access: "ro", constant: true, doc: "What this block is." },
      fields: [field("id", 0, 32, "The letters VIDM, in ASCII.", 0x5649444d)],
    },
    {
      ...{ name: "VERSION", offset: 0x04, access: "ro", constant: true, doc: "Version of the register map." },
      fields: [
        field("minor", 0, 16, "Changes when something is added.", 0),
        field("major", 16, 16, "Changes when software must.", 1),
      ],
    },
    {
      ...{ name: "CONFIG_HASH", offset: 0x08, access: "ro", constant: true, doc: "Hash of the config." },
      fields: [
        field(
          "hash",
          0,
          32,
          "Its first eight hexadecimal digits as one number.",
          Number.parseInt(sizes.configHash.slice(0, 8), 16),
        ),
      ],
    },
    {
      ...{ name: "SIZE", offset: 0x0c, access: "ro", constant: true, doc: "Sizes of the pool." },
      fields: [
        field("cores", 0, 8, "Cores.", cores),
        field("fifo_depth", 8, 5, "Instructions that wait for each module of a core, at most.", sizes.fifoDepth),
        field("barrier_stages", 16, 2, "Registers each way between the levels.", sizes.barrierStages),
        field("words_log2", 20, 5, "Words of a core's memory: 2 to this power.", Math.log2(sizes.instructionWords)),
      ],
    },
    ...interrupts.map(({ name, what, doc }, index): PoolRegister => ({
      ...{ name, offset: 0x10 + 4 * index, access: "w1c", doc: `Interrupts of ${what}s that wait.` },
      fields: [field("pending", 0, cores, `A bit per ${what}. ${doc}`)],
    })),
    ...interrupts.map(({ name, what }, index): PoolRegister => ({
      ...{ name: `${name}_ENABLE`, offset: 0x1c + 4 * index, access: "rw", doc: `Those that reach the hypervisor.` },
      fields: [field("enable", 0, cores, `A bit per ${what}.`)],
    })),
    ...addressWords("LOAD_BASE", 0x28, "Lowest address that a load may read"),
    ...addressWords("LOAD_LIMIT", 0x30, "First address behind those that a load may read"),
  ];
}
