import { biasesPerWord, channelUnit, wordElements } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import type { WeightPlan } from "./plan.ts";
import { addressBase, type Program } from "./program.ts";
import { activationCode, type IfpShape } from "./shape.ts";
import { emitBox } from "./transfer.ts";

/** Modes of LOAD. */
const weightMode = 1;
const biasMode = 2;
const weightSegment = 1;

/** A run of words of each output pixel: the output channels of a CONV. */
export interface OutputRun {
  readonly first: number;
  readonly words: number;
}

/** Groups of output channels of a run; those behind the last channel with a meaning are left out. */
export function outputGroups({ channels }: IfpShape, core: FpgaCore, { first, words }: OutputRun): number {
  const elements = wordElements(core);
  return Math.ceil(Math.min(words * elements, channels - first * elements) / core.outputChannelParallelism);
}

/** CONVINIT of the CONVs of a run. @param kernelLines lines of the kernel, where they are not all */
export function emitConvInit(
  program: Program,
  shape: IfpShape,
  core: FpgaCore,
  {
    run,
    lineWords,
    kernelLines,
  }: { readonly run: OutputRun; readonly lineWords: number; readonly kernelLines?: number },
): number {
  const { kernel, strides, top, bottom, left, right, inputGroups, output, activation } = shape;
  const isWhole = kernelLines === undefined || kernelLines === kernel[0];
  return program.convInit(
    ...[isWhole ? kernel[0] : kernelLines, kernel[1], strides[0], strides[1], top, bottom, left, right],
    ...[inputGroups, outputGroups(shape, core, run), output.pixels, isWhole ? activationCode(activation) : 0],
    ...[lineWords, output.pixels * run.words],
  );
}

/** Loads the biases of all output channels of the package, the first at word `at` of their memory. */
export function emitBiases(program: Program, { output }: IfpShape, core: FpgaCore, at: number): void {
  const words = (output.words * wordElements(core)) / biasesPerWord;
  const route = { isSave: false, base: addressBase.biases, segment: weightSegment, mode: biasMode };
  emitBox(program, route, 0, at, { lines: 1, pixels: 1, words, pixelPitch: words, linePitch: words });
}

/** Loads biases of 0. */
export function emitZeroBiases(program: Program, words: number): void {
  const route = { isSave: false, base: addressBase.none, segment: weightSegment, mode: biasMode };
  emitBox(program, route, 0, 0, { lines: 1, pixels: 1, words, pixelPitch: words, linePitch: words });
}

/** Loads the weights of a chunk of output channels into a slot; of the kernel, `lines` lines from `line` on. */
export function emitChunk(
  program: Program,
  shape: IfpShape,
  core: FpgaCore,
  plan: WeightPlan,
  { chunk, slot, line }: { readonly chunk: number; readonly slot: number; readonly line: number },
): void {
  const { channelWords, kernel, output } = shape;
  const unit = channelUnit(core);
  const channels = plan.chunkUnits * unit;
  const all = output.words * wordElements(core);
  const lineWords = channelWords / kernel[0];
  const words = Math.min(plan.kernelLines, kernel[0] - line) * lineWords;
  const ddr = chunk * channels * channelWords + line * lineWords;
  const chip = slot * channels * plan.kernelLines * lineWords;
  const route = { isSave: false, base: addressBase.weights, segment: weightSegment, mode: weightMode };
  const lines = Math.min(channels, all - chunk * channels);
  emitBox(program, route, ddr, chip, { lines, pixels: 1, words, pixelPitch: words, linePitch: channelWords });
}
