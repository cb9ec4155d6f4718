import { describe, expect, it } from "vitest";
import { renderPoolReport, type PoolReportData } from "../../src/report/index.ts";

const data: PoolReportData = {
  run: {
    config: { name: "fpga-paper", sizes: { cores: 16 } },
    configHash: "abc",
    versions: { vnpu: "1", node: "20", yosys: "not used" },
    clockMhz: 300,
    reproduce: ["npx vnpu report fpga-paper -o page.html"],
    lockstep: { engine: "netlist", cycles: 12_345, mismatches: 0 },
  },
  networks: [
    {
      ...{ network: "vgg16", layers: 21, packages: 4000, packageBytes: 9_000_000 },
      ...{ staticSeconds: 0.25, publishedSeconds: [14.7, 46.8] },
    },
  ],
  throughput: {
    network: "resnet50",
    source: "Zeng et al., table 3",
    notes: ["Efficiency is 1."],
    rows: [
      { kind: "best", cores: 1, ours: 13.6, published: 6.8 },
      { kind: "best", cores: 16, ours: 197.8, published: 98.9 },
      { kind: "width", cores: 1, ours: 6.8, published: 6.8 },
    ],
  },
  switching: [{ network: "vgg16", cores: 4, recompileMicroseconds: 50, bytes: 150_000, transferMicroseconds: 70 }],
  reconfiguration: {
    users: [
      {
        ...{ name: "a<b", network: "vgg16", coresBefore: 1, coresAfter: 0 },
        ...{ inferences: 2, layers: 42, layersWrong: 0 },
      },
    ],
    timeline: { fromCycle: 0, toCycle: 100, engines: [[{ startCycle: 0, endCycle: 50, tenant: 0, kind: "run" }], []] },
    switches: [
      {
        ...{ user: "a<b", fromCores: 1, toCores: 2, askedCycle: 10, waitCycles: 5 },
        ...{ recompileCycles: 6000, transferCycles: 3000, loadCycles: 1500, layer: "conv2" },
      },
    ],
    notes: [],
  },
};

describe("page of a pool", () => {
  it("draws a row per core, and names nobody a matrix engine", () => {
    const page = renderPoolReport(data);
    expect(page).toContain(">core 0</text>");
    expect(page).toContain("core 0 busy 50.0 %, core 1 busy 0.0 %");
    expect(page).not.toContain(">ME 0<");
    expect(page).toContain("a&lt;b");
  });

  it("sets each figure against the published one, and says how far they are apart", () => {
    const page = renderPoolReport(data);
    expect(page).toContain("13.6 / 6.80 = 2.00");
    expect(page).toContain("14.5×, 14.5×");
    // (1 + 1 + 0) / 3
    expect(page).toContain("66.7 %");
    expect(page).toContain("PASS");
  });

  it("says what is absent, and fails on a mismatch", () => {
    const { reconfiguration: _, throughput: __, ...less } = data;
    const broken = { engine: "netlist", cycles: 5, mismatches: 1 };
    const page = renderPoolReport({ ...less, switching: [], run: { ...data.run, lockstep: broken } });
    expect(page).toContain("No users were run");
    expect(page).toContain("No throughput was asked for.");
    expect(page).toContain("No dynamic compilation was timed.");
    expect(page).toContain(">FAIL<");
  });
});
