import type { TableRow } from "../../../isa/index.ts";
import { mulberry32 } from "../../seeded_numbers.ts";
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
