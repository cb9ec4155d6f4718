/** How one stage of `npm test` ended. */
export interface StageOutcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

export interface SummaryInput {
  readonly root: string;
  readonly outcomes: readonly StageOutcome[];
  /** What vitest's JSON reporter wrote; empty when the tests did not run. */
  readonly tests: object;
  readonly seconds: number;
  readonly limitSeconds: number;
  readonly withoutVerilator: boolean;
  /** Test files that were left out, and the tools that they miss. */
  readonly leftOut: readonly { readonly file: string; readonly missing: readonly string[] }[];
}

export function summarise(input: SummaryInput): { readonly lines: readonly string[]; readonly failed: number };
