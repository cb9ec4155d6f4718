import fc from "fast-check";
import { expect, it } from "vitest";
import type { FpgaCore } from "../../../src/compilers/fpga/core.ts";
import { interpretPool } from "../../../src/compilers/fpga/interpreter/index.ts";
import { packProgram } from "../../../src/isa/idm/index.ts";
import { conv, end, load, make, save, tiny } from "./interpreter_support.ts";

const drawn = fc
  .record({
    ...{ icp: fc.integer({ min: 1, max: 5 }), ocp: fc.integer({ min: 1, max: 8 }) },
    ...{ inputs: fc.integer({ min: 1, max: 11 }), outputs: fc.integer({ min: 1, max: 11 }) },
    ...{ kh: fc.integer({ min: 1, max: 4 }), kw: fc.integer({ min: 1, max: 4 }) },
    ...{ sh: fc.integer({ min: 1, max: 3 }), sw: fc.integer({ min: 1, max: 3 }) },
    ...{ rows: fc.integer({ min: 1, max: 4 }), wout: fc.integer({ min: 1, max: 5 }) },
    ...{ top: fc.nat(3), bottom: fc.nat(3), left: fc.nat(3), right: fc.nat(3) },
    ...{ elementBits: fc.constantFrom(8 as const, 16 as const), salt: fc.nat(1000) },
  })
  .filter(({ rows, sh, kh, top, bottom }) => (rows - 1) * sh + kh - top - bottom >= 1)
  .filter(({ wout, sw, kw, left, right }) => (wout - 1) * sw + kw - left - right >= 1);

it("CONV is the sum over the window, channel by channel", () => {
  fc.assert(
    fc.property(drawn, (shape) => {
      const { icp, ocp, inputs, outputs, kh, kw, sh, sw, rows, wout, top, bottom, left, right, elementBits } = shape;
      const wordElements = 128 / elementBits;
      const value = (at: number): number => (((at + 1) * 37 + shape.salt * 101) % 17) - 8;
      const unit = multiple(wordElements, multiple(icp, ocp));
      const [height, width] = [(rows - 1) * sh + kh - top - bottom, (wout - 1) * sw + kw - left - right];
      const wordsOf = (channels: number): number => (Math.ceil(channels / unit) * unit) / wordElements;
      const [inWords, outWords] = [wordsOf(inputs), wordsOf(outputs)];
      const [inGroups, outGroups] = [Math.ceil(inputs / icp), Math.ceil(outputs / ocp)];
      const filterWords = kh * kw * inWords;
      const biasWords = Math.ceil((outGroups * ocp) / 4);
      const mapWords = height * width * inWords;
      const core: FpgaCore = {
        ...tiny,
        ...{ elementBits, inputChannelParallelism: icp, outputChannelParallelism: ocp },
        memory: {
          ...{ banks: 64, bankWords: Math.ceil((mapWords + rows * wout * outWords) / 64) },
          ...{ weightWords: outGroups * ocp * filterWords, biasWords },
        },
      };
      const filters = outGroups * ocp * filterWords;
      const maps = new Float64Array((mapWords + rows * wout * outWords) * wordElements).map((_, at) => value(at));
      const weights = new Float64Array((filters + biasWords) * wordElements).map((_, at) => value(3 * at));
      const { bankWords } = core.memory;
      // The result lies in front of the map, so that a line above the first is not simply empty.
      const outputWords = rows * wout * outWords;
      const input = { bank_in: Math.floor(outputWords / bankWords), addr_in: outputWords % bankWords };
      const result = { ddr_addr: mapWords, len: wout * outWords, lines: rows, stride: wout * outWords };
      const program = [
        make("load", {
          bank: input.bank_in,
          addr: input.addr_in,
          len: width * inWords,
          lines: height,
          stride: width * inWords,
        }),
        // What lies where the result goes must not matter.
        make("load", result),
        ...loads(1, 0, filters),
        ...loads(2, filters, biasWords).map((each, at, { length }) =>
          at + 1 === length ? { ...each, post: conv } : each,
        ),
        make("convinit", {
          ...{ kh, kw, sh, sw, wout, pad_left: left, pad_right: right, cin_g: inGroups, cout_g: outGroups },
          ...{ in_stride: width * inWords, out_stride: wout * outWords },
        }),
        make("conv", { ...input, rows, pad_top: top, pad_bot: bottom }, { wait: load, post: save }),
        make("save", result, { wait: conv }),
        end,
      ];
      const before = maps.slice();
      interpretPool([{ core: 0, words: packProgram(program, core.cores) }], { core, segments: [maps, weights] });
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < wout; column += 1) {
          for (let m = 0; m < outWords * wordElements; m += 1) {
            const word = filters + Math.floor(m / 4);
            let sum = m < outGroups * ocp ? (weights[word * wordElements + (m % 4)] ?? 0) : 0;
            for (let i = 0; i < kh; i += 1) {
              for (let j = 0; j < kw; j += 1) {
                const [y, x] = [row * sh + i - top, column * sw + j - left];
                if (m >= outGroups * ocp || y < 0 || y >= height || x < 0 || x >= width) continue;
                for (let c = 0; c < inGroups * icp; c += 1) {
                  const a = before[(y * width + x) * inWords * wordElements + c] ?? 0;
                  sum += a * (weights[(m * filterWords + (i * kw + j) * inWords) * wordElements + c] ?? 0);
                }
              }
            }
            const found = maps[(mapWords + (row * wout + column) * outWords) * wordElements + m];
            expect(found).toBe(sum);
          }
        }
      }
    }),
    { numRuns: 60, seed: 1 },
  );
});

/** LOADs of words one behind the other into a memory, 512 at most each. */
function loads(mode: number, from: number, count: number): ReturnType<typeof make<"load">>[] {
  return Array.from({ length: Math.ceil(count / 512) }, (_, at) => {
    const lines = Math.min(512, count - 512 * at);
    return make("load", { mode, base_sel: 1, ddr_addr: from + 512 * at, addr: 512 * at, lines, stride: 1 });
  });
}

function multiple(a: number, b: number): number {
  let result = a;
  while (result % b !== 0) result += a;
  return result;
}
