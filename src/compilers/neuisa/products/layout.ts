import { operandBlocks } from "../kernels/kernel.ts";
import type { Region } from "../memory/rows.ts";
import { tileBlocks, type Chunk } from "./plan.ts";
import type { FollowerOperand } from "./spec.ts";

/** Where the parts of a chunk lie in SRAM, absolute blocks. */
export interface Layout {
  readonly activations: number;
  readonly weights: number;
  readonly result: number;
  /** Of each follower's operand. */
  readonly followers: readonly number[];
  /** First of the operands that share rows, and columns. */
  readonly rows: number;
  readonly columns: number;
}

/** Lays a chunk out: operands in the half, results in what is carried if there is such. */
export function layOut(
  followers: readonly FollowerOperand[],
  size: Chunk,
  half: Region,
  carry: Region | undefined,
  partialSums: number,
): Layout {
  const { batch, rowBlocks, columnTiles, innerTiles } = size;
  const weights = half.first + batch * innerTiles * rowBlocks;
  let next = carry?.first ?? weights + batch * innerTiles * columnTiles * tileBlocks;
  const take = (blocks: number): number => (next += blocks) - blocks;
  const sum = batch * rowBlocks * columnTiles;
  const places = new Map<number, number>();
  const firsts = { rows: 0, columns: 0, full: 0, one: 0 };
  for (const spread of ["rows", "columns"] as const) {
    firsts[spread] = next;
    for (const [at, follower] of followers.entries()) {
      if (follower.spread === spread) places.set(at, take(batch * operandBlocks(spread, rowBlocks, columnTiles)));
    }
  }
  const result = take(sum * partialSums);
  for (const [at, { spread }] of followers.entries()) if (spread === "full") places.set(at, take(sum));
  return {
    ...{ activations: half.first, weights, result, rows: firsts.rows, columns: firsts.columns },
    followers: followers.map((_, at) => places.get(at) ?? 0),
  };
}
