import { StageBuilder, type Stage } from "../code/stage.ts";
import type { Emitter } from "../lower/emitter.ts";
import type { Layout } from "./layout.ts";
import { tileBlocks, type Chunk, type Partition } from "./plan.ts";
import type { Product } from "./spec.ts";
import { cut, utopCode, type Starts, type UtopWork } from "./utop.ts";

/** First instruction of each ME µTop of a chunk; null where there is no work. */
export function utopStarts(
  emitter: Emitter,
  product: Product,
  size: Chunk,
  parts: Partition,
  layout: Layout,
  ends: { readonly begins: boolean; readonly ends: boolean },
): readonly (number | null)[] {
  const operands: UtopWork["operands"] = [
    { pointer: "full", offset: 0 },
    ...product.followers.map(({ spread }, at) => {
      const place = layout.followers[at] ?? 0;
      if (spread === "full") return { pointer: spread, offset: place - layout.result };
      const pointer = spread === "columns" ? "columns" : "rows";
      return { pointer, offset: place - layout[pointer] } as const;
    }),
  ];
  const finish = { first: finishStage(product, false), sum: finishStage(product, true) };
  const utops: { work: UtopWork; starts: Starts }[] = [];
  let batch = 0;
  for (const batchCount of cut(size.batch, parts.batch)) {
    let column = 0;
    for (const columnCount of cut(size.columnTiles, parts.columns)) {
      let row = 0;
      for (const rowCount of cut(size.rowBlocks, parts.rows)) {
        let inner = 0;
        for (const [part, innerCount] of cut(size.innerTiles, parts.inner).entries()) {
          const tile = batch * size.columnTiles + column;
          const work: UtopWork = {
            ...{ batch: batchCount, columnTiles: columnCount, innerTiles: innerCount, rowBlocks: rowCount },
            chunk: { columnTiles: size.columnTiles, innerTiles: size.innerTiles, rowBlocks: size.rowBlocks },
            ...ends,
            operands,
            finish,
          };
          const starts = {
            activations: layout.activations + (batch * size.innerTiles + inner) * size.rowBlocks + row,
            weights: layout.weights + (tile * size.innerTiles + inner) * tileBlocks,
            full: layout.result + part * size.batch * size.columnTiles * size.rowBlocks + tile * size.rowBlocks + row,
            rows: layout.rows + tile,
            columns: layout.columns + batch * size.rowBlocks + row,
          };
          utops.push({ work, starts });
          inner += innerCount;
        }
        row += rowCount;
      }
      column += columnCount;
    }
    batch += batchCount;
  }
  return shared(emitter, utops);
}

/** Neighbours with the same work share a snippet when their starts lie at equal distances. */
function shared(
  emitter: Emitter,
  utops: readonly { readonly work: UtopWork; readonly starts: Starts }[],
): readonly (number | null)[] {
  const { vectorEngines, matrixEngines } = emitter.core;
  const starts: (number | null)[] = [];
  for (let at = 0; at < utops.length;) {
    const first = utops[at];
    if (first === undefined) break;
    const perIndex = difference(utops[at + 1]?.starts, first.starts);
    let end = at + 1;
    for (; end < utops.length; end += 1) {
      const [before, next] = [utops[end - 1], utops[end]];
      if (before === undefined || next === undefined || !sameWork(first.work, next.work)) break;
      if (JSON.stringify(difference(next.starts, before.starts)) !== JSON.stringify(perIndex)) break;
    }
    const zero = end - at > 1 ? plus(first.starts, perIndex, -at) : first.starts;
    const step = end - at > 1 ? perIndex : undefined;
    const start = emitter.library.start(["product", first.work, zero, step], () =>
      utopCode(first.work, zero, step, vectorEngines),
    );
    for (; at < end; at += 1) starts.push(start);
  }
  return Array.from({ length: matrixEngines }, (_, at) => starts[at] ?? null);
}

function sameWork(a: UtopWork, b: UtopWork): boolean {
  return (
    a.batch === b.batch &&
    a.columnTiles === b.columnTiles &&
    a.innerTiles === b.innerTiles &&
    a.rowBlocks === b.rowBlocks
  );
}

function difference(a: Starts | undefined, b: Starts): Starts {
  return plus(a ?? b, b, -1);
}

function plus(a: Starts, b: Starts, factor: number): Starts {
  const each = (pointer: keyof Starts): number => a[pointer] + factor * b[pointer];
  return {
    activations: each("activations"),
    weights: each("weights"),
    full: each("full"),
    rows: each("rows"),
    columns: each("columns"),
  };
}

/** From a block of the product in slot 0, and what the sum is so far if `adds`, to the stored result: operand 0. */
function finishStage(product: Product, adds: boolean): Stage {
  const stage = new StageBuilder();
  const block = stage.slot(0);
  const sum = adds ? stage.add(stage.operand(0), block) : block;
  stage.store(
    0,
    product.finish(stage, sum, (index) => stage.operand(index + 1)),
  );
  return stage.finish();
}
