import type { Operation, Operator } from "../../network/index.ts";
import type { StageBuilder, Term } from "../code/stage.ts";
import type { Dimension } from "../memory/view.ts";
import type { Axis } from "./axes.ts";
import { inputOf, outputOf, type Context } from "./context.ts";
import type { MatrixOperand } from "./matrix_operation.ts";
import { lowest, operandOf, rowAxes } from "./row_wise.ts";
import { joined, shifted, type Windowed } from "./windowed.ts";

/** A pool. */
export type Pool = Operator & Extract<Operation, { kind: "pool" }>;

function channelsOf(context: Context, operator: Operator): readonly Dimension[] {
  const name = inputOf(operator, 0);
  return [{ extent: context.shape(name)[1] ?? 1, stride: context.place(name).strides[1] ?? 0 }];
}

/** The largest element of each window. */
export function maxPool(context: Context, pool: Pool): Windowed {
  const operands = shifted(context, pool, channelsOf(context, pool), lowest);
  return {
    operands,
    compute: (stage) =>
      joined(
        operands.length,
        (at) => stage.operand(at),
        (a, b) => stage.max(a, b),
      ),
  };
}

/** The sum over the window, times one over the number of elements that count: a product of rows and columns. */
export function averagePool(context: Context, pool: Pool): Windowed {
  const places = shifted(context, pool, channelsOf(context, pool), 0);
  const [, , height = 1, width = 1] = context.shape(inputOf(pool, 0));
  const [, , outHeight = 1, outWidth = 1] = context.shape(outputOf(pool));
  const { pads, countPads } = pool;
  const parts = (axis: 0 | 1, count: number, before: number, size: number, after: number): number[] =>
    Array.from({ length: count }, (_, at) => {
      const inside = Array.from(
        { length: pool.kernel[axis] },
        (_each, place) => at * pool.strides[axis] + place * pool.dilations[axis] - before,
      );
      const [first, last] = countPads ? [-before, size + after] : [0, size];
      return 1 / inside.filter((place) => place >= first && place < last).length;
    });
  const rows = parts(0, outHeight, pads.top, height, pads.bottom);
  const columns = parts(1, outWidth, pads.left, width, pads.right);
  const even = [rows, columns].every((all) => all.every((value) => value === all[0]));
  const sum = (stage: StageBuilder): Term =>
    joined(
      places.length,
      (at) => stage.operand(at),
      (a, b) => stage.add(a, b),
    );
  if (even)
    return { operands: places, compute: (stage) => stage.scale(sum(stage), (rows[0] ?? 1) * (columns[0] ?? 1)) };
  const factor = (values: readonly number[], axis: 2 | 3): MatrixOperand => {
    const buffer = context.emitter.hbm.add(`${pool.name} weights ${axis}`, values.length, { kind: "values", values });
    const axes: readonly Axis[] = rowAxes(context.shape(outputOf(pool)), new Set([2, 3]));
    const strides = [0, 0, axis === 2 ? 1 : 0, axis === 3 ? 1 : 0];
    return operandOf(axes, { buffer, offset: 0, strides }, strides, "load", 0);
  };
  const operands = [...places, factor(rows, 2), factor(columns, 3)];
  const compute = (stage: StageBuilder): Term =>
    stage.mul(stage.mul(sum(stage), stage.operand(places.length)), stage.operand(places.length + 1));
  return { operands, compute };
}
