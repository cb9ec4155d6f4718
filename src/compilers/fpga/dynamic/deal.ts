import { fenceCycles } from "./costs.ts";
import { tolerance, type Partition } from "./partition.ts";
import type { TileLoads } from "./tile_loads.ts";

/** No tiling. */
const none = -1;
/** Cycles for a word at which nothing but words counts. */
const priceMost = 2 ** 30;

/**
 * Which tiling each layer takes on some number of cores, and which IFPs each of them runs. What runs where depends on the
 * number of cores alone. Everything is allocated in the constructor; `make` fills it.
 */
export class Deal {
  readonly cores: number;
  isMade = false;
  /**
   * Cycles that a word of a core's program counted when tilings were chosen: 0 where the instruction memory holds the fastest
   * programs, else the price with which they fit.
   */
  wordCycles = 0;
  /** By layer: index of the tiling among those of the layer. */
  readonly tiling: Uint16Array;
  /** By layer: cycles from the first accept to that of the SYSTEM at its end on the core that is last. */
  readonly cycles: Float64Array;
  /** IFPs in the order in which they are run: by layer, by core. */
  readonly ifps: Uint32Array;
  /** Element layer·cores + core: first of its IFPs in `ifps`; those of the next core begin where they end. */
  readonly firstOf: Uint32Array;
  private readonly loads: TileLoads;
  private readonly partition: Partition;
  private readonly place = new Uint32Array(33);
  private readonly tileCore = new Uint8Array(256);

  constructor(loads: TileLoads, partition: Partition, cores: number) {
    this.loads = loads;
    this.partition = partition;
    this.cores = cores;
    this.tiling = new Uint16Array(loads.layers);
    this.cycles = new Float64Array(loads.layers);
    this.ifps = new Uint32Array(loads.tilesMost.reduce((sum, tiles) => sum + tiles, 0));
    this.firstOf = new Uint32Array(loads.layers * cores + 1);
  }

  make(): void {
    this.makeAll(0, 0, 0);
    if (!this.fits()) this.makeFitting();
    this.isMade = true;
  }

  /**
   * Gives words a price: about the least one with which the programs fit. Then the first layers, as many as fit, get the last
   * lower one with which they do not. Where they never fit: the programs with the fewest words.
   */
  private makeFitting(): void {
    const { layers } = this.loads;
    let high = 1;
    this.makeAll(high, high, layers);
    while (high < priceMost && !this.fits()) {
      high *= 4;
      this.makeAll(high, high, layers);
    }
    let low = high === 1 ? 0 : high / 4;
    while (high < priceMost && high > 1.2 * low && low > 0) {
      const middle = Math.sqrt(low * high);
      this.makeAll(middle, middle, layers);
      if (this.fits()) high = middle;
      else low = middle;
    }
    let fit = 0;
    let over = high < priceMost ? layers : 0;
    while (over - fit > 1) {
      const middle = (fit + over) >>> 1;
      this.makeAll(low, high, middle);
      if (this.fits()) fit = middle;
      else over = middle;
    }
    this.makeAll(low, high, fit);
  }

  /** The lower price in layers before `split`, the higher one from there on. */
  private makeAll(low: number, high: number, split: number): void {
    const { layers } = this.loads;
    this.wordCycles = high;
    this.firstOf[0] = 0;
    for (let layer = 0; layer < layers; layer += 1) this.makeLayer(layer, layer < split ? low : high);
  }

  /** Whether the program of each core, with all fences and barriers, is within its instruction memory. */
  private fits(): boolean {
    const { cores, ifps, firstOf } = this;
    const { layers, ifpWords, instructionWords } = this.loads;
    for (let core = 0; core < cores; core += 1) {
      let words = 0;
      for (let at = core; at < layers * cores; at += cores) {
        const begin = firstOf[at] ?? 0;
        const end = firstOf[at + 1] ?? 0;
        // A fence between two IFPs, a barrier behind the last one.
        words += Math.max(1, end - begin);
        for (let index = begin; index < end; index += 1) words += ifpWords[ifps[index] ?? 0] ?? 0;
      }
      if (words > instructionWords) return false;
    }
    return true;
  }

  private makeLayer(layer: number, price: number): void {
    const { firstTiling, firstIfp, load } = this.loads;
    const first = firstTiling[layer] ?? 0;
    const end = this.cores === 1 ? first + 1 : (firstTiling[layer + 1] ?? 0);
    const oneEach = this.bestOneEach(first, end, price);
    // More tiles than cores are more words: not where words have a price.
    const dealt = price === 0 ? this.bestDealt(layer, oneEach, end) : none;
    const chosen = dealt === none ? oneEach : dealt;
    this.tiling[layer] = chosen - first;
    if (dealt !== none) return;
    this.cycles[layer] = (load[firstIfp[chosen] ?? 0] ?? 0) - fenceCycles;
    this.keepOneEach(layer, chosen);
  }

  /** The best of the tilings with a core for each tile: the largest tile decides. */
  private bestOneEach(first: number, end: number, price: number): number {
    const { firstIfp, tiles, load, longest } = this.loads;
    let chosen = first;
    let least = Infinity;
    for (let tiling = first; tiling < end; tiling += 1) {
      if ((tiles[tiling] ?? 0) > this.cores) continue;
      const cost = (load[firstIfp[tiling] ?? 0] ?? 0) + price * (longest[tiling] ?? 0);
      if (cost >= least) continue;
      least = cost;
      chosen = tiling;
    }
    return chosen;
  }

  /** The best of the tilings with more tiles than cores, where one is better than `oneEach`: kept, with its cycles. */
  private bestDealt(layer: number, oneEach: number, end: number): number {
    const { cores, partition } = this;
    const { firstTiling, firstIfp, tiles, total, load, order } = this.loads;
    let chosen = none;
    let most = load[firstIfp[oneEach] ?? 0] ?? 0;
    for (let tiling = (firstTiling[layer] ?? 0) + 1; tiling < end; tiling += 1) {
      const count = tiles[tiling] ?? 0;
      if (count <= cores) continue;
      // More tiles than cores take more words: they are worth it from 1 % on.
      const below = fenceCycles + (most - fenceCycles) / tolerance;
      const from = firstIfp[tiling] ?? 0;
      if ((load[from] ?? 0) >= below || (total[tiling] ?? 0) >= cores * below) continue;
      const least = partition.solve(load, order, from, from, count, cores, below);
      if (least >= below) continue;
      most = least;
      chosen = tiling;
      this.keep(layer, tiling);
    }
    this.cycles[layer] = most - fenceCycles;
    return chosen;
  }

  /** Tile t on core t. */
  private keepOneEach(layer: number, tiling: number): void {
    const { cores, ifps, firstOf } = this;
    const count = this.loads.tiles[tiling] ?? 0;
    const origin = this.loads.firstIfp[tiling] ?? 0;
    const at = firstOf[layer * cores] ?? 0;
    for (let tile = 0; tile < count; tile += 1) ifps[at + tile] = origin + tile;
    for (let core = 1; core <= cores; core += 1) firstOf[layer * cores + core] = at + Math.min(core, count);
  }

  /** As the partition says; each core runs its tiles in ascending order. */
  private keep(layer: number, tiling: number): void {
    const { cores, ifps, firstOf, place } = this;
    const { coreOf } = this.partition;
    const { order } = this.loads;
    const count = this.loads.tiles[tiling] ?? 0;
    const origin = this.loads.firstIfp[tiling] ?? 0;
    const at = firstOf[layer * cores] ?? 0;
    place.fill(0);
    for (let rank = 0; rank < count; rank += 1) {
      const next = (coreOf[rank] ?? 0) + 1;
      place[next] = (place[next] ?? 0) + 1;
    }
    for (let core = 1; core <= cores; core += 1) {
      const sum = (place[core - 1] ?? 0) + (place[core] ?? 0);
      place[core] = sum;
      firstOf[layer * cores + core] = at + sum;
    }
    for (let rank = 0; rank < count; rank += 1) this.tileCore[(order[origin + rank] ?? 0) - origin] = coreOf[rank] ?? 0;
    for (let tile = 0; tile < count; tile += 1) {
      const core = this.tileCore[tile] ?? 0;
      const to = place[core] ?? 0;
      place[core] = to + 1;
      ifps[at + to] = origin + tile;
    }
  }
}
