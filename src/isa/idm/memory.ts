/** On-chip memories of a core, in words of 16 bytes. */
export interface CoreMemory {
  /** Banks, 1–64. */
  readonly banks: number;
  /** Words of a bank, 1–16,384. */
  readonly bankWords: number;
  /** Words of the memory of weights, 1–16,384. */
  readonly weightWords: number;
  /** Words of the memory of biases, 1–4,096. */
  readonly biasWords: number;
}

/** All that the fields can name. */
export const wholeMemory: CoreMemory = { banks: 64, bankWords: 16_384, weightWords: 16_384, biasWords: 4096 };

/** Where a LOAD puts its words, by its `mode`; others are the module's own, and go to the banks as far as the checks know. */
export const loadMode = { banks: 0, weights: 1, biases: 2 } as const;

/** What a SAVE does to each element on its way, by its `mode`; others are the module's own. */
export const saveMode = { none: 0, relu: 1, relu6: 2 } as const;
