export { constantViews, type ConstantViews } from "./constants.ts";
export { EvaluationError } from "./error.ts";
export { evaluate, type EvaluateOptions } from "./evaluate.ts";
export type { Fill } from "./fill.ts";
export { denseValues, type NumberTensor, type View } from "./view.ts";
