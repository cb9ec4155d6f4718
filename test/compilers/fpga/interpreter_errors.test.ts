import { expect, it } from "vitest";
import { interpretPool } from "../../../src/compilers/fpga/interpreter/index.ts";
import { packProgram, type Instruction, type Payloads } from "../../../src/isa/idm/index.ts";
import { conv, end, failure, load, make, misc, tiny } from "./interpreter_support.ts";

const convolution = (init: Partial<Payloads["convinit"]>, fields: Partial<Payloads["conv"]> = {}): Instruction[] => [
  make("load", { len: 16 }),
  make("load", { mode: 1, len: 32, base_sel: 1 }),
  make("load", { mode: 2, base_sel: 1 }, { post: conv }),
  make("convinit", { kh: 1, kw: 1, sh: 1, sw: 1, ...init }),
  make("conv", { bank_out: 1, ...fields }, { wait: load }),
  end,
];

const pooling = (init: Partial<Payloads["poolinit"]>, fields: Partial<Payloads["pool"]> = {}): Instruction[] => [
  make("load", { len: 16 }, { post: misc }),
  make("poolinit", { kh: 1, kw: 1, sh: 1, sw: 1, ...init }),
  make("pool", { bank_out: 1, ...fields }, { wait: load }),
  end,
];

it.each([
  [[make("load", { bank: 4 })], "instruction 0 (load): to: the bank is 4; allowed are 0 to 3."],
  [[make("load", { addr: 16 })], "to: the address is 16; allowed are 0 to 15."],
  [[make("load", { bank: 3, addr: 15, len: 2 })], "to: words 63 to 64 leave the memory; allowed are 0 to 63."],
  [[make("load", { ddr_addr: 60, len: 5 })], "words 60 to 64 leave segment 0; allowed are 0 to 63."],
  [[make("load", { base_sel: 2 })], "base_sel is 2; allowed are 0, 1."],
  [[make("load", { mode: 3 })], "mode is 3; allowed are 0 data, 1 weights and 2 biases."],
  [[make("load", { mode: 1, addr: 62, len: 3 })], "to: words 62 to 64 leave the memory; allowed are 0 to 63."],
  [[make("load", { mode: 1, bank: 3, addr: 14 })], "the bank is 3; allowed in mode 1 is 0."],
  [[make("load", { mode: 2, addr: 8 })], "to: words 8 to 8 leave the memory; allowed are 0 to 7."],
  [[make("save", { mode: 3 })], "mode is 3; allowed are 0 as it is, 1 relu and 2 relu6."],
  [[make("conv")], "there is no convinit before it in its package; allowed is one."],
  [convolution({ kh: 0 }), "the window is 0 x 1; allowed are 1 to 15 each."],
  [convolution({ sw: 0 }), "the strides are 1 and 0; allowed are 1 to 7 each."],
  [convolution({ act: 3 }), "act is 3; allowed are 0 none, 1 relu and 2 relu6."],
  [convolution({ shift_cut: 1 }), "shift_bias and shift_cut are 0 and 1; allowed is 0: numbers are real."],
  [convolution({}, { pad_top: 1, pad_bot: 1 }), "the pads are 1 and 1 lines; allowed are 1 in all"],
  [convolution({ pad_left: 2 }), "the pads are 2 and 0 columns; allowed are 1 in all"],
  [convolution({ wout: 17 }), "input line 0: word 0 of bank 1 is read and nothing has written it"],
  [convolution({ in_stride: 100, kh: 2 }), "input line 1: words 100 to 100 leave the memory"],
  [
    convolution({}, { bank_out: 3, rows: 2, bank_in: 0, pad_bot: 1 }),
    "word 0 of bank 3 is written, and itself writes it",
  ],
  [convolution({ cout_g: 32 }), "weights: word 32 of the weights is read and nothing has written it"],
  [convolution({}, { addr_w: 63 }), "weights: words 63 to 64 leave the memory; allowed are 0 to 63."],
  [convolution({}, { addr_b: 1 }), "biases: word 1 of the biases is read and nothing has written it"],
  [[make("pool")], "there is no poolinit before it in its package; allowed is one."],
  [pooling({ shift: 1 }), "shift is 1; allowed is 0: numbers are real."],
  [pooling({ type: 5 }), "type is 5; allowed are 0 to 4."],
  [pooling({ type: 3, kw: 2 }), "an add has the window 1 x 2, strides 1 and 1, pads 0, 0, 0, 0; allowed are 1 x 1"],
  [pooling({ pad_left: 1, wout: 2 }), "the window of pixel 0 lies in the pads alone"],
  [pooling({ type: 4 }, { bank_in2: 1 }), "weights: word 0 of bank 1 is read and nothing has written it"],
])("%#: refuses what has no meaning", (instructions, sentence) => {
  expect(failure([instructions.at(-1) === end ? instructions : [...instructions, end]])).toContain(sentence);
});

it("refuses words that trap", () => {
  const words = packProgram([end], tiny.cores);
  const of = (core: number, program: Uint32Array): (() => unknown) => {
    return () => interpretPool([{ core, words: program }], { core: tiny, segments: [] });
  };
  expect(of(1, words)).toThrow("core 1, instruction 0 (system): the word is for core 0; allowed is 1.");
  expect(
    of(
      0,
      words.map((part) => part | 0x8000),
    ),
  ).toThrow("core 0, instruction 0: Bit 3 of the flags is 1; allowed is 0.");
  expect(of(0, words.subarray(1))).toThrow("Core 0 has 3 parts of words; allowed are multiples of 4.");
  const twice = [0, 0].map((core) => ({ core, words }));
  expect(() => interpretPool(twice, { core: tiny, segments: [] })).toThrow(
    "The cores are 0, 0; allowed is each of them once.",
  );
  expect(() => interpretPool([], { core: tiny, segments: [new Float64Array(9)] })).toThrow("Segment 0 has 9 elements");
});
