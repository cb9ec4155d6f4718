import { NetworkError, quoted } from "./error.ts";
import type { Network } from "./graph.ts";
import { builtInNetwork, builtInNetworks } from "./layer_tables/index.ts";
import { readOnnx } from "./onnx/index.ts";

export interface LoadOptions {
  /** Name of the file in messages. */
  readonly file?: string;
  /** Shapes of inputs whose dimensions the file leaves open, by the name of the input. */
  readonly shapes?: Readonly<Record<string, readonly number[]>>;
}

/**
 * A built-in network by its name, or the network of an ONNX file's bytes.
 * @throws NetworkError for an unknown name, a shape for a built-in network, and a file that cannot be read.
 */
export function loadNetwork(nameOrBytes: string | Uint8Array, options: LoadOptions = {}): Network {
  const { file = "ONNX model", shapes = {} } = options;
  if (typeof nameOrBytes !== "string") return readOnnx(nameOrBytes, file, shapes);
  const name = builtInNetworks.find((each) => each === nameOrBytes);
  if (name === undefined) {
    const found = quoted(nameOrBytes);
    throw new NetworkError(`there is no network ${found}; allowed are ${builtInNetworks.join(", ")} and ONNX files.`);
  }
  if (Object.keys(shapes).length > 0) {
    throw new NetworkError(
      `${name}: a shape is given for ${Object.keys(shapes)[0]}; built-in networks read 1x3x224x224.`,
    );
  }
  return builtInNetwork(name);
}

const shapePattern = /^(?<name>.+)=(?<sizes>\d{1,15}(?:x\d{1,15})*)$/;

/** The option `--shape name=1x3x224x224`. @throws NetworkError when it is not of that form. */
export function parseShapeOption(text: string): { readonly name: string; readonly shape: readonly number[] } {
  const { name, sizes } = shapePattern.exec(text)?.groups ?? {};
  const shape = sizes?.split("x").map(Number) ?? [];
  if (name === undefined || !shape.every((size) => size >= 1)) {
    throw new NetworkError(`--shape ${text.slice(0, 60)}: allowed is NAME=SIZExSIZE…, each size at least 1.`);
  }
  return { name, shape };
}
