import type { Operation, Operator } from "../../network/index.ts";
import { refuseOperator } from "../error.ts";
import type { Section } from "../kernels/kernel.ts";
import { vectorElements } from "../memory/transfer.ts";
import { inputOf, outputOf, type Context } from "./context.ts";
import { positiveReciprocal } from "./functions.ts";
import { emitMatrixOperation, type MatrixOperand } from "./matrix_operation.ts";
import { lowest, operandOf, rowAxes, sizeOf, stageOf } from "./row_wise.ts";

/** exp(x − max) / Σ exp(x − max) over the columns. @throws CompileError */
export function lowerSoftmax(context: Context, operator: Operator & Extract<Operation, { kind: "softmax" }>): void {
  if (operator.logarithm) refuseOperator(operator.name, "the vector engines have no logarithm.");
  const [input, output] = [inputOf(operator, 0), outputOf(operator)];
  const axes = rowAxes(context.shape(input), new Set(operator.axes));
  const [from, to] = [context.place(input), context.outputPlace(output)];
  const operands = [
    operandOf(axes, from, from.strides, "load", lowest),
    operandOf(axes, to, to.strides, "store", 0),
  ].map((each): MatrixOperand => ({ ...each, spread: "full" }));
  const size = sizeOf(axes);
  const narrow = size.columns <= vectorElements;
  const whole = stageOf((stage) => {
    const x = stage.operand(0);
    const powers = stage.unary("exp", stage.sub(x, stage.unary("rowmax", x)));
    stage.store(1, stage.mul(powers, positiveReciprocal(stage, stage.unary("rowsum", powers))));
  });
  const sections: readonly Section[] = [
    { over: "row", stage: stageOf((stage) => stage.keep(0, { constant: lowest })) },
    { over: "panels", stage: stageOf((stage) => stage.keep(0, stage.max(stage.slot(0), stage.operand(0)))) },
    {
      over: "row",
      stage: stageOf((stage) => {
        stage.keep(0, stage.unary("rowmax", stage.slot(0)));
        stage.keep(1, { constant: 0 });
      }),
    },
    {
      over: "panels",
      stage: stageOf((stage) => {
        const powers = stage.unary("exp", stage.sub(stage.operand(0), stage.slot(0)));
        stage.store(1, powers);
        stage.keep(1, stage.add(stage.slot(1), powers));
      }),
    },
    {
      over: "row",
      stage: stageOf((stage) => stage.keep(1, positiveReciprocal(stage, stage.unary("rowsum", stage.slot(1))))),
    },
    { over: "panels", stage: stageOf((stage) => stage.store(1, stage.mul(stage.operand(1), stage.slot(1)))) },
  ];
  emitMatrixOperation(context.emitter, {
    ...{ operator: operator.name, ...size, operands },
    ...(narrow ? { sections: [{ over: "panels", stage: whole }], slots: 0 } : { sections, slots: 2 }),
  });
}
