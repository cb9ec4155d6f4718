/** Tensors of a network in the memory of the pool. */
export { foldChannels, type Folded, type TensorValues } from "./fold.ts";
export { gapLargest, placeInput, readOutput } from "./maps.ts";
export { prepareWeights } from "./prepare.ts";
