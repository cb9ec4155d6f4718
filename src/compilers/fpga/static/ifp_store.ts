import type { FpgaCore } from "../core.ts";
import type { Template } from "./package_maker.ts";
import type { IfpAddresses } from "./shape.ts";
import { headerPlaces, placeOf } from "./word_fields.ts";

/** Packages one behind the other, copied from templates with their addresses moved. */
export class IfpStore {
  readonly #layerShift: number;
  #words: Uint32Array = new Uint32Array(1 << 20);
  #length = 0;
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #cycles: number[] = [];

  constructor(core: FpgaCore) {
    this.#layerShift = placeOf(headerPlaces(core.cores), "layer").shift;
  }

  /** Packages so far. */
  get count(): number {
    return this.#starts.length;
  }

  add({ words, addresses: parts, bases, cycles }: Template, addresses: IfpAddresses, layer: number): void {
    const start = this.#length;
    const end = start + words.length;
    while (end > this.#words.length) this.#grow();
    const all = this.#words;
    all.set(words, start);
    const offsets = [0, addresses.input, addresses.second, addresses.output, addresses.weights, addresses.biases];
    for (let k = 0; k < parts.length; k++) {
      const at = start + (parts[k] ?? 0);
      all[at] = (all[at] ?? 0) + (offsets[bases[k] ?? 0] ?? 0);
    }
    const bits = (layer << this.#layerShift) >>> 0;
    for (let at = start + 3; at < end; at += 4) all[at] = (all[at] ?? 0) | bits;
    this.#length = end;
    this.#starts.push(start / 4);
    this.#lengths.push(words.length / 4);
    this.#cycles.push(cycles);
  }

  finish(): { words: Uint32Array; ifpStart: Uint32Array; ifpLength: Uint32Array; ifpCycles: Float64Array } {
    return {
      words: this.#words.slice(0, this.#length),
      ifpStart: Uint32Array.from(this.#starts),
      ifpLength: Uint32Array.from(this.#lengths),
      ifpCycles: Float64Array.from(this.#cycles),
    };
  }

  #grow(): void {
    const words = new Uint32Array(2 * this.#words.length);
    words.set(this.#words);
    this.#words = words;
  }
}
