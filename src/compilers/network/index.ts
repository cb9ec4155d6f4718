export { checkNetwork } from "./check.ts";
export { NetworkError } from "./error.ts";
export { tensorOf, type Network, type Operator, type Tensor, type TensorType } from "./graph.ts";
export { gemmSize, matmulSize, type ProductSize } from "./infer/product.ts";
export { windowSpan } from "./infer/window.ts";
export { builtInNetworks, type BuiltInNetwork } from "./layer_tables/index.ts";
export { readTable, type LayerRow } from "./layer_tables/table.ts";
export { loadNetwork, parseShapeOption, type LoadOptions } from "./load.ts";
export type {
  BinaryFunction,
  Operation,
  OperationKind,
  Pads,
  Pair,
  SliceRange,
  UnaryFunction,
  Window,
} from "./operation.ts";
export { macs, summarise, type NetworkSummary, type OperatorSummary } from "./summary.ts";
export { constantValues, elementCount, isReal, type ConstantData, type ElementType, type Values } from "./values.ts";
