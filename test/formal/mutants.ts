import { mutants as all, type Mutant } from "../../src/formal/mutants.ts";

export type { Mutant } from "../../src/formal/mutants.ts";

/** Those of the uTop scheduler. */
export const mutants: readonly Mutant[] = all.filter(({ top }) => top === "utop_scheduler");
