import { setImmediate } from "node:timers/promises";
import type { Dut } from "../../dut/dut.ts";
import { startVerilator } from "../../dut/verilator/index.ts";
import type { Design } from "../attempt.ts";
import type { Block } from "../block.ts";
import type { LockstepJob } from "../job.ts";
import { lengthenRows } from "../recorded_rows.ts";
import { rowSource } from "../row_source.ts";
import type { WaveWindow } from "./wave_window.ts";

/** Rows of successive cycles of a window, in the layouts of the golden model. */
export interface WaveRows {
  readonly firstCycle: number;
  readonly cycles: number;
  readonly stimulus: Uint32Array;
  readonly expected: Uint32Array;
  readonly actual: Uint32Array;
  /** Where the job compares state. */
  readonly expectedState?: Uint32Array;
  /** Where the engine sees it too. */
  readonly actualState?: Uint32Array;
}

interface Sample {
  readonly outputs: Uint32Array;
  readonly state?: Uint32Array;
}

interface Sampler {
  sample(stimulus: Uint32Array, cycles: number): Promise<Sample>;
  close(): Promise<void>;
}

/** Cycles of one piece of a window, and between two looks at the signal. */
const pieceCycles = 4096;

/**
 * Runs a job afresh from its start, golden model and engine, and gives the rows of a window in pieces; nothing is
 * compared, so a run goes on behind its mismatch. A piece's arrays hold until the next one is asked for. Rejects with
 * the engine's error, or the signal's reason.
 */
export async function* waveRows(
  block: Block,
  job: LockstepJob,
  design: Design,
  window: WaveWindow,
  signal?: AbortSignal,
): AsyncGenerator<WaveRows> {
  const rows = rowSource(block, lengthenRows(job, window.to + 1, block), pieceCycles);
  const { inputs, outputs, state } = rows.golden;
  const engine = await samplerOf(block, job, design);
  try {
    for (let at = 0; at <= window.to;) {
      // A piece ends where the window begins, so that it is in the window as a whole or not at all.
      const end = at < window.from ? window.from : window.to + 1;
      const cycles = Math.min(pieceCycles, end - at);
      rows.fill(cycles);
      const sampled = await engine.sample(rows.stimulus, cycles);
      await setImmediate();
      signal?.throwIfAborted();
      if (at >= window.from) {
        const { stimulus, expected, expectedState } = rows;
        yield {
          ...{ firstCycle: at, cycles, actual: sampled.outputs },
          stimulus: stimulus.subarray(0, cycles * inputs.words),
          expected: expected.subarray(0, cycles * outputs.words),
          ...(expectedState === undefined ? {} : { expectedState: expectedState.subarray(0, cycles * state.words) }),
          ...(sampled.state === undefined ? {} : { actualState: sampled.state }),
        };
      }
      at += cycles;
    }
  } finally {
    await engine.close();
  }
}

/** The engine of the job, started as for the run itself. */
async function samplerOf(block: Block, job: LockstepJob, design: Design): Promise<Sampler> {
  const source = { ports: block.ports(job.config), reset: block.reset(job.config) };
  if (design.build !== undefined) {
    return outputsOf(await startVerilator(design.build, source, { startSeed: job.seed % 0x7fffffff }));
  }
  const { netlistDut } = await import("../../dut/netlist/index.ts");
  const { elaborated, top, files } = design;
  const dut = await netlistDut({ top, files, ...source }, elaborated === undefined ? {} : { elaborated });
  if (job.compareState !== true) return outputsOf(dut);
  return {
    sample: (stimulus, cycles) => Promise.resolve(dut.sampleState(stimulus, cycles)),
    close: () => dut.close(),
  };
}

function outputsOf(dut: Dut): Sampler {
  return {
    sample: async (stimulus, cycles) => ({ outputs: await dut.sample(stimulus, cycles) }),
    close: () => dut.close(),
  };
}
