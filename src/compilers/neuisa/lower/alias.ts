import { isReal, type Operator } from "../../network/index.ts";
import { broadcastStrides, reshapeStrides, type Place } from "../memory/place.ts";
import { inputOf, outputOf, type Context } from "./context.ts";

/**
 * Where the outputs of an operator lie that only says how elements are read.
 * @returns undefined for any other operator, and where elements would have to move.
 */
export function aliasPlaces(context: Context, operator: Operator): readonly Place[] | undefined {
  const name = inputOf(operator, 0);
  const shape = context.shape(outputOf(operator));
  switch (operator.kind) {
    case "reshape": {
      const x = context.place(name);
      const strides = reshapeStrides(context.shape(name), x.strides, shape);
      return strides === undefined ? undefined : [{ ...x, strides }];
    }
    case "transpose": {
      const x = context.place(name);
      return [{ ...x, strides: operator.permutation.map((axis) => x.strides[axis] ?? 0) }];
    }
    case "slice": {
      const x = context.place(name);
      const steps = [...x.strides];
      let { offset } = x;
      for (const { axis, start, step } of operator.ranges) {
        offset += start * (x.strides[axis] ?? 0);
        steps[axis] = (x.strides[axis] ?? 0) * step;
      }
      return [{ ...x, offset, strides: steps }];
    }
    case "split": {
      const x = context.place(name);
      let before = 0;
      return operator.sizes.map((size) => {
        const offset = x.offset + before * (x.strides[operator.axis] ?? 0);
        before += size;
        return { ...x, offset };
      });
    }
    case "expand": {
      const x = context.place(name);
      return [{ ...x, strides: broadcastStrides(context.shape(name), x.strides, shape) }];
    }
    case "unary":
      return renames(context, operator, operator.apply.name) ? [context.place(name)] : undefined;
    case "gather": {
      const run = evenIndices(context, operator);
      if (run === undefined) return undefined;
      const x = context.place(name);
      const step = x.strides[operator.axis] ?? 0;
      const indices = context.shape(inputOf(operator, 1)).map((extent) => (extent === 1 ? 0 : run.step * step));
      return [
        { ...x, offset: x.offset + run.first * step, strides: x.strides.toSpliced(operator.axis, 1, ...indices) },
      ];
    }
    default:
      return undefined;
  }
}

/** Constant indices of a gather, at most one axis of them, at equal distances. */
function evenIndices(
  context: Context,
  operator: Extract<Operator, { kind: "gather" }>,
): { readonly first: number; readonly step: number } | undefined {
  const { shape, constant } = context.tensor(inputOf(operator, 1));
  if (constant === undefined || constant.kind === "absent" || shape.filter((extent) => extent > 1).length > 1) {
    return undefined;
  }
  const size = context.shape(inputOf(operator, 0))[operator.axis] ?? 1;
  const index = (value: number): number => (value < 0 ? value + size : value);
  if (constant.kind === "fill") return { first: index(constant.value), step: 0 };
  const values = Array.from(constant.values, index);
  const [first = 0, second = first] = values;
  return values.every((value, at) => value === first + at * (second - first))
    ? { first, step: second - first }
    : undefined;
}

/** Identity, and a cast that changes no number. */
function renames(context: Context, operator: Operator, apply: string): boolean {
  if (apply !== "cast") return apply === "identity";
  const from = context.tensor(inputOf(operator, 0)).elementType;
  const to = context.tensor(outputOf(operator)).elementType;
  return from === to || isReal(to) || (from === "bool" && to !== "bool");
}

/** Gives the outputs of an operator their places when no element moves. @returns false for any other. */
export function lowerAlias(context: Context, operator: Operator): boolean {
  if (operator.outputs.some((name) => context.hasPlace(name))) return false;
  const places = aliasPlaces(context, operator);
  for (const [at, place] of places?.entries() ?? []) context.alias(outputOf(operator, at), place);
  return places !== undefined;
}
