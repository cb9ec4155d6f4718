import { EngineError } from "../dut/errors.ts";
import { startVerilator, type VerilatorBuild, type VerilatorDut } from "../dut/verilator/index.ts";
import type { Block, DesignFile } from "./block.ts";
import type { LockstepJob } from "./job.ts";
import { LaneError, newControl, settleBatch, stopLane, type Lane } from "./lane.ts";
import type { LaneMessage, LaneOrder, LaneReport, ShownRows } from "./lane_messages.ts";

/** A design ready to run. */
export interface Design {
  readonly top: string;
  readonly files: readonly DesignFile[];
  /** For engines `netlist` and `gates`: the text as Yosys elaborated it. */
  readonly elaborated?: string;
  /** For engine `verilator`. */
  readonly build?: VerilatorBuild;
}

export interface AttemptOptions {
  readonly signal?: AbortSignal;
  readonly timeLimitMs?: number;
  readonly onCycles?: (cycles: number) => void;
}

export interface Span {
  readonly compareCycles: number;
  readonly shownCycles: number;
  readonly shownBefore: number;
}

/** How a run of an engine against the golden model ended. */
export interface Outcome {
  /** Cycles compared, the one with the mismatch included. */
  readonly cycles: number;
  /** −1: none. */
  readonly mismatchCycle: number;
  /** The engine's rows. */
  readonly hash: string;
  /** Output row, and state rows where compared, of the mismatch. */
  readonly actual: Uint32Array;
  readonly expectedState?: Uint32Array;
  readonly actualState?: Uint32Array;
  /** Of each bit of the block's counted output, over the cycles compared. */
  readonly counts?: readonly number[];
  readonly report?: LaneReport;
  readonly shown?: ShownRows & { readonly actual: Uint32Array };
  readonly error?: { readonly name: string; readonly message: string };
  readonly interrupted: boolean;
  readonly seconds: number;
}

/** After this time a lane that does not stop by itself is ended. */
const stopGraceMs = 2_000;
const noRow = new Uint32Array(0);

/** Runs the job's design over a span of cycles from the start. Never rejects for what the engine does. */
export async function attempt(
  block: Block,
  job: LockstepJob,
  design: Design,
  lane: Lane,
  span: Span,
  options: AttemptOptions,
): Promise<Outcome> {
  const words = newControl();
  let grace: NodeJS.Timeout | undefined;
  const stop = (): void => {
    stopLane(words);
    grace ??= setTimeout(() => void lane.close(), stopGraceMs);
  };
  if (options.signal?.aborted === true) stop();
  options.signal?.addEventListener("abort", stop, { once: true });
  const { build: _, ...text } = design;
  const order: LaneOrder = { job, design: text, ...span, control: words };
  try {
    return design.build === undefined
      ? await runInLane(order, lane, options)
      : await runInChild(design.build, block, order, lane, options, stop);
  } finally {
    clearTimeout(grace);
    options.signal?.removeEventListener("abort", stop);
  }
}

async function runInLane(order: LaneOrder, lane: Lane, options: AttemptOptions): Promise<Outcome> {
  const from = performance.now();
  let seen = 0;
  try {
    const report = await lane.run(order, (message) => {
      if (message.kind !== "progress") return;
      options.onCycles?.(message.cycles - seen);
      seen = message.cycles;
    });
    const { here, shown } = report;
    const interrupted = report.cycles < order.compareCycles && (here?.mismatchCycle ?? -1) < 0;
    return {
      cycles: report.cycles,
      mismatchCycle: here?.mismatchCycle ?? -1,
      hash: here?.hash ?? report.goldenHash,
      actual: here?.actual ?? noRow,
      ...(here === undefined ? {} : { counts: here.counts }),
      ...(here?.expectedState === undefined ? {} : { expectedState: here.expectedState }),
      ...(here?.actualState === undefined ? {} : { actualState: here.actualState }),
      report,
      ...(shown?.actual === undefined ? {} : { shown: { ...shown, actual: shown.actual } }),
      interrupted,
      seconds: report.seconds,
    };
  } catch (error) {
    return failedOutcome(error, seen, options, (performance.now() - from) / 1000);
  }
}

async function runInChild(
  build: VerilatorBuild,
  block: Block,
  order: LaneOrder,
  lane: Lane,
  options: AttemptOptions,
  stop: () => void,
): Promise<Outcome> {
  const { config, seed } = order.job;
  const counted = block.counted?.(config);
  const from = performance.now();
  let dut: VerilatorDut | undefined;
  try {
    dut = await startVerilator(
      build,
      {
        ...{ ports: block.ports(config), reset: block.reset(config) },
        ...(counted === undefined ? {} : { counted }),
      },
      {
        startSeed: seed % 0x7fffffff,
        ...(options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs }),
      },
    );
    return await follow(dut, order, lane, options, stop);
  } catch (error) {
    return failedOutcome(error, 0, options, (performance.now() - from) / 1000);
  } finally {
    await dut?.close();
  }
}

/** Lets the lane fill the ring and the child empty it, until both are done. The lane is done before this settles. */
async function follow(
  dut: VerilatorDut,
  order: LaneOrder,
  lane: Lane,
  options: AttemptOptions,
  stop: () => void,
): Promise<Outcome> {
  let compared = 0;
  let mismatchCycle = -1;
  let actual: Uint32Array = noRow;
  let actualShown: Uint32Array | undefined;
  let failure: unknown;
  const pending = new Set<Promise<void>>();
  const take = async (message: LaneMessage): Promise<void> => {
    if (message.kind !== "filled" || mismatchCycle >= 0 || failure !== undefined) return;
    const { slot, cycles } = message;
    try {
      if (message.compare) {
        const result = await dut.runSlot(slot, cycles);
        if (mismatchCycle >= 0) return;
        if (result.mismatchAt >= 0) {
          mismatchCycle = compared + result.mismatchAt;
          actual = result.actual;
          stop();
        }
        const checked = result.mismatchAt < 0 ? cycles : result.mismatchAt + 1;
        compared += checked;
        options.onCycles?.(checked);
      } else {
        actualShown = await dut.sampleSlot(slot, cycles);
      }
      settleBatch(order.control);
    } catch (error) {
      failure ??= error;
      stop();
    }
  };
  const hear = (message: LaneMessage): void => {
    const work = take(message).finally(() => pending.delete(work));
    pending.add(work);
  };
  const ring = { descriptor: dut.ring, shape: dut.shape };
  let report: LaneReport | undefined;
  const from = performance.now();
  try {
    report = await lane.run({ ...order, ring }, hear);
  } catch (error) {
    failure ??= error;
  }
  const laneDone = performance.now();
  await Promise.all(pending);
  const seconds =
    report === undefined ? (laneDone - from) / 1000 : report.seconds + (performance.now() - laneDone) / 1000;
  if (failure !== undefined && mismatchCycle < 0) return failedOutcome(failure, compared, options, seconds);
  const shown = report?.shown;
  return {
    counts: await dut.counts(),
    cycles: compared,
    mismatchCycle,
    hash: dut.rowHash(),
    actual,
    ...(report === undefined ? {} : { report }),
    ...(shown === undefined || actualShown === undefined ? {} : { shown: { ...shown, actual: actualShown } }),
    interrupted: mismatchCycle < 0 && compared < order.compareCycles,
    seconds,
  };
}

function failedOutcome(error: unknown, cycles: number, options: AttemptOptions, seconds: number): Outcome {
  const none = { mismatchCycle: -1, hash: "", actual: noRow, seconds };
  if (options.signal?.aborted === true) return { ...none, cycles, interrupted: true };
  const name = error instanceof LaneError ? error.laneErrorName : error instanceof Error ? error.name : "Error";
  const message = error instanceof Error ? error.message : String(error);
  const checked =
    error instanceof EngineError ? error.cyclesChecked : error instanceof LaneError ? error.cycles : cycles;
  return { ...none, cycles: Math.max(cycles, checked), interrupted: false, error: { name, message } };
}
