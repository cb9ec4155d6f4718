import type { PolicyRun, ReportData, TenantRow } from "../../src/report/index.ts";

const tenant = (name: string, network: string, figures: Partial<TenantRow>): TenantRow => ({
  name,
  network,
  inferences: 0,
  inferencesPerMillionCycles: 0,
  meUtilisation: 0,
  veUtilisation: 0,
  latencyMeanCycles: null,
  latencyP95Cycles: null,
  preemptions: 0,
  ...figures,
});

export const harvest: PolicyRun = {
  policy: "spatial with harvest",
  preferred: true,
  cycles: 2_000_000,
  mismatches: 0,
  rowHash: "6a5c39730940adee",
  tenants: [
    tenant("camera", "MobileNet", {
      quota: 1,
      inferences: 27,
      inferencesPerMillionCycles: 13.57,
      meUtilisation: 0.271,
      veUtilisation: 0.057,
      latencyMeanCycles: 67_934.4,
      latencyP95Cycles: 86_928,
      preemptions: 18,
    }),
    tenant("batch", "VGG16", { quota: 2, inferences: 3, inferencesPerMillionCycles: 1.62, meUtilisation: 0.613 }),
  ],
  totals: {
    inferences: 30,
    inferencesPerMillionCycles: 15.19,
    meUtilisation: 0.884,
    veUtilisation: 0.057,
    preemptions: 18,
  },
  timeline: {
    fromCycle: 0,
    toCycle: 100_000,
    engines: [
      [
        { startCycle: 0, endCycle: 60_000, tenant: 0, kind: "run" },
        { startCycle: 60_000, endCycle: 60_384, tenant: 0, kind: "save" },
        { startCycle: 60_386, endCycle: 100_000, tenant: 1, kind: "run" },
      ],
      [{ startCycle: 25_000, endCycle: 75_000, tenant: 1, kind: "run" }],
    ],
  },
};

export const temporal: PolicyRun = {
  ...harvest,
  policy: "temporal (gang)",
  preferred: false,
  rowHash: "a6e17fc78d6041f8",
  totals: { ...harvest.totals, inferences: 32, inferencesPerMillionCycles: 16.02, meUtilisation: 0.931 },
  note: "Short inferences weigh as much as long ones.",
};

/** A report with every section. */
export const fullReport: ReportData = {
  run: {
    config: { name: "paper", sizes: { "matrix engines": 4, vNPUs: 8 } },
    configHash: "2623b89da0c5a3f1",
    versions: { vnpu: "0.1.0", node: "v20.19.4", yosys: "0.55" },
    clockMhz: 1050,
    reproduce: ["npx vnpu report paper --seed 1"],
    lockstep: { engine: "netlist", cycles: 14_000_000, mismatches: 0 },
  },
  policies: [harvest, temporal],
  area: {
    rows: [
      {
        config: "paper",
        top: "vnpu_utop_scheduler",
        target: "asic",
        library: "nangate15_area",
        cells: 9822,
        flipFlops: 793,
        areaUm2: 3450.01,
        gateEquivalents: 17_547,
        ramBits: 0,
        logicLevels: 61,
        decisionLevels: 48,
        seeds: { seeds: [0, 1, 2], metric: "cellAreaUm2", best: 3450, median: 3512, worst: 3578, spread: 0.0371 },
      },
      {
        config: "paper",
        top: "vnpu_utop_scheduler",
        module: "vnpu_utop_vnpu",
        instances: 8,
        target: "asic",
        library: "nangate15_area",
        cells: 227,
        flipFlops: 3,
        areaUm2: 63.5,
      },
    ],
    chips: [{ chip: "TPUv4", areaMm2: 600, process: "7 nm", scaleFactor: 4.15, source: "600 mm² at most." }],
  },
  cosim: [
    {
      config: "tiny",
      top: "utop_scheduler",
      engine: "verilator",
      seed: 7,
      cycles: 500_000,
      mismatches: 0,
      status: "pass",
      rowHash: "77ac01f2be980012",
      events: { start: 91_000, kill: 50 },
      timing: { cyclesPerSecond: 2_612_300 },
    },
  ],
};

/** A report of which nothing was run. */
export const emptyReport: ReportData = {
  run: {
    config: fullReport.run.config,
    configHash: fullReport.run.configHash,
    versions: fullReport.run.versions,
    clockMhz: fullReport.run.clockMhz,
    reproduce: [],
  },
};
