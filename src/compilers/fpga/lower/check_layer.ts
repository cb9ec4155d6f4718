import { biasesPerWord, channelUnit, filledChannels } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import { refuseLayer } from "../error.ts";
import type { FpgaLayer } from "../layer.ts";

const kernelMax = 15;
const strideMax = 7;
const padMax = 7;
const widthMax = 1024;
const groupsMax = 512;
/** Most words from line to line on chip. */
const lineMax = 16_383;

/** Refuses what the instructions or the memories of a core cannot hold. @throws CompileError */
export function checkLayer(layer: FpgaLayer, core: FpgaCore): void {
  const { name, kernel, strides, input, output, kind } = layer;
  const refuse = (sentence: string): never => refuseLayer(name, sentence);
  const pads = windowPads(layer);
  if (Math.max(...kernel) > kernelMax)
    refuse(`the kernel is ${kernel.join("x")}; allowed are sides up to ${kernelMax}.`);
  if (Math.max(...strides) > strideMax) refuse(`the stride is ${strides.join("x")}; allowed is up to ${strideMax}.`);
  if (Math.max(...pads) > padMax) refuse(`the pads are ${pads.join(", ")}; allowed is up to ${padMax}.`);
  const [top, left, bottom, right] = pads;
  if (top >= kernel[0] || bottom >= kernel[0] || left >= kernel[1] || right >= kernel[1]) {
    refuse(`the pads are ${pads.join(", ")}; allowed are pads smaller than the kernel, ${kernel.join("x")}.`);
  }
  if (output.width > widthMax) refuse(`an output line has ${output.width} pixels; allowed are ${widthMax}.`);
  const groups = kind === "conv" ? Math.ceil(input.channels / core.inputChannelParallelism) : input.pixelWords;
  if (groups > groupsMax) refuse(`there are ${groups} groups of input channels; allowed are ${groupsMax}.`);
  checkData(layer, core);
  if (kind === "conv") checkWeights(layer, core);
}

/** Pads that windows reach: top, left, bottom, right. */
export function windowPads({
  kernel,
  strides,
  pads,
  input,
  output,
}: FpgaLayer): readonly [number, number, number, number] {
  const after = (axis: 0 | 1, count: number, before: number, size: number): number =>
    Math.max(0, (count - 1) * strides[axis] + kernel[axis] - before - size);
  return [
    pads.top,
    pads.left,
    after(0, output.height, pads.top, input.height),
    after(1, output.width, pads.left, input.width),
  ];
}

function checkData({ name, kernel, kind, input, output }: FpgaLayer, core: FpgaCore): void {
  const half = Math.floor((core.memory.banks * core.memory.bankWords) / 2);
  const line = input.width * input.pixelWords;
  const outputLine =
    output.width * (kind === "conv" ? filledChannels(core, 1) / (128 / core.elementBits) : output.pixelWords);
  const weights = kind === "depthwise" ? (kernel[0] * kernel[1] + 32 / core.elementBits) * input.pixelWords : 0;
  const lines = kind === "add" ? 2 * line : kernel[0] * line + weights;
  if (lines > half || outputLine > half) {
    refuseLayer(
      name,
      `the lines of a window take ${lines} words and an output line ${outputLine}; allowed are ${half}, half of the banks.`,
    );
  }
  if (line > lineMax || outputLine > lineMax) {
    refuseLayer(name, `a line has ${Math.max(line, outputLine)} words on chip; allowed are ${lineMax}.`);
  }
}

function checkWeights({ name, kernel, input, output, pads }: FpgaLayer, core: FpgaCore): void {
  const { weightWords, biasWords } = core.memory;
  const unit = channelUnit(core);
  // The kernel of one output pixel can be taken line by line, and the results added.
  const isSplit = output.height * output.width === 1 && pads.top + pads.bottom === 0 && input.height === kernel[0];
  const lines = isSplit ? 1 : kernel[0];
  const words = unit * lines * kernel[1] * input.pixelWords;
  if (words > weightWords) {
    refuseLayer(name, `the weights of ${unit} channels take ${words} words; allowed are ${weightWords}.`);
  }
  const biases = filledChannels(core, output.channels) / biasesPerWord;
  if (biases > biasWords) refuseLayer(name, `the biases take ${biases} words; allowed are ${biasWords}.`);
}
