import { NetworkBuilder } from "../../../../src/compilers/network/builder.ts";
import { evaluate, type NumberTensor } from "../../../../src/compilers/network/evaluate/index.ts";
import type { Operation, Window } from "../../../../src/compilers/network/operation.ts";
import type { ElementType } from "../../../../src/compilers/network/values.ts";

/** An operand of a test; float64 unless said otherwise. */
export interface Operand {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
  readonly elementType?: ElementType;
}

export function operand(shape: readonly number[], values: ArrayLike<number>, elementType?: ElementType): Operand {
  return elementType === undefined ? { shape, values } : { shape, values, elementType };
}

/** 1, 2, 3, … in a shape. */
export function counting(...shape: number[]): Operand {
  return {
    shape,
    values: Array.from({ length: shape.reduce((product, size) => product * size, 1) }, (_, at) => at + 1),
  };
}

/** Small integers in a shape, the same ones for the same salt. */
export function drawn(salt: number, ...shape: number[]): Operand {
  const length = shape.reduce((product, size) => product * size, 1);
  return { shape, values: Array.from({ length }, (_, at) => (((at + 1) * 37 + salt * 101) % 17) - 8) };
}

/** All outputs of one operation on operands that come from outside. */
export function runAll(operation: Operation, operands: readonly Operand[], castTo?: ElementType): NumberTensor[] {
  const builder = new NetworkBuilder();
  const names = operands.map((_, at) => `input${at}`);
  for (const [at, { shape, elementType = "float64" }] of operands.entries()) {
    builder.addInput(`input${at}`, { shape, elementType });
  }
  const outputs = operation.kind === "split" ? operation.sizes.map((_, at) => `output${at}`) : ["output0"];
  builder.add(operation, { name: "tested", inputs: names, outputs }, castTo);
  const network = builder.finish("one operator", outputs);
  const results = evaluate(network, new Map(operands.map(({ values }, at) => [`input${at}`, values])));
  return outputs.flatMap((name) => results.get(name) ?? []);
}

/** The values of the only output. */
export function run(operation: Operation, operands: readonly Operand[], castTo?: ElementType): number[] {
  const [result] = runAll(operation, operands, castTo);
  return [...(result?.values ?? [])];
}

/** A window that steps by one, without pads, unless said otherwise. */
export function windowOf(kernel: readonly [number, number], rest: Partial<Window> = {}): Window {
  return { kernel, strides: [1, 1], dilations: [1, 1], pads: { top: 0, left: 0, bottom: 0, right: 0 }, ...rest };
}
