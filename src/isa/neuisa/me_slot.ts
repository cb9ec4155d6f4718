import { address, engineFields, number, vector, type Duration, type SlotTable } from "./slot_table.ts";

/** Eight 128-wide vectors, a block, pass a port in 8 cycles (V10). */
const blocks = (unit: Duration["unit"]): Duration => ({ unit, cycles: 8, per: "block" });

/**
 * ME slot: a systolic array of 128 × 128 with stationary weights (V10). Its three ports work at the same time, each on one
 * operation; operations begin in program order, so a 128³ tile takes 128 cycles once weights, activations and results of
 * neighbouring tiles overlap.
 */
export const meSlot: SlotTable = {
  name: "me",
  fields: [...engineFields, { name: "length", lsb: 16, bits: 4, bias: 1, doc: "blocks of 8 vectors; 16 = a tile" }],
  opcodes: [
    { code: 0, id: "nop", mnemonic: "nop", operands: [], doc: "nothing" },
    {
      ...{
        code: 1,
        id: "pushw",
        mnemonic: "pushw",
        operands: [address, number("length")],
        duration: blocks("weights"),
      },
      doc: "weights from SRAM into the waiting rows of the array",
    },
    {
      ...{ code: 2, id: "loadw", mnemonic: "loadw", operands: [] },
      doc: "the waiting rows become the stationary weights, for every later push",
      duration: { unit: "activations", cycles: 1, per: "operation" },
    },
    {
      ...{
        code: 3,
        id: "push",
        mnemonic: "push",
        operands: [address, number("length")],
        duration: blocks("activations"),
      },
      doc: "activations from SRAM through the array; each vector in gives one out",
    },
    {
      ...{ code: 4, id: "pop", mnemonic: "pop", operands: [address, number("length")], duration: blocks("results") },
      doc: "results to SRAM, oldest first; begins when they are there, and nothing later begins before it",
    },
    {
      ...{ code: 5, id: "popv", mnemonic: "popv", operands: [vector("vd")] },
      doc: "one block of results to a vector register; begins as a pop does",
      duration: { unit: "results", cycles: 8, per: "operation" },
    },
  ],
};
