import { elementCount, type Operator } from "../../network/index.ts";
import { StageBuilder } from "../code/stage.ts";
import { refuseOperator } from "../error.ts";
import { dimensions, mergeAxes } from "../memory/place.ts";
import { blocksOf, vectorElements } from "../memory/transfer.ts";
import type { Dimension, Source } from "../memory/view.ts";
import { chainFrom, isElementWise } from "./chain.ts";
import type { Context } from "./context.ts";
import { emitMatrixOperation, matrixSize, spreadOf, type MatrixOperand } from "./matrix_operation.ts";
import type { Lowered } from "./product.ts";

/** Vector registers that a chain may use: two lanes fit. */
const localsMax = 16;

/** Emits element-wise operator `at` with those that follow it. @throws CompileError */
export function lowerElementWise(context: Context, at: number, operator: Operator): Lowered {
  if (!isElementWise(context, operator)) {
    const what =
      operator.kind === "unary" ? operator.apply.name : operator.kind === "binary" ? operator.apply : operator.kind;
    refuseOperator(operator.name, `the vector engines have no ${what} of these operands.`);
  }
  const chain = chainFrom(context, at, undefined, localsMax);
  const output = context.outputPlace(chain.output);
  const shape = context.shape(chain.output);
  const places = [...chain.operands, { place: output, strides: output.strides }];
  const stage = new StageBuilder();
  stage.store(
    chain.operands.length,
    chain.compute(stage, undefined, (index) => stage.operand(index)),
  );
  const matrix = elementMatrix(
    shape,
    places.map(({ strides }) => strides),
  );
  const operands = places.map(({ place, strides }, index): MatrixOperand => {
    const { rows, columns } = matrix.dimensions(index, strides);
    const source: Source = { buffer: place.buffer, offset: place.offset, ...matrix.bounds };
    const transfer = index === chain.operands.length ? "store" : "load";
    const spread = transfer === "store" ? "full" : spreadOf(rows, columns);
    return { source, rows, columns, spread, fill: 1, transfer };
  });
  emitMatrixOperation(context.emitter, {
    operator: operator.name,
    ...matrix.size,
    operands,
    sections: [{ over: "panels", stage: stage.finish() }],
    slots: 0,
  });
  return { taken: chain.operators.slice(1), tiles: 0 };
}

interface ElementMatrix {
  readonly size: { readonly rows: number; readonly columns: number };
  readonly bounds: Pick<Source, "bounds">;
  readonly dimensions: (
    index: number,
    strides: readonly number[],
  ) => { readonly rows: readonly Dimension[]; readonly columns: readonly Dimension[] };
}

/** A matrix of the elements of a shape: without gaps where all operands lie evenly, else the split of axes with the fewest blocks. */
export function elementMatrix(shape: readonly number[], strides: readonly (readonly number[])[]): ElementMatrix {
  const merged = mergeAxes(shape, strides);
  const elements = elementCount(shape);
  const flat = merged.shape.length <= 1;
  if (flat) {
    const rows = Math.ceil(elements / vectorElements);
    const columns = Math.min(vectorElements, elements);
    const whole = rows * columns === elements;
    return {
      size: { rows, columns },
      bounds: whole ? {} : { bounds: [{ start: 0, limit: elements }] },
      dimensions: (index) => {
        const stride = merged.lists[index]?.[0] ?? 0;
        const step = (by: number): Pick<Dimension, "steps"> => (whole || stride === 0 ? {} : { steps: [by] });
        return {
          rows: [{ extent: rows, stride: stride * columns, ...step(columns) }],
          columns: [{ extent: columns, stride, ...step(1) }],
        };
      },
    };
  }
  let best = { split: 1, blocks: Infinity };
  for (let split = 0; split < merged.shape.length; split += 1) {
    const rows = elementCount(merged.shape.slice(0, split));
    const columns = elementCount(merged.shape.slice(split));
    const blocks = blocksOf(rows) * Math.ceil(columns / vectorElements);
    if (blocks < best.blocks) best = { split, blocks };
  }
  const all = merged.lists.map((list) => dimensions(merged.shape, list));
  const first = all[0] ?? [];
  return {
    size: matrixSize(first.slice(0, best.split), first.slice(best.split)),
    bounds: {},
    dimensions: (index) => ({
      rows: all[index]?.slice(0, best.split) ?? [],
      columns: all[index]?.slice(best.split) ?? [],
    }),
  };
}
