import { nop, type Instruction, type Operation } from "../../../isa/index.ts";

const operation = (id: string, operands: Readonly<Record<string, number>>): Operation => ({ id, operands });

/** Control operations; registers are numbers 0–7. */
export const control = {
  finish: (): Operation => operation("utop.finish", {}),
  nextGroup: (rs: number): Operation => operation("utop.nextGroup.r", { rs }),
  index: (rd: number): Operation => operation("utop.index", { rd }),
  loop: (count: number, body: number): Operation => operation("loop", { count, body }),
  loopRegister: (rs: number, body: number): Operation => operation("loop.r", { rs, body }),
  branchNotZero: (rs: number, distance: number): Operation => operation("branch.nz", { rs, distance }),
  set: (rd: number, value: number): Operation => operation("set", { rd, value }),
  add: (rd: number, addend: number): Operation => operation("add", { rd, rs: rd, addend }),
  shiftLeft: (rd: number, shift: number): Operation => operation("shl", { rd, rs: rd, shift }),
  receive: (rd: number): Operation => operation("recv", { rd }),
};

/** Operations of the matrix engine; lengths in blocks, 1–16. */
export const matrix = {
  pushWeights: (rs: number): Operation => operation("pushw", { rs, offset: 0, length: 16 }),
  loadWeights: (): Operation => operation("loadw", {}),
  push: (rs: number, length: number): Operation => operation("push", { rs, offset: 0, length }),
  popVector: (vd: number): Operation => operation("popv", { vd }),
};

/** Operations of the vector engines. */
export const vector = {
  unary: (id: string, vd: number, va: number): Operation => operation(id, { vd, va }),
  binary: (id: string, vd: number, va: number, vb: number): Operation => operation(id, { vd, va, vb }),
  scalar: (id: string, vd: number, va: number, rs: number): Operation => operation(id, { vd, va, rs }),
  spread: (vd: number, rs: number): Operation => operation("copy.s", { vd, rs }),
  load: (vd: number, rs: number, offset: number): Operation => operation("load", { vd, rs, offset }),
  store: (rs: number, offset: number, va: number): Operation => operation("store", { rs, offset, va }),
  accumulate: (rs: number, offset: number, va: number): Operation => operation("accum", { rs, offset, va }),
  reduceMax: (va: number): Operation => operation("reduce.max", { va }),
};

/** Slots of an instruction that do something. */
export interface Slots {
  readonly control?: Operation;
  readonly me?: Operation;
  readonly ve?: readonly Operation[];
}

/** The instruction of these slots, the others empty. */
export function instruction({ control: first, me, ve }: Slots, vectorEngines: number): Instruction {
  const filled = Array.from({ length: vectorEngines }, (_, slot) => ve?.[slot] ?? nop);
  return { control: first ?? nop, me: me ?? nop, ve: filled };
}

/** A counted loop around a body: nothing for no pass, the body alone for one. */
export function looped(count: number, body: readonly Instruction[], vectorEngines: number): readonly Instruction[] {
  if (count <= 0 || body.length === 0) return [];
  if (count === 1) return body;
  return [instruction({ control: control.loop(count, body.length) }, vectorEngines), ...body];
}

/** Most instructions of the body of a loop. */
export const bodyMax = 1024;

/** The IEEE binary32 pattern of the number nearest to `value`, as a signed 32-bit integer. */
export function pattern(value: number): number {
  return new Int32Array(Float32Array.of(value).buffer)[0] ?? 0;
}

/** Control operations that set a register to a 32-bit pattern: one to three. */
export function setPattern(rd: number, bits: number): readonly Operation[] {
  if (bits >= -(2 ** 19) && bits < 2 ** 19) return [control.set(rd, bits)];
  const low = bits & 0xfff;
  const high = [control.set(rd, bits >> 12), control.shiftLeft(rd, 12)];
  return low === 0 ? high : [...high, control.add(rd, low)];
}
