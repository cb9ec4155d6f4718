import type { Environment } from "../../environment/environment.ts";
import type { GoldenModel } from "../../golden/golden_model.ts";
import type { NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { elementPlace, readElement, writeElement } from "../../ports/row_layout.ts";
import { compareTwin, type TwinDifference } from "./compare.ts";
import { makeHarmless, type BeatSwap, type Medicine } from "./harmless.ts";
import { recordRun, type RecordedRun } from "./recorded_run.ts";
import { registerAccesses, type RegisterWrite } from "./register_accesses.ts";
import { trapsOf, type Trap } from "./traps.ts";

/** A run of the front end, and what of it becomes a twin. */
export interface TwinOptions {
  readonly sizes: NpuFrontendSizes;
  /** The vNPU that faults in the run and is stopped in its twin. */
  readonly vnpu: number;
  /** A new model in reset. */
  readonly golden: () => GoldenModel;
  /** Surroundings that write CONTROL of the vNPU all the time: `npuFrontendEnvironment` with its `twin`. */
  readonly environment: Environment;
  readonly cycles: number;
  /** What its program has wrong in memory, and what is harmless there. */
  readonly swaps?: readonly BeatSwap[];
}

/** One fault of the run that the twin has a stop for. */
export interface Twin {
  readonly cycle: number;
  readonly code: number;
  /** `meets`: fault and stop in one cycle. `instead`: the cause of the fault is taken out of the twin's stimulus. */
  readonly variant: "meets" | "instead";
}

/** What came of a run and its twin. */
export interface TwinResult {
  readonly twins: readonly Twin[];
  /** Cycles compared. */
  readonly cycles: number;
  readonly difference: TwinDifference | undefined;
  /** Traps that are a fault in the run and a stop in the twin: as many as twins, where nothing differs. */
  readonly stopped: number;
}

/** A fault with the write of CONTROL that acts in the cycle before it: made a stop, it meets the fault. */
interface Candidate {
  readonly trap: Trap;
  readonly write: RegisterWrite;
  /** First cycle behind the trap before. */
  readonly from: number;
  variant: "meets" | "instead";
}

const stopBit = 8;
const controlAddress = (vnpu: number): number => (0x40 + vnpu) * 4096;

/**
 * Runs a front end in which a vNPU faults, again and again, and its twin: on the same stimulus, but that each write of
 * CONTROL that acts in the cycle before such a fault also sets `stop`, so that `stop_i` rises in the cycle of the fault.
 * In every other twin the vNPU would not fault: its cause is not there. Says where the two runs differ beyond what is
 * that vNPU's own (promise P2).
 */
export function runTwin(options: TwinOptions): TwinResult {
  const { sizes, vnpu, golden, environment, cycles, swaps = [] } = options;
  const run = recordRun(golden(), environment, cycles);
  const { writes, readShown } = registerAccesses(run);
  const medicine = { sizes, vnpu, swaps, writes };
  const candidates = candidatesOf(run, vnpu, writes);
  for (const each of candidates) {
    if (each.variant === "instead" && !goesOn(run, golden(), each, medicine)) each.variant = "meets";
  }
  for (;;) {
    const stimulus = run.stimulus.slice();
    for (const each of candidates) {
      if (each.variant === "instead") makeHarmless(run, stimulus, each.trap, each.from, medicine);
      makeStop(run, stimulus, each.write);
    }
    const { difference, stopped } = compareTwin(run, golden(), stimulus, vnpu, readShown);
    // A vNPU that does something else before its fault was not made harmless, but another one.
    const other = candidates.find(
      ({ trap, from, variant }) =>
        variant === "instead" && difference !== undefined && difference.cycle >= from && difference.cycle <= trap.cycle,
    );
    if (other === undefined) {
      const twins = candidates.map(({ trap, variant }) => ({ ...trap, variant }));
      return { twins, cycles, difference, stopped };
    }
    other.variant = "meets";
  }
}

function candidatesOf(run: RecordedRun, vnpu: number, writes: readonly RegisterWrite[]): Candidate[] {
  const control = new Map(
    writes
      .filter(({ address, data, refused }) => address === controlAddress(vnpu) && !refused && (data & stopBit) === 0)
      .map((write) => [write.actsIn, write]),
  );
  const candidates: Candidate[] = [];
  let from = 0;
  for (const trap of trapsOf(run, vnpu)) {
    const write = control.get(trap.cycle - 1);
    if (trap.code !== 0 && write !== undefined) {
      candidates.push({ trap, write, from, variant: candidates.length % 2 === 0 ? "instead" : "meets" });
    }
    from = trap.cycle + 1;
  }
  return candidates;
}

function makeStop(run: RecordedRun, stimulus: Uint32Array, { offered }: RegisterWrite): void {
  const place = elementPlace(run.inputs, "s_axi_wdata_i");
  for (const cycle of offered) {
    const at = cycle * run.inputs.words;
    writeElement(stimulus, at, place, readElement(stimulus, at, place) | stopBit);
  }
}

/** Whether the vNPU goes on where the cause of its fault is taken out, and it is not stopped. */
function goesOn(run: RecordedRun, golden: GoldenModel, { trap, from }: Candidate, medicine: Medicine): boolean {
  const stimulus = run.stimulus.slice();
  if (!makeHarmless(run, stimulus, trap, from, medicine)) return false;
  const { inputs, outputs } = run;
  // Long enough for its record, behind those of all other sources.
  const cycles = Math.min(run.cycles, trap.cycle + 100);
  const shown = new Uint32Array(cycles * outputs.words);
  for (let at = 0; at < cycles; at += 1) golden.step(stimulus, at * inputs.words, shown, at * outputs.words);
  return trapsOf({ ...run, cycles, shown }, medicine.vnpu).every(({ cycle }) => cycle !== trap.cycle);
}
