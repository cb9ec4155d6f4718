import { fenceCycles } from "./costs.ts";
import { exchange } from "./exchange.ts";
import { loadBound } from "./load_bound.ts";
import { Packing } from "./packing.ts";

/** Most tiles that a layer is cut into, and most cores. */
const tilesMax = 255;
const coresMax = 32;
/** Steps that a search takes at most. */
const stepsMax = 20_000;
/** Steps to find out whether a maximum is possible that is of any use, and for the bound itself. */
const stepsAtFirst = 1000;
const stepsAtBound = 4000;
/** What a maximum load may be times the least one. */
export const tolerance = 1.01;

/**
 * Deals tiles to cores so that the maximum load is small (Zeng et al., FCCM 2020, eqs. 4–6): longest first, each to the core
 * with the least load, or round robin where that is better; where a bound does not show that this is within 1 % of the least
 * maximum, tiles are exchanged, then a search of at most 24,000 steps (0.3 ms). Never worse than round robin; within 1 % of
 * the least maximum but where a search was cut off, which `cut` counts. Everything is allocated in the constructor.
 */
export class Partition {
  /** Core of the tile of each rank, 0 the largest. */
  readonly coreOf: Uint8Array = new Uint8Array(tilesMax);
  /** Searches that ended at their limit: their results may be further than 1 % from the least maximum. */
  cut = 0;
  private readonly load = new Float64Array(coresMax);
  private readonly packing = new Packing();

  /**
   * @param loads Of the tiles, descending, each with the fence behind it, in elements from `from` on.
   * @param order Element `from` + r: tile of rank r, as round robin deals them, from `origin` on.
   * @param below Only a maximum below this counts.
   * @returns The maximum load, with a fence behind every tile; infinite where none below `below` was found.
   */
  solve(
    loads: Float64Array,
    order: Uint32Array,
    from: number,
    origin: number,
    tiles: number,
    cores: number,
    below: number,
  ): number {
    const bound = loadBound(loads, from, tiles, cores);
    if (bound >= below) return Infinity;
    let best = this.longestFirst(loads, from, tiles, cores);
    if (best > bound) {
      const other = this.roundRobin(loads, order, from, origin, tiles, cores, best);
      if (other < best) best = other;
      best = this.search(loads, from, tiles, cores, bound, best, below);
    }
    return best < below ? best : Infinity;
  }

  private longestFirst(loads: Float64Array, from: number, tiles: number, cores: number): number {
    const { load, coreOf } = this;
    let most = 0;
    for (let core = 0; core < cores; core += 1) load[core] = 0;
    for (let rank = 0; rank < tiles; rank += 1) {
      let least = 0;
      let sum = load[0] ?? 0;
      for (let core = 1; core < cores; core += 1) {
        const other = load[core] ?? 0;
        if (other < sum) {
          sum = other;
          least = core;
        }
      }
      sum += loads[from + rank] ?? 0;
      load[least] = sum;
      coreOf[rank] = least;
      if (sum > most) most = sum;
    }
    return most;
  }

  /** Its maximum; where that is below `best` it is what `coreOf` says. */
  private roundRobin(
    loads: Float64Array,
    order: Uint32Array,
    from: number,
    origin: number,
    tiles: number,
    cores: number,
    best: number,
  ): number {
    const { load, coreOf } = this;
    let most = 0;
    for (let core = 0; core < cores; core += 1) load[core] = 0;
    for (let rank = 0; rank < tiles; rank += 1) {
      const core = ((order[from + rank] ?? 0) - origin) % cores;
      const sum = (load[core] ?? 0) + (loads[from + rank] ?? 0);
      load[core] = sum;
      if (sum > most) most = sum;
    }
    if (most < best) {
      for (let rank = 0; rank < tiles; rank += 1) coreOf[rank] = ((order[from + rank] ?? 0) - origin) % cores;
    }
    return most;
  }

  /** Improves on `best` until it is within 1 % of the least maximum, or all steps are used. */
  private search(
    loads: Float64Array,
    from: number,
    tiles: number,
    cores: number,
    bound: number,
    best: number,
    below: number,
  ): number {
    const { packing } = this;
    let most = best;
    if (most >= below) {
      packing.stepsLeft = stepsAtFirst;
      if (packing.pack(loads, from, tiles, cores, Math.ceil(below) - 1)) most = this.take(loads, from, tiles, cores);
      // Tiles of nearly equal loads: there is no way below, and that is soon known.
      else if (packing.stepsLeft > 0) return most;
    }
    if (isNear(most, bound)) return most;
    most = Math.min(most, this.improve(loads, from, tiles, cores));
    // The bound is often reached, and a way to it is found fast where it is.
    packing.stepsLeft = stepsAtBound;
    if (most > bound && bound < below && packing.pack(loads, from, tiles, cores, bound)) {
      return this.take(loads, from, tiles, cores);
    }
    packing.stepsLeft = stepsMax;
    for (;;) {
      // The fence behind the last tile of a core is no load of it. Nothing that is not below `below` is of use.
      const limit = Math.ceil(Math.min(below, fenceCycles + (most - fenceCycles) / tolerance)) - 1;
      if (limit < bound) return most;
      if (!packing.pack(loads, from, tiles, cores, limit)) break;
      most = this.take(loads, from, tiles, cores);
    }
    if (packing.stepsLeft === 0) this.cut += 1;
    return most;
  }

  /** Exchanges tiles; the maximum load then. */
  private improve(loads: Float64Array, from: number, tiles: number, cores: number): number {
    const { load, coreOf } = this;
    for (let core = 0; core < cores; core += 1) load[core] = 0;
    for (let rank = 0; rank < tiles; rank += 1) {
      const core = coreOf[rank] ?? 0;
      load[core] = (load[core] ?? 0) + (loads[from + rank] ?? 0);
    }
    exchange(loads, from, tiles, cores, coreOf, load);
    let most = 0;
    for (let core = 0; core < cores; core += 1) most = Math.max(most, load[core] ?? 0);
    return most;
  }

  /** Takes over how tiles were packed; the maximum load. */
  private take(loads: Float64Array, from: number, tiles: number, cores: number): number {
    const { load, coreOf, packing } = this;
    let most = 0;
    for (let core = 0; core < cores; core += 1) load[core] = 0;
    for (let rank = 0; rank < tiles; rank += 1) {
      const core = packing.coreOf[rank] ?? 0;
      const sum = (load[core] ?? 0) + (loads[from + rank] ?? 0);
      coreOf[rank] = core;
      load[core] = sum;
      if (sum > most) most = sum;
    }
    return most;
  }
}

/** Whether a maximum with a fence behind every tile is within 1 % of a bound without one. */
function isNear(most: number, bound: number): boolean {
  return most - fenceCycles <= tolerance * (bound - fenceCycles);
}
