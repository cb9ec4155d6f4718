/** Number of ones of a set. */
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
