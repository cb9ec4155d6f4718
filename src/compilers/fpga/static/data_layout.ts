import type { FpgaCore } from "../core.ts";
import type { IfpShape } from "./shape.ts";

/** Where a package keeps its operands in data memory, in words of the linear memory. */
export interface DataLayout {
  /** Output lines of a step: of a CONV, or 1 for a POOL. */
  readonly rows: number;
  /** Words of an input line. */
  readonly lineWords: number;
  /** Input lines are loaded strip by strip, of so many steps; a strip is in buffer strip mod `buffers`. */
  readonly stripSteps: number;
  readonly strips: number;
  readonly buffers: number;
  /** From buffer to buffer; the second operand of a sum is in the second half of each. */
  readonly bufferWords: number;
  readonly secondOffset: number;
  readonly inputAddress: number;
  /** Results wait for their SAVE in slots, of so many steps each. */
  readonly slots: number;
  readonly slotSteps: number;
  readonly slotWords: number;
  readonly outputAddress: number;
}

/** Output lines of a step, words of an output pixel, words at the start of the memory that are taken, SAVEs of a pass. */
export interface LayoutRequest {
  readonly rows: number;
  readonly pixelWords: number;
  readonly fixedWords: number;
  readonly saves: number;
}

/** Divides data memory between input lines and results. @returns undefined when so many rows do not fit. */
export function dataLayout(
  shape: IfpShape,
  core: FpgaCore,
  { rows, pixelWords, fixedWords, saves }: LayoutRequest,
): DataLayout | undefined {
  const { input, output, kernel, strides, kind } = shape;
  const room = core.memory.banks * core.memory.bankWords - fixedWords;
  const operands = kind === "add" ? 2 : 1;
  const lineWords = input.pixels * input.words;
  const stepWords = rows * output.pixels * pixelWords;
  const steps = Math.ceil(output.lines / rows);
  const whole = input.lines * lineWords * operands;
  const make = (buffers: number, bufferLines: number, outputRoom: number): DataLayout | undefined => {
    const stripRows = buffers === 0 ? output.lines : Math.floor((bufferLines - kernel[0]) / strides[0]) + 1;
    const most = buffers === 0 ? steps : Math.floor(stripRows / rows);
    if (most < 1) return undefined;
    const strips = Math.ceil(steps / most);
    const stripSteps = Math.ceil(steps / strips);
    const slots = outputRoom >= 3 * stepWords ? 3 : Math.floor(outputRoom / stepWords);
    if (slots < 1) return undefined;
    const slotSteps = Math.min(Math.ceil(stripSteps / saves), Math.floor(outputRoom / (slots * stepWords)));
    const bufferWords = bufferLines * lineWords * operands;
    return {
      rows,
      lineWords,
      stripSteps,
      strips: Math.ceil(steps / stripSteps),
      buffers: Math.max(1, buffers),
      bufferWords,
      secondOffset: bufferLines * lineWords,
      inputAddress: fixedWords,
      slots,
      slotSteps,
      slotWords: slotSteps * stepWords,
      outputAddress: fixedWords + Math.max(1, buffers) * bufferWords,
    };
  };
  if (whole + 2 * stepWords <= room) return make(0, input.lines, room - whole);
  for (const [buffers, outputRoom] of [
    [2, Math.max(2 * stepWords, Math.floor(room / 4))],
    [2, 2 * stepWords],
    [2, stepWords],
    [1, stepWords],
  ] as const) {
    const bufferLines = Math.floor((room - outputRoom) / (buffers * operands * lineWords));
    const layout = make(buffers, Math.min(bufferLines, input.lines), outputRoom);
    if (layout !== undefined) return layout;
  }
  return undefined;
}
