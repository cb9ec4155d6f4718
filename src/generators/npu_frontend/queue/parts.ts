import { Module } from "../../../hdl/index.ts";
import { clockedPart, lineIndexBits, type FrontendShape } from "../sizes.ts";

/** Whose instructions a queue holds: those of the µTops on an ME, or of a vNPU's VE µTop. */
export type QueueKind = "me" | "ve";

/** Bits of pc and of what is compared with it: instructions counted from the start of the code, modulo 2^25. */
export const pcBits: number = lineIndexBits + 1;
export const wordBits: number = 32;
export const scalarBits: number = 32;
/** Bits of an instruction's distance: to a branch's target, behind a body, or back to its begin. */
export const distanceBits: number = 16;
/** Bits of a loop's passes and of its body's length less one. */
export const passBits: number = 16;
export const bodyBits: number = 10;

type Shape = Pick<FrontendShape, "vectorEngines">;

/** Operation slots of an instruction: the ME slot first, where there is one. */
export function slotsOf({ vectorEngines }: Shape, kind: QueueKind): number {
  return vectorEngines + (kind === "me" ? 1 : 0);
}

/** Bits of an entry: for each slot its word, then the scalar that it reads above it. */
export function entryBits(shape: Shape, kind: QueueKind): number {
  return slotsOf(shape, kind) * (wordBits + scalarBits);
}

/** Bits of an instruction as the queue keeps it: undefined, its slots in use, control word, words of the slots. */
export function keptBits(shape: Shape, kind: QueueKind): number {
  return 1 + slotsOf(shape, kind) + wordBits * (1 + slotsOf(shape, kind));
}

/** Name of a part in the kind of queue, or of slot, that it is made for. */
function nameOf(name: string, kind: string): string {
  return `iq_${name}_${kind}`;
}

/** A part of the queue without state, in the file of its own name; `kind` ends the name of the module. */
export function queuePart(name: string, kind: string, summary: string): Module {
  const file = `src/generators/npu_frontend/queue/${name}.ts`;
  return new Module(nameOf(name, kind), {
    ...{ summary, file },
    source: "Neu10 (Xue et al., arXiv 2408.04104), instruction queues; cycles as in docs/contracts/npu_frontend.md",
  });
}

/** A part of the queue with state. */
export function clockedQueuePart(
  name: string,
  kind: QueueKind,
  summary: string,
  shape: Pick<FrontendShape, "reset">,
): Module {
  return clockedPart(nameOf(name, kind), `queue/${name}.ts`, summary, shape);
}
