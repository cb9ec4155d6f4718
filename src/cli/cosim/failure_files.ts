import { InvalidArgumentError, Option, type Command } from "commander";
import type { LockstepJob, LockstepOptions, LockstepResult, Mismatch } from "../../lockstep/index.ts";
import { integerIn } from "../arguments.ts";
import type { Run } from "../run.ts";
import { checkTestFile, writeTest, type TestFileOptions } from "./test_file.ts";
import { checkWaveOptions, waveFormats, writeWaves, type WaveOptions } from "./wave_files.ts";

export type FailureFileOptions = WaveOptions & TestFileOptions;

/** What is written of runs beside their report: waveforms, a test. */
export interface FailureFiles {
  /** Refuses in one sentence what cannot be, before runs of `cycles` cycles start. */
  check(cycles: number): void;
  /** Writes once all runs are reported; `smallest` is a shrunk failure. Gives keys of the JSON result. */
  write(
    jobs: readonly LockstepJob[],
    results: readonly LockstepResult[],
    smallest?: Mismatch,
  ): Promise<Readonly<Record<string, unknown>>>;
}

export function addFailureFileOptions(command: Command): void {
  const format = (text: string): string => {
    if (waveFormats.some((known) => known === text)) return text;
    throw new InvalidArgumentError(`Allowed is --wave, or one of ${waveFormats.map((f) => `--wave=${f}`).join(", ")}.`);
  };
  command
    .addOption(new Option("--wave [format]", "waveform around a mismatch: vcd, fst or perfetto").argParser(format))
    .option("--from <n>", "first cycle of the waveform", integerIn(0, 1e12))
    .option("--to <n>", "last cycle of the waveform", integerIn(0, 1e12))
    .option("--wave-dir <dir>", "folder of waveforms (default: out/waves)")
    .option("--test-out <file>", "write the failure as a vitest file, ready to paste");
}

/** `rtl`: folder of the Verilog that was run in place of ours. */
export function failureFiles(
  run: Run,
  options: FailureFileOptions,
  engineOptions: LockstepOptions,
  rtl?: string,
): FailureFiles {
  return {
    check: (cycles) => {
      checkTestFile(run, options);
      checkWaveOptions(run, options, cycles);
    },
    write: async (jobs, results, smallest) => ({
      ...(await writeTest(run, results, options, smallest, rtl)),
      ...(await writeWaves(run, jobs, results, options, engineOptions)),
    }),
  };
}
