import { biasesPerWord, channelUnit, filledChannels, pixelWords } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import type { LayerWeights } from "../layer.ts";
import type { Draft, Value } from "./value.ts";

/** Segment 1 begins with this many words of zeros: biases of what has none. */
export function zeroWords(core: FpgaCore): number {
  return Math.max(64, channelUnit(core) / biasesPerWord);
}

/** Lays weights and biases down in segment 1, one behind the other. */
export class WeightPlaces {
  readonly #core: FpgaCore;
  #words: number;

  constructor(core: FpgaCore) {
    this.#core = core;
    this.#words = zeroWords(core);
  }

  get words(): number {
    return this.#words;
  }

  place({ kind, input, kernel, weights }: Draft, output: Value): LayerWeights | undefined {
    if (weights === undefined) return undefined;
    const outputs = filledChannels(this.#core, output.channels);
    const inputWords = pixelWords(this.#core, input.channels);
    const places = kernel[0] * kernel[1];
    const channelWords = kind === "conv" ? places * inputWords : inputWords;
    const offset = this.#words;
    const biasOffset = offset + (kind === "conv" ? outputs : places) * channelWords;
    this.#words = biasOffset + outputs / biasesPerWord;
    return { offset, channelWords, biasOffset, ...weights };
  }
}
