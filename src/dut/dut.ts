import type { Port, PortTable } from "../ports/port.ts";

/** A design as text: what an engine is built from. */
export interface DutSource {
  /** Name of the top module as it stands in the text (config prefix included). */
  readonly top: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly ports: PortTable;
  readonly reset: "async_low" | "sync";
  /**
   * An output beside those of `ports` that is no part of a row: neither compared nor hashed. The engine counts, for each
   * of its bits, in how many of the compared cycles it was 1.
   */
  readonly counted?: Port;
}

/** A run of successive cycles: stimulus and expected output rows, in the layouts of the port table. */
export interface Batch {
  readonly stimulus: Uint32Array;
  readonly expected: Uint32Array;
  /** Expected state rows. An engine that sees the state compares them too; any other engine ignores them. */
  readonly expectedState?: Uint32Array;
  /** Rows in use, at most the engine's `maxBatchCycles`. */
  readonly cycles: number;
}

export interface BatchResult {
  /**
   * Row of the batch in which the outputs (or the state, where it is compared) first differed, or −1. After a mismatch
   * the engine must not be run on.
   */
  readonly mismatchAt: number;
  /** Output row of that cycle; empty when nothing differed. */
  readonly actual: Uint32Array;
  /** State row of that cycle, when state was compared. */
  readonly actualState?: Uint32Array;
}

/**
 * One engine that runs a design from its start; every output bit of every cycle from `firstComparedCycle` on
 * (src/ports/row_hash.ts) is compared inside it.
 */
export interface Dut {
  readonly engine: "netlist" | "verilator" | "gates";
  readonly maxBatchCycles: number;
  /** Batches that may be under way at once: 1 for an engine in process, more where a child overlaps with the caller. */
  readonly depth: number;
  /**
   * Runs the next batch. May be called again before the last promise has settled, up to `depth` times; batches run in
   * order. The arrays may be reused once the promise has settled. Rejects with an EngineError when the engine died,
   * hung or was stopped.
   */
  run(batch: Batch): Promise<BatchResult>;
  /**
   * Runs the next batch without comparing and gives its output rows: for what is shown around a mismatch, for waves and
   * vectors. Not while a `run` is under way.
   */
  sample(stimulus: Uint32Array, cycles: number): Promise<Uint32Array>;
  /** Hash (src/ports/row_hash.ts) of the engine's own output rows of all settled `run` batches so far, 16 digits. */
  rowHash(): string;
  /** Ends the engine and frees what it holds; never rejects. */
  close(): Promise<void>;
}
