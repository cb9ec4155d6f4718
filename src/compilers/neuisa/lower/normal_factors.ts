import type { Operator } from "../../network/index.ts";
import { StageBuilder } from "../code/stage.ts";
import type { Place } from "../memory/place.ts";
import { inputOf, type Context } from "./context.ts";
import { emitMatrixOperation, type MatrixOperand } from "./matrix_operation.ts";

/** Factors of a batch normalisation, per channel: y = scale · x + shift. */
export interface NormalFactors {
  readonly scale: Place;
  readonly shift: Place;
}

const made = new WeakMap<Context, Map<string, NormalFactors>>();

/** scale · rsqrt(variance + ε) and bias − mean · that, computed by a row of their own before they are first used. */
export function normalFactors(context: Context, operator: Operator): NormalFactors {
  const known = made.get(context) ?? new Map<string, NormalFactors>();
  made.set(context, known);
  const before = known.get(operator.name);
  if (before !== undefined) return before;
  if (operator.kind !== "batchNormalisation") throw new RangeError(`${operator.kind} has no factors.`);
  const [channels = 1] = context.shape(inputOf(operator, 1));
  const factors = {
    scale: context.scratch(`${operator.name} scale`, [channels]),
    shift: context.scratch(`${operator.name} shift`, [channels]),
  };
  const stage = new StageBuilder();
  const [scale, bias, mean, variance] = [0, 1, 2, 3].map((at) => stage.operand(at));
  if (scale === undefined || bias === undefined || mean === undefined || variance === undefined) return factors;
  const factor = stage.mul(scale, stage.unary("rsqrt", stage.shift(variance, operator.epsilon)));
  stage.store(4, factor);
  stage.store(5, stage.sub(bias, stage.mul(mean, factor)));
  const operand = ({ buffer, offset, strides }: Place, transfer: "load" | "store"): MatrixOperand => ({
    ...{ source: { buffer, offset }, transfer, spread: "full", fill: 1 },
    ...{ rows: [{ extent: 1, stride: 0 }], columns: [{ extent: channels, stride: strides[0] ?? 1 }] },
  });
  emitMatrixOperation(context.emitter, {
    operator: operator.name,
    ...{ rows: 1, columns: channels, slots: 0 },
    operands: [
      ...[1, 2, 3, 4].map((at) => operand(context.place(inputOf(operator, at)), "load")),
      operand(factors.scale, "store"),
      operand(factors.shift, "store"),
    ],
    sections: [{ over: "panels", stage: stage.finish() }],
  });
  known.set(operator.name, factors);
  return factors;
}
