/**
 * The least maximum load of tiles on cores, exactly: the least limit under which they can be packed. Packing is found over
 * subsets: of each subset the fewest full cores, and of these the least load of the core that is being filled. A tile
 * costs its cycles and a fence; the last fence of a core is none. Time grows with 2^tiles.
 */
export function leastMaximum(cycles: readonly number[], cores: number, fence: number): number {
  const loads = Float64Array.from(cycles, (own) => own + fence);
  let low = Math.max(...loads, Math.ceil(loads.reduce((sum, load) => sum + load, 0) / cores));
  let high = 2 * low;
  while (low < high) {
    const limit = Math.floor((low + high) / 2);
    if (coresNeeded(loads, limit) <= cores) high = limit;
    else low = limit + 1;
  }
  return low - fence;
}

function coresNeeded(loads: Float64Array, limit: number): number {
  const subsets = 2 ** loads.length;
  const full = new Uint8Array(subsets);
  const open = new Float64Array(subsets);
  for (let subset = 1; subset < subsets; subset += 1) {
    let fewest = Infinity;
    let least = Infinity;
    for (let tile = 0; tile < loads.length; tile += 1) {
      if ((subset & (1 << tile)) === 0) continue;
      const load = loads[tile] ?? 0;
      const before = subset & ~(1 << tile);
      const isNext = (open[before] ?? 0) + load > limit;
      const own = (full[before] ?? 0) + (isNext ? 1 : 0);
      const sum = isNext ? load : (open[before] ?? 0) + load;
      if (own > fewest || (own === fewest && sum >= least)) continue;
      fewest = own;
      least = sum;
    }
    full[subset] = fewest;
    open[subset] = least;
  }
  return (full[subsets - 1] ?? 0) + 1;
}
