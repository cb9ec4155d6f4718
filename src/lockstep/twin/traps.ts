import { traceKind } from "../../ports/npu_frontend.ts";
import { portReader, type RecordedRun } from "./recorded_run.ts";

/** A vNPU stops, for a fault or because it was told to. */
export interface Trap {
  /** Cycle of the fault, or in which stop shows: the one before the first of Stop. */
  readonly cycle: number;
  /** Fault code; 0 = stopped. */
  readonly code: number;
}

/** Whether the upper word of a trace record is a trap of this vNPU. */
export function isTrapOf(high: number, vnpu: number): boolean {
  return high >>> 28 === traceKind.trap && ((high >>> 20) & 0xff) === vnpu;
}

/** Fault code of the upper word of a trap's record. */
export function trapCode(high: number): number {
  return high & 0xfff;
}

/** The traps of a vNPU in a run, as its trace port tells of them. */
export function trapsOf(run: RecordedRun, vnpu: number): readonly Trap[] {
  const running = portReader(run, "rst_ni");
  const valid = portReader(run, "trace_valid_o");
  const [low, high] = [portReader(run, "trace_o", 0), portReader(run, "trace_o", 1)];
  const traps: Trap[] = [];
  let sinceReset = 0;
  for (let cycle = 0; cycle < run.cycles; cycle += 1) {
    if (running(cycle) === 0) sinceReset = cycle + 1;
    if (valid(cycle) === 0 || !isTrapOf(high(cycle), vnpu)) continue;
    traps.push({ cycle: sinceReset + low(cycle) - 1, code: trapCode(high(cycle)) });
  }
  return traps;
}
