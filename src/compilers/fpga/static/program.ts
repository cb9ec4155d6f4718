import type { FpgaCore } from "../core.ts";
import { headerPlaces, opcodeBits, payloadPlaces, placeOf, put, type FieldPlace } from "./word_fields.ts";
import { loadMode, type OpcodeName } from "../../../isa/idm/index.ts";

export const loadModule = 0;
export const saveModule = 1;
export const convModule = 2;
export const miscModule = 3;

/** What the memory address of a transfer is relative to. */
export const addressBase = { none: 0, input: 1, second: 2, output: 3, weights: 4, biases: 5 } as const;
export type AddressBase = (typeof addressBase)[keyof typeof addressBase];

/** What a transfer moves where. */
export interface Route {
  readonly isSave: boolean;
  readonly base: AddressBase;
  readonly segment: number;
  readonly mode: number;
}

const payloadNames = {
  load: ["ddr_addr", "base_sel", "bank", "addr", "len", "lines", "stride", "mode"],
  conv: ["bank_in", "addr_in", "bank_out", "addr_out", "addr_w", "addr_b", "rows", "pad_top", "pad_bot"],
  convinit: [
    ...["kh", "kw", "sh", "sw", "pad_top", "pad_bot", "pad_left", "pad_right"],
    ...["cin_g", "cout_g", "wout", "act", "in_stride", "out_stride"],
  ],
  poolinit: [
    ...["type", "kh", "kw", "sh", "sw", "pad_top", "pad_bot", "pad_left", "pad_right"],
    ...["cg", "wout", "in_stride", "out_stride"],
  ],
  pool: ["bank_in", "addr_in", "bank_in2", "addr_in2", "bank_out", "addr_out", "pad_top", "pad_bot"],
} as const;

/** The instructions of a package while it is made. Words are 4 parts each; the buffer is used again and again. */
export class Program {
  words: Uint32Array = new Uint32Array(4 * 4096);
  /** Base of the memory address of each word. */
  bases: Uint8Array = new Uint8Array(4096);
  /** Instructions so far. */
  length = 0;
  /** Values of the payload that is written. */
  readonly #values: number[] = new Array<number>(9).fill(0);
  readonly #bankWords: number;
  readonly #waitShift: number;
  readonly #postShift: number;
  readonly #firstShift: number;
  readonly #places: Readonly<Record<keyof typeof payloadNames, readonly FieldPlace[]>>;
  readonly #opcodes: Readonly<Record<"load" | "save" | "conv" | "convinit" | "poolinit" | "pool", number>>;
  /** Of pair 4·s + d: the last instruction of s that gives d a token, and the one that takes it. */
  readonly #giver = new Int32Array(16);
  readonly #taker = new Int32Array(16);

  constructor({ cores, memory }: Pick<FpgaCore, "cores" | "memory">) {
    this.#bankWords = memory.bankWords;
    const header = headerPlaces(cores);
    this.#waitShift = placeOf(header, "wait").shift;
    this.#postShift = placeOf(header, "post").shift;
    this.#firstShift = placeOf(header, "first").shift;
    const places = (opcode: keyof typeof payloadNames): readonly FieldPlace[] => {
      const fields = payloadPlaces(opcode, cores);
      return payloadNames[opcode].map((name) => placeOf(fields, name));
    };
    const code = (opcode: OpcodeName): number => opcodeBits(opcode, cores);
    this.#places = {
      ...{ load: places("load"), conv: places("conv"), convinit: places("convinit") },
      ...{ poolinit: places("poolinit"), pool: places("pool") },
    };
    this.#opcodes = {
      ...{ load: code("load"), save: code("save"), conv: code("conv") },
      ...{ convinit: code("convinit"), poolinit: code("poolinit"), pool: code("pool") },
    };
  }

  /** Begins a new package. */
  reset(): void {
    this.length = 0;
    this.#giver.fill(-1);
    this.#taker.fill(-1);
  }

  /** Instruction `target` of module d waits until instruction `source` of module s, before it, is done; −1: for nothing. */
  depend(source: number, s: number, target: number, d: number): void {
    const pair = 4 * s + d;
    const before = this.#giver[pair] ?? -1;
    // Modules are in order: what is done implies all before it.
    if (source <= before || s === d) return;
    if (this.#taker[pair] === target) this.#header(before, 1 << (this.#postShift + d), false);
    this.#header(source, 1 << (this.#postShift + d), true);
    this.#header(target, 1 << (this.#waitShift + s), true);
    this.#giver[pair] = source;
    this.#taker[pair] = target;
  }

  /** A LOAD or SAVE of `lines` lines of `len` words, `stride` apart in memory; `chip` is a word of the linear memory. */
  transfer(route: Route, ddr: number, chip: number, len: number, lines: number, stride: number): number {
    const index = this.#add(route.isSave ? this.#opcodes.save : this.#opcodes.load);
    this.bases[index] = route.base;
    // The memories of weights and biases have no banks.
    const inBanks = route.isSave || route.mode === loadMode.banks;
    const bank = inBanks ? Math.floor(chip / this.#bankWords) : 0;
    const values = this.#values;
    values[0] = ddr;
    values[1] = route.segment;
    values[2] = bank;
    values[3] = chip - bank * this.#bankWords;
    values[4] = len;
    values[5] = lines;
    values[6] = stride;
    values[7] = route.mode;
    this.#fill(index, this.#places.load, values);
    return index;
  }

  /** A CONV; words of the linear memories, and `rows` output lines. */
  conv(
    input: number,
    output: number,
    operands: { readonly weights: number; readonly biases: number },
    rows: number,
    top: number,
    bottom: number,
  ): number {
    const index = this.#add(this.#opcodes.conv);
    const values = this.#values;
    this.#address(0, input);
    this.#address(2, output);
    values[4] = operands.weights;
    values[5] = operands.biases;
    values[6] = rows;
    values[7] = top;
    values[8] = bottom;
    this.#fill(index, this.#places.conv, values);
    return index;
  }

  /** Values in the order of the fields of CONVINIT, without the shifts. */
  convInit(...values: readonly number[]): number {
    const index = this.#add(this.#opcodes.convinit);
    this.#fill(index, this.#places.convinit, values);
    return index;
  }

  /** Values in the order of the fields of POOLINIT, without the shift. */
  poolInit(...values: readonly number[]): number {
    const index = this.#add(this.#opcodes.poolinit);
    this.#fill(index, this.#places.poolinit, values);
    return index;
  }

  /** A POOL; words of the linear memory. */
  pool(input: number, second: number, output: number, top: number, bottom: number): number {
    const index = this.#add(this.#opcodes.pool);
    this.#address(0, input);
    this.#address(2, second);
    this.#address(4, output);
    this.#values[6] = top;
    this.#values[7] = bottom;
    this.#fill(index, this.#places.pool, this.#values);
    return index;
  }

  #address(at: number, word: number): void {
    const bank = Math.floor(word / this.#bankWords);
    this.#values[at] = bank;
    this.#values[at + 1] = word - bank * this.#bankWords;
  }

  #add(opcode: number): number {
    const index = this.length;
    this.length += 1;
    if (4 * this.length > this.words.length) this.#grow();
    const at = 4 * index;
    this.words.fill(0, at, at + 3);
    this.words[at + 3] = index === 0 ? opcode | (1 << this.#firstShift) : opcode;
    this.bases[index] = addressBase.none;
    return index;
  }

  #fill(index: number, places: readonly FieldPlace[], values: readonly number[]): void {
    for (let k = 0; k < places.length; k++) put(this.words, 4 * index, places[k] as FieldPlace, values[k] ?? 0);
  }

  #header(index: number, bit: number, isSet: boolean): void {
    const at = 4 * index + 3;
    const word = this.words[at] ?? 0;
    this.words[at] = isSet ? word | bit : word & ~bit;
  }

  #grow(): void {
    const [words, bases] = [new Uint32Array(2 * this.words.length), new Uint8Array(2 * this.bases.length)];
    words.set(this.words);
    bases.set(this.bases);
    [this.words, this.bases] = [words, bases];
  }
}
