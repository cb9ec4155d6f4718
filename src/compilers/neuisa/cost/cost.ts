import type { CompiledNetwork } from "../compiled.ts";
import { timeSnippet, type SnippetTime } from "./snippet_time.ts";

/** Times are cycles of one run with ideal memory: every transfer is done when its row begins. */
export interface Cost {
  readonly cycles: number;
  /** Σ tiles · 128 ÷ NX: no schedule of these tiles is faster. */
  readonly boundCycles: number;
  /** Part of the matrix engines' cycles in which activations go in, 0–1. */
  readonly meUtilisation: number;
  /** Part of the vector engines' cycles in which they work, 0–1. */
  readonly veUtilisation: number;
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

/** Cycles between two groups: the next row and its first instructions are there. */
const groupGapCycles = 5;
const tileCycles = 128;

/**
 * Costs of a compiled network. A group takes as long as its longest µTop, and no less than its VE operations on all vector
 * engines. Both sides of a branch are counted. @param elementBytes size of an element in HBM.
 */
export function costOf({ program, operators }: CompiledNetwork, elementBytes = 4): Cost {
  const { matrixEngines, vectorEngines } = program.core;
  const known = new Map<string, SnippetTime>();
  const time = (start: number, index: number): SnippetTime => {
    const key = `${start} ${index}`;
    const found = known.get(key) ?? timeSnippet(program.code, start, index);
    known.set(key, found);
    return found;
  };
  const groups = program.rows.map((row) => {
    if (row.kind === "end") return { cycles: 0, meCycles: 0, veOperations: 0 };
    const me = row.me.flatMap((start, index) => (start === null ? [] : [time(start, index)]));
    const all = row.ve === null ? me : [...me, time(row.ve, 0)];
    const veOperations = all.reduce((sum, { vectorOperations }) => sum + vectorOperations, 0);
    const longest = Math.max(veOperations / vectorEngines, ...all.map(({ cycles }) => cycles));
    const meCycles = me.reduce((sum, { pushCycles }) => sum + pushCycles, 0);
    return { cycles: Math.ceil(longest) + groupGapCycles, meCycles, veOperations };
  });
  const sum = (of: (group: (typeof groups)[number]) => number, from = 0, to = groups.length): number =>
    groups.slice(from, to).reduce((total, group) => total + of(group), 0);
  const cycles = sum((group) => group.cycles);
  const tiles = operators.reduce((total, operator) => total + operator.tiles, 0);
  return {
    cycles,
    boundCycles: Math.ceil((tiles * tileCycles) / matrixEngines),
    meUtilisation: sum(({ meCycles }) => meCycles) / (cycles * matrixEngines),
    veUtilisation: sum(({ veOperations }) => veOperations) / (cycles * vectorEngines),
    operators: operators.map(({ name, firstRow, rows, tiles: own, elementsMoved }) => {
      const last = firstRow + rows;
      return {
        ...{ name, rows, tiles: own, bytesMoved: elementsMoved * elementBytes },
        cycles: sum((group) => group.cycles, firstRow, last),
        meCycles: sum((group) => group.meCycles, firstRow, last),
        veOperations: sum((group) => group.veOperations, firstRow, last),
      };
    }),
  };
}
