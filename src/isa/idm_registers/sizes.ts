/** What the registers of the pool are shaped by. */
export interface PoolRegisterSizes {
  /** Cores, 1–32. */
  readonly cores: number;
  /** Instructions that wait for each module, 1–16. */
  readonly fifoDepth: number;
  /** Registers each way between the levels, 0–3. */
  readonly barrierStages: number;
  /** Words of each core's instruction memory, a power of two. */
  readonly instructionWords: number;
  /** SHA-256 of the config, hexadecimal. */
  readonly configHash: string;
}
