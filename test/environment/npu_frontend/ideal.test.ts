import { describe, expect, it } from "vitest";
import { compileNeuisa, transferRows } from "../../../src/compilers/neuisa/index.ts";
import { ResultBlocks } from "../../../src/environment/npu_frontend/engines/result_blocks.ts";
import { TenantTransfers } from "../../../src/environment/npu_frontend/ideal/tenant_transfers.ts";
import { imageOf } from "../../../src/isa/index.ts";
import { smallNetwork } from "../../compilers/neuisa/small_network.ts";
import { cores, run } from "./run.ts";

const core = { matrixEngines: 4, vectorEngines: 4 };
const compiled = compileNeuisa(smallNetwork(), { core, sramBlocks: 2_048 });
const plain = { sizes: cores.paper, seed: 1, profile: "lawful" } as const;

describe("results that wait in an ME", () => {
  it("are there push by push: a pop does not wait for a push behind its own", () => {
    const results = new ResultBlocks();
    results.push(16, 128, 8);
    results.push(16, 256, 8);
    expect([1, 2, 16, 17, 32, 33].map((blocks) => results.readyAt(blocks))).toEqual([
      136,
      144,
      256,
      264,
      384,
      Infinity,
    ]);
    results.pop(16);
    expect(results.readyAt(1)).toBe(264);
    results.pop(20);
    expect([results.blocks, results.readyAt(1)]).toEqual([0, Infinity]);
  });

  it("are at most 32 pushes of their own: more are one with the last", () => {
    const results = new ResultBlocks();
    for (let push = 0; push < 40; push += 1) results.push(1, 10 * push, 8);
    expect([results.blocks, results.readyAt(1), results.readyAt(40)]).toEqual([40, 8, 398]);
    results.restore(3);
    expect([results.blocks, results.readyAt(3)]).toEqual([3, 0]);
  });
});

describe("transfers of a tenant", () => {
  const rows = [
    { meUtops: 1, veOperations: 0, loads: [[-1, 10]], stores: [[2, 30]] },
    { meUtops: 1, veOperations: 2, loads: [[-1, 5]], stores: [] },
    { meUtops: 1, veOperations: 0, loads: [[0, 5]], stores: [] },
  ] as const;

  it("come before their row, behind the stores that they wait for", () => {
    let done = 0;
    const tenant = new TenantTransfers(rows, () => (done += 1));
    expect([tenant.wants, tenant.step()]).toEqual([false, true]);
    tenant.begin();
    expect([tenant.step(), tenant.move(8), tenant.step(), tenant.move(8), tenant.step()]).toEqual([
      false,
      8,
      false,
      7,
      true,
    ]);
    expect(tenant.wants).toBe(false);
    tenant.finishUtop();
    // The loads of row 1 are done; its stores go beside it, then the loads of row 2.
    expect([done, tenant.step(), tenant.move(29), tenant.move(100), tenant.step()]).toEqual([1, true, 29, 6, true]);
    tenant.issueVector();
    tenant.finishUtop();
    tenant.issueVector();
    expect([done, tenant.step()]).toEqual([2, true]);
  });

  it("wait: a row whose stores must be done does not begin before", () => {
    const tenant = new TenantTransfers(rows, () => undefined);
    tenant.begin();
    tenant.move(100);
    tenant.finishUtop();
    tenant.issueVector();
    tenant.issueVector();
    tenant.finishUtop();
    expect([tenant.step(), tenant.move(34), tenant.step(), tenant.move(1), tenant.step()]).toEqual([
      false,
      34,
      false,
      1,
      true,
    ]);
  });

  it.each([
    ["a store that a row without loads waits for", 1, [], 30],
    ["a load behind a store that the row itself would not wait for", 9, [[0, 5]], 35],
  ] as const)("wait: %s", (_, beforeRow, loads, elements) => {
    const none = { meUtops: 1, veOperations: 0, loads: [], stores: [] };
    const tenant = new TenantTransfers(
      [
        { ...none, stores: [[beforeRow, 30]] },
        { ...none, loads },
      ],
      () => undefined,
    );
    tenant.begin();
    tenant.finishUtop();
    expect([tenant.move(elements - 1), tenant.step(), tenant.move(1), tenant.step()]).toEqual([
      elements - 1,
      false,
      1,
      true,
    ]);
  });

  it("of a row that jumps, are those of the row that is asked for then", () => {
    const jump = [{ ...rows[0], jumps: true }, rows[1], { ...rows[2], loads: [[0, 500]] }] as const;
    const tenant = new TenantTransfers(jump, () => undefined);
    tenant.begin();
    tenant.move(100);
    tenant.askFor(1);
    tenant.finishUtop();
    tenant.askFor(2);
    for (let cycle = 0; cycle < 64; cycle += 1) expect(tenant.step()).toBe(false);
    expect([tenant.move(1_000), tenant.step()]).toEqual([530, true]);
  });
});

describe("compiled networks with ideal memory", () => {
  it.each([0, 1, 2, 3] as const)("keep all duties in mode %d, and nothing faults", (mode) => {
    const transfers = { elementsPerCycle: 200, rows: [transferRows(compiled), transferRows(compiled)] };
    const ideal = { mode, sliceCycles: 700, switchCycles: 50, transfers };
    const programs = [imageOf(compiled.program), imageOf(compiled.program)];
    const { violation, statistics, golden } = run({ ...plain, programs, ideal }, 6_000, undefined, true);
    expect(violation).toBeUndefined();
    expect(statistics.faults.flat().every((count) => count === 0)).toBe(true);
    expect(statistics.rows.slice(0, 2).every((rows) => rows > 0)).toBe(true);
    const waited = golden.eventCounts[golden.eventNames.indexOf("row_waits_data")] ?? 0;
    expect(waited).toBeGreaterThan(0);
  });
});
