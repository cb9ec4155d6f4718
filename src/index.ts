/**
 * The library: what a program of yours needs to read configs, make Verilog with the eDSL, lint it, and run a block in
 * lockstep with its golden model. `examples/own_block` uses most of it. Nothing here logs or exits; lockstep keeps its
 * builds in the user's cache folder, and `lint` works in the scratch folder that it is given.
 */

// Configs.
export { configHash, parseConfig } from "./config/config.ts";
export type { Override } from "./config/jsonc.ts";
export { ConfigError } from "./config/problem.ts";
export type { Config, FpgaConfig, NpuConfig } from "./config/types.ts";

// The eDSL: a tree that mirrors Verilog-2001, its checks, its printer.
export {
  andAll,
  check,
  concat,
  emit,
  HdlError,
  lit,
  mask,
  Module,
  mux,
  orAll,
  pack,
  xorAll,
  type Comb,
  type EmitOptions,
  type EmittedFile,
  type Expr,
  type Memory,
  type ModuleInfo,
  type Register,
  type ResetKind,
  type Signal,
} from "./hdl/index.ts";

// The blocks of a config.
export { generate, tops, type Top } from "./generators/index.ts";

// Port tables, and the rows of 32-bit words in which stimulus and outputs travel.
export * from "./ports/port.ts";
export * from "./ports/row_layout.ts";

// A block and its golden model, in lockstep.
export type { Environment } from "./environment/environment.ts";
export { seededRandom, type Random } from "./environment/random.ts";
export type { GoldenModel } from "./golden/golden_model.ts";
export {
  readRtlFolder,
  replay,
  runLockstep,
  runLockstepAll,
  type Block,
  type BlockReference,
  type DesignFile,
  type Difference,
  type Engine,
  type LockstepJob,
  type LockstepOptions,
  type LockstepResult,
  type Mismatch,
  type ReplayCapsule,
  type ReplayResult,
  type StimulusSource,
} from "./lockstep/index.ts";

// Engines by themselves.
export type { Batch, BatchResult, Dut, DutSource } from "./dut/dut.ts";
export { netlistDut, NetlistError, type NetlistDut, type NetlistOptions } from "./dut/netlist/index.ts";

// Verilog text under Verilator, Icarus and Yosys.
export { lint, lintTools, type LintResult, type LintRow, type LintSource, type LintTool } from "./lint/index.ts";
