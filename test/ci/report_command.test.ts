import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { policies } from "../../src/cli/tenants/policies.ts";
import { percentile, policyRun } from "../../src/cli/tenants/policy_run.ts";
import { policyTable } from "../../src/cli/tenants/policy_table.ts";
import type { Scenario } from "../../src/config/scenario_types.ts";
import type { TenantsStatistics, TenantStatistics } from "../../src/environment/index.ts";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe("vnpu report", () => {
  it("runs every policy in lockstep and writes one page; the first line says which engine", async () => {
    const args = ["report", "paper", "-o", "out/report.html", "--engine", "netlist", "--cycles", "20k", "--quiet"];
    // Two vNPUs are as many as the scenario has tenants: less to synthesise.
    args.push("--set", "vnpus=2");
    const { code, out, err } = await runCli(args, cwd);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")[0]).toMatch(/^Engine: the embedded netlist engine/);
    for (const { name } of policies) expect(out).toContain(name);
    expect(out).toContain("80,000 cycles compared, every output bit equal.\nReport: out/report.html\n");
    expect(readFileSync(join(cwd, "out", "report.html"), "utf8")).toMatch(/^<!doctype html>/);
  });

  it("refuses a scenario that does not fit the config in one sentence each, exit 2, and writes nothing", async () => {
    const { code, err } = await runCli(["report", "tiny", "-o", "r.html", "--quiet"], cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/^configs\/scenarios\/two_tenants\.jsonc:\d+:\d+: [^\n]+\n/);
    expect(existsSync(join(cwd, "r.html"))).toBe(false);
  });
});

const tenant = (latenciesCycles: readonly number[]): TenantStatistics => ({
  ...{ name: "a", network: "VGG16", requests: 0, waitingRequests: 0, inferences: latenciesCycles.length },
  ...{ runningFraction: 0.5, latenciesCycles, meUsefulCycles: 900, meRestoreCycles: 50, meDrainCycles: 100 },
  ...{ meSaveCycles: 70, meStalledCycles: 0, veBusyCycles: 250, preemptions: 3 },
  ...{ freshStarts: 0, resumes: 0, finishedUtops: 0 },
});
const scenario = { tenants: [{ quota: 2, priority: 1 }] } as unknown as Scenario;
const runOf = (latencies: readonly number[]): ReturnType<typeof policyRun> => {
  const timeline = { fromCycle: 0, toCycle: 0, engines: [] };
  const statistics: TenantsStatistics = { cycles: 1000, tenants: [tenant(latencies)], timeline };
  return policyRun({ name: "p" }, scenario, statistics, { matrixEngines: 2, vectorEngines: 1 });
};

describe("figures of a policy", () => {
  it("are shares of all engines, with drained cycles as work and saves and restores as none", () => {
    expect(runOf([]).tenants[0]).toMatchObject({ meUtilisation: 0.5, veUtilisation: 0.25, quota: 2 });
    expect(runOf([1, 2]).tenants[0]?.inferencesPerMillionCycles).toBeCloseTo(2500);
  });

  it("say no latency below 20 answers", () => {
    expect(runOf(Array.from({ length: 19 }, () => 5)).tenants[0]?.latencyMeanCycles).toBeNull();
    const enough = runOf(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(enough.tenants[0]).toMatchObject({ latencyMeanCycles: 10.5, latencyP95Cycles: 19 });
    expect(policyTable([runOf([5])])[2]).toMatch(/^ {2}a +1 +1500\.00 +50\.0 % +- +- +3$/);
  });

  it("take the percentile by nearest rank", () => {
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([7], 0.95)).toBe(7);
  });
});
