/** NeuISA: its field tables, and everything that derives from them. */
export { assemble, type AssembleOptions } from "./neuisa/asm/assemble.ts";
export { checkProgram, type ProgramPlace, type ProgramProblem } from "./neuisa/check.ts";
export { writeContainer } from "./neuisa/container.ts";
export { containerHeader, symbolEntry } from "./neuisa/container_format.ts";
export { controlSlot } from "./neuisa/control_slot.ts";
export { disassemble } from "./neuisa/disassemble.ts";
export { neuIsaDocument } from "./neuisa/document.ts";
export {
  fieldRange,
  packFormat,
  readField,
  unpackFormat,
  type Field,
  type Format,
  type Range,
} from "./neuisa/field.ts";
export { imageOf, type ProgramImage } from "./neuisa/image.ts";
export { hexOfImage } from "./neuisa/image_hex.ts";
export {
  beatWords,
  decodeLine,
  encodeLine,
  lineWords,
  type CoreSize,
  type DecodedLine,
  type Instruction,
  type SlotPlace,
} from "./neuisa/line.ts";
export { meSlot } from "./neuisa/me_slot.ts";
export { NeuIsaError } from "./neuisa/problem.ts";
export { nameLengthMax, rowsMax, snippetsOf, type Program, type ProgramNames, type Snippet } from "./neuisa/program.ts";
export { programOf, type LoadedProgram } from "./neuisa/read_container.ts";
export { fieldOf, nop, opcodeOf, packSlot, unpackSlot, type Operation } from "./neuisa/slot.ts";
export {
  loopLevels,
  opcodeField,
  operandFields,
  scalarRegisters,
  vectorRegisters,
  type Duration,
  type OpcodeRow,
  type OperandForm,
  type SlotTable,
} from "./neuisa/slot_table.ts";
export { decodeRow, encodeRow, instructionIndexBits, rowFormat, type TableRow } from "./neuisa/table_row.ts";
export { veSlot } from "./neuisa/ve_slot.ts";
