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
  /** Cores of the pool, 1–32. */
  readonly cores: number;
  /** Output lines (pixels) that a core's convolution array works on at a time. */
  readonly pixelParallelism: number;
  /** Input channels that it takes at a time. */
  readonly inputChannelParallelism: number;
  /** Output channels that it makes at a time. */
  readonly outputChannelParallelism: number;
  /** Instructions that wait for each module of a core, at most. */
  readonly fifoDepth: number;
  /** Words of each core's instruction memory. */
  readonly instructionWords: 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16_384 | 32_768 | 65_536;
  /** Registers each way between the two levels. */
  readonly barrierStages: number;
  /** Cycles that a load waits for memory. */
  readonly loadLimitCycles: number;
  /** `async_low`: flip-flops reset asynchronously (ASIC); `sync`: at the clock edge (FPGA). */
  readonly reset: "async_low" | "sync";
  readonly modulePrefix: string;
  readonly licenseHeader: string;
}

export type Config = NpuConfig | FpgaConfig;
