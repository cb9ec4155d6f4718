import { encodeLine, type Instruction, type Operation, type Program } from "../../../isa/index.ts";
import { sameSlotClash } from "./slot_clash.ts";

/** An operation with every operand in its place, 0 where its opcode has none: all have one shape, which is fast. */
export interface DecodedOperation {
  readonly id: string;
  readonly rd: number;
  readonly rs: number;
  readonly rt: number;
  readonly vd: number;
  readonly va: number;
  readonly vb: number;
  readonly offset: number;
  /** Blocks of SRAM that it touches, or of results that it takes. */
  readonly length: number;
  /** Constant of a control slot: group, value, addend, shift, distance, count or level. */
  readonly constant: number;
  readonly body: number;
}

/** An instruction ready to execute. */
export interface DecodedInstruction {
  /** Every slot is an operation of NeuISA with operands that fit. */
  readonly defined: boolean;
  readonly control: DecodedOperation;
  /** Nothing where the slot is a nop. */
  readonly me: DecodedOperation | undefined;
  /** Without nops, ascending. */
  readonly ve: readonly DecodedOperation[];
  /** Operations that touch SRAM, when there are several and one of them writes; else empty. */
  readonly sharing: readonly DecodedOperation[];
  /** What is wrong with the vector registers of its slots, as a sentence. */
  readonly clash: string | undefined;
}

/** Operations that write SRAM; those of `readers` read it. `accum` does both. */
export const writers: ReadonlySet<string> = new Set(["pop", "store", "accum"]);
const readers: ReadonlySet<string> = new Set(["pushw", "push", "load", "accum"]);

export function decodeProgram({ code, core }: Program): readonly DecodedInstruction[] {
  return code.map((instruction) => decode(instruction, core.vectorEngines));
}

function decode(instruction: Instruction, vectorEngines: number): DecodedInstruction {
  const me = operation(instruction.me);
  const ve = instruction.ve.map(operation).filter(({ id }) => id !== "nop");
  const memory = [me, ...ve].filter(({ id }) => writers.has(id) || readers.has(id));
  return {
    defined: isDefined(instruction, vectorEngines),
    control: operation(instruction.control),
    me: me.id === "nop" ? undefined : me,
    ve,
    sharing: memory.length > 1 && memory.some(({ id }) => writers.has(id)) ? memory : [],
    clash: sameSlotClash(instruction),
  };
}

function isDefined(instruction: Instruction, vectorEngines: number): boolean {
  try {
    encodeLine(instruction, vectorEngines);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function operation({ id, operands }: Operation): DecodedOperation {
  const { rd = 0, rs = 0, rt = 0, vd = 0, va = 0, vb = 0, offset = 0, length = 1, body = 0 } = operands;
  const { group, value, addend, shift, distance, count, level } = operands;
  const constant = group ?? value ?? addend ?? shift ?? distance ?? count ?? level ?? 0;
  return { id, rd, rs, rt, vd, va, vb, offset, length, constant, body };
}
