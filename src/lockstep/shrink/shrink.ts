import { netlistDut, type NetlistDut } from "../../dut/netlist/index.ts";
import type { Design } from "../attempt.ts";
import type { Block } from "../block.ts";
import { loadBlock } from "../blocks.ts";
import { Designs, type DesignOptions } from "../designs.ts";
import type { LockstepJob, Mismatch } from "../job.ts";
import { runLockstep } from "../run_lockstep.ts";
import { caseText } from "./case_text.ts";
import { firstFailure } from "./first_failure.ts";
import { newDeadline, type Deadline } from "./deadline.ts";
import { minimise } from "./minimise.ts";
import type { ShrunkCase, ShrunkEvent } from "./shrunk_case.ts";
import { smallerConfigs, type DesignOf } from "./smaller_configs.ts";
import type { Input } from "./stimulus_events.ts";
import { Trials, type FailingCase } from "./trial.ts";

export interface ShrinkOptions extends DesignOptions {
  /** Time for the search, once the failure was found again, seconds; 30 unless told. The best so far counts when it is over. */
  readonly seconds?: number;
  /** The design at another size, for blocks whose Verilog follows the config: then smaller sizes are tried first. */
  readonly designOf?: DesignOf;
}

/**
 * Finds the smallest stimulus on which a run still fails, on the netlist engine, and confirms it on the engine of the
 * run. Any difference counts as a failure. Same run, same result, as long as the time suffices.
 *
 * Plain delta debugging, not the shrinking of a property library: the passes cut time and mend duties over the whole
 * event list, which no tree of independently shrunk values can propose.
 *
 * Rejects with a RangeError when the run does not fail on the netlist engine, or needs macros, which that engine has not; with the
 * signal's reason when that comes before the failure was found again.
 */
export async function shrink(job: LockstepJob, mismatch: Mismatch, options: ShrinkOptions = {}): Promise<ShrunkCase> {
  if (job.defines !== undefined && job.defines.length > 0) {
    throw new RangeError(`The run has ${job.defines.length} macros; only a run without any can be shrunk.`);
  }
  const designs = new Designs(options);
  const from = performance.now();
  try {
    const block = await loadBlock(job.block);
    const own = await engineOf(block, job, designs);
    const alone = newDeadline(Infinity, options.signal);
    const first = await firstFailure(block, job, own.dut, mismatch.cycle + 1, async () => {
      await alone.breathe();
      options.signal?.throwIfAborted();
      return false;
    });
    if (first === undefined) {
      throw new RangeError(
        `The run does not fail on the netlist engine in its first ${mismatch.cycle + 1} cycles; only a failing run can be shrunk.`,
      );
    }
    const deadline = newDeadline(options.seconds ?? 30, options.signal);
    const small = await inSmallerConfig(block, job, designs, options.designOf, deadline);
    const run = small ?? { job, ...own, failing: first };
    const trials = new Trials(block, run.job.config, run.dut, job.compareState === true);
    const { failing, complete } = await minimise(trials, run.failing, deadline);
    const again = trials.run(failing.events, failing.cycles);
    if (again === undefined) throw new Error("The shrunk stimulus passed when run again.");
    const words = [...trials.rows(failing.cycles)];
    const rows: LockstepJob = { ...run.job, cycles: failing.cycles, stimulus: { kind: "rows", words } };
    const shown = await confirm(rows, options);
    const events = shrunkEvents(failing, trials.inputs);
    const shrunk = {
      ...{ config: run.job.config, events, words, cycles: failing.cycles, ...shown, complete },
      ...{ tries: trials.count, seconds: (performance.now() - from) / 1000 },
    };
    return { ...shrunk, text: caseText(shrunk) };
  } finally {
    await designs.release();
  }
}

interface FailingRun {
  readonly job: LockstepJob;
  readonly dut: NetlistDut;
  readonly failing: FailingCase;
}

/** Cycles of a search for a failure at another size. */
const searchCycles = 200_000;

/** The smallest other size at which a run of random traffic fails; half of the time at most. */
async function inSmallerConfig(
  block: Block,
  job: LockstepJob,
  designs: Designs,
  designOf: DesignOf | undefined,
  deadline: Deadline,
): Promise<FailingRun | undefined> {
  if (designOf === undefined) return undefined;
  for (const config of smallerConfigs(job.config)) {
    if (deadline.passed(0.5)) return undefined;
    try {
      const stimulus = { kind: "profile", profile: "mixed" } as const;
      const other = { ...job, config, stimulus, cycles: searchCycles, files: await designOf(config) };
      const { dut } = await engineOf(block, other, designs);
      const failing = await firstFailure(block, other, dut, searchCycles, async () => {
        await deadline.breathe();
        return deadline.passed(0.5);
      });
      if (failing !== undefined) return { job: other, dut, failing };
    } catch {
      // A design that cannot be made or elaborated at this size fails for another reason: the next size.
    }
  }
  return undefined;
}

async function engineOf(
  block: Block,
  job: LockstepJob,
  designs: Designs,
): Promise<{ readonly dut: NetlistDut; readonly design: Design }> {
  const engine = job.engine === "gates" ? "gates" : "netlist";
  const design = await designs.of(block, { ...job, engine });
  const { config } = job;
  const source = { ...design, ports: block.ports(config), reset: block.reset(config) };
  const { elaborated } = design;
  const dut = await netlistDut(source, { engine, ...(elaborated === undefined ? {} : { elaborated }) });
  return { dut, design };
}

/** Runs the shrunk rows as any other run: on the engine that failed, else on the netlist engine. */
async function confirm(
  job: LockstepJob,
  options: DesignOptions,
): Promise<{ readonly mismatch: Mismatch; readonly confirmed: boolean }> {
  // The signal has ended the search; the few cycles of its result are run all the same.
  const { signal: _, ...rest } = options;
  const first = await runLockstep(job, rest);
  if (first.mismatch !== undefined) return { mismatch: first.mismatch, confirmed: true };
  const { mismatch, error } =
    job.engine === "verilator" ? await runLockstep({ ...job, engine: "netlist" }, rest) : first;
  if (mismatch === undefined)
    throw new Error(`The shrunk stimulus gave no mismatch: ${error?.message ?? "it passed"}.`);
  return { mismatch, confirmed: false };
}

function shrunkEvents({ events }: FailingCase, inputs: readonly Input[]): ShrunkEvent[] {
  let before = 0;
  return events.flatMap(({ cycle, input, value }) => {
    const found = inputs[input];
    if (found === undefined) return [];
    const { port, element, field, kind } = found;
    const delay = cycle - before;
    before = cycle;
    return [{ delay, port, element, field, value, kind }];
  });
}
