import { lit, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { thermometers } from "./thermometer.ts";

/** Above as many queues, pairs of queues stand for them. */
const widest = 4;

/**
 * What goes before each queue in an order that begins with the queue `first` and goes round: sums over the 1, 2, 4 … queues up to
 * each one, cut at the first one. log2 of the queues deep, whatever the order; which sums are cut is known from `first` alone.
 */
export function turnSums(m: Module, name: string, label: string, terms: readonly Expr[], first: Signal): Expr[] {
  const isFirst = m.wire(
    `${name}_first`,
    pack(terms.map((_, i) => first.eq(i))),
    `${label} queue that is first, one-hot.`,
  );
  const before = sumsBefore(m, name, terms, isFirst.bits(), false);
  const width = terms[0]?.width ?? 1;
  return before.map((sum, i) => sum.and(isFirst.bit(i).not().repeat(width)));
}

/**
 * Sum of the terms from the first one on to the one before each. At the first one itself it means nothing, but a pair asks for
 * it: its lower queue comes last when its upper one is first. So with `closed` it is the sum of the whole circle there.
 */
function sumsBefore(
  m: Module,
  name: string,
  terms: readonly Expr[],
  isFirst: readonly Expr<1>[],
  closed: boolean,
): Expr[] {
  const members = terms.length;
  const width = terms[0]?.width ?? 1;
  const { plus } = thermometers(m, width);
  const cut = (sum: Expr, first: Expr<1>): Expr => sum.and(first.not().repeat(width));
  const at = (i: number): number => ((i % members) + members) % members;
  const firstOf = (i: number): Expr<1> => isFirst[i] ?? lit(1, 0);
  if (members > widest) {
    const pairs = Array.from({ length: Math.ceil(members / 2) }, (_, p) => {
      const [low = lit(width, 0), high] = [terms[2 * p], terms[2 * p + 1]];
      if (high === undefined) return { sum: low, first: firstOf(2 * p) };
      const doc = `Slots of queues ${2 * p} and ${2 * p + 1}, from the first one on.`;
      const sum = plus(`${name}_pair_${p}`, high, cut(low, firstOf(2 * p + 1)), doc);
      return { sum, first: firstOf(2 * p).or(firstOf(2 * p + 1)) };
    });
    const flags = m.wire(`${name}_pairs`, pack(pairs.map(({ first }) => first)), "Pair with the first queue, one-hot.");
    const before = sumsBefore(
      m,
      `${name}_p`,
      pairs.map(({ sum }) => sum),
      flags.bits(),
      true,
    );
    return terms.map((_, i) => {
      const pair = before[Math.floor(i / 2)] ?? lit(width, 0);
      const low = terms[i - 1];
      if (i % 2 === 0 || low === undefined) return pair;
      return plus(
        `${name}_upper_${i}`,
        low,
        cut(pair, firstOf(i - 1)),
        `Slots before queue ${i}, from the first one on.`,
      );
    });
  }
  let sums = [...terms];
  let goesOn = terms.map((_, i) => firstOf(i).not());
  for (let span = 1; span < members - (closed ? 0 : 1); span *= 2) {
    const wide = m.wire(
      `${name}_on_${span}`,
      pack(goesOn),
      `Bit i: the first one is none of the ${span} up to number i.`,
    );
    const before = sums;
    sums = before.map((sum, i) => {
      const other = before[at(i - span)] ?? sum;
      const doc = `Slots of ${2 * span} up to number ${i}, from the first one on.`;
      return plus(`${name}_sum_${2 * span}_${i}`, sum, other.and(wide.bit(i).repeat(width)), doc);
    });
    goesOn = goesOn.map((_, i) => wide.bit(i).and(wide.bit(at(i - span))));
  }
  return sums.map((sum, i) => sums[at(i - 1)] ?? sum);
}
