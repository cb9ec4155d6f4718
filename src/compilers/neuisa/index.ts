export { layerTable } from "./layer_tables.ts";
export {
  compileNetwork,
  layerGroups,
  tileEdge,
  utopTilesMax,
  type UtopGroup,
  type UtopProgram,
  type UtopProgramTotals,
} from "./utop_program.ts";
export { compileNeuisa, type CompileOptions } from "./compile.ts";
export type { CompiledNetwork, CompiledOperator, PlacedTensor } from "./compiled.ts";
export { costOf, type Cost, type CostOptions, type OperatorCost } from "./cost/cost.ts";
export { engineCycles, type EngineSplit } from "./cost/split.ts";
export { transferRows, type RowWork } from "./cost/transfer_rows.ts";
export { CompileError } from "./error.ts";
export type { BranchSide, Buffer, BufferContent } from "./memory/hbm.ts";
export type { Load, Piece, RowTransfers, Store } from "./memory/transfer.ts";
export type { Bound, Dimension, View } from "./memory/view.ts";
export { runCompiled, type CompiledRun, type RunOptions, type TensorData } from "./run.ts";
