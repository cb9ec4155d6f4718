import type { Config, FpgaConfig, NpuConfig } from "./types.ts";

interface KeyBase {
  /** One line of meaning, shown by editors. */
  readonly doc: string;
  /** Where the key and its range come from: a paper, or this project's choice. */
  readonly source: string;
}

/** A whole number with its range; `unit` is the word behind the number in messages. */
export interface IntegerKey extends KeyBase {
  readonly kind: "integer";
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly default?: number;
}

/** One of a few words or numbers. */
export interface ChoiceKey<T extends string | number = string | number> extends KeyBase {
  readonly kind: "choice";
  readonly choices: readonly [T, ...T[]];
  readonly default?: T;
}

/** Text that matches a pattern; `allowed` says the pattern in words. */
export interface TextKey extends KeyBase {
  readonly kind: "text";
  readonly pattern: RegExp;
  readonly allowed: string;
  readonly default?: string;
}

export type Key = IntegerKey | ChoiceKey | TextKey;

/** Free text is a TextKey, a plain number an IntegerKey, a union of literals a ChoiceKey. */
type KeyOf<T extends string | number> = string extends T ? TextKey : number extends T ? IntegerKey : ChoiceKey<T>;
export type KeyTable<C extends Config> = { readonly [K in keyof C]-?: KeyOf<C[K] & (string | number)> };

const ours = "this project";

const schemaVersion: ChoiceKey<1> = {
  kind: "choice",
  choices: [1],
  doc: "Version of the config format. 1 is the first; a later vnpu that changes a key says here how to migrate.",
  source: ours,
};

const name: TextKey = {
  kind: "text",
  pattern: /^[a-z][a-z0-9_-]{0,62}$/,
  allowed: "a name of small letters, digits, - and _ that begins with a letter, at most 63 characters",
  doc: "Name of the config: stem of its folder in generated/ and of its integration files.",
  source: ours,
};

const modulePrefix: TextKey = {
  kind: "text",
  pattern: /^([a-z][a-z0-9_]{0,30})?$/,
  allowed: "small letters, digits and _ that begin with a letter, at most 31 characters, or an empty text",
  default: "vnpu_",
  doc: "Goes before every emitted module name, because generic names collide in a SoC.",
  source: ours,
};

const licenseHeader: TextKey = {
  kind: "text",
  pattern: /^[\x20-\x7e]{1,96}(\n[\x20-\x7e]{1,96}){0,9}$/,
  allowed: "one to ten lines of printable ASCII, at most 96 characters each",
  default: "SPDX-License-Identifier: Apache-2.0",
  doc: "Comment lines at the head of every emitted file. The emitted text is yours to license.",
  source: ours,
};

const resetKey = (normal: "async_low" | "sync"): ChoiceKey<"async_low" | "sync"> => ({
  kind: "choice",
  choices: ["async_low", "sync"],
  default: normal,
  doc: "async_low: flip-flops reset asynchronously, for ASICs; sync: at the clock edge, for FPGAs. Active low in both.",
  source: ours,
});

/** Every key of a config of kind `npu`, in the order of the documentation. */
export const npuKeys: KeyTable<NpuConfig> = {
  kind: { kind: "choice", choices: ["npu"], doc: "npu: the front end of one NPU core.", source: ours },
  schemaVersion,
  name,
  matrixEngines: {
    kind: "integer",
    unit: "matrix engines",
    min: 1,
    max: 16,
    doc: "Matrix engines (MEs) of the core.",
    source: "Neu10, architecture overview; range of this project",
  },
  vectorEngines: {
    kind: "integer",
    unit: "vector engines",
    min: 1,
    max: 16,
    doc: "Vector engines (VEs) of the core.",
    source: "Neu10, architecture overview; range of this project",
  },
  vnpus: {
    kind: "integer",
    unit: "vNPUs",
    min: 1,
    max: 32,
    doc: "Virtual NPUs that share the core.",
    source: "Neu10, vNPU abstraction; range of this project",
  },
  serviceCounterBits: {
    kind: "integer",
    unit: "bits",
    min: 12,
    max: 24,
    default: 24,
    doc: "Width of the counters of served and of total cycles; all are halved when one reaches its top bit.",
    source: "V10, active and total cycles; width of this project",
  },
  saveLimitCycles: {
    kind: "integer",
    unit: "cycles",
    min: 1,
    max: 65_535,
    default: 384,
    doc: "Most cycles that a preempted matrix engine may take to drain and save its context.",
    source: "V10, 256 cycles to drain and 128 to save for a 128 x 128 array",
  },
  answerLimitCycles: {
    kind: "integer",
    unit: "cycles",
    min: 1,
    max: 65_535,
    default: 4_096,
    doc: "Most cycles that a fetch or a row request may wait for its answer.",
    source: ours,
  },
  instructionLines: {
    kind: "choice",
    choices: [16, 32, 64, 128, 256, 512, 1_024],
    default: 64,
    doc: "Instructions that the front end keeps of each vNPU's code, in a memory of its own.",
    source: ours,
  },
  reset: resetKey("async_low"),
  modulePrefix,
  licenseHeader,
};

const parallelism = (what: string): IntegerKey => ({
  kind: "integer",
  unit: what,
  min: 1,
  max: 64,
  doc: `How many ${what} a core's convolution array works on at a time.`,
  source: "Zeng et al., equation 1; range of this project",
});

/** Every key of a config of kind `fpga`. */
export const fpgaKeys: KeyTable<FpgaConfig> = {
  kind: { kind: "choice", choices: ["fpga"], doc: "fpga: a pool of small cores behind one IDM.", source: ours },
  schemaVersion,
  name,
  cores: {
    kind: "integer",
    unit: "cores",
    min: 1,
    max: 32,
    doc: "Cores of the pool.",
    source: "Zeng et al., 16 cores; range of this project",
  },
  pixelParallelism: parallelism("output lines"),
  inputChannelParallelism: parallelism("input channels"),
  outputChannelParallelism: parallelism("output channels"),
  fifoDepth: {
    kind: "integer",
    unit: "instructions",
    min: 1,
    max: 16,
    default: 8,
    doc: "Instructions that wait for each module of a core, at most.",
    source: ours,
  },
  instructionWords: {
    kind: "choice",
    choices: [64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768, 65_536],
    default: 4_096,
    doc: "Instructions that the memory of each core holds, 16 bytes each.",
    source: ours,
  },
  barrierStages: {
    kind: "integer",
    unit: "registers",
    min: 0,
    max: 3,
    default: 0,
    doc: "Registers each way between the two levels, for FPGAs of several dies.",
    source: ours,
  },
  loadLimitCycles: {
    kind: "integer",
    unit: "cycles",
    min: 16,
    max: 65_536,
    default: 65_536,
    doc: "Cycles that a load of instructions waits for memory before its core traps.",
    source: ours,
  },
  reset: resetKey("sync"),
  modulePrefix,
  licenseHeader,
};
