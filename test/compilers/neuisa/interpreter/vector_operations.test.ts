import { expect, it } from "vitest";
import { bitsOfNumber, numberOfBits } from "../../../../src/compilers/neuisa/interpreter/index.ts";
import { veSlot } from "../../../../src/isa/index.ts";
import { blockElements, blockOf, edge, run, single, sramOf } from "./run.ts";

const x = (at: number): number => ((at * 7) % 31) - 15;
const y = (at: number): number => ((at * 11) % 29) - 14;
const rowOf = (at: number): readonly number[] => Array.from({ length: edge }, (_, i) => x((at & ~127) + i));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** −2.5 as binary32 is 0xc0200000 = −0x3fe00000. */
const setScalar = ["{ set r1, -0x3fe }", "{ shl r1, r1, 20 }"];

/** What v2 becomes from v0 = x, v1 = y and r1 = −2.5, element by element. */
const cases: readonly (readonly [id: string, written: string, expected: (at: number) => number])[] = [
  ["add", "add v2, v0, v1", (at) => x(at) + y(at)],
  ["sub", "sub v2, v0, v1", (at) => x(at) - y(at)],
  ["mul", "mul v2, v0, v1", (at) => x(at) * y(at)],
  ["max", "max v2, v0, v1", (at) => Math.max(x(at), y(at))],
  ["add.s", "add v2, v0, r1", (at) => x(at) - 2.5],
  ["sub.s", "sub v2, v0, r1", (at) => x(at) + 2.5],
  ["mul.s", "mul v2, v0, r1", (at) => x(at) * -2.5],
  ["max.s", "max v2, v0, r1", (at) => Math.max(x(at), -2.5)],
  ["copy", "copy v2, v0", x],
  ["relu", "relu v2, v0", (at) => Math.max(x(at), 0)],
  ["exp", "exp v2, v0", (at) => Math.exp(x(at))],
  ["rsqrt", "rsqrt v2, v0", (at) => 1 / Math.sqrt(x(at))],
  ["copy.s", "copy v2, r1", () => -2.5],
  ["rowsum", "rowsum v2, v0", (at) => sum(rowOf(at))],
  ["rowmax", "rowmax v2, v0", (at) => Math.max(...rowOf(at))],
  ["load", "load v2, [r0+1]", y],
];

it.each(cases)("%s", (_, written, expected) => {
  const sram = sramOf(4, (block, at) => [x(at), y(at)][block] ?? 99);
  const code = [...setScalar, "{ nop | load v0, [r0] | load v1, [r0+1] }", `{ nop | ${written} }`];
  run(single("ve", ...code, "{ nop | store [r0+2], v2 }"), sram);
  expect(blockOf(sram, 2)).toEqual(Float64Array.from({ length: blockElements }, (__, at) => expected(at)));
  expect(blockOf(sram, 3)).toEqual(new Float64Array(blockElements).fill(99));
});

it("a register may be written from itself", () => {
  const sram = sramOf(2, (_, at) => x(at));
  run(single("ve", "{ nop | load v0, [r0] }", "{ nop | add v0, v0, v0 }", "{ nop | store [r0+1], v0 }"), sram);
  expect(blockOf(sram, 1)).toEqual(Float64Array.from({ length: blockElements }, (_, at) => 2 * x(at)));
});

it("accum adds to a block, and store replaces it", () => {
  const sram = sramOf(3, (block, at) => (block === 0 ? x(at) : 5));
  run(single("ve", "{ nop | load v0, [r0] }", "{ nop | accum [r0+1], v0 | store [r0+2], v0 }"), sram);
  expect(blockOf(sram, 1)).toEqual(Float64Array.from({ length: blockElements }, (_, at) => x(at) + 5));
  expect(blockOf(sram, 2)).toEqual(blockOf(sram, 0));
});

/** What a reduce of a block sends. */
function received(reduce: string, fill: (at: number) => number): number {
  const sram = sramOf(2, (_, at) => fill(at));
  run(
    single(
      "ve",
      "{ nop | load v0, [r0] }",
      `{ recv r1 | ${reduce} v0 }`,
      "{ nop | copy v1, r1 }",
      "{ nop | store [r0+1], v1 }",
    ),
    sram,
  );
  return bitsOfNumber(sram[blockElements] ?? 0);
}

it("reduces send the bits of a binary32 number, argmax a whole one, the first of equals", () => {
  expect(numberOfBits(received("reduce.sum", (at) => (at === 5 ? 0.5 : 1)))).toBe(1023.5);
  expect(numberOfBits(received("reduce.sum", (at) => (at === 0 ? 0.1 : 0)))).toBe(Math.fround(0.1));
  expect(numberOfBits(received("reduce.max", (at) => (at === 700 ? -0.25 : -3)))).toBe(-0.25);
  expect(received("reduce.argmax", (at) => (at === 700 || at === 900 ? 2 : 1))).toBe(700);
  expect(received("reduce.argmax", () => -1)).toBe(0);
  // A NaN is the largest element, as max says.
  expect(numberOfBits(received("reduce.max", (at) => (at === 4 ? NaN : at)))).toBeNaN();
  expect(received("reduce.argmax", (at) => (at === 4 || at === 6 ? NaN : at))).toBe(4);
});

it("recv gives the latest reduce, in one instruction that of the highest slot, and 0 without any", () => {
  const source = single(
    "ve",
    "{ nop | load v0, [r0] | load v1, [r0+1] }",
    "{ recv r1 }",
    "{ nop | reduce.argmax v0 | reduce.argmax v1 }",
    "{ recv r2 }",
    "{ recv r3 | reduce.argmax v0 }",
    "{ nop | store [r1+16], v0 | store [r2+16], v0 }",
    "{ nop | store [r3+17], v1 }",
  );
  const sram = sramOf(32, (block, at) => (at === [3, 9][block] ? 1 : 0));
  run(source, sram);
  // r1 = 0, r2 = 9, r3 = 3.
  expect(blockOf(sram, 16)).toEqual(blockOf(sram, 0));
  expect(blockOf(sram, 25)).toEqual(blockOf(sram, 0));
  expect(blockOf(sram, 20)).toEqual(blockOf(sram, 1));
});

it("every operation of the VE slot has a case", () => {
  const others = ["nop", "store", "accum", "reduce.sum", "reduce.max", "reduce.argmax"];
  expect(new Set([...cases.map(([id]) => id), ...others])).toEqual(new Set(veSlot.opcodes.map(({ id }) => id)));
});
