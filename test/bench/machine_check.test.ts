import { expect, it } from "vitest";
import { checkMachine } from "../../src/bench/index.ts";

/** A loop that gives these rates, one call after the other. */
function loopOf(...rates: number[]): () => Promise<number> {
  return async () => rates.shift() ?? Number.NaN;
}

it("finds a machine free on which two loops run at 1.8 of one, at the first such try", async () => {
  expect(await checkMachine(loopOf(100, 90, 90))).toEqual({ quiet: true, scaling: 1.8, tries: 1 });
  expect(await checkMachine(loopOf(100, 50, 50, 100, 89, 90, 100, 95, 95))).toEqual({
    ...{ quiet: true, scaling: 1.9, tries: 3 },
  });
});

it("gives up after ten tries, and says how near it came", async () => {
  const tries = Array.from({ length: 10 }, (_, index) => [100, 50, 50 + index]).flat();
  expect(await checkMachine(loopOf(...tries))).toEqual({ quiet: false, scaling: 1.09, tries: 10 });
});

it("is not deceived by a run alone that was slow", async () => {
  expect(await checkMachine(loopOf(100, 50, 50, 50, 50, 50), 2)).toEqual({ quiet: false, scaling: 1, tries: 2 });
});
