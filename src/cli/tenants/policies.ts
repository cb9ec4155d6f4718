import type { Override } from "../../config/jsonc.ts";

/** One of the papers' designs, as changes to a scenario. */
export interface Policy {
  /** Name in tables and reports. */
  readonly name: string;
  /** Neu10's own, against which the others are set. */
  readonly preferred?: boolean;
  readonly overrides: readonly Override[];
}

const policy = (name: string, keys: Readonly<Record<string, string | number | boolean>>): Policy => ({
  name,
  overrides: Object.entries(keys).map(([key, value]) => ({ path: [key], value, origin: `policy ${name}` })),
});

/** A slice of 1 ms at the paper's 1,050 MHz: the least that task-level preemption takes (Neu10, V10). */
const wholeCoreSliceCycles = 1_050_000;

/** The four scheduling modes; temporal in gangs, as V10's operators take all matrix engines at once. */
export const policies: readonly Policy[] = [
  { ...policy("spatial with harvest (Neu10)", { mode: "spatial-harvest", gang: false }), preferred: true },
  policy("spatial without harvest", { mode: "spatial", gang: false }),
  policy("temporal, gang (V10)", { mode: "temporal", gang: true }),
  policy("whole core (PMT)", { mode: "whole-core", gang: false, sliceCycles: wholeCoreSliceCycles }),
];
