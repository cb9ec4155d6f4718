import { lit, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { part } from "./sizes.ts";

/**
 * Numbers of VEs as thermometers: bit k is set when the number is more than k. They stop at NY, which no rule can tell from more;
 * the smaller of two is their AND, and adding or subtracting takes two gates' depth whatever NY is.
 */
export interface Thermometers {
  /** a + b, at most NY. */
  readonly plus: (name: string, a: Expr, b: Expr, doc: string) => Signal;
  /** a − b, at least 0. */
  readonly less: (name: string, a: Expr, b: Expr, doc: string) => Signal;
  /** Sum of the terms, in halves; 0 for none. */
  readonly total: (name: string, terms: readonly Expr[], doc: string) => Expr;
}

/** Arithmetic of thermometers of `places` bits within one module, an instance per operation. */
export function thermometers(m: Module, places: number): Thermometers {
  const [plusCell, lessCell] = [plusPart(places), lessPart(places)];
  const plus = (name: string, a: Expr, b: Expr, doc: string): Signal =>
    m.instance(`u_${name}`, plusCell, {
      inputs: { a_i: a, b_i: b },
      outputs: { sum_o: { name, doc } },
    }).sum_o;
  const less = (name: string, a: Expr, b: Expr, doc: string): Signal =>
    m.instance(`u_${name}`, lessCell, {
      inputs: { a_i: a, b_i: b },
      outputs: { rest_o: { name, doc } },
    }).rest_o;
  const total = (name: string, terms: readonly Expr[], doc: string): Expr => {
    const [first = lit(places, 0)] = terms;
    if (terms.length < 2) return first;
    const half = Math.ceil(terms.length / 2);
    const low = total(`${name}_l`, terms.slice(0, half), `${doc} Lower half.`);
    const high = total(`${name}_h`, terms.slice(half), `${doc} Upper half.`);
    return plus(name, low, high, doc);
  };
  return { plus, less, total };
}

/** A binary number as a thermometer: bit k is set when it is more than k. */
export function toThermometer(value: Signal, places: number): Expr {
  return pack(Array.from({ length: places }, (_, k) => value.gt(lit(value.width, k))));
}

/** A thermometer as a binary number of `width` bits. Bit b joins the runs of 2^b numbers that have it. */
export function fromThermometer(value: Signal, width: number): Expr {
  const run = (from: number, size: number): Expr<1> =>
    from + size > value.width ? value.bit(from - 1) : value.bit(from - 1).and(value.bit(from + size - 1).not());
  const bit = (b: number): Expr<1> => {
    const size = 2 ** b;
    const runs = [];
    for (let from = size; from <= value.width; from += 2 * size) runs.push(run(from, size));
    return orAll(runs);
  };
  return pack(Array.from({ length: width }, (_, b) => bit(b)));
}

function plusPart(places: number): Module {
  const m = part(
    "op_plus",
    "thermometer.ts",
    "Adds two numbers of VEs as thermometers; the sum stops at the number of VEs.",
  );
  const a = m.input("a_i", places, "First number.");
  const b = m.input("b_i", places, "Second number.");
  const sum = m.output("sum_o", places, "Their sum.");
  if (places > flatPlaces) {
    const size = 2 ** Math.ceil(Math.log2(places));
    const upFrom = (k: number): Expr<1> | undefined => (k < places ? b.bit(k) : undefined);
    const ends = Array.from({ length: size }, (_, k) =>
      either(k < places ? a.bit(k) : undefined, upFrom(size - 1 - k)),
    );
    m.drive(sum, gathered(m, ends, places));
    return m;
  }
  const ways = (k: number): Expr<1>[] => Array.from({ length: k }, (_, n) => a.bit(n).and(b.bit(k - 1 - n)));
  m.drive(sum, pack(Array.from({ length: places }, (_, k) => orAll([a.bit(k), b.bit(k), ...ways(k)]))));
  return m;
}

function lessPart(places: number): Module {
  const m = part("op_less", "thermometer.ts", "Subtracts numbers of VEs as thermometers; below 0 it gives 0.");
  const a = m.input("a_i", places, "What there is.");
  const b = m.input("b_i", places, "What goes.");
  const rest = m.output("rest_o", places, "What is left.");
  if (places > flatPlaces) {
    const size = 2 ** Math.ceil(Math.log2(places));
    const run = Array.from({ length: size }, (_, k) => (k < places ? a.bit(k).and(b.bit(k).not()) : undefined));
    m.drive(rest, gathered(m, run, places));
    return m;
  }
  const ways = (k: number): Expr<1>[] => Array.from({ length: places - k }, (_, n) => a.bit(k + n).and(b.bit(n).not()));
  m.drive(rest, pack(Array.from({ length: places }, (_, k) => orAll(ways(k)))));
  return m;
}

/** Up to as many VEs, sums of products are smaller than networks and a thermometer is short enough to stand without a name. */
export const flatPlaces = 5;

type Bit = Expr<1> | undefined;

const either = (a: Bit, b: Bit): Bit => (a === undefined || b === undefined ? (a ?? b) : a.or(b));
const both = (a: Bit, b: Bit): Bit => (a === undefined || b === undefined ? undefined : a.and(b));

/**
 * Ones that lie side by side, the last place next to the first one, moved down to place 0; the lowest `places` places of
 * that. A bitonic merger (Batcher, 1968); undefined stands for 0.
 */
function gathered(m: Module, bits: readonly Bit[], places: number): Expr {
  let now = bits;
  for (let span = bits.length / 2; span >= 1; span /= 2) {
    const read = Math.ceil(places / span) * span;
    const next = now
      .map((bit, k) => ((k & span) === 0 ? either(bit, now[k + span]) : both(now[k - span], bit)))
      .slice(0, read);
    const known = next.map((bit) => bit !== undefined);
    const doc = `Of two places ${span} apart the lower one has what ones there are.`;
    const wire = m.wire(`by_${span}`, pack(next.filter((bit) => bit !== undefined)), doc);
    now = known.map((is, k) => (is ? wire.bit(known.slice(0, k).filter(Boolean).length) : undefined));
  }
  return pack(now.map((bit) => bit ?? lit(1, 0)));
}
