import {
  type DecodedLine,
  decodeLine,
  decodeRow,
  lineWords,
  loopLevels,
  rowFormat,
  type CoreSize,
} from "../../../src/isa/index.ts";
import type { FrontendProgram, ProgramEnd } from "../../../src/environment/index.ts";

/** How a program ends and what it went through, µTop after µTop; `reduced` is what its reduces send. */
export interface Walk {
  readonly end: ProgramEnd;
  readonly steps: number;
  /** Instructions of loops that were run again, by the length of their body. */
  readonly repeated: readonly number[];
  readonly rows: readonly number[];
}

class Trap extends Error {
  readonly end: ProgramEnd;
  constructor(end: ProgramEnd) {
    super(end);
    this.end = end;
  }
}

/** Walks through a program as it lies in memory, without time and vectors; more than `stepsMax` are endless. */
export function walk(
  program: FrontendProgram,
  core: CoreSize,
  reduced: () => number = () => 0,
  stepsMax = 100_000,
): Walk {
  const { table, code, tableRows, codeBytes } = program;
  const rowSize = rowFormat(core.matrixEngines).words;
  const lineSize = lineWords(core.vectorEngines);
  const repeated: number[] = [];
  const rows: number[] = [];
  let steps = 0;
  const decoded = new Map<number, DecodedLine>();
  const lineAt = (pc: number): DecodedLine => {
    const words = code.subarray(pc * lineSize, (pc + 1) * lineSize);
    if (words.length === 0) throw new Trap("fetchBusError");
    const line = decoded.get(pc) ?? decodeLine(words, core.vectorEngines);
    decoded.set(pc, line);
    return line;
  };

  const utop = (start: number, row: number, index: number, isVe: boolean): number | undefined => {
    const scalars = new Int32Array(8);
    const loops: { first: number; last: number; left: number; done: number }[] = [];
    let received = 0;
    let results = 0;
    let next: number | undefined;
    for (let pc = start; ;) {
      steps += 1;
      if (steps > stepsMax) throw new Trap("endless");
      if (pc < 0 || (pc + 1) * lineSize * 4 > codeBytes) throw new Trap("pcOutsideSegment");
      const line = lineAt(pc);
      if (line.kind === "undefined" || (isVe && line.instruction.me.id !== "nop")) throw new Trap("opcode");
      const { control, me, ve } = line.instruction;
      const { id, operands } = control;
      if (id.startsWith("loop") && id !== "loop.counter" && loops.length === loopLevels) throw new Trap("opcode");
      if (me.id === "push") results += me.operands["length"] ?? 0;
      if (me.id === "pop" || me.id === "popv") results -= me.operands["length"] ?? 1;
      if (results < 0) throw new Trap("endless");
      if (ve.some((slot) => slot.id.startsWith("reduce."))) received = reduced();
      const { rd = 0, rs = 0, rt = 0, distance = 0, body = 0, level = 0, count } = operands;
      if (id === "utop.finish") return next;
      if (id.startsWith("utop.nextGroup")) {
        const value = operands["group"] ?? Math.min(65_535, (scalars[rs] ?? 0) >>> 0);
        if (next !== undefined && next !== value) throw new Trap("conflictingNext");
        next = value;
        if (value >= tableRows) throw new Trap("nextPastTable");
      }
      const at = scalars[rs] ?? 0;
      const values: Record<string, number> = {
        ...{ "utop.group": row, "utop.index": index, "loop.counter": loops[level]?.done ?? 0, recv: received },
        ...{ set: operands["value"] ?? 0, add: at + (operands["addend"] ?? 0), "add.r": at + (scalars[rt] ?? 0) },
        shl: at << (operands["shift"] ?? 0),
      };
      const value = values[id];
      if (value !== undefined) scalars[rd] = value;
      if (id === "branch" || (id === "branch.z" && at === 0) || (id === "branch.nz" && at !== 0)) {
        pc += distance;
        continue;
      }
      if (id === "loop" || id === "loop.r") {
        const left = count ?? at & 0xffff;
        if (left > 0) loops.push({ first: pc + 1, last: pc + body, left, done: 0 });
        pc += left > 0 ? 1 : 1 + body;
        continue;
      }
      let to = pc + 1;
      for (let loop = loops.at(-1); loop?.last === pc; loop = loops.at(-1)) {
        loop.done += 1;
        loop.left -= 1;
        if (loop.left > 0) {
          to = loop.first;
          repeated.push(loop.last - loop.first + 1);
          break;
        }
        loops.pop();
      }
      pc = to;
    }
  };

  try {
    for (let row = 0; row < tableRows;) {
      rows.push(row);
      const words = table.subarray(row * rowSize, (row + 1) * rowSize);
      if (words.length === 0) throw new Trap("rowBusError");
      const group = decodeRow(words, core.matrixEngines);
      if (group === undefined) throw new Error(`Row ${row} has bits that it must not have.`);
      if (group.kind === "end") break;
      const starts = [...group.me, group.ve];
      if (starts.every((start) => start === null)) throw new Trap("nullRow");
      const nexts = starts.flatMap((start, at) => {
        const isVe = at === core.matrixEngines;
        return start === null ? [] : (utop(start, row, isVe ? 0 : at, isVe) ?? []);
      });
      if (new Set(nexts).size > 1) throw new Trap("conflictingNext");
      row = nexts[0] ?? row + 1;
      if (rows.length > 200) throw new Trap("endless");
    }
    return { end: "done", steps, repeated, rows };
  } catch (error) {
    if (error instanceof Trap) return { end: error.end, steps, repeated, rows };
    throw error;
  }
}
