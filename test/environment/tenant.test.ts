import { expect, it } from "vitest";
import { seededRandom } from "../../src/environment/random.ts";
import { Tenant } from "../../src/environment/tenant.ts";

it("a tenant resumes suspended uTops before it starts fresh ones, lowest index first", () => {
  const declared = { name: "a", network: "VGG16", quota: 4, priority: 1, harvest: true, lend: true } as const;
  const arrivals = { kind: "closed", thinkCycles: 0 } as const;
  const program = { groups: [{ meUtopCycles: [100, 200, 300, 400], veOperations: 0 }] };
  const tenant = new Tenant({ ...declared, arrivals }, program, false, seededRandom(1), 1);
  for (let cycle = 1; tenant.readyUtops === 0; cycle += 1) tenant.wake(cycle);
  expect([tenant.start(), tenant.start(), tenant.start()].map(({ utop }) => utop)).toEqual([0, 1, 2]);
  tenant.suspend(2, 50);
  tenant.suspend(1, 70);
  expect([tenant.start(), tenant.start(), tenant.start()]).toEqual([
    { utop: 1, resumed: true },
    { utop: 2, resumed: true },
    { utop: 3, resumed: false },
  ]);
  expect([...tenant.workLeft]).toEqual([100, 70, 50, 400]);
  expect(() => tenant.start()).toThrow("The scheduler started a uTop that is not ready; allowed are ready ones (G1).");
});
