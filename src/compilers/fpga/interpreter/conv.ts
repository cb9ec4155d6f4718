import type { InstructionOf } from "../../../isa/idm/index.ts";
import { biasesPerWord, dataWord, type CoreState } from "./core_state.ts";
import { activated } from "./transfer.ts";
import { windowPlace, type WindowPlace } from "./window.ts";

/** Some output lines of a convolution, all output channels of its groups. */
export function executeConv(state: CoreState, fields: InstructionOf<"conv">["fields"]): void {
  const { core, wordElements, unit, data, weights, biases, access } = state;
  const init = state.convInit ?? access.fail("there is no convinit before it in its package; allowed is one.");
  const { cin_g, cout_g, act, in_stride, out_stride, shift_bias, shift_cut } = init;
  const { rows, addr_w, addr_b, bank_in, addr_in, bank_out, addr_out } = fields;
  const place = windowPlace(init, fields, access);
  if (act > 2) access.fail(`act is ${act}; allowed are 0 none, 1 relu and 2 relu6.`);
  if (shift_bias !== 0 || shift_cut !== 0) {
    access.fail(`shift_bias and shift_cut are ${shift_bias} and ${shift_cut}; allowed is 0: numbers are real.`);
  }
  const inputChannels = cin_g * core.inputChannelParallelism;
  const outputChannels = cout_g * core.outputChannelParallelism;
  const inputWords = (Math.ceil(inputChannels / unit) * unit) / wordElements;
  const outputWords = (Math.ceil(outputChannels / unit) * unit) / wordElements;
  const channelWords = place.kernelHeight * place.kernelWidth * inputWords;

  const firstIn = dataWord(state, "input", bank_in, addr_in);
  for (let line = 0; line < place.inputLines; line += 1) {
    data.readWords(firstIn + line * in_stride, place.inputPixels * inputWords, `input line ${line}`, access);
  }
  const weightAt = weights.readWords(addr_w, outputChannels * channelWords, "weights", access);
  const biasAt = biases.readWords(addr_b, Math.ceil(outputChannels / biasesPerWord), "biases", access);
  const firstOut = dataWord(state, "output", bank_out, addr_out);
  for (let line = 0; line < rows; line += 1) {
    const from = data.writeWords(
      firstOut + line * out_stride,
      place.width * outputWords,
      `output line ${line}`,
      access,
    );
    data.elements.fill(0, from, from + place.width * outputWords * wordElements);
  }

  const sums: Sums = {
    ...{ place, inputChannels, weightAt, act },
    ...{ data: data.elements, weights: weights.elements },
    ...{ inAt: firstIn * wordElements, outAt: firstOut * wordElements },
    ...{ inPixel: inputWords * wordElements, outPixel: outputWords * wordElements },
    ...{ inLine: in_stride * wordElements, outLine: out_stride * wordElements },
    channelElements: channelWords * wordElements,
  };
  const biasOf = (channel: number): number => {
    const word = Math.floor(channel / biasesPerWord);
    return biases.elements[biasAt + word * wordElements + (channel % biasesPerWord)] ?? 0;
  };
  let channel = 0;
  for (; channel + 4 <= outputChannels; channel += 4) {
    fourChannels(sums, channel, biasOf(channel), biasOf(channel + 1), biasOf(channel + 2), biasOf(channel + 3));
  }
  for (; channel < outputChannels; channel += 1) oneChannel(sums, channel, biasOf(channel));
}

/** Everything in elements. */
interface Sums {
  readonly place: WindowPlace;
  readonly inputChannels: number;
  readonly act: number;
  readonly data: Float64Array;
  readonly weights: Float64Array;
  readonly weightAt: number;
  readonly channelElements: number;
  readonly inAt: number;
  readonly inPixel: number;
  readonly inLine: number;
  readonly outAt: number;
  readonly outPixel: number;
  readonly outLine: number;
}

/**
 * Four output channels at a time, so that an input element is read once for four products. Pixels of a line and columns of a
 * kernel's line lie one behind the other in memory: without channels left over, their products are one run.
 */
function fourChannels(sums: Sums, channel: number, b0: number, b1: number, b2: number, b3: number): void {
  const { place, inputChannels, act, data, weights, inPixel, channelElements } = sums;
  const { kernelHeight, kernelWidth, strideDown, strideAcross, padTop, padLeft, inputLines, inputPixels } = place;
  const isRun = inputChannels === inPixel;
  const weight0 = sums.weightAt + channel * channelElements;
  for (let row = 0; row < place.rows; row += 1) {
    const top = row * strideDown - padTop;
    const lineFirst = Math.max(0, -top);
    const lineEnd = Math.min(kernelHeight, inputLines - top);
    for (let column = 0; column < place.width; column += 1) {
      const left = column * strideAcross - padLeft;
      const first = Math.max(0, -left);
      const end = Math.min(kernelWidth, inputPixels - left);
      const runs = isRun ? Math.min(1, Math.max(0, end - first)) : end - first;
      const length = isRun ? (end - first) * inPixel : inputChannels;
      let s0 = b0;
      let s1 = b1;
      let s2 = b2;
      let s3 = b3;
      for (let line = lineFirst; line < lineEnd; line += 1) {
        let x = sums.inAt + (top + line) * sums.inLine + (left + first) * inPixel;
        let w0 = weight0 + (line * kernelWidth + first) * inPixel;
        for (let run = 0; run < runs; run += 1) {
          const w1 = w0 + channelElements;
          const w2 = w1 + channelElements;
          const w3 = w2 + channelElements;
          for (let at = 0; at < length; at += 1) {
            const value = data[x + at] ?? 0;
            s0 += value * (weights[w0 + at] ?? 0);
            s1 += value * (weights[w1 + at] ?? 0);
            s2 += value * (weights[w2 + at] ?? 0);
            s3 += value * (weights[w3 + at] ?? 0);
          }
          x += inPixel;
          w0 += inPixel;
        }
      }
      const out = sums.outAt + row * sums.outLine + column * sums.outPixel + channel;
      data[out] = activated(s0, act);
      data[out + 1] = activated(s1, act);
      data[out + 2] = activated(s2, act);
      data[out + 3] = activated(s3, act);
    }
  }
}

/** One output channel: what four do not divide. */
function oneChannel(sums: Sums, channel: number, bias: number): void {
  const { place, inputChannels, act, data, weights, inPixel, channelElements } = sums;
  const { kernelHeight, kernelWidth, strideDown, strideAcross, padTop, padLeft, inputLines, inputPixels } = place;
  for (let row = 0; row < place.rows; row += 1) {
    for (let column = 0; column < place.width; column += 1) {
      let sum = bias;
      for (let i = 0; i < kernelHeight; i += 1) {
        const line = row * strideDown - padTop + i;
        if (line < 0 || line >= inputLines) continue;
        for (let j = 0; j < kernelWidth; j += 1) {
          const pixel = column * strideAcross - padLeft + j;
          if (pixel < 0 || pixel >= inputPixels) continue;
          const x = sums.inAt + line * sums.inLine + pixel * inPixel;
          const w = sums.weightAt + channel * channelElements + (i * kernelWidth + j) * inPixel;
          for (let c = 0; c < inputChannels; c += 1) sum += (data[x + c] ?? 0) * (weights[w + c] ?? 0);
        }
      }
      data[sums.outAt + row * sums.outLine + column * sums.outPixel + channel] = activated(sum, act);
    }
  }
}
