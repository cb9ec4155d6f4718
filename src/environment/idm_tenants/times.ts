import { layoutOf, opcodeRows, type OpcodeName, type PlacedField } from "../../isa/idm/index.ts";
import type { TenantCore } from "./options.ts";

/** Opcodes by name. */
export const codeOf: Readonly<Record<OpcodeName, number>> = Object.fromEntries(
  opcodeRows.map(({ name, code }) => [name, code]),
) as Record<OpcodeName, number>;

/** Reads a field of the word of 128 bits that begins at part `at`. */
export type FieldReader = (words: Uint32Array, at: number) => number;

/** A reader of a field of an opcode's payload; SYSTEM's move with the number of cores, and are not read here. */
export function fieldReader(opcode: Exclude<OpcodeName, "system">, name: string): FieldReader {
  const field = layoutOf(1).payloads[opcode].find((each) => each.name === name);
  if (field === undefined) throw new RangeError(`${opcode} has no field ${name}.`);
  return readerOf(field);
}

function readerOf({ lsb, bits, least }: PlacedField): FieldReader {
  const part = lsb >>> 5;
  const shift = lsb & 31;
  const mask = bits === 32 ? 0xffffffff : 2 ** bits - 1;
  if (shift + bits <= 32) return (words, at) => (((words[at + part] ?? 0) >>> shift) & mask) + least;
  return (words, at) =>
    ((((words[at + part] ?? 0) >>> shift) | ((words[at + part + 1] ?? 0) << (32 - shift))) & mask) + least;
}

const loadWords = [fieldReader("load", "len"), fieldReader("load", "lines")] as const;
const saveWords = [fieldReader("save", "len"), fieldReader("save", "lines")] as const;
const mode = fieldReader("load", "mode");
const conv = (["cin_g", "cout_g", "wout", "kw", "kh"] as const).map((name) => fieldReader("convinit", name));
const pool = (["cg", "wout", "kw", "kh", "type"] as const).map((name) => fieldReader("poolinit", name));
const typeOfAdd = 3;

/** Words of 16 bytes that a LOAD moves. */
export function wordsOfLoad(words: Uint32Array, at: number): number {
  return loadWords[0](words, at) * loadWords[1](words, at);
}

/** Words of 16 bytes that a SAVE moves. */
export function wordsOfSave(words: Uint32Array, at: number): number {
  return saveWords[0](words, at) * saveWords[1](words, at);
}

/**
 * Times of the operations of one core, in cycles from the handshake to the done: CONV by eq. 2 from the last CONVINIT,
 * LOAD and SAVE by eq. 3, POOL a group of output channels of a pixel and a place of its window at a time, the INITs 1.
 */
export class OperationTimes {
  private convCycles = 1;
  private poolCycles = 1;
  private readonly core: TenantCore;

  constructor(core: TenantCore) {
    this.core = core;
  }

  /** Of the operation whose word begins at part `at`; INITs are kept for those behind them. */
  take(words: Uint32Array, at: number): number {
    const { core } = this;
    const { efficiency, portWords } = core;
    switch ((words[at + 3] ?? 0) >>> 28) {
      case codeOf.load: {
        const share = mode(words, at) === 0 ? efficiency.maps : efficiency.weights;
        return Math.max(1, Math.ceil(wordsOfLoad(words, at) / (portWords * share)));
      }
      case codeOf.save:
        return Math.max(1, Math.ceil(wordsOfSave(words, at) / (portWords * efficiency.save)));
      case codeOf.convinit:
        this.convCycles = conv.reduce((cycles, field) => cycles * field(words, at), 1);
        return 1;
      case codeOf.poolinit:
        this.poolCycles = this.poolTime(words, at);
        return 1;
      case codeOf.conv:
        return Math.max(1, this.convCycles);
      default:
        return Math.max(1, this.poolCycles);
    }
  }

  private poolTime(words: Uint32Array, at: number): number {
    const [groups = 1, pixels = 1, width = 1, height = 1, type = 0] = pool.map((field) => field(words, at));
    const { elementBits, outputChannelParallelism } = this.core;
    const channels = groups * (128 / elementBits);
    const window = type === typeOfAdd ? 1 : width * height;
    return Math.ceil(channels / outputChannelParallelism) * pixels * window;
  }
}
