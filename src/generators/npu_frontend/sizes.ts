import { Module } from "../../hdl/index.ts";
import { instructionIndexBits } from "../../isa/index.ts";
import { countBits, indexBits, instructionQueues, instructionShape, type NpuFrontendSizes } from "../../ports/index.ts";

/** Bits of an address, of a beat, and of an address below one beat. */
export const addressBits = 48;
export const beatDataBits = 128;
export const byteBits = 4;
/** Bits of the number of an instruction, counted from the start of its code. */
export const lineIndexBits: number = instructionIndexBits;
/** Bits of a program counter: one more than a place in a segment needs, so that a branch out of it is seen. */
export const pcBits: number = instructionIndexBits + 1;
/** Bits of a fault code. */
export const faultBits = 4;

/** What every part of the front end is shaped by. */
export interface FrontendShape extends NpuFrontendSizes, ReturnType<typeof instructionShape> {
  readonly reset: "async_low" | "sync";
  /** Instruction queues: one of each ME, then one of each vNPU. */
  readonly queues: number;
  /** Queues that may ask one instruction memory: the MEs', then the vNPU's own. */
  readonly clients: number;
  /** Bits that name a queue, an ME (or an ME µTop of a group), a vNPU. */
  readonly queueIndex: number;
  readonly meIndex: number;
  readonly vnpuIndex: number;
  /** Bits of a line: its control, ME and VE words, without the padding of its last beat. */
  readonly lineBits: number;
  /** Bits of the number of a line in its block, of a block, of a frame, and of what a block has above its frame. */
  readonly withinBits: number;
  readonly blockBits: number;
  readonly frameBits: number;
  readonly tagBits: number;
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function frontendShape(sizes: NpuFrontendSizes, reset: "async_low" | "sync"): FrontendShape {
  const { matrixEngines, vectorEngines, vnpus, saveLimitCycles, instructionLines } = sizes;
  const range = (name: string, value: number, low: number, high: number): void => {
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`npu_frontend: ${name} is ${value}, allowed are the integers ${low} to ${high}.`);
  };
  range("matrixEngines", matrixEngines, 1, 16);
  range("vectorEngines", vectorEngines, 1, 16);
  range("vnpus", vnpus, 1, 32);
  range("saveLimitCycles", saveLimitCycles, 4, 65_535);
  range("answerLimitCycles", sizes.answerLimitCycles, 1, 65_535);
  range("instructionLines", instructionLines, 16, 1024);
  if (!Number.isInteger(Math.log2(instructionLines)))
    throw new RangeError(
      `npu_frontend: instructionLines is ${instructionLines}, allowed are the powers of two from 16 to 1024.`,
    );
  const shape = instructionShape(sizes);
  const withinBits = indexBits(shape.blockLines);
  const frameBits = indexBits(shape.frames);
  return {
    ...sizes,
    ...shape,
    ...{ reset, withinBits, frameBits },
    queues: instructionQueues(sizes),
    clients: matrixEngines + 1,
    queueIndex: indexBits(instructionQueues(sizes)),
    meIndex: indexBits(matrixEngines),
    vnpuIndex: indexBits(vnpus),
    lineBits: (2 + sizes.vectorEngines) * 32,
    blockBits: lineIndexBits - withinBits,
    tagBits: lineIndexBits - withinBits - frameBits,
  };
}

/** Bits of the number of cycles in which an ME owes an answer, 0 to S - 1. */
export function waitBits({ saveLimitCycles }: Pick<FrontendShape, "saveLimitCycles">): number {
  return countBits(saveLimitCycles - 1);
}

const contract = "Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in docs/contracts/npu_frontend.md";

/** A part with state, in a file of the folder: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: Pick<FrontendShape, "reset">): Module {
  const m = payloadPart(name, file, summary);
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}

/** A part whose registers hold payload alone, and need no reset. */
export function payloadPart(name: string, file: string, summary: string): Module {
  const m = new Module(name, { summary, source: contract, file: `src/generators/npu_frontend/${file}` });
  m.clock("clk_i", "Clock.");
  return m;
}
