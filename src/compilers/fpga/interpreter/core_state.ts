import type { InstructionOf } from "../../../isa/idm/index.ts";
import type { FpgaCore } from "../core.ts";
import { Access } from "./access.ts";
import { OnChipMemory } from "./on_chip_memory.ts";
import type { Segments } from "./segments.ts";

/** A core: what its instructions read and write. */
export interface CoreState {
  readonly core: FpgaCore;
  /** Elements of a word. */
  readonly wordElements: number;
  /** Channels that a pixel is filled up to a multiple of: lcm of word, ICP and OCP. */
  readonly unit: number;
  readonly segments: Segments;
  readonly data: OnChipMemory;
  readonly weights: OnChipMemory;
  /** Four numbers in the first elements of each word. */
  readonly biases: OnChipMemory;
  readonly access: Access;
  /** What the latest INIT said. */
  convInit: InstructionOf<"convinit">["fields"] | undefined;
  poolInit: InstructionOf<"poolinit">["fields"] | undefined;
}

export function newCoreState(number: number, core: FpgaCore, segments: Segments): CoreState {
  const { memory, elementBits, inputChannelParallelism, outputChannelParallelism } = core;
  const { banks, bankWords, weightWords, biasWords } = memory;
  const wordElements = 128 / elementBits;
  const place = (word: number): string => `word ${word % bankWords} of bank ${Math.floor(word / bankWords)}`;
  return {
    ...{ core, wordElements, segments },
    unit: leastCommonMultiple(wordElements, leastCommonMultiple(inputChannelParallelism, outputChannelParallelism)),
    data: new OnChipMemory(banks * bankWords, wordElements, place),
    weights: new OnChipMemory(weightWords, wordElements, (word) => `word ${word} of the weights`),
    biases: new OnChipMemory(biasWords, wordElements, (word) => `word ${word} of the biases`),
    access: new Access(number),
    ...{ convInit: undefined, poolInit: undefined },
  };
}

/** Numbers in a word of biases: 32 bits each. */
export const biasesPerWord = 4;

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** Word of the data memory. @throws {InterpreterError} when bank or address does not exist. */
export function dataWord({ core, access }: CoreState, what: string, bank: number, addr: number): number {
  const { banks, bankWords } = core.memory;
  if (bank >= banks) access.fail(`${what}: the bank is ${bank}; allowed are 0 to ${banks - 1}.`);
  if (addr >= bankWords) access.fail(`${what}: the address is ${addr}; allowed are 0 to ${bankWords - 1}.`);
  return bank * bankWords + addr;
}
