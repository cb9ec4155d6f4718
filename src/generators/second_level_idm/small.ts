import { lit, mux, orAll, pack, type Expr, type Signal } from "../../hdl/index.ts";

// Sums of few bits, bit by bit: a LUT per bit is less than a carry chain, whose inverted inputs are LUTs of their own.

/** One more, where `up`, else one less; wraps. */
export function stepped(count: Signal, up: Expr<1>): Expr {
  const bits = Array.from({ length: count.width }, (_, k) => {
    if (k === 0) return count.bit(0).not();
    const below = count.slice<number>(0, k);
    return count.bit(k).xor(mux(up, below.all(), below.any().not()).sized(1));
  });
  return pack(bits);
}

/** The difference from the low bits of `less`; wraps. */
export function difference(from: Signal, less: Signal): Expr {
  let borrow: Expr<1> = lit(1, 0);
  const bits = Array.from({ length: from.width }, (_, k) => {
    const [one, other] = [from.bit(k), less.bit(k)];
    const bit = k === 0 ? one.xor(other) : one.xor(other).xor(borrow);
    const lends = one.not().and(other);
    borrow = k === 0 ? lends : orAll([lends, one.xor(other).not().and(borrow)]);
    return bit;
  });
  return pack(bits);
}
