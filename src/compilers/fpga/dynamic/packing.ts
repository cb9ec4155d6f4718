/** Most tiles that a layer is cut into. */
const tilesMax = 255;
/** In `coreOf`: no core yet. */
const nowhere = 255;

/**
 * Packs tiles on cores so that no load passes a limit: core by core, the largest tile that is left first, then every way to
 * fill the core up that leaves none out that would still fit, as long as what all cores leave free is not too much. Everything
 * is allocated in the constructor.
 */
export class Packing {
  /** After a `pack` that found a way: core of the tile of each rank. */
  readonly coreOf: Uint8Array = new Uint8Array(tilesMax);
  /** Steps that `pack` may still take: a tile put on a core is one. */
  stepsLeft = 0;
  private loads: Float64Array = new Float64Array(0);
  private from = 0;
  private tiles = 0;
  private cores = 0;

  /**
   * Whether there is a way; false too when there are no steps left.
   *
   * @param loads Descending, in elements from `from` on.
   * @param limit Largest load of a core.
   */
  pack(loads: Float64Array, from: number, tiles: number, cores: number, limit: number): boolean {
    this.loads = loads;
    this.from = from;
    this.tiles = tiles;
    this.cores = cores;
    let free = limit * cores;
    for (let rank = 0; rank < tiles; rank += 1) {
      const load = loads[from + rank] ?? 0;
      if (load > limit) return false;
      free -= load;
      this.coreOf[rank] = nowhere;
    }
    return free >= 0 && this.fillFrom(0, limit, free);
  }

  /** `free`: what the cores from this one on leave free together. */
  private fillFrom(core: number, limit: number, free: number): boolean {
    const { coreOf, tiles } = this;
    let rank = 0;
    while (rank < tiles && coreOf[rank] !== nowhere) rank += 1;
    if (rank === tiles) return true;
    if (core === this.cores - 1) {
      // The rest fits, for `free` is not below 0.
      for (; rank < tiles; rank += 1) if (coreOf[rank] === nowhere) coreOf[rank] = core;
      return true;
    }
    coreOf[rank] = core;
    if (this.fillUp(core, rank + 1, limit - (this.loads[this.from + rank] ?? 0), limit, free)) return true;
    coreOf[rank] = nowhere;
    return false;
  }

  /** Puts more tiles, of this rank or later, on a core that has `room` left. */
  private fillUp(core: number, first: number, room: number, limit: number, free: number): boolean {
    const { coreOf, tiles, loads, from } = this;
    if (this.stepsLeft <= 0) return false;
    this.stepsLeft -= 1;
    let smallest = Infinity;
    for (let rank = tiles - 1; rank >= 0; rank -= 1) {
      if (coreOf[rank] !== nowhere) continue;
      smallest = loads[from + rank] ?? 0;
      break;
    }
    if (smallest > room) return room <= free && this.fillFrom(core + 1, limit, free - room);
    let tried = 0;
    for (let rank = first; rank < tiles; rank += 1) {
      const load = loads[from + rank] ?? 0;
      // Of tiles with equal loads one stands for all.
      if (load > room || load === tried || coreOf[rank] !== nowhere) continue;
      tried = load;
      coreOf[rank] = core;
      if (this.fillUp(core, rank + 1, room - load, limit, free)) return true;
      coreOf[rank] = nowhere;
    }
    return false;
  }
}
