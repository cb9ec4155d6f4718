const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The number whose IEEE 754 binary32 pattern a scalar register holds. */
export function numberOfBits(pattern: number): number {
  bits[0] = pattern;
  return float[0] ?? 0;
}

/** The pattern of the binary32 number that is nearest to a number. */
export function bitsOfNumber(value: number): number {
  float[0] = value;
  return bits[0] ?? 0;
}
