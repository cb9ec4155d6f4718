/** The instruction set of the FPGA pool: its field tables, and everything that derives from them. */
export { checkProgram, type ProgramLimits, type ProgramProblem, type ProgramReport, type Verdict } from "./check.ts";
export { checkFields, type FieldLimits } from "./check_fields.ts";
export { checkGroup, type CoreProgram, type GroupProblem } from "./check_group.ts";
export { checkTokens, tokensMax, type TokenProblem, type TokenReport } from "./check_tokens.ts";
export { coreBits, coreModules, coresMax, decodeTrap, type ModuleName } from "./core.ts";
export { wordFaults } from "./faults.ts";
export {
  makeInstruction,
  moduleBits,
  moduleNumber,
  moduleOf,
  type Instruction,
  type InstructionHeader,
  type InstructionOf,
} from "./instruction.ts";
export { layoutOf, payloadBits, wordBits, wordParts, type PlacedField, type WordLayout } from "./layout.ts";
export { loadMode, saveMode, wholeMemory, type CoreMemory } from "./memory.ts";
export { opcodeOfCode, opcodeRow, opcodeRows, type OpcodeName, type OpcodeRow, type Payloads } from "./opcode.ts";
export { packInstruction, packInto, packProgram } from "./pack.ts";
export type { PayloadField } from "./payload.ts";
export { headText, instructionText, modulesText } from "./text.ts";
export { unpackInstruction, unpackProgram, type Unpacked } from "./unpack.ts";
export { assemblePool, type AssembleOptions } from "./asm/assemble.ts";
export { writePool } from "./container.ts";
export { poolEntry, poolHeader } from "./container_format.ts";
export { disassemblePool } from "./disassemble.ts";
export { hexOfProgram } from "./hex.ts";
export type { PoolProgram } from "./program.ts";
export { isPool, readPool } from "./read_container.ts";
export { idmIsaDocument } from "./document.ts";
