import { describe, expect, it } from "vitest";
import type { FpgaCore } from "../../../src/compilers/fpga/core.ts";
import type { Instruction, Payloads } from "../../../src/isa/idm/index.ts";
import { conv, end, load, make, run, save, tiny, words } from "./interpreter_support.ts";

/** A map of 3 × 3 pixels of a word, channel 0 = 1 … 9, channel 1 = ten times that; then room for results. */
const image = words(32, (word, element) => (word >= 9 ? Number.NaN : element > 1 ? 0 : (word + 1) * 10 ** element));

/** Two output channels of a 2 × 2 kernel: the first 1, 2, 3, 4 on channel 0, the second 1 on channel 1 of the last column. */
const kernel = words(10, (word, element) => {
  if (word < 4) return element === 0 ? word + 1 : 0;
  if (word < 8) return element === 1 && word % 2 === 1 ? 1 : 0;
  return word === 8 ? ([100, -1000][element] ?? 0) : 0;
});

function program(
  init: Partial<Payloads["convinit"]>,
  step: Partial<Payloads["conv"]>,
  saved: Partial<Payloads["save"]>,
): Instruction[] {
  return [
    make("load", { mode: 1, base_sel: 1, len: 4, lines: 2, stride: 4 }, { first: true }),
    make("load", { mode: 2, base_sel: 1, ddr_addr: 8 }),
    make("load", { len: 3, lines: 3, stride: 3, bank: 1, addr: 15 }, { post: conv }),
    make("convinit", { kh: 2, kw: 2, sh: 1, sw: 1, wout: 2, in_stride: 3, out_stride: 2, ...init }),
    make("conv", { bank_in: 1, addr_in: 15, bank_out: 0, addr_out: 2, rows: 2, ...step }, { wait: load, post: save }),
    make("save", { ddr_addr: 16, addr: 2, len: 2, lines: 2, stride: 4, ...saved }, { wait: conv }),
    end,
  ];
}

const at = (maps: Float64Array, ...list: readonly number[]): number[][] =>
  list.map((word) => [...maps.subarray(8 * word, 8 * word + 8)]);

describe("CONV", () => {
  it("sums products of a window, adds the bias, and fills the pixel with zeros", () => {
    const maps = run([program({}, {}, {})], image, kernel);
    // 1 + 2·2 + 3·4 + 4·5 = 37; 20 + 50 = 70.
    expect(at(maps, 16, 17, 20, 21)).toEqual([
      [137, -930, 0, 0, 0, 0, 0, 0],
      [147, -910, 0, 0, 0, 0, 0, 0],
      [167, -870, 0, 0, 0, 0, 0, 0],
      [177, -850, 0, 0, 0, 0, 0, 0],
    ]);
    expect(at(maps, 18, 19).flat().every(Number.isNaN)).toBe(true);
  });

  it("has relu and relu6", () => {
    expect(at(run([program({ act: 1 }, {}, {})], image, kernel), 16)[0]?.slice(0, 2)).toEqual([137, 0]);
    expect(at(run([program({ act: 2 }, {}, {})], image, kernel), 16)[0]?.slice(0, 2)).toEqual([6, 0]);
  });

  it("takes pads of its own lines and of the columns of the layer, and strides", () => {
    // Stride 2 over a padded image of 4 × 4, the pads above and left.
    const maps = run([program({ sh: 2, sw: 2, pad_left: 1 }, { pad_top: 1 }, {})], image, kernel);
    expect(at(maps, 16, 17, 20, 21).map(([a]) => a)).toEqual([
      100 + 4 * 1,
      100 + 3 * 2 + 4 * 3,
      100 + 2 * 4 + 4 * 7,
      100 + 1 * 5 + 2 * 6 + 3 * 8 + 4 * 9,
    ]);
  });

  it("takes pads at the end, also of a window that lies in them", () => {
    // Pads 1 right and below: windows of lines 2 and 3 (pad), columns 2 and 3 (pad).
    const maps = run(
      [
        program(
          { pad_right: 1, pad_left: 0, in_stride: 3, wout: 3, out_stride: 3 },
          { pad_bot: 1, rows: 3 },
          { len: 3, lines: 3 },
        ),
      ],
      image,
      kernel,
    );
    expect(at(maps, 26, 18).map(([a]) => a)).toEqual([100 + 9, 100 + 1 * 3 + 3 * 6]);
  });

  it("works on a multiple of odd parallelisms, here ICP 3 and OCP 5 in a unit of 120", () => {
    const core: FpgaCore = { ...tiny, inputChannelParallelism: 3, outputChannelParallelism: 5, elementBits: 16 };
    const wide: FpgaCore = { ...core, memory: { banks: 2, bankWords: 64, weightWords: 256, biasWords: 8 } };
    // One pixel of 120 channels = 15 words; the fourth channel of the weights must not count: cin_g = 1.
    const maps = words(64, (word, element) => (word >= 15 ? Number.NaN : word === 0 ? element + 1 : 0));
    const weights = words(5 * 15 + 2, (word, element) => {
      if (word >= 75) return word === 75 && element < 4 ? 1000 : word === 76 && element === 0 ? 2000 : 0;
      return word % 15 === 0 ? word / 15 + 1 : 0;
    });
    const after = run(
      [
        [
          make("load", { mode: 1, base_sel: 1, len: 75 }),
          make("load", { mode: 2, base_sel: 1, ddr_addr: 75, len: 2 }),
          make("load", { len: 15 }, { post: conv }),
          make("convinit", { kh: 1, kw: 1, sh: 1, sw: 1, cin_g: 1, cout_g: 1 }),
          make("conv", { addr_out: 20 }, { wait: load, post: save }),
          make("save", { ddr_addr: 16, addr: 20, len: 15 }, { wait: conv }),
          end,
        ],
      ],
      maps,
      weights,
      wide,
    );
    expect([...after.subarray(128, 136)]).toEqual([1006, 1012, 1018, 1024, 2030, 0, 0, 0]);
    expect(after.subarray(136, 128 + 120).every((value) => value === 0)).toBe(true);
  });
});

describe("LOAD and SAVE", () => {
  const copy = (mode: number): Float64Array =>
    run(
      [
        [
          make("load", { len: 2, lines: 3, stride: 4, bank: 2, addr: 13 }, { post: save }),
          make("save", { mode, ddr_addr: 40, bank: 2, addr: 14, len: 1, lines: 4, stride: 3 }, { wait: load }),
          end,
        ],
      ],
      words(64, (word, element) => (word < 16 ? word - 4 + element / 8 : Number.NaN)),
    );

  it("put lines one behind the other, on into the next bank, and back at a stride", () => {
    expect(at(copy(0), 40, 43, 46, 49).map(([a, b]) => [a, b])).toEqual([
      [-3, -2.875],
      [0, 0.125],
      [1, 1.125],
      [4, 4.125],
    ]);
  });

  it("have relu and relu6 on the way out", () => {
    expect(at(copy(1), 40, 43, 46, 49).map(([a]) => a)).toEqual([0, 0, 1, 4]);
    const maps = words(8, (word, element) => (word === 0 ? element : Number.NaN));
    const after = run(
      [[make("load", {}, { post: save }), make("save", { mode: 2, ddr_addr: 1 }, { wait: load }), end]],
      maps,
    );
    expect(at(after, 1)).toEqual([[0, 1, 2, 3, 4, 5, 6, 6]]);
  });
});
