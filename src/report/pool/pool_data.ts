import type { OccupancyTimeline, ReportRun } from "../report_data.ts";

/** What the page of a pool of FPGA cores shows, as plain data. */
export interface PoolReportData {
  readonly run: ReportRun;
  readonly networks: readonly PoolNetworkRow[];
  /** Inferences a second of one network by cores and tiling, beside published figures. */
  readonly throughput?: PoolThroughput;
  readonly switching: readonly SwitchCostRow[];
  readonly reconfiguration?: PoolReconfiguration;
}

/** A network as the static compiler left it. */
export interface PoolNetworkRow {
  readonly network: string;
  readonly layers: number;
  /** Instruction file packages of all tilings, and their bytes. */
  readonly packages: number;
  readonly packageBytes: number;
  readonly staticSeconds: number;
  /** Published time of a static compilation, seconds: least and most over the networks. */
  readonly publishedSeconds: readonly [number, number];
}

/** `width`, `channels`: that tiling alone; `best`: the better one of each layer; `single`: one core of the size of all. */
export type ThroughputKind = "width" | "channels" | "best" | "single";

export interface PoolThroughput {
  readonly network: string;
  readonly rows: readonly ThroughputRow[];
  readonly source: string;
  /** What the figures assume, a sentence each. */
  readonly notes: readonly string[];
}

export interface ThroughputRow {
  readonly kind: ThroughputKind;
  readonly cores: number;
  /** Inferences a second. */
  readonly ours: number;
  readonly published: number;
}

/** What a change to so many cores costs. */
export interface SwitchCostRow {
  readonly network: string;
  readonly cores: number;
  /** Median of warm runs. */
  readonly recompileMicroseconds: number;
  readonly bytes: number;
  readonly transferMicroseconds: number;
  readonly publishedMilliseconds?: readonly [number, number];
}

/** A run in lockstep in which users come, go and change size. */
export interface PoolReconfiguration {
  readonly users: readonly PoolUserRow[];
  /** A row per core; hatched: the user's core loads, or is held. */
  readonly timeline: OccupancyTimeline;
  readonly switches: readonly PoolSwitchRow[];
  readonly notes: readonly string[];
}

export interface PoolUserRow {
  readonly name: string;
  readonly network: string;
  /** Cores at the start and at the end; 0 when it left. */
  readonly coresBefore: number;
  readonly coresAfter: number;
  readonly inferences: number;
  readonly layers: number;
  /** Layers that ran twice or never, by the log of the registers. */
  readonly layersWrong: number;
}

export interface PoolSwitchRow {
  readonly user: string;
  readonly fromCores: number;
  readonly toCores: number;
  /** Cycle in which it was asked for, and cycles of its parts. */
  readonly askedCycle: number;
  readonly waitCycles: number;
  readonly recompileCycles: number;
  /** To the memory of the FPGA, and from there into the cores. */
  readonly transferCycles: number;
  readonly loadCycles: number;
  /** Layer with which the user went on. */
  readonly layer: string;
}
