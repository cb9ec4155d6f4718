import { controlSlot, meSlot, opcodeOf, type Instruction, type SlotTable } from "../../../isa/index.ts";

const control = (id: string): number => opcodeOf(controlSlot, id).code;
const matrix = (id: string): number => opcodeOf(meSlot, id).code;

type ControlName =
  | "finish"
  | "group"
  | "index"
  | "loop"
  | "loopRegister"
  | "counter"
  | "branch"
  | "branchZero"
  | "branchNotZero"
  | "set"
  | "add"
  | "addRegister"
  | "shift"
  | "receive";

/** Opcodes of the control slot that change where a µTop goes or what it holds. */
export const controlCode: Readonly<Record<ControlName, number>> = {
  ...{ finish: control("utop.finish"), group: control("utop.group"), index: control("utop.index") },
  ...{ loop: control("loop"), loopRegister: control("loop.r"), counter: control("loop.counter") },
  ...{ branch: control("branch"), branchZero: control("branch.z"), branchNotZero: control("branch.nz") },
  ...{ set: control("set"), add: control("add"), addRegister: control("add.r"), shift: control("shl") },
  receive: control("recv"),
};

/** Opcodes of the ME slot. */
export const matrixCode: Readonly<Record<"pushWeights" | "loadWeights" | "push" | "pop" | "popVector", number>> = {
  ...{ pushWeights: matrix("pushw"), loadWeights: matrix("loadw"), push: matrix("push") },
  ...{ pop: matrix("pop"), popVector: matrix("popv") },
};

/** Instructions as lists of numbers, by line: what their time depends on. */
export interface DecodedCode {
  readonly lines: number;
  readonly control: Uint8Array;
  readonly rd: Uint8Array;
  readonly rs: Uint8Array;
  readonly rt: Uint8Array;
  /** The number of the operation: value, addend, distance, count, shift or level. */
  readonly number: Int32Array;
  readonly body: Int32Array;
  /** VE slots in use. */
  readonly vectors: Uint8Array;
  /** Opcode of the ME slot, 0 for a nop, and its blocks. */
  readonly matrix: Uint8Array;
  readonly blocks: Uint8Array;
}

const numbers = ["value", "addend", "distance", "count", "shift", "level"] as const;

/** Decodes a program's code. */
export function decodeCode(code: readonly Instruction[]): DecodedCode {
  const operand = (name: string): ((line: Instruction) => number) => {
    return ({ control }) => control.operands[name] ?? 0;
  };
  const codeIn = ({ opcodes }: SlotTable): ReadonlyMap<string, number> => {
    return new Map(opcodes.map(({ id, code: opcode }) => [id, opcode]));
  };
  const [controls, matrices] = [codeIn(controlSlot), codeIn(meSlot)];
  return {
    lines: code.length,
    control: Uint8Array.from(code, (line) => controls.get(line.control.id) ?? 0),
    rd: Uint8Array.from(code, operand("rd")),
    rs: Uint8Array.from(code, operand("rs")),
    rt: Uint8Array.from(code, operand("rt")),
    number: Int32Array.from(code, (line) => {
      const name = numbers.find((each) => line.control.operands[each] !== undefined);
      return name === undefined ? 0 : (line.control.operands[name] ?? 0);
    }),
    body: Int32Array.from(code, operand("body")),
    vectors: Uint8Array.from(code, ({ ve }) => ve.filter(({ id }) => id !== "nop").length),
    matrix: Uint8Array.from(code, ({ me }) => matrices.get(me.id) ?? 0),
    blocks: Uint8Array.from(code, ({ me }) => me.operands["length"] ?? 1),
  };
}
