import { constants } from "./constants.ts";
import { controlFlow } from "./control_flow.ts";
import { elementWise } from "./element_wise.ts";
import type { Importer } from "./importer.ts";
import { movement } from "./movement.ts";
import { normalisation } from "./normalisation.ts";
import { products } from "./products.ts";
import { reductions } from "./reductions.ts";
import { shapes } from "./shapes.ts";
import { windows } from "./windows.ts";

/** All operators of ONNX that are read. A map, since a file may name an operator `constructor`. */
export const importers: ReadonlyMap<string, Importer> = new Map([
  ...windows,
  ...products,
  ...normalisation,
  ...elementWise,
  ...reductions,
  ...shapes,
  ...movement,
  ...constants,
  ...controlFlow,
]);
