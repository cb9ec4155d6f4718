import type { CoreSize } from "../../../isa/index.ts";
import { operandBlocks, type Spread } from "../kernels/kernel.ts";
import { reachBlocks } from "../lower/emitter.ts";
import { blocksOf, vectorElements } from "../memory/transfer.ts";
import type { ProductExtent } from "./spec.ts";

/** Blocks of a tile of weights: 128 vectors. */
export const tileBlocks = 16;

/** What one group of µTops works on; a product is cut into such chunks. */
export interface Chunk {
  readonly batch: number;
  /** Blocks of 8 rows. */
  readonly rowBlocks: number;
  /** Tiles of 128 columns. */
  readonly columnTiles: number;
  /** Tiles of 128 inner elements. */
  readonly innerTiles: number;
}

/** Into how many parts a chunk is cut along each of its axes, a µTop for each part. */
export interface Partition {
  readonly batch: number;
  readonly rows: number;
  readonly columns: number;
  /** Above 1: parts of the reduction, whose sums the next group adds. */
  readonly inner: number;
}

export interface ProductPlan {
  readonly chunk: Chunk;
  /** Blocks kept over rows, behind the halves: sums that are not complete. */
  readonly carried: number;
}

const pushCycles = 8;
/** First weights, array, start and end of a group, cycles. */
const groupCycles = 128 + 144 + 32;
/** What a row that adds the parts of a split reduction takes beside the adding, cycles. */
const sumRowCycles = 128;
/** Elements that HBM gives in a cycle; only weighs chunks against each other. */
const elementsPerCycle = 400;

/** Sizes of a whole product in blocks and tiles. */
export function wholeChunk({ batch, rows, inner, columns }: ProductExtent): Chunk {
  return {
    batch,
    rowBlocks: blocksOf(rows),
    columnTiles: Math.ceil(columns / vectorElements),
    innerTiles: Math.ceil(inner / vectorElements),
  };
}

/** Blocks of SRAM that a chunk takes without its results and what is added to them. */
export function inputBlocks({ batch, rowBlocks, columnTiles, innerTiles }: Chunk): number {
  return batch * innerTiles * (rowBlocks + columnTiles * tileBlocks);
}

/** Blocks of the results of a chunk and of the operands that follow. */
export function resultBlocks({ batch, rowBlocks, columnTiles }: Chunk, followers: readonly Spread[]): number {
  const one = operandBlocks("full", rowBlocks, columnTiles);
  return batch * followers.reduce((sum, spread) => sum + operandBlocks(spread, rowBlocks, columnTiles), one);
}

/** The chunks that take the least time, as far as it can be estimated; undefined when not even one tile fits. */
export function planProduct(
  whole: Chunk,
  followers: readonly Spread[],
  core: CoreSize,
  halfBlocks: (carried: number) => number,
): ProductPlan | undefined {
  let best: (ProductPlan & { readonly cost: number }) | undefined;
  for (const innerTiles of halvings(whole.innerTiles)) {
    for (const columnTiles of halvings(whole.columnTiles)) {
      for (const rowBlocks of halvings(whole.rowBlocks)) {
        for (const batch of halvings(whole.batch)) {
          const chunk = { batch, rowBlocks, columnTiles, innerTiles };
          const carried = carriedBlocks(chunk, whole, followers, core);
          if (carried === undefined || !fits(chunk, carried, followers, halfBlocks)) continue;
          const cost = planCost(chunk, whole, core);
          if (best === undefined || cost < best.cost) best = { chunk, carried, cost };
          // A smaller batch of the same matrices is never better than the largest that fits.
          break;
        }
      }
    }
  }
  return best;
}

function fits(
  chunk: Chunk,
  carried: number,
  followers: readonly Spread[],
  halfBlocks: (carried: number) => number,
): boolean {
  const full = followers.some((spread) => spread === "full");
  if ((full || carried > 0) && resultBlocks(chunk, followers) > reachBlocks) return false;
  if (carried > reachBlocks) return false;
  const half = halfBlocks(carried);
  return inputBlocks(chunk) + (carried > 0 ? 0 : resultBlocks(chunk, followers)) <= half;
}

function carriedBlocks(chunk: Chunk, whole: Chunk, followers: readonly Spread[], core: CoreSize): number | undefined {
  const results = resultBlocks(chunk, followers);
  if (chunk.innerTiles < whole.innerTiles) return results;
  const { inner } = partition(chunk, core, true);
  return inner === 1 ? 0 : results + (inner - 1) * resultBlocks(chunk, []);
}

function planCost(chunk: Chunk, whole: Chunk, core: CoreSize): number {
  const count = (axis: keyof Chunk): number => Math.ceil(whole[axis] / chunk[axis]);
  const groups = count("batch") * count("rowBlocks") * count("columnTiles") * count("innerTiles");
  const split = chunk.innerTiles === whole.innerTiles;
  const blocks = groups * (inputBlocks(chunk) + chunk.batch * chunk.rowBlocks * chunk.columnTiles);
  const cycles = groups * (groupCycles + partition(chunk, core, split).cycles);
  return Math.max(cycles, (blocks * 1024) / elementsPerCycle) + cycles / 16;
}

/** The partition of a chunk over the µTops that takes the fewest cycles. @param splitInner the reduction may be cut too. */
export function partition(
  chunk: Chunk,
  { matrixEngines, vectorEngines }: CoreSize,
  splitInner: boolean,
): Partition & { readonly cycles: number } {
  let best: (Partition & { cycles: number }) | undefined;
  const upTo = (limit: number, engines: number): number[] =>
    Array.from({ length: Math.max(1, Math.min(limit, engines)) }, (_, at) => at + 1);
  for (const batch of upTo(chunk.batch, matrixEngines)) {
    for (const columns of upTo(chunk.columnTiles, Math.floor(matrixEngines / batch))) {
      for (const rows of upTo(chunk.rowBlocks, Math.floor(matrixEngines / (batch * columns)))) {
        const left = Math.floor(matrixEngines / (batch * columns * rows));
        for (const inner of upTo(splitInner ? chunk.innerTiles : 1, left)) {
          const each = Math.max(tileBlocks, Math.ceil(chunk.rowBlocks / rows)) * pushCycles;
          const steps =
            Math.ceil(chunk.batch / batch) *
            Math.ceil(chunk.columnTiles / columns) *
            Math.ceil(chunk.innerTiles / inner);
          const results = chunk.batch * chunk.columnTiles * chunk.rowBlocks;
          const adding = inner === 1 ? 0 : sumRowCycles + (results * (2 * inner + 1)) / vectorEngines;
          const axes = [batch, columns, rows, inner].filter((parts) => parts > 1).length;
          const cycles = steps * each + adding + axes;
          if (best === undefined || cycles < best.cycles) best = { batch, rows, columns, inner, cycles };
        }
      }
    }
  }
  return best ?? { batch: 1, rows: 1, columns: 1, inner: 1, cycles: 0 };
}

/** A size and what halving it again and again gives, each balanced: no part is much smaller than the others. */
function halvings(size: number): readonly number[] {
  const sizes = [size];
  for (let parts = 2; (sizes.at(-1) ?? 1) > 1; parts *= 2) sizes.push(Math.ceil(size / parts));
  return [...new Set(sizes)];
}
