import type { Operation, Operator } from "../../network/index.ts";
import type { StageBuilder, Term } from "../code/stage.ts";
import { refuseOperator } from "../error.ts";
import { dimensionsOf } from "./axes.ts";
import { inputOf, type Context } from "./context.ts";
import type { MatrixOperand } from "./matrix_operation.ts";
import { rowAxes } from "./row_wise.ts";
import { joined, placesMax, type Windowed } from "./windowed.ts";

/** x · (bias + alpha / size · Σ squares)^−beta for beta ½, ¾ or 1; neighbouring channels are shifted operands. */
export function responseNormalisation(
  context: Context,
  operator: Operator & Extract<Operation, { kind: "localResponseNormalisation" }>,
): Windowed {
  const { size, alpha, beta, bias } = operator;
  if (![0.5, 0.75, 1].includes(beta)) refuseOperator(operator.name, `beta is ${beta}; supported are 0.5, 0.75 and 1.`);
  const shape = context.shape(inputOf(operator, 0));
  if (shape.length !== 4 || size > placesMax)
    refuseOperator(operator.name, `supported are images and sizes up to ${placesMax}.`);
  const { buffer, offset, strides } = context.place(inputOf(operator, 0));
  const axes = rowAxes(shape, new Set([2, 3]));
  const channelStride = strides[1] ?? 0;
  const [channels = 1] = shape.slice(1);
  const before = Math.floor((size - 1) / 2);
  const operands = Array.from({ length: size }, (_, at): MatrixOperand => {
    const rows = dimensionsOf(axes, "row", strides).map((each, axis) => ({ ...each, steps: [axis === 1 ? 1 : 0] }));
    return {
      source: {
        ...{ buffer, offset: offset + (at - before) * channelStride },
        bounds: [{ start: at - before, limit: channels }],
      },
      ...{ rows, columns: dimensionsOf(axes, "column", strides), spread: "full", fill: 0, transfer: "load" },
    };
  });
  const compute = (stage: StageBuilder): Term => {
    const squares = joined(
      size,
      (at) => stage.mul(stage.operand(at), stage.operand(at)),
      (a, b) => stage.add(a, b),
    );
    const base = stage.shift(stage.scale(squares, alpha / size), bias);
    const root = stage.unary("rsqrt", base);
    const power =
      beta === 0.5
        ? root
        : beta === 1
          ? stage.mul(root, root)
          : stage.mul(root, stage.unary("rsqrt", stage.mul(base, root)));
    return stage.mul(stage.operand(before), power);
  };
  return { operands, compute };
}
