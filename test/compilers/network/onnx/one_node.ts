import { expect } from "vitest";
import { checkNetwork, loadNetwork, tensorOf, type Network } from "../../../../src/compilers/network/index.ts";
import { float32s, model, node, types, value, type Message } from "../build/writer.ts";

export interface Case {
  readonly opset?: number;
  readonly op: string;
  /** Shapes of the inputs x0, x1, …; what follows them are constants. */
  readonly x: readonly (readonly number[])[];
  readonly constants?: readonly Message[];
  readonly attributes?: Readonly<Record<string, Message>>;
  readonly elemType?: number;
  readonly outputs?: number;
}

/** The network of one node. A constant with an empty name is an input left out. */
export function single({
  opset = 13,
  op,
  x,
  constants = [],
  attributes = {},
  elemType = types.float32,
  outputs = 1,
}: Case): Network {
  const names = x.map((_, at) => `x${at}`);
  const given = constants.filter(({ name }) => name !== "");
  const results = Array.from({ length: outputs }, (_, at) => `y${at}`);
  const network = loadNetwork(
    model(
      {
        nodes: [node(op, [...names, ...constants.map(({ name }) => String(name))], results, attributes, "n")],
        inputs: x.map((shape, at) => value(names[at]!, shape, elemType)),
        outputs: results,
        constants: given,
      },
      opset,
    ),
  );
  checkNetwork(network);
  return network;
}

/** The last operator without its names, and the shapes of the outputs. */
export function imported(of: Case): readonly unknown[] {
  const network = single(of);
  const { name, inputs: _, outputs, ...operation } = network.operators.at(-1)!;
  expect(name).toBe("n");
  return [operation, ...outputs.map((output) => tensorOf(network, output).shape.join("x"))];
}

export const image: readonly number[] = [1, 8, 10, 10];
export const weight: Message = float32s("w", Array<number>(8 * 8 * 9).fill(1), [8, 8, 3, 3]);
export const pads = (top: number, left: number, bottom: number, right: number): unknown => ({
  top,
  left,
  bottom,
  right,
});
export const window: object = { kernel: [3, 3], strides: [1, 1], dilations: [1, 1], pads: pads(0, 0, 0, 0) };
export const none: Message = { name: "" };
