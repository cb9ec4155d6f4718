import type { Operator } from "../../network/index.ts";
import type { Section } from "../kernels/kernel.ts";
import { broadcastStrides, type Place } from "../memory/place.ts";
import { vectorElements } from "../memory/transfer.ts";
import type { Axis } from "./axes.ts";
import { inputOf, outputOf, type Context } from "./context.ts";
import { emitMatrixOperation, type MatrixOperand } from "./matrix_operation.ts";
import { operandOf, rowAxes, sizeOf, stageOf } from "./row_wise.ts";

/** The axes of a shape from `first` on. */
function axesFrom(shape: readonly number[], first: number): ReadonlySet<number> {
  return new Set(shape.flatMap((_, axis) => (axis < first ? [] : [axis])));
}

/** What a normalisation over rows needs: axes of x, and the factors with their strides per axis of x. */
interface Normalisation {
  readonly axes: readonly Axis[];
  readonly epsilon: number;
  readonly factors: readonly {
    readonly place: Place;
    readonly axes: readonly Axis[];
    readonly strides: readonly number[];
  }[];
}

/** (x − mean) · rsqrt(variance + ε) · scale + bias over the columns. @throws CompileError */
export function lowerNormalisation(context: Context, operator: Operator): void {
  const { axes, epsilon, factors } = normalisation(context, operator);
  const [from, to] = [context.place(inputOf(operator, 0)), context.outputPlace(outputOf(operator))];
  const size = sizeOf(axes);
  const masked = size.columns % vectorElements !== 0;
  const mask: MatrixOperand = {
    ...{ source: { ...context.number(1), bounds: [] }, spread: "rows", fill: 0, transfer: "load" },
    ...{ rows: [], columns: [{ extent: size.columns, stride: 0 }] },
  };
  const operands = [
    { ...operandOf(axes, from, from.strides, "load", 0), spread: "full" as const },
    operandOf(axes, to, to.strides, "store", 0),
    ...factors.map((factor) => operandOf(factor.axes, factor.place, factor.strides, "load", 0)),
    ...(masked ? [mask] : []),
  ];
  const scaleRow = 1 / size.columns;
  const sections: readonly Section[] = [
    { over: "row", stage: stageOf((stage) => stage.keep(0, { constant: 0 })) },
    { over: "panels", stage: stageOf((stage) => stage.keep(0, stage.add(stage.slot(0), stage.operand(0)))) },
    {
      over: "row",
      stage: stageOf((stage) => {
        stage.keep(0, stage.scale(stage.unary("rowsum", stage.slot(0)), scaleRow));
        stage.keep(1, { constant: 0 });
      }),
    },
    {
      over: "panels",
      stage: stageOf((stage) => {
        const difference = stage.sub(stage.operand(0), stage.slot(0));
        // Columns behind the matrix differ from the mean as well.
        const kept = masked ? stage.mul(difference, stage.operand(2 + factors.length)) : difference;
        stage.keep(1, stage.add(stage.slot(1), stage.mul(kept, kept)));
      }),
    },
    {
      over: "row",
      stage: stageOf((stage) => {
        const variance = stage.scale(stage.unary("rowsum", stage.slot(1)), scaleRow);
        stage.keep(1, stage.unary("rsqrt", stage.shift(variance, epsilon)));
      }),
    },
    {
      over: "panels",
      stage: stageOf((stage) => {
        const normal = stage.mul(stage.sub(stage.operand(0), stage.slot(0)), stage.slot(1));
        const scaled = factors.length > 0 ? stage.mul(normal, stage.operand(2)) : normal;
        stage.store(1, factors.length > 1 ? stage.add(scaled, stage.operand(3)) : scaled);
      }),
    },
  ];
  emitMatrixOperation(context.emitter, { operator: operator.name, ...size, operands, sections, slots: 2 });
}

function normalisation(context: Context, operator: Operator): Normalisation {
  const shape = context.shape(inputOf(operator, 0));
  const names = operator.inputs.slice(1);
  const perChannel = (axes: readonly Axis[]): Normalisation["factors"] =>
    names.map((name) => {
      const place = context.place(name);
      return { place, axes, strides: shape.map((_, axis) => (axis === 1 ? (place.strides[0] ?? 1) : 0)) };
    });
  switch (operator.kind) {
    case "layerNormalisation": {
      const axes = rowAxes(shape, axesFrom(shape, operator.axis));
      const factors = names.map((name) => {
        const place = context.place(name);
        return { place, axes, strides: broadcastStrides(context.shape(name), place.strides, shape) };
      });
      return { axes, epsilon: operator.epsilon, factors };
    }
    case "instanceNormalisation": {
      const axes = rowAxes(shape, axesFrom(shape, 2));
      return { axes, epsilon: operator.epsilon, factors: perChannel(axes) };
    }
    case "groupNormalisation": {
      const [images = 1, channels = 1, ...places] = shape;
      const perGroup = channels / operator.groups;
      const axes: readonly Axis[] = [
        { role: "row", extent: images, axis: 0 },
        { role: "row", extent: operator.groups, axis: 1, factor: perGroup },
        { role: "column", extent: perGroup, axis: 1 },
        ...places.map((extent, at): Axis => ({ role: "column", extent, axis: 2 + at })),
      ];
      return { axes, epsilon: operator.epsilon, factors: perChannel(axes) };
    }
    default:
      throw new RangeError(`${operator.kind} does not normalise rows.`);
  }
}
