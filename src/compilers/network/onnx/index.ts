import { at } from "../error.ts";
import { checkNetwork } from "../check.ts";
import type { Network } from "../graph.ts";
import { importGraph } from "./import_graph.ts";
import { readModel } from "./read_model.ts";

/**
 * The network of an ONNX file.
 * @param file name for messages.
 * @param shapes shapes of inputs whose dimensions the file leaves open, by name.
 * @throws NetworkError
 */
export function readOnnx(
  bytes: Uint8Array,
  file: string,
  shapes: Readonly<Record<string, readonly number[]>>,
): Network {
  const { graph, opset } = readModel(bytes, file);
  const network = importGraph(graph, { file, opset, shapes });
  at(file, () => checkNetwork(network));
  return network;
}
