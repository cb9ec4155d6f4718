import { loopLevels, number, opcodeField, scalar, type SlotTable } from "./slot_table.ts";

/**
 * Control slot (Neu10 names the special instructions; the rest is this project's). It acts when its instruction retires:
 * the other slots of the instruction have issued, and they have read the scalar registers as they were before it.
 */
export const controlSlot: SlotTable = {
  name: "control",
  fields: [
    opcodeField,
    { name: "rd", lsb: 23, bits: 3, doc: "scalar register that is written" },
    { name: "rs", lsb: 20, bits: 3, doc: "scalar register that is read" },
    { name: "rt", lsb: 17, bits: 3, doc: "second scalar register that is read" },
    { name: "group", lsb: 0, bits: 16, doc: "row of the execution table" },
    { name: "value", lsb: 0, bits: 20, signed: true, doc: "constant" },
    { name: "addend", lsb: 0, bits: 16, signed: true, doc: "constant" },
    { name: "shift", lsb: 0, bits: 5, doc: "places" },
    { name: "distance", lsb: 0, bits: 16, signed: true, doc: "instructions, from this one to the target" },
    { name: "count", lsb: 10, bits: 16, doc: "passes; 0 skips the body" },
    { name: "body", lsb: 0, bits: 10, bias: 1, doc: "instructions of the body, which follows the loop" },
    { name: "level", lsb: 0, bits: 2, max: loopLevels - 1, doc: "open loop, 0 = outermost" },
  ],
  opcodes: [
    { code: 0, id: "nop", mnemonic: "nop", operands: [], doc: "nothing" },
    {
      code: 1,
      id: "utop.finish",
      mnemonic: "utop.finish",
      operands: [],
      doc: "this is the last instruction of the uTop",
    },
    {
      ...{ code: 2, id: "utop.nextGroup", mnemonic: "utop.nextGroup", operands: [number("group", "group")] },
      doc: "the group after this one is `group`",
    },
    {
      ...{ code: 3, id: "utop.nextGroup.r", mnemonic: "utop.nextGroup", operands: [scalar("rs")] },
      doc: "the group after this one is rs; above 65,535 it counts as 65,535, which is past every table",
    },
    {
      code: 4,
      id: "utop.group",
      mnemonic: "utop.group",
      operands: [scalar("rd")],
      doc: "rd := index of the own group",
    },
    {
      ...{ code: 5, id: "utop.index", mnemonic: "utop.index", operands: [scalar("rd")] },
      doc: "rd := own index among the ME uTops of the group; 0 in a VE uTop",
    },
    {
      ...{ code: 8, id: "loop", mnemonic: "loop", operands: [number("count"), number("body", "body")] },
      doc: "run the next `body` instructions `count` times",
    },
    {
      ...{ code: 9, id: "loop.r", mnemonic: "loop", operands: [scalar("rs"), number("body", "body")] },
      doc: "run the next `body` instructions rs[15:0] times",
    },
    {
      ...{ code: 10, id: "loop.counter", mnemonic: "loop.counter", operands: [scalar("rd"), number("level")] },
      doc: "rd := passes that the open loop has completed; 0 when that level is not open",
    },
    { code: 12, id: "branch", mnemonic: "branch", operands: [number("distance", "branch")], doc: "go to the target" },
    {
      ...{ code: 13, id: "branch.z", mnemonic: "branch.z", operands: [scalar("rs"), number("distance", "branch")] },
      doc: "go to the target if rs = 0",
    },
    {
      ...{ code: 14, id: "branch.nz", mnemonic: "branch.nz", operands: [scalar("rs"), number("distance", "branch")] },
      doc: "go to the target if rs is not 0",
    },
    {
      ...{ code: 16, id: "set", mnemonic: "set", operands: [scalar("rd"), number("value", "group")] },
      doc: "rd := value, with its sign in the upper bits",
    },
    {
      ...{ code: 17, id: "add", mnemonic: "add", operands: [scalar("rd"), scalar("rs"), number("addend")] },
      doc: "rd := rs + addend modulo 2^32",
    },
    {
      ...{ code: 18, id: "add.r", mnemonic: "add", operands: [scalar("rd"), scalar("rs"), scalar("rt")] },
      doc: "rd := rs + rt modulo 2^32",
    },
    {
      ...{ code: 19, id: "shl", mnemonic: "shl", operands: [scalar("rd"), scalar("rs"), number("shift")] },
      doc: "rd := rs shifted left, zeros from below",
    },
    {
      ...{ code: 20, id: "recv", mnemonic: "recv", operands: [scalar("rd")] },
      doc: "rd := result of the latest reduce of this uTop, this instruction's own included; waits until no reduce is under way; 0 when there was none",
    },
  ],
};
