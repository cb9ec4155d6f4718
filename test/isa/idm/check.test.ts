import { describe, expect, it } from "vitest";
import {
  checkFields,
  checkGroup,
  checkProgram,
  makeInstruction,
  moduleBits,
  wholeMemory,
  type Instruction,
  type Payloads,
  type ProgramLimits,
} from "../../../src/isa/idm/index.ts";

const limits: ProgramLimits = { cores: 2, core: 0 };
const end = makeInstruction("system", {}, { end: true });
const load = makeInstruction("load", {}, { post: moduleBits("conv") });
const conv = makeInstruction("conv", {}, { wait: moduleBits("load") });
const plain = makeInstruction("load");

describe("the verdict", () => {
  it.each<[string, readonly Instruction[]]>([
    ["legal", [load, conv, end]],
    ["malformed", [conv, { ...plain, wait: 1 }, end]],
    ["order", [conv, load, load, end]],
    ["balance", [...Array.from({ length: 65 }, () => load), conv, end]],
    ["bound", [...Array.from({ length: 64 }, () => load), ...Array.from({ length: 64 }, () => conv), end]],
  ])("%s is the first that applies", (verdict, program) => {
    expect(checkProgram(program, limits).verdict).toBe(verdict);
  });

  it("names the instruction by index and text", () => {
    const { problems } = checkProgram([plain, conv, end], limits);
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      "Instruction 1 (conv wait=load): It takes token 0 of load for conv, which nothing posts up to the next system; allowed is one that is posted before it.",
    ]);
  });
});

describe("malformed", () => {
  const sentences = (instruction: Instruction, more: Partial<ProgramLimits> = {}): readonly string[] =>
    checkProgram([instruction, end], { ...limits, ...more })
      .problems.filter(({ kind }) => kind === "malformed")
      .map(({ sentence }) => sentence.replace(/^Instruction 0 \([^)]*\): /, ""));
  const memory = { banks: 4, bankWords: 100, weightWords: 10, biasWords: 5 };

  it.each<[string, Instruction, string, Partial<ProgramLimits>?]>([
    ["another core", { ...plain, core: 1 }, "It is for core 1; allowed is 0."],
    ["a core that the word cannot name", { ...plain, core: 16 }, "core is 16; allowed is an integer from 0 to 15."],
    ["an own bit", { ...plain, post: 1 }, "load posts to its own module, load; allowed are the others."],
    [
      "a value outside of its field",
      makeInstruction("load", { len: 1025 }),
      "len is 1025; allowed is an integer from 1 to 1024.",
    ],
    ["no integer", makeInstruction("load", { mode: 0.5 }), "mode is 0.5; allowed is an integer from 0 to 63."],
    [
      "a segment that is none",
      makeInstruction("save", { base_sel: 4 }),
      "base_sel is 4; allowed is an integer from 0 to 3.",
    ],
    ["a type that is none", makeInstruction("poolinit", { type: 5 }), "type is 5; allowed is an integer from 0 to 4."],
    ["a bank", makeInstruction("load", { bank: 4 }), "bank is 4; allowed are 0 to 3.", { memory }],
    ["an address in a bank", makeInstruction("save", { addr: 100 }), "addr is 100; allowed are 0 to 99.", { memory }],
    [
      "lines behind the last bank",
      makeInstruction("load", { bank: 3, addr: 50, len: 17, lines: 3 }),
      "Its 3 lines of 17 words leave the last bank; allowed are 50 words from there on.",
      { memory },
    ],
    [
      "an offset past 32 bits",
      makeInstruction("load", { ddr_addr: 0xfffffff0, len: 9, lines: 2, stride: 8 }),
      "The offset of its last word in the segment is 4294967296; allowed are 0 to 4294967295.",
    ],
    ["an input of CONV", makeInstruction("conv", { bank_in: 4 }), "bank_in is 4; allowed are 0 to 3.", { memory }],
    [
      "an input address of CONV",
      makeInstruction("conv", { addr_in: 100 }),
      "addr_in is 100; allowed are 0 to 99.",
      { memory },
    ],
    ["an output of CONV", makeInstruction("conv", { bank_out: 9 }), "bank_out is 9; allowed are 0 to 3.", { memory }],
    [
      "an output address of CONV",
      makeInstruction("conv", { addr_out: 101 }),
      "addr_out is 101; allowed are 0 to 99.",
      { memory },
    ],
    ["weights", makeInstruction("conv", { addr_w: 10 }), "addr_w is 10; allowed are 0 to 9.", { memory }],
    ["biases", makeInstruction("conv", { addr_b: 5 }), "addr_b is 5; allowed are 0 to 4.", { memory }],
    ["an operand of POOL", makeInstruction("pool", { bank_in2: 4 }), "bank_in2 is 4; allowed are 0 to 3.", { memory }],
    [
      "an output of POOL",
      makeInstruction("pool", { addr_out: 100 }),
      "addr_out is 100; allowed are 0 to 99.",
      { memory },
    ],
  ])("%s", (_, instruction, sentence, more) => {
    expect(sentences(instruction, more)).toEqual([sentence]);
  });

  it("allows the last word of everything", () => {
    const load = makeInstruction("load", { bank: 3, addr: 50, len: 25, lines: 2, ddr_addr: 2 ** 32 - 33, stride: 8 });
    expect(sentences(load, { memory })).toEqual([]);
    expect(
      sentences(makeInstruction("conv", { bank_in: 63, addr_in: 16_383, addr_w: 16_383, addr_b: 4095 }), {
        memory: wholeMemory,
      }),
    ).toEqual([]);
  });

  it("says that a program has no end, and that it does not fit", () => {
    expect(checkProgram([plain], limits).problems[0]?.sentence).toContain("runs on behind its last instruction");
    expect(checkProgram([], limits).verdict).toBe("malformed");
    expect(checkProgram([plain, end], { ...limits, instructionWords: 1 }).problems[0]?.sentence).toBe(
      "Instruction 1 (system end): The program has 2 instructions; allowed are 1.",
    );
  });
});

describe("a group", () => {
  const sync = (layer: number, next_layer: number): Instruction =>
    makeInstruction("system", { next_layer }, { sync: true, layer });
  const fence = makeInstruction("system");
  const first = { core: 2, instructions: [sync(0, 1), plain, sync(1, 2), end] };

  it("may differ in all but its barriers and ends", () => {
    expect(checkGroup([first, { core: 5, instructions: [plain, sync(0, 1), fence, sync(1, 2), end] }])).toEqual([]);
    expect(checkGroup([])).toEqual([]);
  });

  it.each<[string, readonly Instruction[], number, string]>([
    [
      "another layer behind",
      [sync(0, 1), sync(1, 3), end],
      1,
      "meeting 1 of the group is sync of layer 1 before layer 3; allowed is sync of layer 1 before layer 2, as core 2 has it.",
    ],
    [
      "another layer",
      [sync(4, 1), sync(1, 2), end],
      0,
      "meeting 0 of the group is sync of layer 4 before layer 1; allowed is sync of layer 0 before layer 1, as core 2 has it.",
    ],
    [
      "a barrier less",
      [sync(0, 1), plain, end],
      2,
      "meeting 1 of the group is end of layer 0; allowed is sync of layer 1 before layer 2, as core 2 has it.",
    ],
    [
      "more",
      [...first.instructions, end],
      4,
      "meeting 3 of the group is end of layer 0; allowed is no more, as core 2 has it.",
    ],
    [
      "no end",
      [sync(0, 1), sync(1, 2)],
      1,
      "Core 5 ends after 2 meetings of the group; allowed is end of layer 0 behind them, as core 2 has it.",
    ],
  ])("with %s is refused", (_, instructions, index, sentence) => {
    const problems = checkGroup([first, first, { core: 5, instructions }]);
    expect(problems).toMatchObject([{ core: 5, index }]);
    expect(problems[0]?.sentence).toContain(sentence);
  });
});

describe("the memory that a LOAD goes to", () => {
  const memory = { banks: 2, bankWords: 8, weightWords: 32, biasWords: 4 };
  const sentences = (fields: Partial<Payloads["load"]>): readonly string[] =>
    checkFields(makeInstruction("load", fields), { cores: 2, core: 0, memory });

  it("has its own size, and banks only where there are some", () => {
    expect(sentences({ mode: 0, bank: 1, addr: 7, len: 1 })).toEqual([]);
    expect(sentences({ mode: 0, bank: 1, addr: 7, len: 2 })).toEqual([
      "Its 1 lines of 2 words leave the last bank; allowed are 1 words from there on.",
    ]);
    expect(sentences({ mode: 1, addr: 31, len: 1 })).toEqual([]);
    expect(sentences({ mode: 1, addr: 30, len: 3 })).toEqual([
      "Its 1 lines of 3 words leave the memory of weights; allowed are 2 words from there on.",
    ]);
    expect(sentences({ mode: 2, addr: 4, len: 1 })).toEqual(["addr is 4; allowed are 0 to 3."]);
    expect(sentences({ mode: 1, bank: 1 })).toEqual(["bank is 1; allowed is 0."]);
    // What a module makes of other modes is its own: they are taken for the banks.
    expect(sentences({ mode: 3, addr: 8 })).toEqual(["addr is 8; allowed are 0 to 7."]);
  });
});
