import type { EmittedForm } from "./emitted.ts";

export const targets = ["neuisa", "fpga"] as const;
export const elementWidths = ["8", "16"] as const;

/** Options of `vnpu compile`. */
export interface CompileOptions {
  readonly target: (typeof targets)[number];
  readonly config?: string;
  readonly shape?: readonly string[];
  /** Of target neuisa. */
  readonly sramBlocks?: number;
  /** Of target fpga. */
  readonly cores?: number;
  readonly elementBits?: (typeof elementWidths)[number];
  readonly emit?: EmittedForm;
  readonly output?: string;
}
