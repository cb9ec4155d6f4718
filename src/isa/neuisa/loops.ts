import type { Instruction } from "./line.ts";

/** The body of a loop instruction. */
export interface LoopBody {
  /** The loop instruction; the body begins behind it. */
  readonly at: number;
  /** Last instruction of the body. */
  readonly last: number;
}

/** For each of the instructions `start` to `end` − 1 the bodies that hold it, in the order of their loops. */
export function bodiesAround(
  code: readonly Instruction[],
  start: number,
  end: number,
): readonly (readonly LoopBody[])[] {
  const around: (readonly LoopBody[])[] = [];
  let open: readonly LoopBody[] = [];
  for (let at = start; at < end; at += 1) {
    if (open.some(({ last }) => last < at)) open = open.filter(({ last }) => last >= at);
    around.push(open);
    const body = code[at]?.control.operands["body"];
    if (body !== undefined) open = [...open, { at, last: at + body }];
  }
  return around;
}
