import { startVerilator, writeSlot } from "../dut/verilator/index.ts";
import { attempt } from "./attempt.ts";
import { loadBlock } from "./blocks.ts";
import { Designs, type DesignOptions } from "./designs.ts";
import type { Engine, LockstepJob } from "./job.ts";
import { newControl, newLane } from "./lane.ts";
import { withPromises } from "./promises/with_promises.ts";
import { rowSource } from "./row_source.ts";

/** Loops over one job, to be timed as often as is wanted; each call gives cycles per second of one run. */
export interface SpeedRig {
  /** The block has promises that `lockstep` can watch. */
  readonly hasPromises: boolean;
  /** Stimulus, environment and golden model in a lane's thread, without engine and ring. */
  golden(): Promise<number>;
  /** The Verilated model alone: preloaded stimulus, outputs neither read nor compared. */
  bare(): Promise<number>;
  /** `promises`: watched in every cycle, or not. */
  lockstep(engine: Engine, promises?: "watched"): Promise<number>;
  close(): Promise<void>;
}

/** Sets the loops up: builds, starts the thread. `job.cycles` is the length of one run. */
export async function speedRig(job: LockstepJob, options: DesignOptions = {}): Promise<SpeedRig> {
  const block = await loadBlock(job.block);
  const designs = new Designs(options);
  const lane = newLane();
  const whole = { compareCycles: job.cycles, shownCycles: 0, shownBefore: 0 };
  const text = { top: "", files: [] };
  return {
    hasPromises: block.watched !== undefined,
    golden: async () => {
      const order = { job, design: text, ...whole, control: newControl(), goldenOnly: true };
      const { cycles, seconds } = await lane.run(order, () => undefined);
      return cycles / seconds;
    },
    bare: async () => {
      const { build } = await designs.of(block, { ...job, engine: "verilator" });
      if (build === undefined) throw new Error("A Verilator design has no build.");
      const dut = await startVerilator(build, { ports: block.ports(job.config), reset: block.reset(job.config) });
      try {
        const { slots, slotCycles } = dut.shape;
        const rows = rowSource(block, job, slotCycles);
        for (let slot = 0; slot < slots; slot++) {
          rows.fill(slotCycles);
          writeSlot(dut.ring, dut.shape, slot, rows.stimulus, undefined, slotCycles);
        }
        let cycles = 0;
        let nanoseconds = 0;
        while (cycles < job.cycles) {
          for (let slot = 0; slot < slots; slot++) nanoseconds += await dut.bare(slot, slotCycles, 1);
          cycles += slots * slotCycles;
        }
        return (cycles / nanoseconds) * 1e9;
      } finally {
        await dut.close();
      }
    },
    lockstep: async (engine, promises) => {
      const plain: LockstepJob = { ...job, engine };
      const run = promises === undefined ? plain : await withPromises(plain);
      const tested = await loadBlock(run.block);
      const design = await designs.of(tested, run);
      const outcome = await attempt(tested, run, design, lane, whole, {});
      if (outcome.cycles !== job.cycles || outcome.mismatchCycle >= 0) {
        throw new Error(`A timed run ended after ${outcome.cycles} of ${job.cycles} cycles.`);
      }
      return outcome.cycles / outcome.seconds;
    },
    close: async () => {
      await lane.close();
      await designs.release();
    },
  };
}
