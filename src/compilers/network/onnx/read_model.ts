import { NetworkError, shown } from "../error.ts";
import type { GraphProto, ModelProto } from "./messages.ts";
import { toNumber } from "./messages.ts";
import { modelType } from "./schema.ts";

/** Opsets of the operators of ai.onnx that are read. */
export const opsetMin = 1;
export const opsetMax = 21;
/** From this version on a model names its opset. */
const irVersionWithOpset = 3;

/** The graph of an ONNX file and the opset of its operators. @throws NetworkError */
export function readModel(bytes: Uint8Array, file: string): { readonly graph: GraphProto; readonly opset: number } {
  if (bytes.length === 0) throw new NetworkError(`${file}: the file is empty; allowed is an ONNX model.`);
  const model = decode(bytes, file);
  const irVersion = toNumber(model.irVersion);
  const { graph } = model;
  if (graph === null) {
    const known = irVersion > 0 || model.opsetImport.length > 0;
    throw new NetworkError(`${file}: ${known ? "the ONNX model has no graph" : "this is not an ONNX file"}.`);
  }
  const named = model.opsetImport.find(({ domain }) => isStandardDomain(domain));
  if (named === undefined && irVersion >= irVersionWithOpset) {
    throw new NetworkError(`${file}: the model names no opset of ai.onnx; the file may be cut short.`);
  }
  const opset = named === undefined ? opsetMin : toNumber(named.version);
  if (opset < opsetMin || opset > opsetMax) {
    throw new NetworkError(`${file}: the opset is ${opset}; allowed are ${opsetMin} to ${opsetMax}.`);
  }
  return { graph, opset };
}

/** True for the domain of the operators of the ONNX standard. */
export function isStandardDomain(domain: string): boolean {
  return domain === "" || domain === "ai.onnx";
}

function decode(bytes: Uint8Array, file: string): ModelProto {
  try {
    const message: unknown = modelType.decode(bytes);
    return message as ModelProto;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NetworkError(`${file}: this is not an ONNX file, or a damaged one: ${shown(why)}.`);
  }
}
