/** Executes programs of NeuISA on real numbers: the reference of what compiled code computes. */
export { bitsOfNumber, numberOfBits } from "./binary32.ts";
export { interpret } from "./interpret.ts";
export { InterpreterError } from "./place.ts";
export { blockElements, blockVectors, edge, weightBlocksMax } from "./sizes.ts";
export type {
  Fault,
  FaultCode,
  InterpretOptions,
  MatrixOperation,
  RunCounts,
  RunEnd,
  RunPlace,
  RunResult,
  UtopOrder,
} from "./types.ts";
