/**
 * What no way of dealing tiles to cores stays below: the largest tile, the mean load, and, for each k, the k + 1 smallest of
 * the k·cores + 1 largest tiles, since some core has k + 1 of these.
 *
 * @param loads Descending, in elements from `from` on.
 */
export function loadBound(loads: Float64Array, from: number, tiles: number, cores: number): number {
  let sum = 0;
  for (let rank = 0; rank < tiles; rank += 1) sum += loads[from + rank] ?? 0;
  let bound = Math.max(loads[from] ?? 0, Math.ceil(sum / cores));
  for (let k = 1; k * cores < tiles; k += 1) {
    let together = 0;
    for (let rank = k * cores - k; rank <= k * cores; rank += 1) together += loads[from + rank] ?? 0;
    if (together > bound) bound = together;
  }
  return bound;
}
