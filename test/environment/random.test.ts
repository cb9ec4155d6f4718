import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/environment/random.ts";

describe("seededRandom", () => {
  it("stays within its ranges and reaches their ends", () => {
    const random = seededRandom(42);
    const between = new Set(Array.from({ length: 2000 }, () => random.between(3, 9)));
    expect([...between].sort((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    const spread = Array.from({ length: 5000 }, () => random.spread(384));
    expect([Math.min(...spread), Math.max(...spread) > 300, Math.max(...spread) <= 384]).toEqual([1, true, true]);
    expect(spread.filter((value) => value <= 8).length).toBeGreaterThan(1500);
    const gaps = Array.from({ length: 5000 }, () => random.gap(50));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    expect([Math.min(...gaps), Math.max(...gaps), Math.round(mean / 5)]).toEqual([1, 99, 10]);
    expect([random.gap(0), random.spread(1), random.below(1)]).toEqual([Infinity, 1, 0]);
  });

  it("tells seeds apart, above 32 bits too", () => {
    const first = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER].map((seed) => seededRandom(seed).bits());
    expect(new Set(first).size).toBe(first.length);
  });
});
