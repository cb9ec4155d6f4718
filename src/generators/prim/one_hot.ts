import { lit, mask, orAll, pack, type Expr, type Signal } from "../../hdl/index.ts";

/** Number of the set bit of a one-hot vector; 0 when no bit is set. Bit b ORs the places whose number has bit b. */
export function oneHotIndex(oneHot: Signal, width: number): Expr {
  const bit = (b: number): Expr<1> => {
    let places = 0n;
    for (let place = 0; place < oneHot.width; place += 1) if ((place >> b) & 1) places |= 1n << BigInt(place);
    return places === 0n ? lit(1, 0) : oneHot.and(mask(oneHot.width, places)).any();
  };
  return pack(Array.from({ length: width }, (_, b) => bit(b)));
}

/** One bit per place, set where the index names it. */
export function oneHotDecode(index: Signal, places: number): Expr {
  return pack(Array.from({ length: places }, (_, place) => index.eq(place)));
}

/** Value beside the set bit of a one-hot vector; 0 when no bit is set. */
export function oneHotSelect(oneHot: Signal, values: readonly Expr[]): Expr {
  return orAll(values.map((value, place) => value.and(oneHot.bit(place).repeat(value.width))));
}

/** The lowest set bit of a vector, one-hot. */
export function lowestOne(vector: Signal): Expr {
  return vector.width === 1 ? vector : vector.and(vector.not().plus(1));
}
