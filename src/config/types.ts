/** A validated config of kind `npu`: the sizes of one NPU core's front end. */
export interface NpuConfig {
  readonly kind: "npu";
  readonly schemaVersion: 1;
  /** Name of the config: stem of its folder in `generated/`. */
  readonly name: string;
  /** Matrix engines (MEs), 1–16. */
  readonly matrixEngines: number;
  /** Vector engines (VEs), 1–16. */
  readonly vectorEngines: number;
  /** Virtual NPUs that share the core, 1–32. */
  readonly vnpus: number;
  /** Width of the service counters `active` and `total`, bits. */
  readonly serviceCounterBits: number;
  /** Most cycles an ME may stay in Save. */
  readonly saveLimitCycles: number;
  /** Most cycles that a fetch or a row request may wait for its answer. */
  readonly answerLimitCycles: number;
  /** Instructions that the front end keeps of each vNPU's code. */
  readonly instructionLines: 16 | 32 | 64 | 128 | 256 | 512 | 1024;
  /** `async_low`: flip-flops reset asynchronously (ASIC); `sync`: at the clock edge (FPGA). */
  readonly reset: "async_low" | "sync";
  /** Goes before every emitted module name. */
  readonly modulePrefix: string;
  /** SPDX line(s) at the head of every emitted file. */
  readonly licenseHeader: string;
}

/** A validated config of kind `fpga`: a pool of small cores behind one instruction dispatch module. */
export interface FpgaConfig {
  readonly kind: "fpga";
  readonly schemaVersion: 1;
  readonly name: string;
  readonly modulePrefix: string;
  readonly licenseHeader: string;
}

export type Config = NpuConfig | FpgaConfig;
