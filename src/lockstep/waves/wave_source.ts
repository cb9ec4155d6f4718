import type { GoldenModel } from "../../golden/golden_model.ts";
import { firstComparedCycle } from "../../ports/row_hash.ts";
import { loadBlock } from "../blocks.ts";
import { Designs, type DesignOptions } from "../designs.ts";
import type { LockstepJob } from "../job.ts";
import { waveRows, type WaveRows } from "./wave_rows.ts";
import type { Side } from "./wave_signals.ts";
import type { WaveWindow } from "./wave_window.ts";

/** What a waveform is made of. */
export interface WaveSource {
  readonly golden: GoldenModel;
  /** Sides whose contract state the rows hold. */
  readonly sidesWithState: readonly Side[];
  readonly firstCompared: number;
  readonly rows: AsyncGenerator<WaveRows>;
}

/** Makes the job's design, runs the job afresh and hands the rows of the window to `use`. */
export async function withWaveRows<T>(
  job: LockstepJob,
  window: WaveWindow,
  options: DesignOptions,
  use: (source: WaveSource) => Promise<T>,
): Promise<T> {
  const designs = new Designs(options);
  try {
    const block = await loadBlock(job.block);
    const design = await designs.of(block, job);
    const sides: readonly Side[] = job.engine === "verilator" ? ["golden"] : ["golden", "dut"];
    return await use({
      golden: block.golden(job.config),
      sidesWithState: job.compareState === true ? sides : [],
      firstCompared: firstComparedCycle(block.reset(job.config)),
      rows: waveRows(block, job, design, window, options.signal),
    });
  } finally {
    await designs.release();
  }
}
