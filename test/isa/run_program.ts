import type { Instruction, Operation, Program } from "../../src/isa/index.ts";

/** Elements of a block: 8 vectors of 128. */
const blockElements = 1024;

/** SRAM by block; a block that was never written is all 0. */
export type Sram = Map<number, Float64Array>;

/** What a µTop computes with. */
export interface Utop {
  readonly sram: Sram;
  readonly scalars: Int32Array;
  readonly vectors: Map<number, Float64Array>;
  weightsIn: Float64Array[];
  weights: Float64Array[];
  readonly results: Float64Array[];
  received: number;
  next: number | undefined;
}

/** Runs a program on real numbers, one µTop after the other, without time. Returns the rows that it went through. */
export function runProgram({ rows, code }: Program, sram: Sram): readonly number[] {
  const visited: number[] = [];
  let row = 0;
  while (row < rows.length && visited.length < 1000) {
    visited.push(row);
    const group = rows[row];
    if (group === undefined || group.kind === "end") break;
    const utops = [...group.me, group.ve].flatMap((start, index) => (start === null ? [] : [{ start, index }]));
    const nexts = utops.flatMap(
      ({ start, index }) => runUtop(code, start, { row, index: index % group.me.length }, sram) ?? [],
    );
    row = nexts[0] ?? row + 1;
  }
  return visited;
}

function runUtop(
  code: readonly Instruction[],
  start: number,
  own: { row: number; index: number },
  sram: Sram,
): number | undefined {
  const utop: Utop = {
    ...{ sram, scalars: new Int32Array(8), vectors: new Map<number, Float64Array>(), received: 0, next: undefined },
    ...{ weightsIn: [], weights: [], results: [] },
  };
  const loops: { first: number; last: number; left: number; done: number }[] = [];
  let pc = start;
  for (let steps = 0; steps < 1_000_000; steps += 1) {
    const instruction = code[pc];
    if (instruction === undefined) throw new Error(`The uTop runs into instruction ${pc}.`);
    matrix(utop, instruction.me);
    for (const operation of instruction.ve) vector(utop, operation);
    const { id, operands } = instruction.control;
    const { rd = 0, rs = 0, rt = 0, distance = 0, body = 0, level = 0, count } = operands;
    const at = utop.scalars;
    let to = pc + 1;
    let taken = false;
    if (id === "utop.finish") return utop.next;
    if (id === "utop.nextGroup") utop.next = operands["group"];
    if (id === "utop.nextGroup.r") utop.next = at[rs];
    if (id === "utop.group") at[rd] = own.row;
    if (id === "utop.index") at[rd] = own.index;
    if (id === "loop.counter") at[rd] = loops[level]?.done ?? 0;
    if (id === "set") at[rd] = operands["value"] ?? 0;
    if (id === "add") at[rd] = (at[rs] ?? 0) + (operands["addend"] ?? 0);
    if (id === "add.r") at[rd] = (at[rs] ?? 0) + (at[rt] ?? 0);
    if (id === "shl") at[rd] = (at[rs] ?? 0) << (operands["shift"] ?? 0);
    if (id === "recv") at[rd] = utop.received;
    if (id === "branch" || (id === "branch.z" && at[rs] === 0) || (id === "branch.nz" && at[rs] !== 0)) {
      to = pc + distance;
      taken = true;
    }
    if (id === "loop" || id === "loop.r") {
      const left = count ?? (at[rs] ?? 0) & 0xffff;
      if (left === 0) to = pc + 1 + body;
      else loops.push({ first: pc + 1, last: pc + body, left, done: 0 });
    }
    for (let loop = loops.at(-1); !taken && loop?.last === pc; loop = loops.at(-1)) {
      loop.done += 1;
      if (loop.done < loop.left) {
        to = loop.first;
        break;
      }
      loops.pop();
    }
    pc = to;
  }
  throw new Error("The uTop does not finish.");
}

function block(sram: Sram, at: number): Float64Array {
  return sram.get(at) ?? new Float64Array(blockElements);
}

function address(utop: Utop, { operands }: Operation): number {
  return (utop.scalars[operands["rs"] ?? 0] ?? 0) + (operands["offset"] ?? 0);
}

/** Does an ME operation. */
export function matrix(utop: Utop, operation: Operation): void {
  const from = address(utop, operation);
  const { length = 0, vd = 0 } = operation.operands;
  const places = Array.from({ length }, (_, i) => from + i);
  const result = (): Float64Array => utop.results.shift() ?? new Float64Array(blockElements).fill(Number.NaN);
  if (operation.id === "pushw") utop.weightsIn.push(...places.map((at) => block(utop.sram, at)));
  if (operation.id === "loadw") [utop.weights, utop.weightsIn] = [utop.weightsIn, []];
  if (operation.id === "push") utop.results.push(...places.map((at) => product(block(utop.sram, at), utop.weights)));
  if (operation.id === "pop") for (const at of places) utop.sram.set(at, result());
  if (operation.id === "popv") utop.vectors.set(vd, result());
}

/** 8 vectors times the 128 × 128 weights, row k of them in vector k mod 8 of block k div 8. */
function product(vectors: Float64Array, weights: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(blockElements);
  for (let k = 0; k < 128; k += 1) {
    const line = weights[k >> 3]?.subarray(128 * (k & 7), 128 * (k & 7) + 128) ?? new Float64Array(128);
    for (let at = 0; at < blockElements; at += 1) sums[at]! += vectors[(at & ~127) + k]! * line[at & 127]!;
  }
  return sums;
}

/** Does a VE operation. */
export function vector(utop: Utop, operation: Operation): void {
  const { id, operands } = operation;
  const { vd = 0, va = 0, vb = 0 } = operands;
  const read = (register: number): Float64Array =>
    utop.vectors.get(register) ?? new Float64Array(blockElements).fill(Number.NaN);
  const [a, b] = [read(va), read(vb)];
  const write = (value: Float64Array): void => void utop.vectors.set(vd, value);
  const at = address(utop, operation);
  const rows = (of: (row: Float64Array) => number): Float64Array =>
    Float64Array.from({ length: blockElements }, (_, i) => of(a.subarray(i & ~127, (i | 127) + 1)));
  const sum = (values: Float64Array): number => values.reduce((x, y) => x + y, 0);
  if (id === "load") write(block(utop.sram, at));
  if (id === "store") utop.sram.set(at, a);
  if (id === "accum")
    utop.sram.set(
      at,
      block(utop.sram, at).map((x, i) => x + (a[i] ?? 0)),
    );
  if (id === "add") write(a.map((x, i) => x + (b[i] ?? 0)));
  if (id === "sub") write(a.map((x, i) => x - (b[i] ?? 0)));
  if (id === "mul") write(a.map((x, i) => x * (b[i] ?? 0)));
  if (id === "relu") write(a.map((x) => Math.max(x, 0)));
  if (id === "exp") write(a.map(Math.exp));
  if (id === "rsqrt") write(a.map((x) => 1 / Math.sqrt(x)));
  if (id === "rowsum") write(rows(sum));
  if (id === "rowmax") write(rows((row) => Math.max(...row)));
  if (id === "reduce.max") utop.received = new Int32Array(Float32Array.of(Math.max(...a)).buffer)[0] ?? 0;
}
