import type { Instruction } from "../../../isa/index.ts";
import type { CompiledNetwork } from "../compiled.ts";
import { elementsOf, type Piece } from "../memory/transfer.ts";
import { timeProgram } from "./front_end.ts";

/** A row of the execution table as its transfers see it. Lists are [row, elements], one entry for each row that limits. */
export interface RowWork {
  /** ME µTops, and operations of the VE µTop. */
  readonly meUtops: number;
  readonly veOperations: number;
  /** Its µTops may name the row that follows. */
  readonly jumps?: boolean;
  /** By `afterRow`. */
  readonly loads: readonly (readonly [afterRow: number, elements: number])[];
  /** By `beforeRow`. */
  readonly stores: readonly (readonly [beforeRow: number, elements: number])[];
}

/** What a surrounding needs to know of a compiled network to say when the data of a row are in SRAM. */
export function transferRows({ program, transfers }: CompiledNetwork): readonly RowWork[] {
  // How many operations there are does not depend on the time they take.
  const times = timeProgram(program, program.core.matrixEngines, 64);
  return program.rows.map((row, at) => {
    const starts = row.kind === "end" ? [] : [...row.me, row.ve].filter((start) => start !== null);
    const { loads = [], stores = [] } = transfers[at] ?? {};
    return {
      meUtops: row.kind === "end" ? 0 : row.me.filter((start) => start !== null).length,
      veOperations: times[at]?.veUtopOperations ?? 0,
      ...(starts.some((start) => namesNextRow(program.code, start)) ? { jumps: true } : {}),
      loads: summed(loads, ({ afterRow }) => afterRow),
      stores: summed(stores, ({ beforeRow }) => beforeRow),
    };
  });
}

function namesNextRow(code: readonly Instruction[], start: number): boolean {
  for (let at = start; at < code.length; at += 1) {
    const id = code[at]?.control.id ?? "";
    if (id.startsWith("utop.nextGroup")) return true;
    if (id === "utop.finish") return false;
  }
  return false;
}

function summed<T extends Piece>(pieces: readonly T[], limitOf: (piece: T) => number): readonly [number, number][] {
  const sums = new Map<number, number>();
  for (const piece of pieces) sums.set(limitOf(piece), (sums.get(limitOf(piece)) ?? 0) + elementsOf(piece));
  return [...sums].sort(([a], [b]) => a - b);
}
