import { Presets, SingleBar } from "cli-progress";
import type { Run } from "./run.ts";

/** Shows how far a command is; silent with --quiet. */
export interface Progress {
  /** Sets the work done so far, of the total. */
  update(done: number): void;
  /** A job is finished: a line of its own where no bar is drawn. */
  finished(text: string): void;
  stop(): void;
}

/** Plain lines come at most this often, milliseconds, beside those of finished jobs. */
const lineIntervalMs = 10_000;

/**
 * A bar with rate and time left on a terminal; elsewhere plain lines, one per finished job and one every 10 s.
 *
 * @param total Work in all, in `unit`.
 */
export function startProgress(run: Run, label: string, total: number, unit: string): Progress {
  if (run.options.quiet) return { update: () => undefined, finished: () => undefined, stop: () => undefined };
  return run.terminal.stderrIsTerminal ? bar(run, label, total, unit) : lines(run, label, total, unit);
}

function bar(run: Run, label: string, total: number, unit: string): Progress {
  const started = performance.now();
  const format = `${label} {bar} {percentage} % | {rate} ${unit}/s | {left} left`;
  const single = new SingleBar({ format, hideCursor: true, clearOnComplete: true, fps: 4 }, Presets.shades_classic);
  const payload = (done: number): { rate: string; left: string } => {
    const seconds = (performance.now() - started) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    return { rate: short(rate), left: rate > 0 ? `${Math.ceil((total - done) / rate)} s` : "?" };
  };
  single.start(total, 0, payload(0));
  return {
    update: (done) => single.update(done, payload(done)),
    finished: (text) => run.detail(text),
    stop: () => single.stop(),
  };
}

function lines(run: Run, label: string, total: number, unit: string): Progress {
  const started = performance.now();
  let printed = started;
  return {
    update: (done) => {
      const now = performance.now();
      if (now - printed < lineIntervalMs) return;
      printed = now;
      const rate = done / ((now - started) / 1000);
      run.note(`${label}: ${short(done)} of ${short(total)} ${unit}, ${short(rate)} ${unit}/s`);
    },
    finished: (text) => run.note(text),
    stop: () => undefined,
  };
}

/** A number in three digits with k or M: 12, 3.4k, 2.07M. */
export function short(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(value >= 1e8 ? 0 : value >= 1e7 ? 1 : 2)}M`;
  if (value >= 1e3) return `${(value / 1e3).toFixed(value >= 1e5 ? 0 : 1)}k`;
  return value >= 10 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1);
}
