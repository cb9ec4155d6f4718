import {
  address,
  engineFields,
  scalar,
  vector,
  type Duration,
  type OpcodeRow,
  type OperandForm,
  type SlotTable,
} from "./slot_table.ts";

/** A VE takes one operation every cycle (V10: 8 × 128 elements each). */
const duration: Duration = { unit: "ve", cycles: 1, per: "operation" };

function row(code: number, id: string, operands: readonly OperandForm[], doc: string): OpcodeRow {
  return { code, id, mnemonic: id.replace(/\.s$/, ""), operands, doc, duration };
}

const [vd, va, vb, rs] = [vector("vd"), vector("va"), vector("vb"), scalar("rs")];

/** VE slot: vector registers of 8 × 128 elements. What an element is, the engine says; the front end moves 32-bit scalars as they are. */
export const veSlot: SlotTable = {
  name: "ve",
  fields: [
    ...engineFields,
    { name: "va", lsb: 16, bits: 5, doc: "vector register that is read" },
    { name: "vb", lsb: 11, bits: 5, doc: "second vector register that is read" },
  ],
  opcodes: [
    { code: 0, id: "nop", mnemonic: "nop", operands: [], doc: "nothing" },
    row(1, "add", [vd, va, vb], "vd := va + vb, each element"),
    row(2, "sub", [vd, va, vb], "vd := va - vb, each element"),
    row(3, "mul", [vd, va, vb], "vd := va * vb, each element"),
    row(4, "max", [vd, va, vb], "vd := the larger of va and vb, each element"),
    row(9, "add.s", [vd, va, rs], "vd := va + rs, each element"),
    row(10, "sub.s", [vd, va, rs], "vd := va - rs, each element"),
    row(11, "mul.s", [vd, va, rs], "vd := va * rs, each element"),
    row(12, "max.s", [vd, va, rs], "vd := the larger of va and rs, each element"),
    row(16, "copy", [vd, va], "vd := va"),
    row(17, "relu", [vd, va], "vd := the larger of va and 0, each element"),
    row(18, "exp", [vd, va], "vd := e to the power of va, each element"),
    row(19, "rsqrt", [vd, va], "vd := 1 / square root of va, each element"),
    row(20, "copy.s", [vd, rs], "vd := rs in all elements"),
    row(24, "rowsum", [vd, va], "each of the 8 vectors of vd := the sum of that vector of va, in all elements"),
    row(
      25,
      "rowmax",
      [vd, va],
      "each of the 8 vectors of vd := the largest element of that vector of va, in all elements",
    ),
    row(32, "reduce.sum", [va], "send the sum of all elements to recv"),
    row(33, "reduce.max", [va], "send the largest element to recv"),
    row(34, "reduce.argmax", [va], "send the place of the largest element to recv, 0 to 1023; the first of equals"),
    row(40, "load", [vd, address], "vd := block of SRAM"),
    row(41, "store", [address, va], "block of SRAM := va"),
    row(42, "accum", [address, va], "block of SRAM := block + va"),
  ],
};
