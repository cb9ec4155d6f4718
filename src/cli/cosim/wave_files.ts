import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { LockstepJob, LockstepOptions, LockstepResult } from "../../lockstep/index.ts";
import {
  filterFiles,
  gtkwaveSave,
  mostWindowCycles,
  perfettoText,
  vcdText,
  waveSignals,
  waveWindow,
  windowFault,
  withWaveRows,
  type WaveSource,
  type WaveWindow,
} from "../../lockstep/waves/index.ts";
import { runTool } from "../../dut/verilator/run_tool.ts";
import { EnvironmentError, systemCode, UsageError } from "../errors.ts";
import { findOnPath } from "../find_on_path.ts";
import type { Run } from "../run.ts";

export const waveFormats = ["vcd", "fst", "perfetto"] as const;

export interface WaveOptions {
  /** True: `--wave` without a format. */
  readonly wave?: (typeof waveFormats)[number] | true;
  readonly from?: number;
  readonly to?: number;
  readonly waveDir?: string;
}

const defaultFolder = join("out", "waves");
/** Runs that get a waveform; more of them say little more. */
const mostFailures = 8;
const convertLimitMs = 600_000;

/** Refuses in one sentence what cannot be, before anything runs; makes the folder. `cycles`: of each run. */
export function checkWaveOptions(run: Run, options: WaveOptions, cycles: number): void {
  if (options.wave === undefined) {
    const given = (["from", "to", "waveDir"] as const).find((name) => options[name] !== undefined);
    if (given === undefined) return;
    throw new UsageError(`--${given === "waveDir" ? "wave-dir" : given}: shapes a waveform; allowed is with --wave.`);
  }
  const fault = windowFault(options, cycles);
  if (fault !== undefined) throw new UsageError(fault);
  makeFolder(run, options);
}

/**
 * Writes the waveform of every run that failed (of the first 8), or else, where --from or --to is given, of the first
 * run. Gives them as data for the JSON result.
 */
export async function writeWaves(
  run: Run,
  jobs: readonly LockstepJob[],
  results: readonly LockstepResult[],
  options: WaveOptions,
  engineOptions: LockstepOptions,
): Promise<{ readonly waves?: readonly object[] }> {
  if (options.wave === undefined) return {};
  const ran = results.flatMap(({ mismatch, status }, index) => {
    const job = jobs[index];
    return job === undefined ? [] : [{ job, status, mismatchCycle: mismatch?.cycle }];
  });
  const failed = ran.filter(({ mismatchCycle }) => mismatchCycle !== undefined);
  const passed = ran.slice(0, 1).filter(({ status }) => status === "pass");
  const chosen = failed.length > 0 ? failed.slice(0, mostFailures) : passed;
  if (failed.length > mostFailures)
    run.note(`--wave: ${failed.length} runs failed; the first ${mostFailures} are shown.`);
  const waves: object[] = [];
  for (const { job, mismatchCycle } of chosen) {
    const window = waveWindow(options, job.cycles, mismatchCycle);
    if (window === undefined) continue;
    const length = window.to - window.from + 1;
    if (length > mostWindowCycles) {
      throw new UsageError(`--wave: a window of ${length} cycles; allowed are at most ${mostWindowCycles}.`);
    }
    waves.push(await writeWave(run, job, { window, mismatchCycle }, options, engineOptions));
  }
  if (failed.length === 0 && waves.length === 0) run.note("--wave: nothing failed, and no --from or --to is given.");
  return { waves };
}

interface Shown {
  readonly window: WaveWindow;
  readonly mismatchCycle: number | undefined;
}

async function writeWave(
  run: Run,
  job: LockstepJob,
  shown: Shown,
  options: WaveOptions,
  engineOptions: LockstepOptions,
): Promise<object> {
  const format = options.wave === true || options.wave === undefined ? "vcd" : options.wave;
  const { folder, named } = makeFolder(run, options);
  const stem = `${job.config.name}_${job.block.name}_${job.engine}_seed${job.seed}`;
  const file = (extension: string): string => join(folder, `${stem}.${extension}`);
  const { window, mismatchCycle } = shown;
  return withWaveRows(job, window, engineOptions, async (source) => {
    if (format === "perfetto") {
      if (!hasEngines(source)) {
        throw new UsageError(
          `--wave perfetto: shows stays of MEs, and top ${job.block.name} has no port that shows them; allowed is vcd or fst.`,
        );
      }
      const name = file("perfetto.json");
      await inFolder(named, () => writeParts(name, perfettoText(source, job.config.name)));
    } else {
      const comment = `${job.config.name} ${job.block.name}, ${job.engine}, seed ${job.seed}, cycles ${window.from} to ${window.to}`;
      await inFolder(named, () => writeVcd(source, { file, folder, comment, ...shown, isFst: format === "fst" }));
      if (format === "fst") await convert(run, file("vcd"), file("fst"), join(named, `${stem}.vcd`));
    }
    const path = join(named, `${stem}.${format === "perfetto" ? "perfetto.json" : format}`);
    const save = format === "perfetto" ? undefined : join(named, `${stem}.gtkw`);
    run.line(`wave: ${path}, cycles ${window.from} to ${window.to}.`);
    run.line(save === undefined ? "  open it at https://ui.perfetto.dev" : `  gtkwave ${save}`);
    return {
      ...{ seed: job.seed, format, file: path, ...window },
      ...(save === undefined ? {} : { save }),
      ...(mismatchCycle === undefined ? {} : { mismatchCycle }),
    };
  });
}

function hasEngines({ golden }: WaveSource): boolean {
  return waveSignals(golden, []).outputs.golden.engines.length > 0;
}

interface VcdFiles extends Shown {
  readonly file: (extension: string) => string;
  readonly folder: string;
  readonly comment: string;
  readonly isFst: boolean;
}

/** The dump, the save file and its filter files. */
async function writeVcd(source: WaveSource, { file, folder, comment, isFst, ...shown }: VcdFiles): Promise<void> {
  const signals = waveSignals(source.golden, source.sidesWithState);
  const vcd = vcdText(signals, source.firstCompared);
  async function* parts(): AsyncGenerator<string> {
    yield vcd.header(comment);
    for await (const rows of source.rows) yield vcd.rows(rows);
    yield vcd.end();
  }
  await writeParts(file("vcd"), parts());
  const { window, mismatchCycle } = shown;
  const save = gtkwaveSave(signals, {
    ...{ dump: file(isFst ? "fst" : "vcd"), folder, window, differing: vcd.differing },
    ...(mismatchCycle === undefined ? {} : { mismatchCycle }),
  });
  writeFileAtomic.sync(file("gtkw"), save);
  for (const { name, text } of filterFiles(signals)) writeFileAtomic.sync(join(folder, name), text);
}

/** Writes a file piece by piece, whole or not at all. */
async function writeParts(path: string, parts: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.part`;
  const descriptor = openSync(unfinished, "w");
  try {
    for await (const text of parts) writeSync(descriptor, text);
    closeSync(descriptor);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Makes an FST of a VCD, which then goes; without the tool it stays. */
async function convert(run: Run, vcd: string, fst: string, shownVcd: string): Promise<void> {
  const tool = findOnPath("vcd2fst", run.terminal.environment["PATH"] ?? "");
  if (tool === undefined) {
    throw new EnvironmentError(`--wave=fst: vcd2fst (of GTKWave) is not on the PATH; ${shownVcd} is kept.`);
  }
  const { code, stderr, startError } = await runTool(tool, [vcd, fst], {
    timeLimitMs: convertLimitMs,
    signal: run.signal,
  });
  if (code !== 0) {
    const why = startError ?? (stderr.trim().split("\n").at(-1) || `exit code ${code ?? "none"}`);
    throw new EnvironmentError(`--wave=fst: vcd2fst failed (${why}); ${shownVcd} is kept.`);
  }
  rmSync(vcd);
}

function makeFolder(run: Run, { waveDir }: WaveOptions): { readonly folder: string; readonly named: string } {
  const named = waveDir ?? defaultFolder;
  const folder = resolve(run.terminal.cwd, named);
  try {
    makeFolders(folder);
  } catch (error) {
    if (["EEXIST", "ENOTDIR"].includes(systemCode(error) ?? "")) {
      throw new UsageError(`--wave-dir ${named}: is no folder; allowed is a folder, or a path where nothing is yet.`);
    }
    throw cannotWrite(named, error);
  }
  return { folder, named };
}

/** Folder by folder: Node's own `recursive` never returns where the system refuses with ENOENT, as below /proc. */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder));
  mkdirSync(folder);
}

async function inFolder<T>(named: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw systemCode(error) === undefined || !(error instanceof Error && "syscall" in error)
      ? error
      : cannotWrite(named, error);
  }
}

function cannotWrite(named: string, error: unknown): EnvironmentError {
  return new EnvironmentError(`--wave-dir ${named}: cannot be written (${systemCode(error) ?? "unknown"}).`);
}
