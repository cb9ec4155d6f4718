import { mask, type Expr, type Module, type Signal } from "../../hdl/index.ts";

// Numbers side by side in one vector, one lane each, lane 0 lowest: a handful of operations on the vector works on all
// of them at once. No carry leaves a lane as long as every sum fits its lane, which the author sees to.

/** The same value in each lane of `pitch` bits. */
export function inEachLane(lanes: number, pitch: number, value: number): Expr {
  return mask(
    lanes * pitch,
    bitsOf(
      lanes,
      () => BigInt(value),
      (lane) => lane * pitch,
    ),
  );
}

/** 1 at the top bit of each lane that is not 0; all other bits are 0. */
export function nonzeroLanes(vector: Expr, lanes: number): Expr {
  const pitch = laneBits(vector, lanes);
  if (pitch === 1) return vector;
  const below = inEachLane(lanes, pitch, 2 ** (pitch - 1) - 1);
  return vector
    .and(below)
    .plus(below)
    .or(vector)
    .and(inEachLane(lanes, pitch, 2 ** (pitch - 1)));
}

/** 1 at the top bit of each lane in which `a` is less than `b`; all other bits are 0. */
export function lanesBelow(a: Expr, b: Expr, lanes: number): Expr {
  const pitch = laneBits(a, lanes);
  if (pitch === 1) return a.not().and(b);
  const top = inEachLane(lanes, pitch, 2 ** (pitch - 1));
  // The top bit of each difference stays 1 where what lies below it in `a` is at least that in `b`.
  const least = a.or(top).minus(b.and(inEachLane(lanes, pitch, 2 ** (pitch - 1) - 1)));
  return a.not().and(b).or(a.xor(b).or(least).not()).and(top);
}

/**
 * The lanes of a vector moved apart to lanes of `pitch` bits, at least as many as they have; the bits between are 0.
 *
 * @param name Stem of the wires.
 */
export function spreadLanes(m: Module, name: string, vector: Expr, lanes: number, pitch: number): Expr {
  const own = laneBits(vector, lanes);
  if (own === pitch) return vector;
  // The upper half of every block moves to its place: blocks of all lanes first, of two last.
  return halves(lanes).reduceRight<Expr>(
    (now, half) => {
      const wire = m.wire(`${name}_${2 * half}`, now, `Its lanes, ${2 * half} together.`);
      const place = (lane: number): number => Math.floor(lane / half) * half * pitch + (lane % half) * own;
      return steps(wire, wire.shiftLeft(half * (pitch - own)), lanes, half, 2 ** own - 1, place);
    },
    vector.extend(lanes * pitch),
  );
}

/**
 * Bit 0 of each lane, side by side.
 *
 * @param vector All other bits of its lanes are 0.
 * @param name Stem of the wires.
 */
export function gatherLanes(m: Module, name: string, vector: Expr, lanes: number): Expr {
  const pitch = laneBits(vector, lanes);
  if (pitch === 1) return vector;
  const last = halves(lanes).reduce<Expr>((now, half) => {
    const wire = m.wire(`${name}_${half}`, now, `Its bits, ${half} together.`);
    const place = (lane: number): number => {
      const block = 2 * half;
      return Math.floor(lane / block) * block * pitch + (lane % block);
    };
    return steps(wire, wire.shiftRight(half * (pitch - 1)), lanes, half, 1, place);
  }, vector);
  const wire = m.wire(`${name}_all`, last, "Its bits, all together.");
  m.unused(`unused_${name}`, wire.slice(lanes, wire.width - lanes));
  return wire.slice(0, lanes);
}

/** Lower halves of all blocks from where they are, upper halves moved; `place` is where a lane's bits come to lie. */
function steps(
  kept: Signal,
  moved: Expr,
  lanes: number,
  half: number,
  value: number,
  place: (lane: number) => number,
): Expr {
  const those = (upper: boolean): Expr =>
    mask(
      kept.width,
      bitsOf(lanes, (lane) => (Math.floor(lane / half) % 2 === (upper ? 1 : 0) ? BigInt(value) : 0n), place),
    );
  return kept.and(those(false)).or(moved.and(those(true)));
}

/** 1, 2, 4 … below the number of lanes: half the lanes of each block. */
function halves(lanes: number): number[] {
  return Array.from({ length: Math.ceil(Math.log2(lanes)) }, (_, step) => 2 ** step);
}

function bitsOf(lanes: number, value: (lane: number) => bigint, place: (lane: number) => number): bigint {
  return Array.from({ length: lanes }, (_, lane) => value(lane) << BigInt(place(lane))).reduce(
    (all, one) => all | one,
    0n,
  );
}

function laneBits(vector: Expr, lanes: number): number {
  if (vector.width % lanes === 0) return vector.width / lanes;
  throw new RangeError(`lanes: ${vector.width} bits do not split into ${lanes} equal lanes.`);
}
