import { blockElements, edge } from "./sizes.ts";

/**
 * One block of 8 vectors times the weights: `out[v][n]` = sum over k < `rows` of `x[v][k]` · `weights[k][n]`, in ascending k.
 *
 * @param skipZeros Leave out four zeros of `x` at a time; only right when all weights are finite.
 */
export function multiplyBlock(
  x: Float64Array,
  xFirst: number,
  weights: Float64Array,
  rows: number,
  skipZeros: boolean,
  out: Float64Array,
  outFirst: number,
): void {
  // An import may be looked up at every use, which this loop would feel.
  const width = edge;
  out.fill(0, outFirst, outFirst + blockElements);
  for (let at = 0; at < blockElements; at += width) {
    // Rows come in blocks of 8.
    for (let k = 0; k < rows; k += 4) {
      const from = xFirst + at + k;
      const x0 = x[from] ?? 0;
      const x1 = x[from + 1] ?? 0;
      const x2 = x[from + 2] ?? 0;
      const x3 = x[from + 3] ?? 0;
      if (skipZeros && x0 === 0 && x1 === 0 && x2 === 0 && x3 === 0) continue;
      let w = k * width;
      for (let n = outFirst + at; n < outFirst + at + width; n += 1, w += 1) {
        out[n] =
          (out[n] ?? 0) +
          x0 * (weights[w] ?? 0) +
          x1 * (weights[w + width] ?? 0) +
          x2 * (weights[w + 2 * width] ?? 0) +
          x3 * (weights[w + 3 * width] ?? 0);
      }
    }
  }
}
