import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isPool,
  makeInstruction,
  readPool,
  writePool,
  type Instruction,
  type PoolProgram,
} from "../../../src/isa/idm/index.ts";
import { poolProgram } from "./arbitraries.ts";

const end = (core: number): Instruction => makeInstruction("system", {}, { end: true, core });
const program: PoolProgram = {
  cores: 4,
  programs: [
    { core: 1, instructions: [makeInstruction("load", {}, { core: 1 }), end(1)] },
    { core: 3, instructions: [end(3)] },
  ],
};

/** The container with some of its 32-bit words changed, and the checksum made right. */
function changed(words: Readonly<Record<number, number>>, cut = 0): Uint8Array {
  const whole = writePool(program);
  const bytes = Uint8Array.from(whole.subarray(0, whole.length - cut));
  const view = new DataView(bytes.buffer);
  for (const [at, word] of Object.entries(words)) view.setUint32(Number(at), word, true);
  view.setUint32(16, 0, true);
  view.setUint32(16, crc32(bytes), true);
  return bytes;
}

describe("a container", () => {
  it("gives back its programs", () => {
    fc.assert(
      fc.property(poolProgram, (value) => {
        const bytes = writePool(value);
        expect(isPool(bytes)).toBe(true);
        expect(readPool(bytes)).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  it("lies as its format says", () => {
    const bytes = writePool(program);
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe("IdmP");
    expect(bytes.length).toBe(32 + 2 * 16 + 3 * 16);
    expect([bytes[8], bytes[9], bytes[32], bytes[36], bytes[40], bytes[52]]).toEqual([4, 2, 1, 64, 2, 96]);
    expect(bytes[95]).toBe(0x70);
  });

  it("is refused whatever bit of it is changed", () => {
    const bytes = writePool(program);
    for (let at = 0; at < 8 * bytes.length; at += 1) {
      const other = Uint8Array.from(bytes);
      other[at >> 3] = (other[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(() => readPool(other, "p.idm"), `bit ${at}`).toThrow(/^p\.idm: at byte \d+: .+; allowed (is|are) .+\.$/);
    }
  });

  it.each<[string, Uint8Array, string]>([
    [
      "too short",
      writePool(program).subarray(0, 31),
      "at byte 31: the file ends after 31 bytes; allowed is a header of 32.",
    ],
    [
      "cut",
      writePool(program).subarray(0, 96),
      "at byte 12: total_bytes is 112; allowed is 96, the bytes of the file.",
    ],
    [
      "of another kind",
      changed({ 0: 0x4975654e }),
      "at byte 0: the file does not begin with IdmP; allowed is a container of pool programs.",
    ],
    ["of another version", changed({ 4: (32 << 16) | 2 }), "at byte 4: version is 2; allowed is 1."],
    ["with a longer header", changed({ 4: (48 << 16) | 1 }), "at byte 6: header_bytes is 48; allowed is 32."],
    ["with no core", changed({ 8: 0x0200 }), "at byte 8: cores is 0; allowed is an integer from 1 to 32."],
    ["with too many programs", changed({ 8: 0x0504 }), "at byte 9: programs is 5; allowed is an integer from 1 to 4."],
    ["with a reserved bit", changed({ 20: 1 }), "at byte 20: a reserved bit is 1; allowed is 0."],
    ["with a reserved bit in an entry", changed({ 44: 1 }), "at byte 44: a reserved bit is 1; allowed is 0."],
    [
      "with cores out of order",
      changed({ 48: 1 }),
      "at byte 48: the core is 1; allowed is an integer from 2 to 3, ascending.",
    ],
    [
      "with a core outside of the pool",
      changed({ 48: 4 }),
      "at byte 48: the core is 4; allowed is an integer from 2 to 3, ascending.",
    ],
    ["with words elsewhere", changed({ 52: 80 }), "at byte 52: the words begin at 80; allowed is 96."],
    [
      "with too many words",
      changed({ 56: 2 }),
      "at byte 56: there are 2 instructions; allowed is 1 to 1 within the file.",
    ],
    ["with no word", changed({ 56: 0 }), "at byte 56: there are 0 instructions; allowed is 1 to 1 within the file."],
    ["with words of nobody", changed({ 40: 1, 52: 80 }), "at byte 96: 16 bytes belong to no core; allowed is none."],
    [
      "with an illegal opcode",
      changed({ 76: 0x10000000 }),
      "at byte 64: instruction 0: The opcode is 1; allowed are 0, 4, 6, 7, 8, 9 and 12.",
    ],
    [
      "with a reserved bit in a word",
      changed({ 80: 1 }),
      "at byte 80: instruction 1: A reserved bit of the payload is 1; allowed is 0.",
    ],
  ])("%s is refused", (_, bytes, sentence) => {
    expect(() => readPool(bytes, "p.idm")).toThrow(`p.idm: ${sentence}`);
  });

  it("with entries that do not fit is refused", () => {
    const bytes = changed({ 8: 0x1020, 12: 64 }, 48);
    expect(() => readPool(bytes)).toThrow(
      "container: at byte 9: 16 entries do not fit the file; allowed is a whole file.",
    );
  });

  it("is not every file", () => {
    expect(isPool(Uint8Array.of(0x49, 0x64, 0x6d))).toBe(false);
    expect(isPool(Uint8Array.of(0x4e, 0x65, 0x75, 0x49))).toBe(false);
  });
});
