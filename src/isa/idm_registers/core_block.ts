import { field } from "../registers/register_makers.ts";
import { bitsOfCount } from "../registers/sizes.ts";
import { addressWords, live } from "./makers.ts";
import type { PoolRegister } from "./register.ts";

/** Segments of a core. */
const segments = 4;

/** The registers of a core. */
export function coreRegisters(cores: number): readonly PoolRegister[] {
  return [
    {
      ...{ name: "STATUS", offset: 0x00, access: "ro", doc: "What the core does." },
      fields: [
        field("state", 0, 3, "0 Free, 1 Load, 2 Ready, 3 Run, 4 Held, 5 Done, 6 Trap, 7 Halt."),
        field("trap_code", 4, 4, "Why it trapped; 0 outside Trap."),
        field("arrive", 8, 1, "It waits at a barrier."),
        live("quiet", 9, 1, "None of its modules is busy."),
        live("layer", 16, 12, "Layer of its last barrier."),
      ],
    },
    {
      ...{ name: "GROUP", offset: 0x04, access: "rw", doc: "Its group, its own number after reset." },
      fields: [
        {
          ...field("group", 0, Math.max(1, bitsOfCount(cores - 1)), "Writing frees it; refused in Load, Run and Halt."),
          resetsToNumber: true,
        },
      ],
    },
    {
      ...{ name: "LOAD", offset: 0x08, access: "wo", doc: "Loads its instructions; refused in Load, Run and Halt." },
      fields: [field("words", 0, 32, "As many words, 1 to those of its memory.")],
    },
    ...addressWords("LOAD_ADDRESS", 0x0c, "Address of its instructions, a multiple of 16", 0, "load"),
    {
      ...{ name: "START_PC", offset: 0x14, access: "rw", doc: "Word at which it begins." },
      fields: [field("word", 0, 20, "Number of the word.")],
    },
    {
      ...{ name: "START_LAYER", offset: 0x18, access: "rw", doc: "Layer at which it begins." },
      fields: [field("layer", 0, 12, "Number of the layer.")],
    },
    {
      ...{ name: "WATCHDOG", offset: 0x1c, access: "rw", doc: "Limit of its watchdog." },
      fields: [field("limit", 0, 16, "In 256 cycles; 0 is off.")],
    },
    {
      ...{ name: "INJECT", offset: 0x20, access: "rw", doc: "Error to be injected." },
      fields: [field("inject", 0, 1, "The next word that is stored for it gets bad parity; falls with it.")],
    },
    {
      ...{ name: "NEXT_LAYER", offset: 0x24, access: "ro", doc: "Where it goes on." },
      fields: [live("layer", 0, 12, "Layer behind its last barrier, until it is begun anew.")],
    },
    ...Array.from({ length: segments }, (_, s) => segmentWords(s)).flat(),
  ];
}

function segmentWords(segment: number): readonly PoolRegister[] {
  const offset = 0x40 + 0x10 * segment;
  return [
    ...addressWords(`SEG${segment}_BASE`, offset, `First byte of segment ${segment}`, 12, "run"),
    ...addressWords(`SEG${segment}_LIMIT`, offset + 8, `First byte behind segment ${segment}`, 4, "run"),
  ];
}
