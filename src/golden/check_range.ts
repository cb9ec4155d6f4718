/** Throws RangeError unless a size of the block's is a whole number from `least` to `most`. */
export function checkRange(block: string, name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`Golden model of ${block}: ${name} is ${value}, allowed are ${least} to ${most}.`);
}
