import type { DesignHierarchy } from "./hierarchy_data.ts";
import type { PromiseRow } from "./promises/promise_row.ts";

/**
 * Everything that a report shows, as plain data. What is absent was not run, and the page says so. Rows carry the names
 * of the JSON output of the commands that make them.
 */
export interface ReportData {
  readonly run: ReportRun;
  /** The emitted design: `hierarchyOf` of its top module. */
  readonly hierarchy?: DesignHierarchy;
  /** One entry per scheduling mode that ran, all over the same tenants. */
  readonly policies?: readonly PolicyRun[];
  readonly area?: AreaReport;
  /** Lockstep regressions beside the policies. */
  readonly cosim?: readonly CosimRow[];
  /** Promises of the contract: proofs, and cycles in which they were watched. */
  readonly promises?: readonly PromiseRow[];
}

export interface ReportRun {
  /** What was run, as the title says it; default: µTop scheduler. */
  readonly subject?: string;
  /** Name of the config and the sizes that matter, in the order in which they are printed. */
  readonly config: { readonly name: string; readonly sizes: Readonly<Record<string, number | string>> };
  readonly configHash: string;
  readonly versions: {
    readonly vnpu: string;
    readonly node: string;
    readonly yosys: string;
    readonly verilator?: string;
  };
  /** Clock in which cycles are also given as time, MHz. */
  readonly clockMhz: number;
  /** Command lines that make this report again. */
  readonly reproduce: readonly string[];
  /** Golden model against Verilog, over all runs of this report. */
  readonly lockstep?: LockstepTotals;
}

export interface LockstepTotals {
  readonly engine: string;
  /** Cycles in which every output was compared. */
  readonly cycles: number;
  readonly mismatches: number;
  readonly firstMismatch?: MismatchRow;
  /** Why the run has no verdict, though nothing differed: interrupted, or an engine failed. */
  readonly incomplete?: string;
}

/** One element of one port that differed. */
export interface MismatchRow {
  readonly cycle: number;
  readonly port: string;
  /** Which element: `vnpu 3`; empty for a scalar. */
  readonly field: string;
  readonly expected: number | string;
  readonly actual: number | string;
  /** Command that shows it again. */
  readonly replay?: string;
  /** The cycles around it, decoded, as text. */
  readonly table?: string;
}

/** One scheduling mode, run with the tenants of the scenario. */
export interface PolicyRun {
  readonly policy: string;
  /** The mode that the product argues for: the others are set against it. At most one. */
  readonly preferred?: boolean;
  readonly cycles: number;
  /** Lockstep of this run; absent when the golden model ran alone. */
  readonly mismatches?: number;
  /** Hash of all output rows. */
  readonly rowHash?: string;
  /** In the same order in every policy: place in the list is the vNPU. */
  readonly tenants: readonly TenantRow[];
  readonly totals: PolicyTotals;
  readonly timeline?: OccupancyTimeline;
  /** Why this policy stands where it stands; for one that is ahead of the preferred one, the reason. */
  readonly note?: string;
}

export interface PolicyTotals {
  readonly inferences: number;
  readonly inferencesPerMillionCycles: number;
  /** Busy share of all engines of the kind, 0 … 1. */
  readonly meUtilisation: number;
  readonly veUtilisation: number;
  readonly preemptions: number;
}

export interface TenantRow {
  readonly name: string;
  readonly network: string;
  /** MEs that it owns. */
  readonly quota?: number;
  readonly priority?: number;
  readonly inferences: number;
  readonly inferencesPerMillionCycles: number;
  /** Share of all engines of the kind that worked for this tenant, 0 … 1. */
  readonly meUtilisation: number;
  readonly veUtilisation: number;
  /** Latency of answered requests, cycles; null when there were too few to say. */
  readonly latencyMeanCycles: number | null;
  readonly latencyP95Cycles: number | null;
  readonly preemptions: number;
}

/** Who held which ME in cycles fromCycle … toCycle − 1. */
export interface OccupancyTimeline {
  readonly fromCycle: number;
  readonly toCycle: number;
  /** Per ME, ascending and without overlap. */
  readonly engines: readonly (readonly OccupancyInterval[])[];
}

/** Cycles startCycle … endCycle − 1. */
export interface OccupancyInterval {
  readonly startCycle: number;
  readonly endCycle: number;
  /** Place of the tenant in the scenario. */
  readonly tenant: number;
  readonly kind: "run" | "save";
}

export interface AreaReport {
  /** Whole designs, and the modules of a run that kept the hierarchy (rows with `module`). */
  readonly rows: readonly AreaRow[];
  /** Chips against which an area is set; each share is printed with its assumptions. */
  readonly chips?: readonly ChipAssumption[];
  /** What the figures leave out or assume, a sentence each. */
  readonly notes?: readonly string[];
}

/** Synthesis of one top, or of one of its modules, for one target. */
export interface AreaRow {
  readonly config?: string;
  readonly top: string;
  /** Set in rows of one module: one instance of it, without the modules inside it. */
  readonly module?: string;
  /** Number of times the module stands in the design. */
  readonly instances?: number;
  readonly target: string;
  readonly library: string;
  readonly cells: number;
  readonly flipFlops: number;
  /** Those that are memory among them. */
  readonly luts?: number;
  readonly lutRams?: number;
  readonly brams?: number;
  /** Cells and RAM, µm². */
  readonly areaUm2?: number;
  readonly gateEquivalents?: number;
  readonly ramBits?: number;
  readonly logicLevels?: number;
  /** Longest path into the registers of the decision. */
  readonly decisionLevels?: number;
  readonly delayPs?: number;
  /** Spread over the seeds of the synthesis; the row itself is the best of them. */
  readonly seeds?: {
    readonly seeds: readonly number[];
    /** What `best`, `median` and `worst` count. */
    readonly metric: "cellAreaUm2" | "cells" | "luts";
    readonly best: number;
    readonly median: number;
    readonly worst: number;
    /** (worst − best) ÷ best. */
    readonly spread: number;
  };
}

export interface ChipAssumption {
  readonly chip: string;
  readonly areaMm2: number;
  /** Process of the chip: `7 nm`. */
  readonly process: string;
  /** How many times smaller the same RTL is taken to be in the chip's process. */
  readonly scaleFactor: number;
  /** Where area and factor come from. */
  readonly source: string;
}

/** One lockstep run of one top on one engine. */
export interface CosimRow {
  readonly config: string;
  readonly top: string;
  readonly engine: string;
  readonly seed: number;
  readonly cycles: number;
  readonly mismatches: number;
  readonly status: "pass" | "fail" | "error" | "interrupted";
  readonly rowHash: string;
  /** How often each event of the golden model happened in these cycles. */
  readonly events?: Readonly<Record<string, number>>;
  /** Of each promise that was watched: cycles in which its case was there. */
  readonly covers?: Readonly<Record<string, number>>;
  readonly mismatch?: MismatchRow;
  readonly error?: string;
  readonly timing?: { readonly cyclesPerSecond: number };
}
