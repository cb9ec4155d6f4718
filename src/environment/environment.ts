/** What surrounds a block in simulation: makes the stimulus, reacts to outputs, keeps the duties (A) of the contract. */
export interface Environment {
  /**
   * Writes every word of the stimulus row of cycle t at word `at`, having seen the output row of cycle t − 1, which
   * starts at word `previousAt` of `previous` (all 0 before the first cycle).
   */
  drive(stimulus: Uint32Array, at: number, previous: Uint32Array, previousAt: number): void;
  /** What the surroundings got out of the run so far, as plain data, where they keep account of it. */
  statistics?(): unknown;
}
