import type { CoreProgram } from "./check_group.ts";

/** The programs of a group of cores: what works on one task. */
export interface PoolProgram {
  /** Cores of the pool that it is for, 1–32. */
  readonly cores: number;
  /** Of each core of the group, ascending by core. */
  readonly programs: readonly CoreProgram[];
}
