/** Number of ones of a set of up to 32 members, member m at bit m. */
export function ones(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Lowest member of a set that is not empty. */
export function lowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}

/** Whether `member` is in a set. */
export function has(set: number, member: number): boolean {
  return ((set >>> member) & 1) !== 0;
}

/** `bits` ones from bit 0; a signed number for 32. */
export function allOnes(bits: number): number {
  return bits === 32 ? -1 : (1 << bits) - 1;
}
