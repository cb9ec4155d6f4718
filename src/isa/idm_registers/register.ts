import type { Register } from "../registers/register.ts";

/** How software may use a register of the pool: as in `RegisterAccess`, without its `idle`. */
export type PoolAccess = "ro" | "rw" | "w1c" | "wo";

/** A word of 32 bits of the pool. */
export interface PoolRegister extends Omit<Register, "access"> {
  readonly access: PoolAccess;
  /** States of its core in which a write is refused: `load`: Load; `run`: Run and Halt. */
  readonly refusedIn?: "load" | "run";
}

/** Registers that stand once, or once per group or core, one behind the other. */
export interface PoolBlock {
  readonly name: "pool" | "group" | "core";
  /** First address, a multiple of `span`. */
  readonly base: number;
  /** Bytes that the map keeps for all of them: a power of two. */
  readonly span: number;
  /** Bytes of one: a power of two. */
  readonly stride: number;
  /** How many there are. */
  readonly count: number;
  /** One sentence. */
  readonly doc: string;
  /** Lowest offset first. */
  readonly registers: readonly PoolRegister[];
}

/** Bits of an address. */
export const poolAddressBits = 16;
