import { refuse } from "./error.ts";
import type { Tensor, TensorType } from "./graph.ts";
import { broadcastReader, elementStrides, eachIndex } from "./fold_index.ts";
import { binaryFunction } from "./functions/binary_functions.ts";
import { unaryFunction } from "./functions/unary_functions.ts";
import type { Operation } from "./operation.ts";
import { elementCount, zeros, type ConstantData, type Values } from "./values.ts";

/**
 * Outputs of an operation on constants, or undefined where they stay to be computed by whoever runs the network. What only
 * renames elements is folded at any size; the rest up to `elementsMax` elements of all inputs and outputs together, since its
 * purpose is to compute shapes.
 */
export function fold(
  operation: Operation,
  inputs: readonly Tensor[],
  outputs: readonly TensorType[],
  elementsMax: number,
): readonly ConstantData[] | undefined {
  if (!inputs.every(({ constant }) => constant !== undefined)) return undefined;
  const renamed = foldRenaming(operation, inputs[0]);
  if (renamed !== undefined) return [renamed];
  if (inputs.some(({ constant }) => constant?.kind === "absent")) return undefined;
  const touched = [...inputs, ...outputs].reduce((sum, { shape }) => sum + elementCount(shape), 0);
  if (touched > elementsMax) return undefined;
  const readers = inputs.map(reader);
  const write = (at: number, value: (flat: number, index: readonly number[]) => number): ConstantData => {
    const { shape, elementType } = outputs[at] ?? refuse(`output ${at} is missing.`);
    const values = zeros(elementType, elementCount(shape));
    eachIndex(shape, (flat, index) => (values[flat] = value(flat, index)));
    return { kind: "dense", values };
  };
  return foldSmall(operation, inputs, readers, outputs, write);
}

type Reader = (flat: number) => number;

function reader({ constant }: Tensor): Reader {
  if (constant?.kind === "fill") return () => constant.value;
  const values: Values | undefined = constant?.kind === "dense" ? constant.values : undefined;
  return (flat) => values?.[flat] ?? 0;
}

/** Operations after which the data is the same, or still equal everywhere, or still unknown. */
function foldRenaming(operation: Operation, x: Tensor | undefined): ConstantData | undefined {
  const constant = x?.constant;
  const same = operation.kind === "reshape" || (operation.kind === "unary" && operation.apply.name === "identity");
  if (same) return constant;
  if (operation.kind === "transpose" || operation.kind === "expand") {
    return constant?.kind === "fill" || (constant?.kind === "absent" && operation.kind === "transpose")
      ? constant
      : undefined;
  }
  const cast = operation.kind === "unary" && operation.apply.name === "cast";
  return cast && constant?.kind === "absent" ? constant : undefined;
}

type Write = (at: number, value: (flat: number, index: readonly number[]) => number) => ConstantData;

function foldSmall(
  operation: Operation,
  inputs: readonly Tensor[],
  readers: readonly Reader[],
  outputs: readonly TensorType[],
  write: Write,
): readonly ConstantData[] | undefined {
  const shape = (at: number): readonly number[] => inputs[at]?.shape ?? [];
  const read = (at: number, flat: number): number => readers[at]?.(flat) ?? 0;
  const out = outputs[0] ?? refuse("there is no output.");
  const broadcasted = (at: number): Reader => broadcastReader(shape(at), out.shape, (flat) => read(at, flat));
  const strides = elementStrides(shape(0));
  const dot = (index: readonly number[]): number => index.reduce((sum, each, at) => sum + each * (strides[at] ?? 0), 0);
  switch (operation.kind) {
    case "unary": {
      const apply = unaryFunction(operation.apply, out.elementType);
      return [write(0, (flat) => apply(read(0, flat)))];
    }
    case "binary": {
      const apply = binaryFunction(operation.apply, out.elementType);
      const [a, b] = [broadcasted(0), broadcasted(1)];
      return [write(0, (flat) => apply(a(flat), b(flat)))];
    }
    case "where": {
      const [condition, a, b] = [broadcasted(0), broadcasted(1), broadcasted(2)];
      return [write(0, (flat) => (condition(flat) === 0 ? b(flat) : a(flat)))];
    }
    case "expand": {
      const x = broadcasted(0);
      return [write(0, x)];
    }
    case "transpose":
      return [
        write(0, (_, index) =>
          read(
            0,
            operation.permutation.reduce((sum, axis, at) => sum + (index[at] ?? 0) * (strides[axis] ?? 0), 0),
          ),
        ),
      ];
    case "slice": {
      const ranges = new Map(operation.ranges.map((range) => [range.axis, range]));
      const source = (each: number, axis: number): number => {
        const range = ranges.get(axis);
        return range === undefined ? each : range.start + each * range.step;
      };
      return [write(0, (_, index) => read(0, dot(index.map(source))))];
    }
    case "gather": {
      const { axis } = operation;
      const size = shape(0)[axis] ?? 0;
      const indexRank = shape(1).length;
      const indexStrides = elementStrides(shape(1));
      const picked = (index: readonly number[]): number => {
        const value = read(
          1,
          indexStrides.reduce((sum, stride, at) => sum + stride * (index[axis + at] ?? 0), 0),
        );
        if (value < -size || value >= size) refuse(`index ${value} is not one of an axis of ${size} elements.`);
        return value < 0 ? value + size : value;
      };
      return [
        write(0, (_, index) =>
          read(0, dot([...index.slice(0, axis), picked(index), ...index.slice(axis + indexRank)])),
        ),
      ];
    }
    case "concat":
      return [foldConcat(operation.axis, inputs, read, write)];
    case "split": {
      let before = 0;
      return operation.sizes.map((size, at) => {
        const first = before;
        before += size;
        return write(at, (_, index) => read(0, dot(index.with(operation.axis, (index[operation.axis] ?? 0) + first))));
      });
    }
    case "reduce": {
      const reduced = new Set(operation.axes);
      const keptShape = shape(0).map((size, axis) => (reduced.has(axis) ? 1 : size));
      const keptStrides = elementStrides(keptShape);
      const lists: number[][] = Array.from({ length: elementCount(keptShape) }, () => []);
      eachIndex(shape(0), (flat, index) => {
        const at = index.reduce(
          (sum, each, axis) => sum + (reduced.has(axis) ? 0 : each * (keptStrides[axis] ?? 0)),
          0,
        );
        lists[at]?.push(read(0, flat));
      });
      return [write(0, (flat) => reduceNumbers(operation.take, lists[flat] ?? []))];
    }
    default:
      return undefined;
  }
}

function reduceNumbers(take: Extract<Operation, { kind: "reduce" }>["take"], values: readonly number[]): number {
  const sum = (): number => values.reduce((total, value) => total + value, 0);
  switch (take) {
    case "sum":
      return sum();
    case "mean":
      return sum() / values.length;
    case "product":
      return values.reduce((product, value) => product * value, 1);
    case "max":
      return values.reduce((most, value) => Math.max(most, value), -Infinity);
    case "min":
      return values.reduce((least, value) => Math.min(least, value), Infinity);
  }
}

function foldConcat(
  axis: number,
  inputs: readonly Tensor[],
  read: (at: number, flat: number) => number,
  write: Write,
): ConstantData {
  // An empty result may be as long along the axis as its other axes are not.
  if (inputs.some(({ shape }) => elementCount(shape.with(axis, 1)) === 0)) return write(0, () => 0);
  // Every element along the axis with the part that holds it, and its place there.
  const places = inputs.flatMap(({ shape }, part) =>
    Array.from({ length: shape[axis] ?? 0 }, (_, place) => ({ part, place, strides: elementStrides(shape) })),
  );
  return write(0, (_, index) => {
    const { part, place, strides } = places[index[axis] ?? 0] ?? refuse("a part is missing.");
    const flat = strides.reduce((sum, stride, at) => sum + stride * (at === axis ? place : (index[at] ?? 0)), 0);
    return read(part, flat);
  });
}
