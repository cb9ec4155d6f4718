import { InvalidArgumentError, type Command } from "commander";

/** Reads a whole number within a range; `2M` and `200k` are allowed. Throws commander's error: exit 2. */
export function integerIn(min: number, max: number): (text: string) => number {
  return (text) => {
    const [, digits, suffix] = /^(\d+(?:\.\d+)?)([kM]?)$/.exec(text) ?? [];
    const value = Number(digits) * { "": 1, k: 1e3, M: 1e6 }[(suffix ?? "") as "" | "k" | "M"];
    if (digits === undefined || !Number.isInteger(value) || value < min || value > max) {
      throw new InvalidArgumentError(`Allowed is an integer from ${min} to ${max}.`);
    }
    return value;
  };
}

/** Part `index` (1-based) of `count` equal parts of a list of jobs. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `i/n`, 1 ≤ i ≤ n. */
export function shard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError("Allowed is i/n with 1 ≤ i ≤ n.");
  }
  return { index, count };
}

/** The jobs of one shard: every n-th, so that each shard gets a like share. */
export function jobsOfShard<T>(jobs: readonly T[], part: Shard | undefined): readonly T[] {
  return part === undefined ? jobs : jobs.filter((_, at) => at % part.count === part.index - 1);
}

/** Collects the values of a repeatable option. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Reads a list with commas: `verilator,icarus`. */
export function oneOfEach(allowed: readonly string[]): (text: string) => readonly string[] {
  return (text) => {
    const words = text.split(",");
    if (words.every((word) => allowed.includes(word))) return words;
    throw new InvalidArgumentError(`Allowed are ${allowed.join(", ")}, with commas.`);
  };
}

/** Adds the operand that every command over configs takes. */
export function configOperand(command: Command, required = true): Command {
  return command.argument(required ? "<config...>" : "[config...]", "config files, or named configs");
}
