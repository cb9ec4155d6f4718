import type { OnnxNode } from "../node.ts";

/** Reads a node of one type into the network. @throws Refusal */
export type Importer = (node: OnnxNode) => void;

/** Importers by the name of the operator in the ONNX standard. */
export type ImporterTable = readonly (readonly [opType: string, importer: Importer])[];
