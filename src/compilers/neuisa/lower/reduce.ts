import type { Operation, Operator } from "../../network/index.ts";
import type { StageBuilder, Term } from "../code/stage.ts";
import { refuseOperator } from "../error.ts";
import type { Place } from "../memory/place.ts";
import type { Axis } from "./axes.ts";
import { inputOf, outputOf, type Context } from "./context.ts";
import { emitMatrixOperation, type MatrixOperand } from "./matrix_operation.ts";
import { lowest, operandOf, rowAxes, sizeOf, stageOf } from "./row_wise.ts";

/** A reduction: the same value for all columns of a row. */
export interface Reduction {
  readonly take: "sum" | "mean" | "max" | "min";
  readonly axes: readonly Axis[];
  readonly from: Place;
  /** Of the result, strides per axis of what is reduced; 0 on reduced ones. */
  readonly to: Place;
}

/** Emits a reduction over the columns. @throws CompileError */
export function emitReduction(context: Context, operator: string, { take, axes, from, to }: Reduction): void {
  const size = sizeOf(axes);
  const adds = take === "sum" || take === "mean";
  const join = (stage: StageBuilder, term: Term): Term => {
    if (adds) return stage.add(stage.slot(0), term);
    return stage.max(stage.slot(0), take === "min" ? stage.scale(term, -1) : term);
  };
  const result = (stage: StageBuilder): Term => {
    const all = stage.unary(adds ? "rowsum" : "rowmax", stage.slot(0));
    return stage.scale(all, take === "mean" ? 1 / size.columns : take === "min" ? -1 : 1);
  };
  const fill = adds ? 0 : take === "max" ? lowest : -lowest;
  const kept: MatrixOperand = {
    ...operandOf(axes, to, to.strides, "store", 0),
    ...{ columns: [{ extent: 1, stride: 0 }], spread: "columns" },
  };
  emitMatrixOperation(context.emitter, {
    ...{ operator, ...size, slots: 1 },
    operands: [{ ...operandOf(axes, from, from.strides, "load", fill), spread: "full" }, kept],
    sections: [
      { over: "row", stage: stageOf((stage) => stage.keep(0, { constant: adds ? 0 : lowest })) },
      { over: "panels", stage: stageOf((stage) => stage.keep(0, join(stage, stage.operand(0)))) },
      { over: "row", stage: stageOf((stage) => stage.store(1, result(stage))) },
    ],
  });
}

/** Emits a reduce operator. @throws CompileError */
export function lowerReduce(context: Context, operator: Operator & Extract<Operation, { kind: "reduce" }>): void {
  const { take } = operator;
  if (take === "product") return refuseOperator(operator.name, "the vector engines have no product of a row.");
  const shape = context.shape(inputOf(operator, 0));
  const reduced = new Set(operator.axes.length === 0 ? shape.keys() : operator.axes);
  const place = context.outputPlace(outputOf(operator));
  let next = 0;
  const strides = shape.map((_, axis) => {
    if (reduced.has(axis) && !operator.keepAxes) return 0;
    const stride = place.strides[next++] ?? 0;
    return reduced.has(axis) ? 0 : stride;
  });
  const from = context.place(inputOf(operator, 0));
  emitReduction(context, operator.name, { take, axes: rowAxes(shape, reduced), from, to: { ...place, strides } });
}
