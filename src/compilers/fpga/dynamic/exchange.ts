/** Rounds of exchanges at most. */
const roundsMax = 64;
/** With more tiles than this only single ones are exchanged: the number of pairs of pairs grows with the fourth power. */
const pairsMax = 32;
/** No tile. */
const none = -1;

/**
 * Exchanges tiles between the core with the maximum load and another one, as long as that lowers the larger load of the two:
 * one or two tiles go, none to two come. `coreOf` (by tile) and `load` (by core) are changed in place.
 *
 * @param loads Of the tiles, in elements from `from` on.
 */
export function exchange(
  loads: Float64Array,
  from: number,
  tiles: number,
  cores: number,
  coreOf: Uint8Array,
  load: Float64Array,
): void {
  for (let round = 0; round < roundsMax; round += 1) {
    let top = 0;
    for (let core = 1; core < cores; core += 1) if ((load[core] ?? 0) > (load[top] ?? 0)) top = core;
    const most = load[top] ?? 0;
    // The best exchange: i and j go to `other`, k and l come.
    let least = most;
    let bestI = none;
    let bestJ = none;
    let bestK = none;
    let bestL = none;
    let other = 0;
    for (let i = 0; i < tiles; i += 1) {
      if (coreOf[i] !== top) continue;
      for (let j = none; j < (tiles > pairsMax ? 0 : i); j += 1) {
        if (j !== none && coreOf[j] !== top) continue;
        const going = (loads[from + i] ?? 0) + (j === none ? 0 : (loads[from + j] ?? 0));
        // k = −1 − core: nothing comes from that core.
        for (let k = -cores; k < tiles; k += 1) {
          const core = k < 0 ? -1 - k : (coreOf[k] ?? 0);
          if (core === top) continue;
          for (let l = none; l < (tiles > pairsMax ? 0 : k); l += 1) {
            if (l !== none && coreOf[l] !== core) continue;
            const coming = (k < 0 ? 0 : (loads[from + k] ?? 0)) + (l === none ? 0 : (loads[from + l] ?? 0));
            const change = going - coming;
            const larger = Math.max(most - change, (load[core] ?? 0) + change);
            if (change <= 0 || larger >= least) continue;
            least = larger;
            bestI = i;
            bestJ = j;
            bestK = k;
            bestL = l;
            other = core;
          }
        }
      }
    }
    if (bestI === none) return;
    const going = (loads[from + bestI] ?? 0) + (bestJ === none ? 0 : (loads[from + bestJ] ?? 0));
    const coming = (bestK < 0 ? 0 : (loads[from + bestK] ?? 0)) + (bestL === none ? 0 : (loads[from + bestL] ?? 0));
    coreOf[bestI] = other;
    if (bestJ !== none) coreOf[bestJ] = other;
    if (bestK >= 0) coreOf[bestK] = top;
    if (bestL !== none) coreOf[bestL] = top;
    load[top] = most - going + coming;
    load[other] = (load[other] ?? 0) + going - coming;
  }
}
