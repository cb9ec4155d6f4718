import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assemble,
  NeuIsaError,
  nop,
  programOf,
  writeContainer,
  type Instruction,
  type Program,
  type ProgramNames,
} from "../../src/isa/index.ts";

const source = readFileSync(new URL("../../configs/programs/early_exit.nasm", import.meta.url), "utf8");
const whole = writeContainer(assemble(source, "early_exit.nasm", { sourceLines: true }));

/** The container with bytes changed and its checksum right again. */
function changed(offset: number, ...values: number[]): Uint8Array {
  const bytes = Uint8Array.from(whole);
  bytes.set(values, offset);
  return signed(bytes);
}

function signed(bytes: Uint8Array): Uint8Array {
  bytes.fill(0, 28, 32);
  new DataView(bytes.buffer).setUint32(28, crc32(bytes), true);
  return bytes;
}

function refusal(bytes: Uint8Array): string {
  try {
    programOf(bytes, "a.neu");
  } catch (error) {
    if (error instanceof NeuIsaError && error.sentences.length === 1) return error.message;
    throw error;
  }
  return "";
}

const word = (offset: number): number => new DataView(whole.buffer).getUint32(offset, true);
const [table, code, symbols, lines] = [word(32), word(40), word(48), word(56)];

it("begins with its header, whatever else changes", () => {
  expect(Buffer.from(whole.subarray(0, 20)).toString("hex")).toBe("4e6575490100400003000000" + "01010000" + "04000000");
  expect([table, code % 16, whole.length % 16]).toEqual([64, 0, 0]);
});

it("packs rows and slots where the reference says", () => {
  const set = { id: "set", operands: { rd: 5, value: -2 } };
  const push = { id: "push", operands: { rs: 3, offset: -1, length: 16 } };
  const add = { id: "add.s", operands: { vd: 31, va: 1, rs: 2 } };
  const program: Program = {
    core: { matrixEngines: 3, vectorEngines: 2 },
    rows: [{ kind: "group", me: [1, null, 0x123456], ve: 7 }, { kind: "end" }],
    code: [{ control: set, me: push, ve: [add, nop] }],
  };
  const bytes = writeContainer(program);
  const hex = Buffer.from(bytes.subarray(64)).toString("hex");
  expect(hex).toBe(
    ["05000100", "01000000", "00000000", "56341200", "07000000", "00".repeat(12), "00000200", "00".repeat(28)].join(
      "",
    ) + ["feff8f42", "ff7f0f0c", "0040e127", "00000000"].join(""),
  );
});

describe("names that vnpu asm would not write", () => {
  const finish: Instruction = { control: { id: "utop.finish", operands: {} }, me: nop, ve: [nop] };
  const rows: Program["rows"] = [0, 2].map((start) => ({ kind: "group", me: [start], ve: null }));
  const written = (change: Partial<ProgramNames>): Uint8Array => {
    const groups = new Map([[0, "g"]]);
    const snippets = new Map([
      [0, "a"],
      [2, "b"],
    ]);
    const names = { program: "p", groups, snippets, labels: new Map([[1, "x"]]), ...change };
    return writeContainer({
      core: { matrixEngines: 1, vectorEngines: 1 },
      rows,
      code: [finish, finish, finish, finish],
      names,
    });
  };
  const said = (change: Partial<ProgramNames>): string =>
    /: (.*) in the symbols|: ([^:]*); /
      .exec(refusal(written(change)))
      ?.slice(1)
      .join("") ?? "";

  it("are refused", () => {
    expect(refusal(written({}))).toBe("");
    expect(
      refusal(
        written({
          labels: new Map([
            [1, "x"],
            [2, "x"],
          ]),
        }),
      ),
    ).toBe("");
    expect(
      said({
        labels: new Map([
          [0, "x"],
          [1, "x"],
        ]),
      }),
    ).toBe("two labels of a uTop have the name x");
    expect(
      said({
        labels: new Map([
          [2, "x"],
          [3, "x"],
        ]),
      }),
    ).toBe("two labels of a uTop have the name x");
    expect(
      said({
        groups: new Map([
          [0, "g"],
          [1, "g"],
        ]),
      }),
    ).toContain("two things have the name g");
    expect(said({ snippets: new Map([[0, "a"]]) })).toBe("the names of uTops are not those of the table");
    expect(
      said({
        snippets: new Map([
          [0, "a"],
          [1, "b"],
        ]),
      }),
    ).toBe("the names of uTops are not those of the table");
    expect(said({ program: "r1" })).toContain("a name is none");
    expect(said({ labels: new Map([[4, "x"]]) })).toContain("a label has the index 4");
  });

  it("are refused out of order", () => {
    const bytes = written({
      labels: new Map([
        [0, "x"],
        [1, "y"],
      ]),
    });
    const [x, y] = ["x", "y"].map((name) => bytes.lastIndexOf(name.charCodeAt(0)));
    bytes[x ?? 0] = "y".charCodeAt(0);
    bytes[y ?? 0] = "x".charCodeAt(0);
    [bytes[(x ?? 0) - 4], bytes[(y ?? 0) - 4]] = [1, 0];
    expect(refusal(signed(bytes))).toContain("the entries are not in order in the symbols");
  });
});

describe("a container that is broken", () => {
  it.each([
    [new Uint8Array(), "at byte 0: the file ends after 0 bytes; allowed is a header of 64."],
    [whole.subarray(0, 63), "at byte 63: the file ends after 63 bytes; allowed is a header of 64."],
    [changed(0, 0x7f), "at byte 0: the file does not begin with NeuI; allowed is a container of NeuISA."],
    [changed(4, 2), "at byte 4: the version is 2; allowed is 1."],
    [changed(6, 32), "at byte 6: the header has 32 bytes; allowed is 64."],
    [
      whole.subarray(0, -16),
      `at byte 24: the file has ${whole.length - 16} bytes and says ${whole.length}; allowed is a whole file.`,
    ],
    [changed(12, 17), "at byte 12: matrix_engines is 17; allowed is an integer from 1 to 16."],
    [changed(13, 0), "at byte 13: vector_engines is 0; allowed is an integer from 1 to 16."],
    [changed(16, 0), "at byte 16: groups is 0; allowed is an integer from 1 to 65535."],
    [changed(8, 7), "at byte 8: a reserved bit is 1; allowed is 0."],
    [changed(36, 48), "at byte 36: the table section has 48 bytes; allowed is 64 by the counts of the header."],
    [changed(20, 1), `at byte 44: the code section has ${word(44)} bytes; allowed is 16 by the counts of the header.`],
    [changed(40, 64), `at byte 40: the code section begins at 64 and overlaps what is before it; allowed is ${code}.`],
    [changed(48, 0, 16), `at byte 48: the symbols section begins at 4096; allowed is ${symbols}.`],
    [
      changed(54, 1),
      `at byte 52: the symbols section ends at ${symbols + 65536 + word(52)}; allowed is an end within ${whole.length} bytes.`,
    ],
    [changed(table, 2), "at byte 64: row 0 of the table has a bit set that must be 0; allowed is a row as encoded."],
    [changed(code + 12, 1), `at byte ${code + 12}: the padding of instruction 0 is not 0; allowed is 0.`],
    [
      changed(code + 16 + 4, 0, 0, 0, 0xfc),
      `at byte ${code + 20}: the ME slot of instruction 1 is 0xfc000000, which is undefined; allowed is an opcode with its operands.`,
    ],
    [
      changed(symbols, 9),
      `at byte ${symbols}: an entry is of an unknown kind in the symbols; allowed is what vnpu asm writes.`,
    ],
    [
      changed(symbols + 8, 0x2e),
      `at byte ${symbols + 8}: a name is none in the symbols; allowed is what vnpu asm writes.`,
    ],
    [changed(lines, 0), `at byte ${lines}: instruction 0 comes from line 0; allowed is 1 or more.`],
  ])("is refused with its place: %#", (bytes, sentence) => {
    expect(refusal(bytes)).toBe(`a.neu: ${sentence}`);
  });

  it("says the checksum that it has and that it should have", () => {
    const bytes = Uint8Array.from(whole);
    bytes[code] = (bytes[code] ?? 0) ^ 1;
    expect(refusal(bytes)).toMatch(/^a\.neu: at byte 28: the checksum is 0x[0-9a-f]{8}; allowed is 0x[0-9a-f]{8}\.$/);
  });

  it("is refused wherever one bit is wrong, and wherever it is cut", () => {
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(refusal(bytes)).not.toBe("");
      expect(refusal(whole.slice(0, at))).not.toBe("");
    }
  });

  it("is refused, or is another program, when its checksum is right", () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(changes, (places) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of places) bytes[at] = value;
        signed(bytes);
        if (refusal(bytes) === "") expect(Buffer.compare(writeContainer(programOf(bytes).program), bytes)).toBe(0);
      }),
      { numRuns: 400 },
    );
  });
});
