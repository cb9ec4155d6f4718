import type { Register } from "./register.ts";
import { addressWords, counterWords, field, word } from "./register_makers.ts";
import { bitsOfCount, type RegisterSizes } from "./sizes.ts";

/** What the hypervisor sees of a vNPU. */
export function hypervisorRegisters({ matrixEngines, vectorEngines }: RegisterSizes): readonly Register[] {
  return [
    word("CONTROL", 0x000, "rw", "What the vNPU may do.", [
      field("enable", 0, 1, "May start."),
      field("harvest", 1, 1, "May borrow idle engines."),
      field("lend", 2, 1, "Its unused quota may be lent."),
      field("stop", 3, 1, "Stop its program, and let none start."),
    ]),
    word("CLEAR", 0x004, "wo", "Leaves state Fault.", [field("clear", 0, 1, "1 does so; 0 does nothing.")]),
    word("ME_QUOTA", 0x008, "rw", "MEs that it owns.", [
      field(
        "engines",
        0,
        bitsOfCount(matrixEngines),
        `At most ${matrixEngines}; in modes 0 and 1, those of all vNPUs together at most the engines in service.`,
      ),
    ]),
    word("VE_QUOTA", 0x00c, "rw", "VEs that it owns.", [
      field("engines", 0, bitsOfCount(vectorEngines), `At most ${vectorEngines}, those of all vNPUs together.`),
    ]),
    word("PRIORITY", 0x010, "rw", "Its share of service.", [field("share", 0, 7, "0 counts as 1.")]),
    ...addressWords("TABLE_BASE", 0x020, "Address of its uTop execution table"),
    word("TABLE_ROWS", 0x028, "idle", "Size of that table.", [field("rows", 0, 16, "In rows.")]),
    ...addressWords("CODE_BASE", 0x030, "Address of its code"),
    word("CODE_BYTES", 0x038, "idle", "Size of its code.", [field("bytes", 0, 32, "In bytes.")]),
    ...addressWords("CONTEXT_BASE", 0x040, "Address of its saved contexts"),
    word(
      "CONTEXT_BYTES",
      0x048,
      "idle",
      "Size of each of its saved contexts; that of uTop i lies i times as far above the base.",
      [field("bytes", 0, 32, "In bytes.")],
    ),
  ];
}

/** What the owner of a vNPU sees of it. */
export function guestRegisters(): readonly Register[] {
  const interrupts = [field("done", 0, 1, "Its program completed."), field("fault", 1, 1, "It entered state Fault.")];
  return [
    word("DOORBELL", 0x000, "wo", "Runs the program.", [
      field("run", 0, 1, "1 does so, from its first group; 0 does nothing."),
    ]),
    word("STATUS", 0x004, "ro", "What the vNPU does.", [
      { name: "state", lsb: 0, bits: 3, doc: "0 Idle, 1 Row, 2 Run, 3 Stop, 4 Done, 5 Fault." },
      { name: "fault_code", lsb: 4, bits: 4, doc: "Its fault; 0 for none." },
      { name: "group", lsb: 16, bits: 16, doc: "Group that runs." },
    ]),
    word("IRQ_PENDING", 0x008, "w1c", "Its interrupts that wait.", interrupts),
    word("IRQ_ENABLE", 0x00c, "rw", "Interrupts that reach its owner.", interrupts),
    ...counterWords("ME_CYCLES", 0x010, "Engine cycles in Run"),
    ...counterWords("VE_SLOTS", 0x018, "VE slots issued"),
    ...counterWords("PREEMPTS", 0x020, "uTops preempted"),
  ];
}
