import type { ModuleName } from "./core.ts";
import { opcodeRow, opcodeRows, type OpcodeName, type Payloads } from "./opcode.ts";

/** Numbers of the modules: bits of `wait` and `post`. */
export const moduleNumber: Readonly<Record<ModuleName, number>> = {
  load: 0,
  save: 1,
  conv: 2,
  misc: 3,
};

/** What every word says besides its payload. */
export interface InstructionHeader {
  /** Modules of which it takes a token before it issues; bit m is module m. */
  readonly wait: number;
  /** Modules to which it gives a token when it is complete. */
  readonly post: number;
  /** Core that it is for. */
  readonly core: number;
  /** Layer that it belongs to, 0–4095. */
  readonly layer: number;
  /** SYSTEM: the core waits for its group. */
  readonly sync: boolean;
  /** SYSTEM: the task ends. */
  readonly end: boolean;
  /** First of an instruction file package (IFP). */
  readonly first: boolean;
}

/** An instruction of one opcode; sizes are values, not what is stored. */
export interface InstructionOf<O extends OpcodeName> extends InstructionHeader {
  readonly opcode: O;
  readonly fields: Payloads[O];
}

/** An instruction of the FPGA pool. */
export type Instruction = { readonly [O in OpcodeName]: InstructionOf<O> }[OpcodeName];

const emptyHeader: InstructionHeader = { wait: 0, post: 0, core: 0, layer: 0, sync: false, end: false, first: false };

const leastFields = Object.fromEntries(
  opcodeRows.map(({ name, fields }) => [
    name,
    Object.fromEntries(fields.map((field) => [field.name, field.lessOne === true ? 1 : 0])),
  ]),
) as unknown as Payloads;

/** Makes an instruction; fields that are not named hold their least value, the header is 0 where it is not named. */
export function makeInstruction<O extends OpcodeName>(
  opcode: O,
  fields: Partial<Payloads[O]> = {},
  header: Partial<InstructionHeader> = {},
): InstructionOf<O> {
  return { ...emptyHeader, ...header, opcode, fields: { ...leastFields[opcode], ...fields } };
}

/** The set of modules as bits. */
export function moduleBits(...names: readonly ModuleName[]): number {
  return names.reduce((bits, name) => bits | (1 << moduleNumber[name]), 0);
}

/** Number of the module that runs it, 0–3; −1 for SYSTEM. */
export function moduleOf({ opcode }: Pick<Instruction, "opcode">): number {
  const { module } = opcodeRow(opcode);
  return module === undefined ? -1 : moduleNumber[module];
}
