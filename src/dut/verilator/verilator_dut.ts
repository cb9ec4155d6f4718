import { newRowHash, firstComparedCycle, rowHashText } from "../../ports/row_hash.ts";
import { rowLayout } from "../../ports/row_layout.ts";
import { portBits } from "../../ports/port.ts";
import type { BatchResult, Dut, DutSource } from "../dut.ts";
import { EngineError } from "../errors.ts";
import { buildVerilator, type BuildOptions, type VerilatorBuild } from "./build.ts";
import { startChild, type Child } from "./child.ts";
import type { Answer, Request } from "./protocol.ts";
import { readCounts, readOutputs, writeSlot, type RingShape } from "./ring.ts";

export interface RunOptions {
  /** Seed of the registers' values before reset; 1 unless told. */
  readonly startSeed?: number;
  /** Longest wait for the answer to one batch, milliseconds; 60 s unless told. */
  readonly timeLimitMs?: number;
  readonly slots?: number;
  readonly slotCycles?: number;
}

const defaultSlots = 4;
const defaultSlotCycles = 16_384;
const defaultTimeLimitMs = 60_000;

/** A Dut whose ring can also be filled by another thread, which writes a slot and lets the owner call `runSlot`. */
export interface VerilatorDut extends Dut {
  readonly ring: number;
  readonly shape: RingShape;
  readonly pid: number;
  /** Runs what `writeSlot` has put into the slot. */
  runSlot(slot: number, cycles: number): Promise<BatchResult>;
  /** Runs a filled slot without comparing and gives its output rows. */
  sampleSlot(slot: number, cycles: number): Promise<Uint32Array>;
  /** Of each bit of `counted`: compared cycles in which it was 1. Not while a slot is filled or run. */
  counts(): Promise<readonly number[]>;
  /** Runs a filled slot `times` times without comparing, for the speed of the bare model; nanoseconds in the child. */
  bare(slot: number, cycles: number, times: number): Promise<number>;
}

/** Builds the design with Verilator (or finds the build in the cache) and starts it. */
export async function verilatorDut(source: DutSource, options: BuildOptions & RunOptions = {}): Promise<VerilatorDut> {
  const build = await buildVerilator(source, options);
  try {
    const dut = await startVerilator(build, source, options);
    return { ...dut, close: () => dut.close().then(() => build.release()) };
  } catch (error) {
    await build.release();
    throw error;
  }
}

/** Starts a built design. Many may run from one build. */
export async function startVerilator(
  build: VerilatorBuild,
  source: Pick<DutSource, "ports" | "reset" | "counted">,
  options: RunOptions = {},
): Promise<VerilatorDut> {
  const shape: RingShape = {
    slots: options.slots ?? defaultSlots,
    slotCycles: options.slotCycles ?? defaultSlotCycles,
    inputWords: rowLayout(source.ports.ports.filter((port) => port.direction === "input")).words,
    outputWords: rowLayout(source.ports.ports.filter((port) => port.direction === "output")).words,
  };
  const timeLimitMs = options.timeLimitMs ?? defaultTimeLimitMs;
  const child = await startChild({ binary: build.binary, tableHash: build.tableHash, shape, timeLimitMs });
  try {
    const firstCompared = firstComparedCycle(source.reset);
    await child.ask({ operation: "begin", slot: 0, cycles: 0, argument: options.startSeed ?? 1, firstCompared });
  } catch (error) {
    await child.close();
    throw error;
  }
  return dutOf(child, source.counted === undefined ? 0 : portBits(source.counted));
}

function dutOf(child: Child, countedBits: number): VerilatorDut {
  const { ring, shape } = child;
  const hash = newRowHash();
  let nextSlot = 0;
  const takeSlot = (): number => {
    const slot = nextSlot;
    nextSlot = (nextSlot + 1) % shape.slots;
    return slot;
  };
  const ask = async (request: Request): Promise<Answer> => {
    const answer = await child.ask(request);
    if (answer.finished) throw new EngineError("The design called $finish.", 0);
    Object.assign(hash, answer.hash);
    return answer;
  };
  const runSlot = async (slot: number, cycles: number): Promise<BatchResult> => {
    const { mismatchAt } = await ask({ operation: "run", slot, cycles });
    const actual = mismatchAt < 0 ? noRow : readOutputs(ring, shape, slot, mismatchAt, 1);
    return { mismatchAt, actual };
  };
  const sampleSlot = async (slot: number, cycles: number): Promise<Uint32Array> => {
    await ask({ operation: "sample", slot, cycles });
    return readOutputs(ring, shape, slot, 0, cycles);
  };
  return {
    engine: "verilator",
    maxBatchCycles: shape.slotCycles,
    depth: shape.slots,
    pid: child.pid,
    ring,
    shape,
    runSlot,
    run: async (batch) => {
      const slot = takeSlot();
      writeSlot(ring, shape, slot, batch.stimulus, batch.expected, batch.cycles);
      return runSlot(slot, batch.cycles);
    },
    sample: async (stimulus, cycles) => {
      const slot = takeSlot();
      writeSlot(ring, shape, slot, stimulus, undefined, cycles);
      return sampleSlot(slot, cycles);
    },
    sampleSlot,
    counts: async () => {
      if (countedBits === 0) return [];
      await ask({ operation: "counts", slot: 0, cycles: 0 });
      return readCounts(ring, shape, 0, countedBits);
    },
    bare: async (slot, cycles, times) => (await ask({ operation: "bare", slot, cycles, argument: times })).nanoseconds,
    rowHash: () => rowHashText(hash),
    close: () => child.close(),
  };
}

const noRow = new Uint32Array(0);
