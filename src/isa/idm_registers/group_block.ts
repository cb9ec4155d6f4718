import { field } from "../registers/register_makers.ts";
import type { PoolRegister } from "./register.ts";

/** The registers of a group. */
export const groupRegisters: readonly PoolRegister[] = [
  {
    ...{ name: "GO", offset: 0x00, access: "wo", doc: "Begins; refused unless it has a core and all are Ready." },
    fields: [field("go", 0, 32, "Any value.")],
  },
  {
    ...{ name: "HOLD", offset: 0x04, access: "rw", doc: "Stop at the next barrier." },
    fields: [field("hold", 0, 1, "1 holds; 0 lets a held group go on.")],
  },
  {
    ...{ name: "STOP", offset: 0x08, access: "wo", doc: "Stops its Run and Held cores at once." },
    fields: [field("stop", 0, 32, "Any value.")],
  },
  {
    ...{ name: "CTX_ENDED", offset: 0x10, access: "ro", doc: "Whether there is something to go on with." },
    fields: [field("ended", 0, 1, "Its task ended while hold was 1.")],
  },
];
