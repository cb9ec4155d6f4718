/** Adds a number below 2^32 to counter `index` of `words`: two words each, low first. Wraps after 2^64. */
export function addToCounter(words: Uint32Array, index: number, amount: number): void {
  const sum = (words[2 * index] ?? 0) + amount;
  words[2 * index] = sum;
  if (sum > 0xffffffff) words[2 * index + 1] = (words[2 * index + 1] ?? 0) + 1;
}

/** One more, but never above 2^32 − 1. */
export function countUp(value: number): number {
  return value === 0xffffffff ? value : value + 1;
}
