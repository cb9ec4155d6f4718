import type { Network } from "../graph.ts";

/** How values are made for constants whose data is absent. */
export interface Fill {
  /** An integer; another seed gives other values. */
  readonly seed: number;
  /** Values are k / 8 with −largest ≤ k ≤ largest: exact in binary64, and so are short sums of products. Default 8. */
  readonly largest?: number;
}

/**
 * Values for a constant, from its name and the seed alone.
 * @param positive leaves out 0 and below, for what a root is taken of.
 */
export function fillValues(values: Float64Array, name: string, { seed, largest = 8 }: Fill, positive: boolean): void {
  let start = mix(seed | 0);
  for (let at = 0; at < name.length; at++) start = mix(start ^ name.charCodeAt(at));
  const [least, choices] = positive ? [1, largest] : [-largest, 2 * largest + 1];
  for (let at = 0; at < values.length; at++) {
    // The golden ratio's 32-bit multiples never repeat, so that each element has a number of its own to mix.
    const uniform = mix((start + Math.imul(at + 1, 0x9e3779b9)) | 0) / 2 ** 32;
    values[at] = (least + Math.floor(uniform * choices)) / 8;
  }
}

/** A 32-bit number from another, by the finaliser of MurmurHash3. */
function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** Names of the tensors that a batch normalisation reads as variances, also in branches. */
export function variances(network: Network): ReadonlySet<string> {
  const names = new Set<string>();
  for (const operator of network.operators) {
    if (operator.kind === "batchNormalisation") names.add(operator.inputs[4] ?? "");
    if (operator.kind !== "branch") continue;
    for (const side of [operator.whenTrue, operator.whenFalse]) for (const name of variances(side)) names.add(name);
  }
  return names;
}
