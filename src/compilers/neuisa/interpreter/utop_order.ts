import type { TableRow } from "../../../isa/index.ts";
import type { UtopOrder } from "./types.ts";

/** A µTop of a group. */
export interface GroupUtop {
  readonly utop: number | "ve";
  /** First instruction. */
  readonly start: number;
}

/** Gives the µTops of row after row in the order in which they are executed. */
export function utopOrder(order: UtopOrder): (row: Extract<TableRow, { kind: "group" }>) => readonly GroupUtop[] {
  const random = typeof order === "number" ? mulberry32(order) : undefined;
  return ({ me, ve }) => {
    const utops: GroupUtop[] = me.flatMap((start, utop) => (start === null ? [] : [{ utop, start }]));
    if (ve !== null) utops.push({ utop: "ve", start: ve });
    if (order === "descending") return utops.reverse();
    return random === undefined ? utops : shuffled(utops, random);
  };
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}

/** Mulberry32: numbers from 0 up to 1, 1 excluded. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
