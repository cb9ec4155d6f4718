import { instructionQueues, instructionShape, type NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { checkRange } from "../check_range.ts";

/** Sizes of a front end, and what follows from them. */
export interface Shape {
  readonly mes: number;
  readonly ves: number;
  readonly vnpus: number;
  readonly queues: number;
  /** B of the contract: beats of a line. */
  readonly lineBeats: number;
  /** G: lines of a block. */
  readonly blockLines: number;
  /** F: frames of an instruction memory. */
  readonly frames: number;
  /** L: lines of an instruction memory. */
  readonly lines: number;
  /** RB: beats of a row of the table. */
  readonly rowBeats: number;
  /** S: cycles in which an ME answers. */
  readonly saveLimit: number;
}

/** Bits of pc, lo and hi, as a mask; and the number of instructions that code can have. */
export const pcMask = 0x1ff_ffff;
export const instructionsMax = 0x100_0000;

/** Throws RangeError, with one sentence, for sizes that the contract excludes. */
export function shapeOf(sizes: NpuFrontendSizes): Shape {
  const block = "npu_frontend";
  checkRange(block, "matrixEngines", sizes.matrixEngines, 1, 16);
  checkRange(block, "vectorEngines", sizes.vectorEngines, 1, 16);
  checkRange(block, "vnpus", sizes.vnpus, 1, 32);
  checkRange(block, "saveLimitCycles", sizes.saveLimitCycles, 4, 0xffff);
  checkRange(block, "instructionLines", sizes.instructionLines, 16, 1024);
  const { lineBeats, blockLines, frames, rowBeats } = instructionShape(sizes);
  checkRange(block, "instructionLines / blockLines", frames, 1, 1024);
  return {
    mes: sizes.matrixEngines,
    ves: sizes.vectorEngines,
    vnpus: sizes.vnpus,
    queues: instructionQueues(sizes),
    ...{ lineBeats, blockLines, frames, rowBeats },
    lines: sizes.instructionLines,
    saveLimit: sizes.saveLimitCycles,
  };
}
