import { Module } from "../../hdl/index.ts";
import { countBits, indexBits, type OperationSchedulerSizes } from "../../ports/index.ts";

/** What every part of the operation scheduler is shaped by. */
export interface OperationShape extends OperationSchedulerSizes {
  readonly reset: "async_low" | "sync";
  /** ME queues and VE queues together. */
  readonly queues: number;
  /** Bits of a number of VEs, 0..NY. */
  readonly count: number;
  /** Bits that name a slot, a queue, a vNPU. */
  readonly slotIndex: number;
  readonly queueIndex: number;
  readonly vnpuIndex: number;
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function operationShape(sizes: OperationSchedulerSizes, reset: "async_low" | "sync"): OperationShape {
  const { matrixEngines, vectorEngines, vnpus } = sizes;
  const range = (name: string, value: number, high: number): void => {
    if (!Number.isInteger(value) || value < 1 || value > high)
      throw new RangeError(`operation_scheduler: ${name} is ${value}, allowed are the integers 1 to ${high}.`);
  };
  range("matrixEngines", matrixEngines, 16);
  range("vectorEngines", vectorEngines, 16);
  range("vnpus", vnpus, 32);
  const queues = matrixEngines + vnpus;
  return {
    ...{ matrixEngines, vectorEngines, vnpus, reset, queues },
    count: countBits(vectorEngines),
    slotIndex: indexBits(vectorEngines),
    queueIndex: indexBits(queues),
    vnpuIndex: indexBits(vnpus),
  };
}

const paper =
  "Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in docs/contracts/operation_scheduler.md";

/** A module of the operation scheduler, in the file of its own name. */
export function part(name: string, file: string, summary: string): Module {
  return new Module(name, { summary, source: paper, file: `src/generators/operation_scheduler/${file}` });
}

/** A part with state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: OperationShape): Module {
  const m = part(name, file, summary);
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}
