import type { Expr, Module } from "../../hdl/index.ts";

/** What happens to the cores of a group in a cycle, as its number goes to the cores. */
export const groupEvent = { none: 0, trap: 1, stop: 2, fail: 3, pass: 4, park: 5, resume: 6 } as const;

/** Bits of such a number. */
export const groupEventBits = 3;

const meanings = {
  none: "nothing happens",
  trap: "a core trapped",
  stop: "software stops it",
  fail: "its cores came apart",
  pass: "all pass the barrier",
  park: "all are held",
  resume: "all go on",
} as const;

/** The numbers as localparams of a module. */
export function groupEvents<N extends keyof typeof groupEvent>(
  m: Module,
  names: readonly N[],
): Readonly<Record<N, Expr<typeof groupEventBits>>> {
  const params = names.map((name) => [
    name,
    m.localparam(`event_${name}`, groupEventBits, groupEvent[name], `Event of a group: ${meanings[name]}.`),
  ]);
  return Object.fromEntries(params) as Record<N, Expr<typeof groupEventBits>>;
}
