import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTokens, moduleBits, tokensMax, type Instruction } from "../../../src/isa/idm/index.ts";
import { anyOperations, fence, forgetfulOperations, operation, orderedOperations } from "./arbitraries.ts";
import { mostOfAllSchedules, runTokens } from "./token_machine.ts";

const kinds = (program: readonly Instruction[]): readonly string[] =>
  checkTokens(program).problems.map(({ kind }) => kind);
const [load, save, conv, misc] = [0, 1, 2, 3] as const;

/** Choices of a run from a seed: an arbitrary schedule. */
function chooser(seed: number): (count: number) => number {
  let state = seed >>> 0 || 1;
  return (count) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, count);
  };
}

describe("the bound", () => {
  it("is reached by a schedule, and passed by none, where order is right", () => {
    let together = 0;
    fc.assert(
      fc.property(orderedOperations(9), (program) => {
        const { bounds } = checkTokens(program);
        expect(bounds).toEqual(mostOfAllSchedules(program));
        if (Math.max(...bounds) > 1) together += 1;
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(together).toBeGreaterThan(100);
  });

  it("holds for programs that leave tokens, too", () => {
    let judged = 0;
    fc.assert(
      fc.property(fc.oneof(anyOperations(5), forgetfulOperations(6)), (program) => {
        const { bounds, problems } = checkTokens(program);
        if (problems.some(({ kind }) => kind === "order")) return;
        judged += 1;
        expect(bounds).toEqual(mostOfAllSchedules(program));
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it(`is the limit of a counter: ${tokensMax} pass, one more is refused where it is posted`, () => {
    const posts = (count: number): readonly Instruction[] => [
      ...Array.from({ length: count }, () => operation(load, 0, moduleBits("conv"))),
      ...Array.from({ length: count }, () => operation(conv, moduleBits("load"), 0)),
    ];
    expect(checkTokens(posts(63))).toMatchObject({ problems: [] });
    const { problems, bounds } = checkTokens(posts(64));
    expect(bounds[2]).toBe(64);
    expect(problems).toEqual([
      {
        ...{ kind: "bound", index: 63 },
        sentence: "64 tokens of load for conv can wait behind it; allowed are 63.",
      },
    ]);
  });

  it("knows that a chain of tokens keeps the poster waiting", () => {
    const round = [
      operation(load, moduleBits("conv"), moduleBits("conv")),
      operation(conv, moduleBits("load"), moduleBits("load")),
    ];
    const first = operation(load, 0, moduleBits("conv"));
    const start = [first, operation(conv, moduleBits("load"), moduleBits("load"))];
    const ring = [...start, ...Array.from({ length: 200 }, () => round).flat()];
    const closed = [...ring, operation(load, moduleBits("conv"), 0)];
    expect(checkTokens(closed)).toMatchObject({ problems: [], bounds: { 2: 1, 8: 1 } });
  });

  it("starts anew behind a system", () => {
    const half = [
      ...Array.from({ length: 40 }, () => operation(load, 0, moduleBits("misc"))),
      ...Array.from({ length: 40 }, () => operation(misc, moduleBits("load"), 0)),
    ];
    expect(checkTokens([...half, fence, ...half]).bounds[3]).toBe(40);
    expect(checkTokens([...half, ...half]).bounds[3]).toBe(80);
  });
});

describe("order and balance", () => {
  it("refuse what is taken before it is posted, and say who posts it", () => {
    const program = [operation(conv, moduleBits("load"), 0), operation(load, 0, moduleBits("conv"))];
    expect(checkTokens(program).problems).toEqual([
      {
        ...{ kind: "order", index: 0 },
        sentence:
          "It takes token 0 of load for conv, which instruction 1 posts; allowed is one that is posted before it.",
      },
    ]);
    expect(kinds([operation(load, 0, moduleBits("conv")), fence, operation(conv, moduleBits("load"), 0)])).toEqual([
      "balance",
      "order",
    ]);
  });

  it("refuse a token that is left, at the system that finds it and at the end", () => {
    const left = [operation(save, 0, moduleBits("misc", "load"))];
    expect(checkTokens([...left, fence]).problems).toMatchObject([
      { kind: "balance", index: 1 },
      { kind: "balance", index: 1 },
    ]);
    expect(checkTokens(left).problems.map(({ index }) => index)).toEqual([0, 0]);
  });

  it("decide what happens: legal goes on for any schedule and depth, a token that is left is found", () => {
    const seen = { done: 0, left: 0 };
    const program = fc.oneof(orderedOperations(30), forgetfulOperations(30));
    fc.assert(
      fc.property(fc.tuple(program, program), fc.integer({ min: 1, max: 8 }), fc.nat(), ([a, b], depth, seed) => {
        const whole = [...a, fence, ...b, fence];
        const { problems, bounds } = checkTokens(whole);
        if (problems.some(({ kind }) => kind === "order")) return;
        const expected = problems.some(({ kind }) => kind === "balance") ? "left" : "done";
        seen[expected] += 1;
        const run = runTokens(whole, depth, chooser(seed));
        expect(run.end).toBe(expected);
        if (expected === "done")
          for (const [pair, most] of run.most.entries()) expect(most).toBeLessThanOrEqual(bounds[pair] ?? 0);
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(Math.min(seen.done, seen.left)).toBeGreaterThan(20);
  });

  it("refuse for order what can stop: a token that nobody posts stops every run", () => {
    const program = [operation(load, 0, 0), operation(conv, moduleBits("load"), 0), fence];
    expect(kinds(program)).toEqual(["order"]);
    expect(runTokens(program, 8, chooser(1)).end).toBe("stuck");
    const behind = [
      operation(conv, moduleBits("load"), 0),
      operation(conv, 0, 0),
      operation(load, 0, moduleBits("conv")),
      fence,
    ];
    expect(kinds(behind)).toEqual(["order"]);
    expect([1, 2].map((depth) => runTokens(behind, depth, chooser(1)).end)).toEqual(["stuck", "done"]);
  });
});

// A check that compares all with all would run into the time limit of a test.
it("takes time that grows with the program alone", () => {
  const pair = [operation(load, 0, moduleBits("conv")), operation(conv, moduleBits("load"), 0)];
  const many = Array.from({ length: 50_000 }, () => pair).flat();
  expect(checkTokens(many).bounds[2]).toBe(50_000);
});
