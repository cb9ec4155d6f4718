/**
 * A small, fast, seeded generator of 32-bit numbers (xorshift32, Marsaglia 2003, with a multiplied output). Not for
 * statistics, not for secrets: for stimulus that is the same on every machine. Allocates nothing after it was made.
 */
export interface Random {
  /** 32 random bits as an unsigned integer. */
  bits(): number;
  /** Uniform in 0 … limit − 1; `limit` is 1 … 2³². */
  below(limit: number): number;
  /** Uniform in low … high, both included. */
  between(low: number, high: number): number;
  /** True with the given share, in 0 … 1. */
  chance(share: number): boolean;
  /** 1 … limit (at most 2³⁰) with every order of magnitude equally likely: small values are common, large ones happen. */
  spread(limit: number): number;
  /** Uniform over 1 … 2·mean − 1, so `mean` on average; Infinity for a mean of 0 (never). */
  gap(mean: number): number;
}

const scale = 2 ** -32;

/** Makes a generator from a seed, an integer 0 … 2⁵³ − 1. Throws RangeError for any other seed. */
export function seededRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`Seed ${seed} is not an integer from 0 to ${Number.MAX_SAFE_INTEGER}.`);
  }
  const state = new Int32Array(1);
  state[0] = scramble(scramble(seed | 0) ^ Math.floor(seed * scale)) || 0x6d2b79f5;

  const bits = (): number => {
    let x = state[0] ?? 1;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    state[0] = x;
    return Math.imul(x, 0x9e3779b1) >>> 0;
  };
  const below = (limit: number): number => Math.floor(bits() * scale * limit);
  return {
    bits,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => bits() * scale < share,
    spread: (limit) => 1 + below(Math.min(limit, 1 << below(33 - Math.clz32(limit - 1)))),
    gap: (mean) => (mean === 0 ? Infinity : 1 + below(2 * mean - 1)),
  };
}

/** Spreads each bit of the seed over the word (the finaliser of MurmurHash3). */
function scramble(seed: number): number {
  let x = seed ^ 0x2545f491;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
