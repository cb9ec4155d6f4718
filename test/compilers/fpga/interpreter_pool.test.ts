import { describe, expect, it } from "vitest";
import type { Payloads } from "../../../src/isa/idm/index.ts";
import { end, load, make, misc, run, save, words } from "./interpreter_support.ts";

/** Lines of 3 pixels of a word from word 0 on: −4 … 4, and twice that in element 1. */
const image = words(32, (word, element) => (word > 8 ? Number.NaN : (word - 4) * (element === 1 ? 2 : 1)));

/** One output line at word 16 of what a POOL makes of the image; `second` are words of segment 1 for its second operand. */
function pooled(
  init: Partial<Payloads["poolinit"]>,
  pool: Partial<Payloads["pool"]> = {},
  second: Float64Array = words(1, () => 0),
): number[][] {
  const width = init.wout ?? 1;
  const instructions = [
    make("load", { len: 3, lines: 3, stride: 3, bank: 1 }),
    make("load", { base_sel: 1, bank: 2, len: second.length / 8 }, { post: misc }),
    make("poolinit", { sh: 1, sw: 1, in_stride: 3, ...init }),
    make("pool", { bank_in: 1, bank_in2: 2, bank_out: 3, ...pool }, { wait: load, post: save }),
    make("save", { ddr_addr: 16, bank: 3, len: width }, { wait: misc }),
    end,
  ];
  const maps = run([instructions], image, second);
  return Array.from({ length: width }, (_, pixel) => [...maps.subarray(8 * (16 + pixel), 8 * (17 + pixel))]);
}

const first = (pixels: readonly number[][]): (number | undefined)[] => pixels.map(([a]) => a);

describe("POOL", () => {
  it("takes the largest element of the map in a window, not the 0 of a pad", () => {
    const window = { type: 0, kh: 2, kw: 2, sw: 2, wout: 2, pad_left: 1 };
    expect(pooled(window, { pad_top: 1 })).toEqual([
      [-4, -8, -4, -4, -4, -4, -4, -4],
      [-2, -4, -2, -2, -2, -2, -2, -2],
    ]);
    expect(first(pooled(window))).toEqual([-1, 1]);
  });

  it("divides an average by the elements in the map", () => {
    const window = { type: 1, kh: 2, kw: 2, sw: 2, wout: 2, pad_left: 1 };
    expect(first(pooled(window, { pad_top: 1 }))).toEqual([-4, -2.5]);
    expect(first(pooled(window))).toEqual([-2.5, -1]);
  });

  it("averages a whole map", () => {
    expect(first(pooled({ type: 2, kh: 3, kw: 3 }))).toEqual([0]);
    expect(first(pooled({ type: 2, kh: 2, kw: 3 }))).toEqual([-1.5]);
  });

  it("adds two lines", () => {
    const second = words(3, (word, element) => 100 * word + element);
    const sum = pooled({ type: 3, wout: 3, kh: 1, kw: 1 }, { addr_in: 3 }, second);
    expect(sum.map(([a, b]) => [a, b])).toEqual([
      [-1, -1],
      [100, 101],
      [201, 203],
    ]);
  });

  it("has a kernel and a bias for each channel", () => {
    // Kernel 2 × 2: tap t times channel 0 is t + 1, channel 1 is 0; biases 100, 200, then 7 for channel 5.
    const second = words(6, (word, element) => {
      if (word < 4) return element === 0 ? word + 1 : 0;
      return word === 4 ? ([100, 200][element] ?? 0) : element === 1 ? 7 : 0;
    });
    const window = { type: 4, kh: 2, kw: 2, wout: 2, sw: 2, pad_right: 1 };
    expect(pooled(window, {}, second)).toEqual([
      [100 - 4 - 2 * 3 - 3 * 1, 200, 0, 0, 0, 7, 0, 0],
      [100 - 2 + 3 * 1, 200, 0, 0, 0, 7, 0, 0],
    ]);
    expect(first(pooled(window, { pad_top: 1 }, second))).toEqual([100 - 3 * 4 - 4 * 3, 100 - 3 * 2]);
  });
});
