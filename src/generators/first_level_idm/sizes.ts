import { configHash } from "../../config/config.ts";
import type { FpgaConfig } from "../../config/types.ts";
import { Module, type Expr, type Signal } from "../../hdl/index.ts";
import { poolBlocks, type PoolBlock, type PoolRegister } from "../../isa/idm_registers/index.ts";
import { countBits, indexBits, type FirstLevelSizes } from "../../ports/index.ts";

/** What every part of the first level is shaped by. */
export interface PoolShape extends FirstLevelSizes {
  readonly reset: "async_low" | "sync";
  /** Bits that name a core, or a group. */
  readonly index: number;
  /** Bits that name a word of an instruction memory, and that count its words. */
  readonly wordIndex: number;
  readonly wordCount: number;
  /** Bits that count the cycles without an answer of memory. */
  readonly timerBits: number;
  /** Cycles after which nothing of the old program is under way any more: the highest age. */
  readonly fullAge: number;
  /** The register table. */
  readonly blocks: Readonly<Record<PoolBlock["name"], PoolBlock>>;
}

/** Derives the widths and the register table. Throws RangeError for sizes out of range. */
export function poolShape(config: FpgaConfig): PoolShape {
  const { cores, barrierStages, instructionWords, loadLimitCycles, fifoDepth, reset } = config;
  const range = (name: string, value: number, low: number, high: number): void => {
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`first_level_idm: ${name} is ${value}, allowed are the integers ${low} to ${high}.`);
  };
  range("cores", cores, 1, 32);
  range("barrierStages", barrierStages, 0, 3);
  range("loadLimitCycles", loadLimitCycles, 16, 65_536);
  const wordIndex = Math.log2(instructionWords);
  if (!Number.isInteger(wordIndex) || wordIndex < 6 || wordIndex > 16) {
    throw new RangeError(
      `first_level_idm: instructionWords is ${instructionWords}, allowed are the powers of two from 64 to 65536.`,
    );
  }
  const blocks = poolBlocks({ ...config, configHash: configHash(config) });
  const block = (name: PoolBlock["name"]): PoolBlock => {
    const found = blocks.find((one) => one.name === name);
    if (found === undefined) throw new RangeError(`first_level_idm: the register table has no block '${name}'.`);
    return found;
  };
  return {
    ...{ cores, barrierStages, instructionWords, loadLimitCycles, fifoDepth, reset, wordIndex },
    index: indexBits(cores),
    wordCount: countBits(instructionWords),
    timerBits: countBits(loadLimitCycles),
    fullAge: 2 * barrierStages + 1,
    blocks: { pool: block("pool"), group: block("group"), core: block("core") },
  };
}

/** 0, 1, … below the number of cores. */
export function eachCore({ cores }: Pick<PoolShape, "cores">): number[] {
  return Array.from({ length: cores }, (_, c) => c);
}

/** What a decoder of addresses is for: a write finds only the registers that software may write. */
export type Use = "read" | "write";

/** The registers of a block that have a line of a decoder, in the order of the lines. */
export function decoded({ registers }: PoolBlock, use: Use): readonly PoolRegister[] {
  return use === "read" ? registers : registers.filter(({ access }) => access !== "ro");
}

/** Finds the line of a register by name; throws RangeError when the block has none. */
export function lineOf(block: PoolBlock, use: Use, lines: Signal): (register: string) => Expr<1> {
  const names = decoded(block, use).map(({ name }) => name);
  return (register) => {
    const place = names.indexOf(register);
    if (place >= 0) return lines.bit(place);
    throw new RangeError(`first_level_idm: block '${block.name}' has no register '${register}' to ${use}.`);
  };
}

/** Registers of a core that keep what was written, without an effect of their own. */
export function settingsOf({ blocks }: PoolShape): readonly PoolRegister[] {
  return blocks.core.registers.filter(({ name, access }) => access === "rw" && name !== "GROUP" && name !== "INJECT");
}

const contract = "registers, events and cycles as in docs/contracts/first_level_idm.md";

/** A module of the first level, in the file of its own name. */
export function part(name: string, file: string, summary: string): Module {
  return new Module(name, { summary, source: contract, file: `src/generators/first_level_idm/${file}` });
}

/** A part with state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, { reset }: Pick<PoolShape, "reset">): Module {
  const m = part(name, file, summary);
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", reset, "Reset, active low.");
  return m;
}
