import { describe, expect, it } from "vitest";
import { EngineOccupancy } from "../../../src/environment/npu_frontend/ideal/engine_occupancy.ts";
import { emptyFrontendView } from "../../../src/environment/npu_frontend/view.ts";

const sizes = {
  ...{ matrixEngines: 2, vectorEngines: 2, vnpus: 3, serviceCounterBits: 12, saveLimitCycles: 8 },
  ...{ answerLimitCycles: 16, instructionLines: 16 as const },
};

describe("who held which engine", () => {
  it("is told in intervals, cycles by tenant, and preemptions", () => {
    const occupancy = new EngineOccupancy(2, 3);
    const view = emptyFrontendView(sizes);
    /** Cycle by cycle: tenant of each ME, negative −1 − t while it saves for t, undefined idle. */
    const cycles: readonly (readonly (number | undefined)[])[] = [
      [undefined, 1],
      [2, 1],
      [2, -2],
      [2, -2],
      [2, 0],
      [undefined, 0],
    ];
    cycles.forEach((mes, cycle) => {
      view.run = 0;
      view.save = 0;
      mes.forEach((holder, m) => {
        if (holder === undefined) return;
        if (holder < 0) view.save |= 1 << m;
        else view.run |= 1 << m;
        view.tenant[m] = holder < 0 ? -1 - holder : holder;
      });
      view.vectorValid = cycle === 3 ? 3 : 0;
      view.vectorVnpu.set([2, 0]);
      occupancy.observe(view, cycle + 1);
    });
    const { fromCycle, toCycle, engines } = occupancy.timeline();
    expect([fromCycle, toCycle]).toEqual([0, 6]);
    expect(engines).toEqual([
      [{ startCycle: 1, endCycle: 5, tenant: 2, kind: "run" }],
      [
        { startCycle: 0, endCycle: 2, tenant: 1, kind: "run" },
        { startCycle: 2, endCycle: 4, tenant: 1, kind: "save" },
        { startCycle: 4, endCycle: 6, tenant: 0, kind: "run" },
      ],
    ]);
    expect(occupancy.total()).toEqual([
      { meRunCycles: 2, meSaveCycles: 0, veOperations: 1, preemptions: 0 },
      { meRunCycles: 2, meSaveCycles: 2, veOperations: 0, preemptions: 1 },
      { meRunCycles: 4, meSaveCycles: 0, veOperations: 1, preemptions: 0 },
    ]);
    // Asking twice counts nothing twice.
    expect(occupancy.total()).toEqual(occupancy.total());
  });
});
