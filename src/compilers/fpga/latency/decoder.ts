import { opcodeRows } from "../../../isa/idm/index.ts";
import type { FpgaCore } from "../core.ts";
import { get, headerPlaces, payloadPlaces, placeOf, type FieldPlace } from "../static/word_fields.ts";

/** What the instructions of a module share; set by CONVINIT and POOLINIT. */
export interface Shared {
  /** Cycles of a CONV (eq. 2 of Zeng et al.), and of a POOL. */
  convCycles: number;
  poolCycles: number;
}

export const system = 255;

/** Type of POOLINIT whose window is one pixel of each operand. */
const addType = 3;

/** Reads of words what time depends on. */
export class Decoder {
  readonly #core: FpgaCore;
  /** Module of each code of an opcode; `system` of SYSTEM. */
  readonly #modules = new Uint8Array(16).fill(system);
  readonly #codes: Readonly<Record<string, number>>;
  readonly #header: Readonly<Record<string, FieldPlace>>;
  readonly #opcodeShift: number;
  readonly #waitShift: number;
  readonly #postShift: number;
  readonly #transfer: Readonly<Record<"len" | "lines" | "mode", FieldPlace>>;
  readonly #convInit: readonly FieldPlace[];
  readonly #poolInit: readonly FieldPlace[];

  constructor(core: FpgaCore) {
    this.#core = core;
    const numbers = { load: 0, save: 1, conv: 2, misc: 3 } as const;
    for (const { code, module } of opcodeRows) if (module !== undefined) this.#modules[code] = numbers[module];
    this.#codes = Object.fromEntries(opcodeRows.map(({ name, code }) => [name, code]));
    this.#header = headerPlaces(core.cores);
    this.#opcodeShift = placeOf(this.#header, "opcode").shift;
    this.#waitShift = placeOf(this.#header, "wait").shift;
    this.#postShift = placeOf(this.#header, "post").shift;
    const load = payloadPlaces("load", core.cores);
    this.#transfer = { len: placeOf(load, "len"), lines: placeOf(load, "lines"), mode: placeOf(load, "mode") };
    const convInit = payloadPlaces("convinit", core.cores);
    this.#convInit = ["cin_g", "cout_g", "wout", "kw", "kh"].map((name) => placeOf(convInit, name));
    const poolInit = payloadPlaces("poolinit", core.cores);
    this.#poolInit = ["cg", "wout", "kw", "kh", "type"].map((name) => placeOf(poolInit, name));
  }

  /** Module of the word at an index, 0–3; `system` of SYSTEM. */
  module(words: Uint32Array, index: number): number {
    return this.#modules[(words[4 * index + 3] ?? 0) >>> this.#opcodeShift] ?? system;
  }

  wait(words: Uint32Array, index: number): number {
    return ((words[4 * index + 3] ?? 0) >>> this.#waitShift) & 15;
  }

  post(words: Uint32Array, index: number): number {
    return ((words[4 * index + 3] ?? 0) >>> this.#postShift) & 15;
  }

  /** Cycles from issue to done, ≥ 1. */
  cycles(words: Uint32Array, index: number, shared: Shared): number {
    const at = 4 * index;
    switch ((words[at + 3] ?? 0) >>> this.#opcodeShift) {
      case this.#codes["load"]: {
        const { maps, weights } = this.#core.efficiency;
        return this.#transferCycles(words, at, get(words, at, this.#transfer.mode) === 0 ? maps : weights);
      }
      case this.#codes["save"]:
        return this.#transferCycles(words, at, this.#core.efficiency.save);
      case this.#codes["conv"]:
        return shared.convCycles;
      case this.#codes["pool"]:
        return shared.poolCycles;
      case this.#codes["convinit"]: {
        const [cinGroups = 1, coutGroups = 1, width = 1, kw = 1, kh = 1] = this.#convInit.map((p) => get(words, at, p));
        shared.convCycles = Math.max(1, cinGroups * coutGroups * width * kw * kh);
        return 1;
      }
      case this.#codes["poolinit"]: {
        const [groups = 1, width = 1, kw = 1, kh = 1, type = 0] = this.#poolInit.map((place) => get(words, at, place));
        const { elementBits, outputChannelParallelism } = this.#core;
        const passes = Math.ceil((groups * 128) / elementBits / outputChannelParallelism);
        shared.poolCycles = Math.max(1, passes * width * (type === addType ? 1 : kw * kh));
        return 1;
      }
      default:
        return 1;
    }
  }

  /** Eq. 3 of Zeng et al., in words and cycles. */
  #transferCycles(words: Uint32Array, at: number, efficiency: number): number {
    const count = get(words, at, this.#transfer.len) * get(words, at, this.#transfer.lines);
    return Math.max(1, Math.ceil(count / (this.#core.portWords * efficiency)));
  }
}
