import type { EmittedForm } from "./emitted.ts";

export const targets = ["neuisa"] as const;

/** Options of `vnpu compile`. */
export interface CompileOptions {
  readonly target: (typeof targets)[number];
  readonly config?: string;
  readonly shape?: readonly string[];
  readonly sramBlocks?: number;
  readonly emit?: EmittedForm;
  readonly output?: string;
}
