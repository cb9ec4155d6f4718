import { elementCount } from "../../network/index.ts";
import { StageBuilder, type Stage } from "../code/stage.ts";
import type { Place } from "../memory/place.ts";
import { dimensionsOf, type Axis } from "./axes.ts";
import { spreadOf, type MatrixOperand } from "./matrix_operation.ts";

/** The lowest finite binary32: what a maximum begins with. */
export const lowest: number = -(2 - 2 ** -23) * 2 ** 127;

/** A stage that `build` makes. */
export function stageOf(build: (stage: StageBuilder) => void): Stage {
  const stage = new StageBuilder();
  build(stage);
  return stage.finish();
}

/** An operand whose rows and columns the axes say. */
export function operandOf(
  axes: readonly Axis[],
  { buffer, offset }: Place,
  strides: readonly number[],
  transfer: "load" | "store",
  fill: number,
): MatrixOperand {
  const [rows, columns] = [dimensionsOf(axes, "row", strides), dimensionsOf(axes, "column", strides)];
  const spread = transfer === "store" ? "full" : spreadOf(rows, columns);
  return { source: { buffer, offset }, rows, columns, spread, fill, transfer };
}

/** Rows and columns of the matrix that axes span. */
export function sizeOf(axes: readonly Axis[]): { readonly rows: number; readonly columns: number } {
  const count = (role: Axis["role"]): number =>
    elementCount(axes.filter((each) => each.role === role).map(({ extent }) => extent));
  return { rows: count("row"), columns: count("column") };
}

/** Every axis of a shape: these are columns, the others rows. */
export function rowAxes(shape: readonly number[], columns: ReadonlySet<number>): readonly Axis[] {
  return shape.map((extent, axis) => ({ role: columns.has(axis) ? "column" : "row", extent, axis }));
}
