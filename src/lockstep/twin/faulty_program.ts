import { legalProgram } from "../../environment/index.ts";
import type { Random } from "../../environment/random.ts";
import {
  controlSlot,
  imageOf,
  meSlot,
  nop,
  packSlot,
  type CoreSize,
  type Instruction,
  type Operation,
  type Program,
  type ProgramImage,
  type TableRow,
} from "../../isa/index.ts";
import type { BeatSwap } from "./harmless.ts";

/** Faults of a program that one word makes, or one row: with another word there it has none. */
export const curableFaults = [
  "control opcode",
  "ME opcode",
  "VE opcode",
  "ME word in a VE uTop",
  "fourth loop",
  "branch outside",
  "null row",
  "conflicting next",
  "next past the table",
] as const;
export type CurableFault = (typeof curableFaults)[number];

/** A program that faults in its last row, and what takes the fault out. */
export interface FaultyImage {
  readonly image: ProgramImage;
  readonly swap: BeatSwap;
}

const operation = (id: string, operands: Readonly<Record<string, number>> = {}): Operation => ({ id, operands });
const finish = operation("utop.finish");
/** Words that stand nowhere else in a program. */
const undefinedNop = 0x5a5a;
const undefinedWord = 0xfc0a_5a5a;
const strayStart = 0xab_cdef;

/** A random legal program with short µTops; a vNPU runs it again and again. */
export function shortProgram(core: CoreSize, random: Random): Program {
  const shape = { rowsMax: 2, lengthMax: 8, stepsMax: 32, blocksMax: 1, meShare: 0.4, veShare: 0.5 };
  return legalProgram(core, random, shape);
}

/** A random program whose last row, or the one row of it, has this fault. */
export function faultyImage(fault: CurableFault, core: CoreSize, random: Random): FaultyImage {
  const legal = shortProgram(core, random);
  const rows: TableRow[] = random.chance(0.5) ? legal.rows.filter(({ kind }) => kind === "group") : [];
  const code = [...legal.code];
  const start = code.length;
  const isVe = fault === "ME word in a VE uTop" || (fault !== "ME opcode" && random.chance(0.3));
  const emit = (control: Operation = nop): void => {
    code.push({ control, me: nop, ve: Array.from({ length: core.vectorEngines }, () => nop) });
  };
  // What is under way when the fault comes: operations of this µTop, and of others of its row.
  const before = random.below(4);
  for (let at = 0; at < before; at += 1) code.push(busyLine(core, random, isVe));
  for (let at = random.below(12); at > 0; at -= 1) emit();
  const line = code.length;
  const next = rows.length;
  const cure = writeFault(fault, emit, next);
  for (let at = 0; at < 3; at += 1) emit();
  emit(finish);
  const own = random.below(core.matrixEngines);
  const others = legal.rows.flatMap((row) => (row.kind === "group" ? row.me : [])).filter((at) => at !== null);
  const me = Array.from({ length: core.matrixEngines }, (_, m): number | null =>
    m === own && !isVe ? start : random.chance(0.5) ? (others[random.below(others.length)] ?? null) : null,
  );
  rows.push({ kind: "group", me, ve: isVe ? start : null });
  if (fault === "conflicting next") rows.push({ kind: "group", me, ve: isVe ? start : null }, ...rows.slice(-1));
  if (fault === "null row") rows[next] = { kind: "group", me: me.map(() => null), ve: null };
  const image = imageOf({ core, rows, code });
  poke(image, fault, line, next);
  return { image, swap: cure };
}

function busyLine({ vectorEngines }: CoreSize, random: Random, isVe: boolean): Instruction {
  const me = !isVe && random.chance(0.5) ? operation("pushw", { rs: 0, offset: 1, length: 1 }) : nop;
  const ve = Array.from({ length: vectorEngines }, (_, k) =>
    random.chance(0.6) ? operation("load", { vd: k, rs: 0, offset: k }) : nop,
  );
  return { control: nop, me, ve };
}

/** Writes what comes where the fault is; says what stands there instead when there is none. */
function writeFault(fault: CurableFault, emit: (control?: Operation) => void, row: number): BeatSwap {
  const control = (bad: Operation, good: Operation): BeatSwap => {
    emit(bad);
    return {
      from: [packSlot(controlSlot, bad), null, null, null],
      to: [packSlot(controlSlot, good), null, null, null],
    };
  };
  switch (fault) {
    case "control opcode":
      emit();
      return { from: [undefinedNop, null, null, null], to: [0, null, null, null] };
    case "ME opcode":
      emit();
      return { from: [null, undefinedWord, null, null], to: [null, 0, null, null] };
    case "VE opcode":
      emit();
      return { from: [null, null, undefinedWord, null], to: [null, null, 0, null] };
    case "ME word in a VE uTop":
      emit();
      return { from: [null, packSlot(meSlot, meWord), null, null], to: [null, 0, null, null] };
    case "fourth loop":
      for (let body = 4; body > 1; body -= 1) emit(operation("loop", { count: 2, body }));
      return control(operation("loop", { count: 777, body: 1 }), nop);
    case "branch outside":
      return control(operation("branch", { distance: 12_345 }), operation("branch", { distance: 1 }));
    case "conflicting next":
      emit(operation("utop.nextGroup", { group: row + 1 }));
      return control(operation("utop.nextGroup", { group: row + 2 }), operation("utop.nextGroup", { group: row + 1 }));
    case "next past the table":
      return control(operation("utop.nextGroup", { group: 30_583 }), operation("utop.nextGroup", { group: row }));
    case "null row":
      // A row with a µTop outside of the code: nothing of it is fetched ahead.
      return { from: [0, strayStart, null, null], to: [1, null, null, null] };
  }
}

const meWord: Operation = operation("pushw", { rs: 7, offset: 4_095, length: 16 });

/** Puts words there that no operation and no row has. */
function poke(
  { bytes, codeAddress, lineBytes, rowBytes }: ProgramImage,
  fault: CurableFault,
  line: number,
  row: number,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = codeAddress + line * lineBytes;
  if (fault === "control opcode") view.setUint32(at, undefinedNop, true);
  else if (fault === "ME opcode") view.setUint32(at + 4, undefinedWord, true);
  else if (fault === "VE opcode") view.setUint32(at + 8, undefinedWord, true);
  else if (fault === "ME word in a VE uTop") view.setUint32(at + 4, packSlot(meSlot, meWord), true);
  else if (fault === "null row") view.setUint32(row * rowBytes + 4, strayStart, true);
}
