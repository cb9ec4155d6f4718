import fc from "fast-check";
import type { Expr, Signal } from "../../../src/hdl/index.ts";
import { randomExpression } from "../../hdl/support/random_expression.ts";

/** Draws from one seed: the same seed, the same draws in the same order. */
export class Draw {
  #next: number;

  constructor(seed: number) {
    this.#next = seed * 100_003;
  }

  /** A whole number from `min` to `max`. */
  integer(min: number, max: number): number {
    return this.#sample(fc.integer({ min, max }));
  }

  /** One of them; of signals, as of names in a text, the later ones more often. */
  pick<T>(list: readonly T[]): T {
    const at = this.integer(0, 2) === 0 ? this.integer(0, list.length - 1) : list.length - 1 - this.integer(0, 5);
    const picked = list[Math.max(0, at)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }

  /** An expression over a dozen of the signals, of 1 to 80 bits. */
  expression(signals: readonly Signal[]): Expr {
    const some = [...new Set(Array.from({ length: 12 }, () => this.pick(signals)))];
    return this.#sample(randomExpression(some));
  }

  #sample<T>(arbitrary: fc.Arbitrary<T>): T {
    const [value] = fc.sample(arbitrary, { numRuns: 1, seed: this.#next++ });
    return value as T;
  }
}
