import { describe, expect, it } from "vitest";
import { MatrixEngine, preemptionCosts } from "../../src/environment/matrix_engine.ts";

const costs = preemptionCosts(384);

function stay(work: number, restore: number): MatrixEngine {
  const engine = new MatrixEngine();
  engine.start(0, 0, work, restore, 100, 101);
  return engine;
}

describe("a stay on an ME", () => {
  it("costs V10's cycles at a save limit of 384, and fits any other limit", () => {
    expect(costs).toEqual({ drainCycles: 256, saveCycles: 128, restoreCycles: 256 });
    expect(preemptionCosts(4)).toEqual({ drainCycles: 2, saveCycles: 2, restoreCycles: 2 });
    expect(preemptionCosts(1)).toEqual({ drainCycles: 0, saveCycles: 1, restoreCycles: 0 });
  });

  it("finishes in its last cycle of work, after the restore", () => {
    expect([stay(1000, 0).endsAt, stay(1000, 256).endsAt]).toEqual([1099, 1355]);
    expect(stay(1000, 256).cycles(1356, costs)).toEqual({ useful: 1000, restore: 256, drain: 0, save: 0 });
  });

  it("drains, saves in the last cycle of the limit, and keeps what is left", () => {
    const engine = stay(1000, 256);
    engine.preempt(500, costs);
    expect([engine.finishes, engine.endsAt]).toEqual([false, 883]);
    expect(engine.workLeft(costs)).toBe(1000 - 144 - 256);
    expect(engine.cycles(884, costs)).toEqual({ useful: 144, restore: 256, drain: 256, save: 128 });
    expect([engine.workDone(600, costs), engine.workDone(800, costs)]).toEqual([244, 400]);
  });

  it("finishes while saving when the drain is enough, and not one cycle beyond", () => {
    const engine = stay(1000, 0);
    engine.preempt(844, costs);
    expect([engine.finishes, engine.endsAt]).toEqual([true, 1099]);
    expect(engine.cycles(1100, costs)).toEqual({ useful: 744, restore: 0, drain: 256, save: 0 });
    const longer = stay(1001, 0);
    longer.preempt(844, costs);
    expect([longer.finishes, longer.workLeft(costs)]).toEqual([false, 1]);
  });

  it("has nothing to drain while its context is still being read back", () => {
    const engine = stay(1000, 256);
    engine.preempt(300, costs);
    expect([engine.finishes, engine.endsAt, engine.workLeft(costs)]).toEqual([false, 427, 1000]);
    expect(engine.cycles(428, costs)).toEqual({ useful: 0, restore: 200, drain: 0, save: 128 });
  });
});
