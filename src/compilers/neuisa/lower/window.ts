import type { Operation, Operator } from "../../network/index.ts";
import { StageBuilder, type Term } from "../code/stage.ts";
import type { Place } from "../memory/place.ts";
import { chainFrom } from "./chain.ts";
import { inputOf, outputOf, type Context } from "./context.ts";
import { emitMatrixOperation, spreadOf, type MatrixOperand } from "./matrix_operation.ts";
import { averagePool, maxPool, type Pool } from "./pool.ts";
import type { Lowered } from "./product.ts";
import { emitReduction } from "./reduce.ts";
import { responseNormalisation } from "./response_normalisation.ts";
import { operandOf, rowAxes, sizeOf } from "./row_wise.ts";
import { joined, shifted, type Windowed } from "./windowed.ts";

/** Registers that a chain behind a window may use. */
const localsMax = 12;
/** A convolution that multiplies each channel by itself: work of the vector engines. */
export function isDepthwise(context: Context, operator: Operator): boolean {
  return operator.kind === "conv" && operator.groups > 1 && context.shape(inputOf(operator, 1))[1] === 1;
}

/** Emits a pool or a depthwise convolution, with the element-wise operators that follow it. @throws CompileError */
export function lowerWindow(context: Context, at: number, operator: Operator): Lowered {
  if (operator.kind === "pool" && isWhole(context, operator)) {
    const shape = context.shape(inputOf(operator, 0));
    const place = context.outputPlace(outputOf(operator));
    const to = { ...place, strides: [place.strides[0] ?? 0, place.strides[1] ?? 0, 0, 0] };
    const take = operator.take === "max" ? "max" : "mean";
    const from = context.place(inputOf(operator, 0));
    emitReduction(context, operator.name, { take, axes: rowAxes(shape, new Set([2, 3])), from, to });
    return { taken: [], tiles: 0 };
  }
  const { operands, compute } = windowed(context, operator);
  const chain = chainFrom(context, at + 1, outputOf(operator), localsMax);
  const output = context.outputPlace(chain.output);
  const axes = rowAxes(context.shape(chain.output), new Set([2, 3]));
  const all = [
    ...operands,
    ...chain.operands.map(({ place, strides }) => operandOf(axes, place, strides, "load", 0)),
    operandOf(axes, output, output.strides, "store", 0),
  ];
  const stage = new StageBuilder();
  stage.store(
    all.length - 1,
    chain.compute(stage, compute(stage), (index) => stage.operand(operands.length + index)),
  );
  emitMatrixOperation(context.emitter, {
    ...{ operator: operator.name, ...sizeOf(axes), operands: all, slots: 0 },
    sections: [{ over: "panels", stage: stage.finish() }],
  });
  return { taken: chain.operators, tiles: 0 };
}

function windowed(context: Context, operator: Operator): Windowed {
  switch (operator.kind) {
    case "pool":
      return operator.take === "max" ? maxPool(context, operator) : averagePool(context, operator);
    case "conv":
      return depthwise(context, operator);
    case "localResponseNormalisation":
      return responseNormalisation(context, operator);
    default:
      throw new RangeError(`${operator.kind} has no window.`);
  }
}

function isWhole(context: Context, pool: Pool): boolean {
  if (pool.global) return true;
  const [, , height, width] = context.shape(inputOf(pool, 0));
  const { pads, kernel, dilations } = pool;
  const [, , outHeight, outWidth] = context.shape(outputOf(pool));
  const padded = pads.top + pads.left + pads.bottom + pads.right > 0;
  return (
    !padded &&
    kernel[0] === height &&
    kernel[1] === width &&
    dilations[0] * dilations[1] * (outHeight ?? 0) * (outWidth ?? 0) === 1
  );
}

function depthwise(context: Context, conv: Operator & Extract<Operation, { kind: "conv" }>): Windowed {
  const [nameW, nameBias] = [inputOf(conv, 1), conv.inputs[2]];
  const weight = context.place(nameW);
  const [filters = 1] = context.shape(nameW);
  const each = filters / conv.groups;
  const channel = context.place(inputOf(conv, 0)).strides[1] ?? 0;
  const images = context.shape(inputOf(conv, 0))[0] ?? 1;
  const places = shifted(
    context,
    conv,
    [
      { extent: conv.groups, stride: channel },
      { extent: each, stride: 0 },
    ],
    0,
  );
  const [filterStride = 0, , rowStride = 0, columnStride = 0] = weight.strides;
  const perFilter = ({ buffer }: Place, offset: number, stride: number): MatrixOperand => {
    const rows = [
      { extent: images, stride: 0 },
      { extent: filters, stride },
    ];
    return { source: { buffer, offset }, rows, columns: [], spread: spreadOf(rows, []), fill: 0, transfer: "load" };
  };
  const weights = places.map((_, place) => {
    const offset =
      weight.offset + Math.floor(place / conv.kernel[1]) * rowStride + (place % conv.kernel[1]) * columnStride;
    return perFilter(weight, offset, filterStride);
  });
  const bias = nameBias === undefined ? undefined : context.place(nameBias);
  const operands = [
    ...places,
    ...weights,
    ...(bias === undefined ? [] : [perFilter(bias, bias.offset, bias.strides[0] ?? 1)]),
  ];
  const compute = (stage: StageBuilder): Term => {
    const sum = joined(
      places.length,
      (at) => stage.mul(stage.operand(at), stage.operand(places.length + at)),
      (a, b) => stage.add(a, b),
    );
    return bias === undefined ? sum : stage.add(sum, stage.operand(2 * places.length));
  };
  return { operands, compute };
}
