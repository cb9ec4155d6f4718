import { operandBlocks } from "../kernels/kernel.ts";
import { refuseOperator } from "../error.ts";
import type { Emitter } from "../lower/emitter.ts";
import { piecesOf, viewOf, type Part } from "../lower/matrix_operation.ts";
import { blockVectors, vectorElements, type Piece } from "../memory/transfer.ts";
import { layOut } from "./layout.ts";
import { partition, planProduct, resultBlocks, tileBlocks, wholeChunk, type Chunk, type Partition } from "./plan.ts";
import { extentOfProduct, sourceAt, type FollowerOperand, type MatrixStack, type Product } from "./spec.ts";
import { emitSum } from "./sum.ts";
import { utopStarts } from "./utop_starts.ts";

/** Where a chunk begins in the product; units as in `Chunk`. */
type Origin = Chunk;

/** Emits the rows of a product. @throws CompileError */
export function emitProduct(emitter: Emitter, product: Product): { readonly tiles: number } {
  const extent = extentOfProduct(product);
  const whole = wholeChunk(extent);
  const spreads = product.followers.map(({ spread }) => spread);
  const plan = planProduct(whole, spreads, emitter.core, (carried) => emitter.halfBlocks(carried));
  if (plan === undefined) {
    return refuseOperator(
      product.operator,
      `one tile of its product and what is added to it do not fit into ${emitter.sramBlocks} blocks of SRAM.`,
    );
  }
  const { chunk, carried } = plan;
  for (const [batch, batchCount] of spans(whole.batch, chunk.batch)) {
    for (const [columnTiles, columnCount] of spans(whole.columnTiles, chunk.columnTiles)) {
      for (const [rowBlocks, rowCount] of spans(whole.rowBlocks, chunk.rowBlocks)) {
        for (const [innerTiles, innerCount] of spans(whole.innerTiles, chunk.innerTiles)) {
          const size = { batch: batchCount, rowBlocks: rowCount, columnTiles: columnCount, innerTiles: innerCount };
          emitChunk(emitter, product, { batch, rowBlocks, columnTiles, innerTiles }, size, whole, carried);
        }
      }
    }
  }
  return { tiles: whole.batch * whole.columnTiles * whole.innerTiles * Math.ceil(whole.rowBlocks / tileBlocks) };
}

/** First index and size of each part of at most `most`. */
function spans(size: number, most: number): readonly (readonly [first: number, count: number])[] {
  return Array.from({ length: Math.ceil(size / most) }, (_, at) => [at * most, Math.min(most, size - at * most)]);
}

function emitChunk(
  emitter: Emitter,
  product: Product,
  origin: Origin,
  size: Chunk,
  whole: Chunk,
  carried: number,
): void {
  const extent = extentOfProduct(product);
  const half = emitter.nextHalf(carried);
  const carry = carried > 0 ? emitter.carry(carried) : undefined;
  const begins = origin.innerTiles === 0;
  const ends = origin.innerTiles + size.innerTiles === whole.innerTiles;
  const parts = partsOf(emitter, product, size, begins && ends ? carried : 0);
  const layout = layOut(product.followers, size, half, carry, parts.inner);
  const rowPart = {
    firstRow: origin.rowBlocks * blockVectors,
    rows: Math.min(size.rowBlocks * blockVectors, extent.rows - origin.rowBlocks * blockVectors),
  };
  const columnPart = {
    firstColumn: origin.columnTiles * vectorElements,
    columns: Math.min(size.columnTiles * vectorElements, extent.columns - origin.columnTiles * vectorElements),
  };
  const results: Part = { ...rowPart, ...columnPart };
  const innerFirst = origin.innerTiles * vectorElements;
  const innerCount = Math.min(size.innerTiles * vectorElements, extent.inner - innerFirst);
  const each = (make: (batch: number, at: number) => readonly Piece[]): readonly Piece[] =>
    Array.from({ length: size.batch }, (_, at) => make(origin.batch + at, at)).flat();
  const pieces = (
    stack: MatrixStack,
    batch: number,
    spread: FollowerOperand["spread"],
    part: Part,
    block: number,
  ): readonly Piece[] =>
    piecesOf(
      viewOf({ source: sourceAt(stack, batch), rows: stack.rows, columns: stack.columns, spread, fill: 0 }),
      spread,
      part,
      block,
    );
  const inputs = each((batch, at) => [
    ...pieces(
      product.a,
      batch,
      "full",
      { ...rowPart, firstColumn: innerFirst, columns: innerCount },
      layout.activations + at * size.innerTiles * size.rowBlocks,
    ),
    // Whole tiles: rows behind the matrix are zeros.
    ...pieces(
      product.b,
      batch,
      "full",
      { firstRow: innerFirst, rows: size.innerTiles * vectorElements, ...columnPart },
      layout.weights + at * size.columnTiles * size.innerTiles * tileBlocks,
    ),
  ]);
  const followers = each((batch, at) =>
    product.followers.flatMap((follower, index) => {
      const blocks = operandBlocks(follower.spread, size.rowBlocks, size.columnTiles);
      return pieces(follower, batch, follower.spread, results, (layout.followers[index] ?? 0) + at * blocks);
    }),
  );
  const stores = each((batch, at) =>
    pieces(product.output, batch, "full", results, layout.result + at * size.rowBlocks * size.columnTiles),
  );
  const regions = carry === undefined ? [half] : [half, carry];
  const split = parts.inner > 1;
  const me = utopStarts(emitter, product, size, parts, layout, { begins, ends: ends && !split });
  const row = { kind: "group", me, ve: null } as const;
  const done = ends && !split;
  emitter.rows.add({ row, regions, loads: done ? [...inputs, ...followers] : inputs, stores: done ? stores : [] });
  if (split && carry !== undefined) emitSum(emitter, product, size, parts.inner, layout, carry, followers, stores);
}

/** The reduction is cut only when its parts fit into what is carried. */
function partsOf(emitter: Emitter, { followers }: Product, size: Chunk, carried: number): Partition {
  const parts = partition(size, emitter.core, carried > 0);
  const spreads = followers.map(({ spread }) => spread);
  const needed = resultBlocks(size, spreads) + (parts.inner - 1) * resultBlocks(size, []);
  return needed <= carried || parts.inner === 1 ? parts : partition(size, emitter.core, false);
}
