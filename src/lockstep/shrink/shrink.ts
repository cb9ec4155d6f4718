import { netlistDut, type NetlistDut } from "../../dut/netlist/index.ts";
import type { Block } from "../block.ts";
import { loadBlock } from "../blocks.ts";
import { Designs, type DesignOptions } from "../designs.ts";
import type { LockstepJob, Mismatch } from "../job.ts";
import { runLockstep } from "../run_lockstep.ts";
import { caseText } from "./case_text.ts";
import { firstFailure } from "./first_failure.ts";
import { newDeadline, type Deadline } from "./deadline.ts";
import { minimise } from "./minimise.ts";
import { isResetLeak } from "./reset_leak.ts";
import type { ShrunkCase, ShrunkEvent } from "./shrunk_case.ts";
import type { DesignOf } from "./smaller_configs.ts";
import { smallerRun, type FailingRun } from "./smaller_run.ts";
import type { Input } from "../stimulus/input_events.ts";
import { Trials, type FailingCase } from "./trial.ts";

export interface ShrinkOptions extends DesignOptions {
  /** Time for the search, once the failure was found again, seconds; 30 unless told. The best so far counts when it is over. */
  readonly seconds?: number;
  /** The design at another size, for blocks whose Verilog follows the config: then smaller sizes are tried too. */
  readonly designOf?: DesignOf;
}

/** Where the Verilog can be had at other sizes: shares of the time after which the search goes on to the next part. */
const shares = { ownSize: 0.4, otherSizes: 0.7 };

/**
 * Finds the smallest stimulus on which a run still fails, on the netlist engine, and confirms it on the engine of the
 * run: first at the run's own size, then, with `designOf`, at the smallest size that fails. Any difference counts as a
 * failure. Same run, same result, as long as the time suffices. Why delta debugging: docs/decisions/0005-shrinking.md.
 *
 * Rejects with a RangeError when the run does not fail on the netlist engine, or needs macros, which that engine has
 * not; with the signal's reason when that comes before the failure was found again.
 */
export async function shrink(job: LockstepJob, mismatch: Mismatch, options: ShrinkOptions = {}): Promise<ShrunkCase> {
  if (job.defines !== undefined && job.defines.length > 0) {
    throw new RangeError(`The run has ${job.defines.length} macros; only a run without any can be shrunk.`);
  }
  const designs = new Designs(options);
  const from = performance.now();
  try {
    const block = await loadBlock(job.block);
    const own = await failingAgain(block, job, mismatch, designs, options.signal);
    const deadline = newDeadline(options.seconds ?? 30, options.signal);
    const { designOf } = options;
    let { run, complete } = await smallest(own, deadline, designOf === undefined ? 1 : shares.ownSize);
    let tries = run.trials.count;
    if (designOf !== undefined) {
      const newDut = (other: LockstepJob): Promise<NetlistDut> => newEngine(block, other, designs);
      const other = await smallerRun(block, run, designOf, newDut, deadline, shares.otherSizes);
      ({ run, complete } = await smallest(other ?? run, deadline, 1));
      tries = other === undefined ? run.trials.count : tries + run.trials.count;
    }
    const { failing, trials } = run;
    const again = trials.run(failing.events, failing.cycles);
    if (again === undefined) throw new Error("The shrunk stimulus passed when run again.");
    const words = [...trials.rows(failing.cycles)];
    const resetLeak = isResetLeak(trials, failing);
    const rows: LockstepJob = { ...run.job, cycles: failing.cycles, stimulus: { kind: "rows", words } };
    const shown = await confirm(rows, options);
    const events = shrunkEvents(failing, trials.inputs);
    const shrunk = {
      ...{ config: run.job.config, events, words, cycles: failing.cycles, ...shown, resetLeak, complete, tries },
      seconds: (performance.now() - from) / 1000,
    };
    return { ...shrunk, text: caseText(shrunk) };
  } finally {
    await designs.release();
  }
}

/** The run as far as its mismatch, on the netlist engine. */
async function failingAgain(
  block: Block,
  job: LockstepJob,
  mismatch: Mismatch,
  designs: Designs,
  signal: AbortSignal | undefined,
): Promise<FailingRun> {
  const dut = await newEngine(block, job, designs);
  const alone = newDeadline(Infinity, signal);
  const failing = await firstFailure(block, job, dut, mismatch.cycle + 1, async () => {
    await alone.breathe();
    signal?.throwIfAborted();
    return false;
  });
  if (failing !== undefined) {
    return { job, dut, trials: new Trials(block, job.config, dut, job.compareState === true), failing };
  }
  throw new RangeError(
    job.engine === "verilator"
      ? `The run fails on Verilator in cycle ${mismatch.cycle}, but not on the netlist engine: the two read the Verilog differently, and such a run cannot be shrunk.`
      : `The run does not fail on the netlist engine in its first ${mismatch.cycle + 1} cycles; only a failing run can be shrunk.`,
  );
}

async function smallest(
  run: FailingRun,
  deadline: Deadline,
  share: number,
): Promise<{ readonly run: FailingRun; readonly complete: boolean }> {
  const { failing, complete } = await minimise(run.trials, run.failing, deadline, share);
  return { run: { ...run, failing }, complete };
}

async function newEngine(block: Block, job: LockstepJob, designs: Designs): Promise<NetlistDut> {
  const engine = job.engine === "gates" ? "gates" : "netlist";
  const design = await designs.of(block, { ...job, engine });
  const { config } = job;
  const source = { ...design, ports: block.ports(config), reset: block.reset(config) };
  const { elaborated } = design;
  return netlistDut(source, { engine, ...(elaborated === undefined ? {} : { elaborated }) });
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
