export { elaborate, elaborationScript } from "./elaborate.ts";
export { NetlistError } from "./netlist_error.ts";
export {
  netlistDut,
  type NetlistBatch,
  type NetlistBatchResult,
  type NetlistDut,
  type NetlistOptions,
} from "./netlist_dut.ts";
