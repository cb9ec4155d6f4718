import { StageBuilder, type Term } from "../code/stage.ts";
import { operandBlocks, type KernelOperand } from "../kernels/kernel.ts";
import type { Emitter } from "../lower/emitter.ts";
import type { Region } from "../memory/rows.ts";
import type { Piece } from "../memory/transfer.ts";
import type { Layout } from "./layout.ts";
import type { Chunk } from "./plan.ts";
import type { Product } from "./spec.ts";

/** The row behind a split reduction: a VE µTop adds the parts and does what follows. */
export function emitSum(
  emitter: Emitter,
  product: Product,
  size: Chunk,
  partialSums: number,
  layout: Layout,
  carry: Region,
  loads: readonly Piece[],
  stores: readonly Piece[],
): void {
  const stage = new StageBuilder();
  const count = product.followers.length;
  const partial = (part: number): Term => stage.operand(part === 0 ? 0 : count + part);
  const sum = Array.from({ length: partialSums - 1 }, (_, at) => at + 1).reduce(
    (total, part) => stage.add(total, partial(part)),
    partial(0),
  );
  stage.store(
    0,
    product.finish(stage, sum, (index) => stage.operand(index + 1)),
  );
  const results = size.batch * size.rowBlocks * size.columnTiles;
  const sections = [{ over: "panels", stage: stage.finish() }] as const;
  for (let batch = 0; batch < size.batch; batch += 1) {
    const at = layout.result - carry.first + batch * size.rowBlocks * size.columnTiles;
    const operands: KernelOperand[] = [
      { spread: "full", block: at },
      ...product.followers.map(({ spread }, index): KernelOperand => {
        const place = (layout.followers[index] ?? 0) - carry.first;
        return { spread, block: place + batch * operandBlocks(spread, size.rowBlocks, size.columnTiles) };
      }),
      ...Array.from({ length: partialSums - 1 }, (_, part): KernelOperand => ({
        spread: "full",
        block: at + (part + 1) * results,
      })),
    ];
    const kernel = {
      region: carry.first,
      rowBlocks: size.rowBlocks,
      panels: size.columnTiles,
      operands,
      sections,
      slots: 0,
    };
    const last = batch === size.batch - 1;
    emitter.kernelRow(kernel, [carry], batch === 0 ? loads : [], last ? stores : []);
  }
}
