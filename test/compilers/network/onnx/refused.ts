import { loadNetwork, NetworkError, type LoadOptions } from "../../../../src/compilers/network/index.ts";
import { model, node, rawZeros, value, type Message } from "../build/writer.ts";

export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof NetworkError) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

export const refused = (bytes: Uint8Array, options: LoadOptions = {}): string =>
  messageOf(() => loadNetwork(bytes, { file: "net.onnx", ...options }));

export const x: Message = value("x", [1, 8, 10, 10]);
export const one = (
  op: string,
  attributes: Record<string, Message> = {},
  constants: readonly Message[] = [],
  opset = 13,
): Uint8Array =>
  model(
    {
      nodes: [node(op, ["x", ...constants.map(({ name }) => String(name))], ["y"], attributes, "n")],
      inputs: [x],
      outputs: ["y"],
      constants,
    },
    opset,
  );
export const relu: readonly Message[] = [node("Relu", ["x"], ["y"], {}, "n")];
export const weight: Message = rawZeros("w", [4, 8, 3, 3]);
