import { describe, expect, it } from "vitest";
import { programsOf, runOnGolden } from "./run_programs.ts";

describe("programs on the second level", () => {
  it.each([1, 2, 3, 8])("legal ones finish, whatever the latencies, with FIFOs of %i", (depth) => {
    expect(runOnGolden(programsOf("legal", 100, depth), 100, depth, depth).ended).toEqual({ done: 100 });
  });

  it("those with a token left trap 4", () => {
    expect(runOnGolden(programsOf("unbalanced", 100, 7), 100, 1, 7).ended).toEqual({ "trap 4": 100 });
  });

  it("of those refused for order some hang", () => {
    const { ended } = runOnGolden(programsOf("order", 100, 9), 100, 1, 9);
    expect(ended["hang"]).toBeGreaterThan(0);
    expect((ended["hang"] ?? 0) + (ended["done"] ?? 0) + (ended["trap 4"] ?? 0)).toBe(100);
  });
});
