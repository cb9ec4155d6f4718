import { mulberry32 } from "../../seeded_numbers.ts";

/**
 * Which module goes on where several can: loads as early as tokens and queues allow, as late as they allow, or a new choice at
 * every instruction from a seed. A seed also mixes the cores between barriers; the others run one core after the other.
 */
export type PoolOrder = "loadFirst" | "loadLast" | number;

/** Chooses from a list that is not empty. */
export interface Schedule {
  readonly pickModule: (ready: readonly number[]) => number;
  /** From so many cores that can go on. */
  readonly pickCore: (cores: number) => number;
}

/** Modules 0 load, 1 save, 2 conv, 3 misc, the first that goes on first. */
const loadFirst: readonly number[] = [0, 2, 3, 1];

export function scheduleOf(order: PoolOrder): Schedule {
  if (typeof order === "number") {
    const random = mulberry32(order);
    return {
      pickModule: (ready) => ready[Math.floor(random() * ready.length)] ?? 0,
      pickCore: (cores) => Math.floor(random() * cores),
    };
  }
  const preferred = order === "loadFirst" ? loadFirst : [...loadFirst].reverse();
  const isFirst = order === "loadFirst";
  return {
    pickModule: (ready) => preferred.find((module) => ready.includes(module)) ?? 0,
    pickCore: (cores) => (isFirst ? 0 : cores - 1),
  };
}
