/** What the registers of a core are shaped by. */
export interface RegisterSizes {
  /** MEs, 1–16. */
  readonly matrixEngines: number;
  /** VEs, 1–16. */
  readonly vectorEngines: number;
  /** Virtual NPUs, 1–32. */
  readonly vnpus: number;
  /** Most cycles that an ME stays in Save, below 2^16. */
  readonly saveLimitCycles: number;
  /** Most cycles that a request waits for its answer, below 2^16. */
  readonly answerLimitCycles: number;
  /** SHA-256 of the config, hexadecimal. */
  readonly configHash: string;
}

/** Bits that hold 0..n. */
export function bitsOfCount(n: number): number {
  return 32 - Math.clz32(n);
}
