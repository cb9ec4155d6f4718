import { Module } from "../../hdl/index.ts";
import { countBits, indexBits, type UtopSchedulerSizes } from "../../ports/index.ts";

/** What every part of the µTop scheduler is shaped by. */
export interface SchedulerShape extends UtopSchedulerSizes {
  readonly reset: "async_low" | "sync";
  /** Bits of a number of MEs, 0..NX. */
  readonly count: number;
  /** Bits that name an ME, and a vNPU. */
  readonly meIndex: number;
  readonly vnpuIndex: number;
  /** Bits of a sum over all vNPUs of numbers of MEs. */
  readonly sumBits: number;
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function schedulerShape(sizes: UtopSchedulerSizes, reset: "async_low" | "sync"): SchedulerShape {
  const { matrixEngines, vnpus, serviceCounterBits } = sizes;
  const range = (name: string, value: number, low: number, high: number): void => {
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`utop_scheduler: ${name} is ${value}, allowed are the integers ${low} to ${high}.`);
  };
  range("matrixEngines", matrixEngines, 1, 16);
  range("vnpus", vnpus, 1, 32);
  range("serviceCounterBits", serviceCounterBits, 12, 24);
  return {
    ...sizes,
    reset,
    count: countBits(matrixEngines),
    meIndex: indexBits(matrixEngines),
    vnpuIndex: indexBits(vnpus),
    sumBits: countBits(matrixEngines * vnpus),
  };
}

const paper = "Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in docs/contracts/utop_scheduler.md";

/** A module of the µTop scheduler, in the file of its own name. */
export function part(name: string, file: string, summary: string): Module {
  return new Module(name, { summary, source: paper, file: `src/generators/utop_scheduler/${file}` });
}

/** A part with state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: SchedulerShape): Module {
  const m = part(name, file, summary);
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}
