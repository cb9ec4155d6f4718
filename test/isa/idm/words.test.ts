import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coreBits,
  coreModules,
  decodeTrap,
  headText,
  layoutOf,
  makeInstruction,
  moduleBits,
  moduleOf,
  opcodeRows,
  packInstruction,
  packInto,
  packProgram,
  unpackInstruction,
  unpackProgram,
  type Instruction,
} from "../../../src/isa/idm/index.ts";
import * as ports from "../../../src/ports/second_level_idm.ts";
import { instruction } from "./arbitraries.ts";

/** The word as a number. */
function bigOf(word: Uint32Array): bigint {
  return word.reduceRight((sum, part) => (sum << 32n) | BigInt(part), 0n);
}

function wordOf(value: bigint): Uint32Array {
  return Uint32Array.from({ length: 4 }, (_, part) => Number((value >> BigInt(32 * part)) & 0xffffffffn));
}

describe.each([1, 16, 17, 32])("in a pool of %i", (cores) => {
  it("gives back every instruction that it packs", () => {
    fc.assert(
      fc.property(instruction(cores), (value) => {
        const unpacked = unpackInstruction(packInstruction(value, cores), cores);
        expect(unpacked).toEqual({ kind: "instruction", instruction: value });
      }),
      { numRuns: 400 },
    );
  });

  it("packs back every word that it knows, and traps on the others", () => {
    const seen = { instruction: 0, 1: 0, 3: 0 };
    const any = fc.bigInt({ min: 0n, max: 2n ** 128n - 1n });
    const sparse = fc.tuple(any, any, any).map(([a, b, c]) => a & b & c);
    fc.assert(
      fc.property(fc.oneof(any, sparse), (value) => {
        const read = unpackInstruction(wordOf(value), cores);
        seen[read.kind === "instruction" ? "instruction" : read.code] += 1;
        if (read.kind === "instruction") expect(bigOf(packInstruction(read.instruction, cores))).toBe(value);
        else if (read.code === 1) expect(opcodeRows.map(({ code }) => BigInt(code))).not.toContain(value >> 124n);
      }),
      { numRuns: 2000, seed: 2 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  it("has every bit in one field, or in the reserved ones at the bottom", () => {
    const { header, payloads, reserved, zeroFlag } = layoutOf(cores);
    for (const { name } of opcodeRows) {
      const fields = [...header, ...payloads[name]];
      const bits = fields.flatMap(({ lsb, bits: width }) => Array.from({ length: width }, (_, i) => lsb + i));
      const rest = Array.from({ length: reserved[name] }, (_, i) => i);
      const all = [...bits, ...rest, ...(zeroFlag ? [111] : [])].sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: 128 }, (_, i) => i));
    }
  });
});

describe("the contract", () => {
  const word = (value: Instruction, cores = 2): bigint => bigOf(packInstruction(value, cores));
  const bits = (value: bigint, high: number, low: number): number =>
    Number((value >> BigInt(low)) & (2n ** BigInt(high - low + 1) - 1n));

  it("places the header", () => {
    const value = word(makeInstruction("conv", {}, { wait: 1, post: 10, core: 13, layer: 0xabc, first: true }));
    const at = [
      [127, 124],
      [123, 120],
      [119, 116],
      [115, 112],
      [111, 108],
      [107, 96],
    ] as const;
    expect(at.map(([high, low]) => bits(value, high, low))).toEqual([8, 1, 10, 13, 4, 0xabc]);
    const wide = word(makeInstruction("conv", {}, { core: 29, first: true }), 32);
    expect([bits(wide, 115, 111), bits(wide, 110, 108)]).toEqual([29, 4]);
    expect(bits(word(makeInstruction("system", {}, { sync: true })), 111, 108)).toBe(1);
    expect(bits(word(makeInstruction("system", {}, { end: true })), 111, 108)).toBe(2);
  });

  it("places the payload of SYSTEM, one lower above 16 cores", () => {
    const system = makeInstruction("system", { group: 11, next_layer: 0x123, next_pc: 0x45678, irq: 1, ctx: 0 });
    const at = (value: bigint, down: number): readonly number[] =>
      [
        [95, 92 - down],
        [91 - down, 80 - down],
        [79 - down, 60 - down],
        [59 - down, 59 - down],
        [58 - down, 58 - down],
      ].map(([high = 0, low = 0]) => bits(value, high, low));
    expect(at(word(system), 0)).toEqual([11, 0x123, 0x45678, 1, 0]);
    expect(at(word(system, 17), 1)).toEqual([11, 0x123, 0x45678, 1, 0]);
  });

  it("places the payload of the others, sizes less one", () => {
    const load = word(
      makeInstruction("load", { ddr_addr: 0x89abcdef, bank: 33, len: 1024, lines: 1, stride: 0xbeef, mode: 9 }),
    );
    expect([
      bits(load, 95, 64),
      bits(load, 60, 55),
      bits(load, 40, 31),
      bits(load, 30, 22),
      bits(load, 21, 6),
      bits(load, 5, 0),
    ]).toEqual([0x89abcdef, 33, 1023, 0, 0xbeef, 9]);
    expect(bits(word(makeInstruction("conv", { rows: 16, pad_bot: 5 })), 29, 20)).toBe((15 << 6) | 5);
    expect(bits(word(makeInstruction("pool", { addr_out: 0x1234, pad_bot: 3 })), 49, 30)).toBe((0x1234 << 6) | 3);
    expect(bits(word(makeInstruction("poolinit", { type: 4, out_stride: 0x2001 })), 95, 93)).toBe(4);
    expect(bits(word(makeInstruction("poolinit", { out_stride: 0x2001 })), 27, 14)).toBe(0x2001);
    expect(bits(word(makeInstruction("convinit", { cin_g: 512, wout: 7, out_stride: 3 })), 69, 61)).toBe(511);
  });

  it("reserves what rule 6 says", () => {
    const { reserved } = layoutOf(16);
    expect(reserved).toEqual({ load: 0, save: 0, poolinit: 14, system: 58, conv: 20, convinit: 0, pool: 30 });
    expect(layoutOf(17).reserved.system).toBe(57);
  });

  it("has the modules, trap codes and core bits of the ports", () => {
    expect(coreModules).toEqual(ports.coreModules);
    const { opcode, core, reserved } = ports.trapCode;
    expect(decodeTrap).toEqual({ opcode, core, reserved });
    for (const cores of [1, 16, 17, 32]) expect(coreBits(cores)).toBe(ports.coreFieldBits(cores));
    const modules = opcodeRows.map(({ code, name }) => [code, moduleOf({ opcode: name })]);
    expect(modules).toEqual([
      [0, 0],
      [4, 1],
      [6, 3],
      [7, -1],
      [8, 2],
      [9, 2],
      [12, 3],
    ]);
  });
});

describe("a word that traps", () => {
  const code = (value: Instruction, flip: bigint = 0n): number | string => {
    const read = unpackInstruction(wordOf(bigOf(packInstruction(value, 2)) ^ flip), 2);
    return read.kind === "fault" ? read.code : read.kind;
  };
  const conv = makeInstruction("conv", { rows: 4 });
  const own = moduleBits("conv");
  it.each<[string, Instruction, bigint, number | string]>([
    ["nothing", conv, 0n, "instruction"],
    ["an illegal opcode", conv, 1n << 125n, 1],
    ["the fourth flag", conv, 1n << 111n, 3],
    ["a reserved bit", conv, 1n << 19n, 3],
    ["the lowest bit of another field", conv, 1n << 20n, "instruction"],
    ["its own wait", { ...conv, wait: own }, 0n, 3],
    ["its own post", { ...conv, post: own }, 0n, 3],
    ["sync", { ...conv, sync: true }, 0n, 3],
    ["end", { ...conv, end: true }, 0n, 3],
    ["system with wait", makeInstruction("system", {}, { wait: 1 }), 0n, 3],
    ["system with post", makeInstruction("system", {}, { post: 8 }), 0n, 3],
    ["system with both", makeInstruction("system", {}, { sync: true, end: true }), 0n, 3],
  ])("%s", (_, value, flip, expected) => {
    expect(code(value, flip)).toBe(expected);
  });
});

it("refuses a value that does not fit, by its name", () => {
  expect(() => packInstruction(makeInstruction("load", { len: 0 }), 2)).toThrow(
    "len is 0; allowed is an integer from 1 to 1024.",
  );
  expect(() => packInstruction(makeInstruction("save", {}, { core: 16 }), 16)).toThrow("core is 16;");
  expect([...packInstruction(makeInstruction("save", {}, { core: 16 }), 17)]).toHaveLength(4);
});

it("packs a program word by word", () => {
  const program = [makeInstruction("load", { ddr_addr: 0xffffffff }), makeInstruction("system", {}, { end: true })];
  const words = packProgram(program, 4);
  expect(unpackProgram(words, 4)).toEqual(program);
  expect(words.slice(4)).toEqual(packInstruction(makeInstruction("system", {}, { end: true }), 4));
  words[7] = 0xf0000000;
  expect(() => unpackProgram(words, 4)).toThrow("Word 1: The opcode is 15;");
});

it("packs over what was there, and nothing else", () => {
  const words = new Uint32Array(12).fill(0xffffffff);
  packInto(words, 4, makeInstruction("save"), 2);
  expect([...words]).toEqual([
    ...[1, 1, 1, 1].map(() => 0xffffffff),
    0,
    0,
    0,
    0x40000000,
    ...[1, 1, 1, 1].map(() => 0xffffffff),
  ]);
});

it("shows an instruction by its head", () => {
  expect(headText(makeInstruction("pool", {}, { wait: 5, post: 2, layer: 3, first: true }))).toBe(
    "pool wait=load,conv post=save first layer=3",
  );
});
