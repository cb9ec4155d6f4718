import { expect, it } from "vitest";
import { blockElements, blockOf, edge, messageOf, run, single, sramOf } from "./run.ts";

/** Weights: 16 blocks of a matrix by row and column. */
const weights =
  (of: (row: number, column: number) => number) =>
  (block: number, at: number): number =>
    of(8 * block + (at >> 7), at & 127);

it("row k of the weights is vector k mod 8 of block k div 8, and goes with element k of a vector", () => {
  const shift = weights((row, column) => (column === (row + 1) % edge ? row + 1 : 0));
  const sram = sramOf(20, (block, at) => (block < 16 ? shift(block, at) : at));
  run(
    single(
      "me",
      "{ nop | pushw [r0], 16 }",
      "{ nop | loadw }",
      "{ nop | push [r0+16], 2 }",
      "{ nop | pop [r0+18], 2 }",
    ),
    sram,
  );
  for (const [from, to] of [
    [16, 18],
    [17, 19],
  ] as const) {
    const expected = Float64Array.from({ length: blockElements }, (_, at) => {
      const k = ((at & 127) + edge - 1) % edge;
      return (blockOf(sram, from)[(at & ~127) + k] ?? 0) * (k + 1);
    });
    expect(blockOf(sram, to)).toEqual(expected);
  }
});

it("a loadw takes all that was pushed before it, in order; rows that were not pushed are 0", () => {
  // Two blocks of weights: row r is all 10^(r div 8).
  const sram = sramOf(4, (block) => [1, 10, 1, 0][block] ?? 0);
  run(
    single(
      "me",
      "{ nop | pushw [r0], 1 }",
      "{ nop | pushw [r0+1], 1 }",
      "{ nop | loadw }",
      "{ nop | push [r0+2], 1 }",
      "{ nop | pop [r0+3], 1 }",
    ),
    sram,
  );
  expect(blockOf(sram, 3)).toEqual(new Float64Array(blockElements).fill(88));
});

it("nothing of earlier weights is left in rows that were not pushed", () => {
  const sram = sramOf(18, () => 1);
  const load = (blocks: number): string => `{ nop | pushw [r0], ${blocks} }\n{ nop | loadw }`;
  run(single("me", load(16), load(15), load(1), "{ nop | push [r0+16], 1 }", "{ nop | pop [r0+17], 1 }"), sram);
  expect(sram[17 * blockElements]).toBe(8);
});

it("pushes use the weights of the latest loadw; weights that wait change nothing", () => {
  const sram = sramOf(6, (block) => [1, 10, 1][block] ?? 0);
  const [w0, w1] = ["{ nop | pushw [r0], 1 }", "{ nop | pushw [r0+1], 1 }"];
  const push = "{ nop | push [r0+2], 1 }";
  run(
    single(
      "me",
      w0,
      "{ nop | loadw }",
      w1,
      push,
      "{ nop | loadw }",
      push,
      "{ nop | pop [r0+3], 1 }",
      "{ nop | pop [r0+4], 1 }",
    ),
    sram,
  );
  expect([sram[3 * blockElements], sram[4 * blockElements]]).toEqual([8, 80]);
});

it("results leave oldest first, to SRAM or to a vector register, however many wait", () => {
  const sram = sramOf(140, (block, at) => (block === 0 ? Number(at === 0) : block));
  const pushes = [1, 17, 33, 49].map((block) => `{ nop | push [r0+${block}], 16 }`);
  const pops = [
    "{ nop | popv v3 }",
    "{ nop | | store [r0+70], v3 }",
    "{ loop 3, e }",
    "{ add r1, r1, 16 | pop [r1+71], 16 }",
    "e:",
    "{ nop | pop [r1+71], 15 }",
  ];
  const { counts } = run(single("me", "{ nop | pushw [r0], 1 }", "{ nop | loadw }", ...pushes, ...pops), sram);
  for (let i = 0; i < 64; i += 1) expect(sram[(70 + i) * blockElements + 5 * edge]).toBe(i + 1);
  expect(counts).toMatchObject({
    instructions: 14,
    matrixOperations: { pushw: 1, loadw: 1, push: 4, pop: 4, popv: 1 },
    matrixBlocks: { pushw: 1, loadw: 0, push: 64, pop: 63, popv: 1 },
    ...{ vectorOperations: 1, groups: 1, matrixUtops: 1, vectorUtops: 0, resultBlocksMax: 64 },
  });
});

it("a weight that is not finite counts with a 0, too", () => {
  const sram = sramOf(3, (block, at) => (block === 0 && at === 0 ? Infinity : 0));
  run(
    single("me", "{ nop | pushw [r0], 1 }", "{ nop | loadw }", "{ nop | push [r0+1], 1 }", "{ nop | pop [r0+2], 1 }"),
    sram,
  );
  expect([sram[2 * blockElements], sram[2 * blockElements + 1]]).toEqual([NaN, 0]);
});

it.each([
  [
    "more than 128 rows of weights",
    ["{ nop | pushw [r0], 16 }", "{ nop | pushw [r0], 1 }"],
    "group 0, ME uTop 0, instruction 1: 17 blocks of weights wait for a loadw; allowed are 16.",
  ],
  [
    "a pop without results",
    ["{ nop | pop [r0], 2 }"],
    "group 0, ME uTop 0, instruction 0: a pop of 2 blocks finds 0, and never begins; allowed are results that were pushed.",
  ],
  [
    "a read past SRAM",
    ["{ nop | pushw [r0+8], 16 }"],
    "group 0, ME uTop 0, instruction 0: blocks 8 to 23 are outside of SRAM; allowed are 0 to 19.",
  ],
  [
    "an address below 0, modulo 2^32",
    ["{ nop | | load v0, [r0-1] }"],
    "group 0, ME uTop 0, instruction 0: block 4294967295 is outside of SRAM; allowed are 0 to 19.",
  ],
])("%s is an error, strict or not", (_, code, sentence) => {
  for (const strict of [true, false])
    expect(messageOf(single("me", ...code), sramOf(20), { strict })).toBe(`InterpreterError: ${sentence}`);
});

it("SRAM is whole blocks", () => {
  expect(messageOf(single("me"), new Float64Array(1000))).toBe(
    "RangeError: SRAM has 1000 elements; allowed are multiples of 1024.",
  );
});
