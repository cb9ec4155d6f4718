/** What a shrunk stimulus is measured against: the row in which nothing happens, and the duties it must keep. */
export interface Surroundings {
  readonly baseRow: Uint32Array;
  /** Ports of role `event` that hold a level. */
  readonly levelPorts: ReadonlySet<string>;
  /** A fresh keeper of the duties, for one run from reset. */
  keeper(): DutyKeeper;
}

export interface DutyKeeper {
  /** Changes the pulses in the row of the next cycle, where it must, so that it keeps the duties; has seen the output row before. */
  mend(rows: Uint32Array, at: number, previous: Uint32Array, previousAt: number): void;
  /** Tells whether the rows of a run from its start keep the duties. */
  lawful(stimulus: Uint32Array, outputs: Uint32Array, outputsFrom: number, cycles: number): boolean;
}

interface Checker {
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): object | undefined;
}

/** Words of one stimulus row and of one output row. */
interface RowWords {
  readonly inputs: { readonly words: number };
  readonly outputs: { readonly words: number };
}

/** Whether a fresh checker finds nothing in the rows of a run from its start. */
export function keepsDuties(
  checker: Checker,
  { inputs, outputs }: RowWords,
  ...[stimulus, outputRows, outputsFrom, cycles]: Parameters<DutyKeeper["lawful"]>
): boolean {
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const outAt = outputsFrom + cycle * outputs.words;
    if (checker.check(stimulus, cycle * inputs.words, outputRows, outAt) !== undefined) return false;
  }
  return true;
}
