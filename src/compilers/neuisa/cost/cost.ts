import type { CompiledNetwork } from "../compiled.ts";
import { timeProgram } from "./front_end.ts";
import { sumOfSplits, type EngineSplit } from "./split.ts";
import { tileCycles } from "./times.ts";

/** Times are cycles of one run with ideal memory: every transfer is done when its row begins. */
export interface Cost {
  readonly cycles: number;
  /** Σ tiles · 128 ÷ NX: no schedule of these tiles is faster. */
  readonly boundCycles: number;
  /** Part of the matrix engines' cycles in which activations go in, 0–1. */
  readonly meUtilisation: number;
  /** Part of the vector engines' cycles in which they work, 0–1. */
  readonly veUtilisation: number;
  /** What the cycles of all matrix engines went to. */
  readonly split: EngineSplit;
  readonly operators: readonly OperatorCost[];
}

export interface OperatorCost {
  readonly name: string;
  readonly rows: number;
  readonly tiles: number;
  readonly cycles: number;
  /** Cycles of pushes, all matrix engines together. */
  readonly meCycles: number;
  readonly veOperations: number;
  readonly bytesMoved: number;
}

export interface CostOptions {
  /** Size of an element in HBM; default 4. */
  readonly elementBytes?: number;
  /** Matrix engines that the program is granted, 1 to those that it is for; default all. */
  readonly engines?: number;
  /** Instructions that the front end keeps of a program; default 64. */
  readonly instructionLines?: number;
}

/**
 * Costs of a compiled network: its program is timed on the front end, cycle by cycle, with a tenant alone, all vector engines, and
 * memory that answers at once. Both sides of a branch are counted.
 */
export function costOf({ program, operators }: CompiledNetwork, options: CostOptions = {}): Cost {
  const { matrixEngines, vectorEngines } = program.core;
  const { elementBytes = 4, engines = matrixEngines, instructionLines = 64 } = options;
  const rows = timeProgram(program, engines, instructionLines);
  const sum = (of: (row: (typeof rows)[number]) => number, from = 0, to = rows.length): number =>
    rows.slice(from, to).reduce((total, row) => total + of(row), 0);
  const cycles = sum((row) => row.cycles);
  const tiles = operators.reduce((total, operator) => total + operator.tiles, 0);
  return {
    cycles,
    boundCycles: Math.ceil((tiles * tileCycles) / engines),
    meUtilisation: sum(({ split }) => split.push) / (cycles * engines),
    veUtilisation: sum(({ vectorOperations }) => vectorOperations) / (cycles * vectorEngines),
    split: sumOfSplits(rows.map(({ split }) => split)),
    operators: operators.map(({ name, firstRow, rows: count, tiles: own, elementsMoved }) => {
      const last = firstRow + count;
      return {
        ...{ name, rows: count, tiles: own, bytesMoved: elementsMoved * elementBytes },
        cycles: sum((row) => row.cycles, firstRow, last),
        meCycles: sum(({ split }) => split.push, firstRow, last),
        veOperations: sum((row) => row.vectorOperations, firstRow, last),
      };
    }),
  };
}
