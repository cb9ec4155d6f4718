import { describe, expect, it } from "vitest";
import { pools } from "./pools.ts";
import { count, run } from "./run.ts";

describe("events of the first level", () => {
  it("are reached by mixed and wild, but few that need a write in the very cycle of a decision", () => {
    const runs = [
      run({ sizes: pools.tiny, seed: 11 }, 60_000),
      run({ sizes: pools.odd, seed: 12 }, 60_000),
      run({ sizes: pools.odd, seed: 13, profile: "adversarial" }, 30_000),
      run({ sizes: pools.tiny, seed: 14, profile: "wild" }, 60_000),
      run({ sizes: pools.tiny, seed: 15, profile: "adversarial" }, 60_000),
    ];
    const names = runs[0]?.golden.eventNames ?? [];
    const missing = names.filter((name) => runs.every(({ golden }) => count(golden, name) === 0));
    // `stray_beat` is against the duties.
    const rare =
      /^(event[12]_(over_\d|over_hold|of_blanked)|refused_(done|held)_.*|halt_.*_trapped|.*_at_(write|end)|.*_set_over_clear|trap_code_(0|13|14|15)|stray_beat)$/;
    expect(missing.filter((name) => !rare.test(name))).toEqual([]);
    expect(missing.length).toBeLessThan(16);
  });
});
