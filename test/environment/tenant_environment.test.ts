import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileNetwork } from "../../src/compilers/neuisa/index.ts";
import { parseScenario } from "../../src/config/scenario.ts";
import { networks, scenarioModes, type Scenario, type ScenarioTenant } from "../../src/config/scenario_types.ts";
import {
  duties,
  inferencesPerMillionCycles,
  tenantEnvironment,
  type EnvironmentSizes,
  type TenantProgram,
  type TenantsStatistics,
} from "../../src/environment/index.ts";
import { schedulerRows } from "../../src/environment/scheduler_rows.ts";
import { elementPlace, readElement } from "../../src/ports/row_layout.ts";
import { cores } from "./cores.ts";
import { run } from "./run.ts";

const small: TenantProgram = {
  groups: [
    { meUtopCycles: [700, 300, 500, 900], veOperations: 0 },
    { meUtopCycles: [], veOperations: 800 },
    { meUtopCycles: [128, 2000], veOperations: 50 },
  ],
};
const smallUtops = 6;
const smallMeCycles = 4528;
const smallVeCycles = 850;

function tenant(name: string, changes: Partial<ScenarioTenant> = {}): ScenarioTenant {
  const arrivals = { kind: "closed", thinkCycles: 0 } as const;
  return { name, network: "VGG16", quota: 0, priority: 1, harvest: true, lend: true, arrivals, ...changes };
}

function scenario(tenants: readonly ScenarioTenant[], changes: Partial<Scenario> = {}): Scenario {
  const mode = "spatial-harvest";
  const base = { kind: "scenario", schemaVersion: 1, name: "test", gang: false, sliceCycles: 3000 } as const;
  return { ...base, mode, switchCycles: 500, tenants, ...changes };
}

/** Runs tenants of one program; fails the test when a duty is broken. */
function statistics(
  what: Scenario,
  cycles: number,
  program: TenantProgram = small,
  sizes: EnvironmentSizes = cores.paper,
): TenantsStatistics {
  const programs = new Map(what.tenants.map(({ network }) => [network, program]));
  const environment = tenantEnvironment({ sizes, scenario: what, programs, seed: 1 });
  expect(run(sizes, environment, cycles, duties).violation).toBeUndefined();
  return environment.statistics();
}

const busy = [tenant("a", { quota: 3 }), tenant("b", { quota: 1 }), tenant("c"), tenant("d")];

describe("shipped scenarios", () => {
  const core = { name: "paper", ...cores.paper };
  const programs = new Map(networks.map((network) => [network, compileNetwork(network, core)]));
  for (const name of ["two_tenants", "eight_tenants"]) {
    const text = readFileSync(new URL(`../../configs/scenarios/${name}.jsonc`, import.meta.url), "utf8");
    const shipped = parseScenario(text, name, core);
    for (const [mode, gang] of [...scenarioModes.map((each) => [each, false] as const), ["temporal", true] as const]) {
      it(`${name} keeps the duties in mode ${mode}${gang ? " with gang" : ""}`, () => {
        const environment = tenantEnvironment({
          sizes: cores.paper,
          scenario: { ...shipped, mode, gang },
          programs,
          seed: 1,
        });
        expect(run(cores.paper, environment, 60_000, duties).violation).toBeUndefined();
        const { tenants, cycles } = environment.statistics();
        expect(tenants.some((each) => inferencesPerMillionCycles(each, cycles) > 0)).toBe(true);
      });
    }
  }
});

describe("one tenant alone", () => {
  it("takes the sequencer's and the scheduler's cycles and no more", () => {
    const program = {
      groups: [
        { meUtopCycles: [1000], veOperations: 0 },
        { meUtopCycles: [300], veOperations: 0 },
      ],
    };
    const { tenants } = statistics(scenario([tenant("a", { quota: 1 })]), 10_000, program);
    // 2 to the ready uTops, 2 to the start, work, 5 to the next start, work, 2 to the done pulse.
    expect(tenants[0]?.latenciesCycles.slice(0, 2)).toEqual([2 + 2 + 1000 + 4 + 300 + 2, 2 + 2 + 1000 + 4 + 300 + 2]);
  });

  it("gets all VEs for a VE uTop", () => {
    const program = { groups: [{ meUtopCycles: [], veOperations: 4002 }] };
    const { tenants } = statistics(scenario([tenant("a")]), 3_000, program);
    // 2 to the ready group, 1,001 cycles with 4 VEs, 2 to the done pulse.
    expect(tenants[0]?.latenciesCycles[0]).toBe(2 + 1001 + 2);
    expect(tenants[0]?.veBusyCycles).toBeGreaterThan(2 * 4002);
  });

  it("has a running fraction between two inferences", () => {
    const program = { groups: [{ meUtopCycles: [1000, 1000], veOperations: 0 }] };
    const { tenants, cycles } = statistics(scenario([tenant("a", { quota: 2 })]), 506, program);
    expect(tenants[0]?.runningFraction).toBeCloseTo((501 + 500) / 2000, 2);
    expect(inferencesPerMillionCycles(tenants[0]!, cycles)).toBeCloseTo(((1001 / 2000) * 1e6) / 505, 0);
  });
});

describe("conservation", () => {
  const cases: readonly [string, Partial<Scenario>][] = [
    ["spatial-harvest", {}],
    ["spatial", { mode: "spatial", tenants: busy.slice(0, 2) }],
    ["temporal", { mode: "temporal", sliceCycles: 500 }],
    ["whole-core", { mode: "whole-core" }],
  ];
  for (const [name, changes] of cases) {
    it(`${name}: each uTop of each group finishes once, and no work is lost or made`, () => {
      const { tenants } = statistics(scenario(busy, changes), 60_000);
      for (const each of tenants) {
        expect(each.finishedUtops).toBeGreaterThanOrEqual(each.inferences * smallUtops);
        expect(each.finishedUtops).toBeLessThanOrEqual((each.inferences + 1) * smallUtops);
        expect(each.freshStarts - each.finishedUtops).toBeGreaterThanOrEqual(0);
        expect(each.freshStarts - each.finishedUtops).toBeLessThanOrEqual(4);
        expect(each.resumes).toBeLessThanOrEqual(each.preemptions);
        const work = each.meUsefulCycles + each.meDrainCycles + each.veBusyCycles;
        const inferences = each.inferences + each.runningFraction;
        expect(work / (smallMeCycles + smallVeCycles)).toBeCloseTo(inferences, 6);
      }
      expect(tenants.reduce((sum, each) => sum + each.inferences, 0)).toBeGreaterThan(5);
    });
  }

  it("with gang, engines that wait for the longest uTop are stalled", () => {
    const { tenants } = statistics(scenario(busy, { mode: "temporal", gang: true, sliceCycles: 500 }), 60_000);
    for (const each of tenants) {
      expect(each.finishedUtops - each.inferences * 2).toBeLessThanOrEqual(2);
      const work = each.meUsefulCycles + each.meDrainCycles + each.veBusyCycles;
      const inferences = each.inferences + each.runningFraction;
      expect(work / (smallMeCycles + smallVeCycles)).toBeCloseTo(inferences, 6);
      const held = each.meStalledCycles + each.meUsefulCycles + each.meDrainCycles;
      // 900 and 2,000 cycles of four engines in an inference.
      expect(held).toBeGreaterThanOrEqual(each.inferences * 4 * 2900);
      expect(held).toBeLessThanOrEqual((each.inferences + 1) * 4 * 2900);
    }
    expect(tenants.some((each) => each.preemptions > 0)).toBe(true);
  });

  it("engine cycles add up to the busy cycles of the rows, and to the timeline", () => {
    const programs = new Map([["VGG16", small]]);
    const environment = tenantEnvironment({ sizes: cores.paper, scenario: scenario(busy), programs, seed: 1 });
    const { outputs } = schedulerRows(cores.paper);
    const places = [0, 1, 2, 3].flatMap((me) =>
      [`me_run_o`, `me_save_o`].map((name) => elementPlace(outputs, name, me)),
    );
    let busyCycles = 0;
    let savingCycles = 0;
    run(cores.paper, environment, 40_000, [], (_, row) => {
      places.forEach((place, at) => {
        busyCycles += readElement(row, 0, place);
        if (at % 2 === 1) savingCycles += readElement(row, 0, place);
      });
    });
    const { tenants, timeline } = environment.statistics();
    const total = (of: (each: (typeof tenants)[number]) => number): number =>
      tenants.reduce((sum, each) => sum + of(each), 0);
    const booked = total((t) => t.meUsefulCycles + t.meRestoreCycles + t.meDrainCycles + t.meSaveCycles);
    // The books follow the rows by a cycle: at most one start per ME is not in them yet.
    expect(Math.abs(booked - busyCycles)).toBeLessThanOrEqual(4);
    expect(Math.abs(total((t) => t.meDrainCycles + t.meSaveCycles) - savingCycles)).toBeLessThanOrEqual(4);
    const drawn = timeline.engines.flat().reduce((sum, { startCycle, endCycle }) => sum + endCycle - startCycle, 0);
    expect(drawn).toBe(booked);
    for (const list of timeline.engines) {
      list.forEach((interval, at) => {
        expect(interval.startCycle).toBeGreaterThanOrEqual(list[at - 1]?.endCycle ?? 0);
      });
    }
    expect(total((t) => t.preemptions)).toBeGreaterThan(5);
    expect(total((t) => t.meRestoreCycles)).toBeGreaterThan(0);
  });
});

describe("behaviour", () => {
  it("brings a group's uTops three cycles after the last finish at the earliest", () => {
    const { inputs } = schedulerRows(cores.paper);
    const finish = [0, 1, 2, 3].map((me) => elementPlace(inputs, "me_finish_i", me));
    const add = elementPlace(inputs, "ready_add_i", 0);
    const programs = new Map([["VGG16", { groups: small.groups.slice(0, 1) }]]);
    const what = scenario([tenant("a", { quota: 4 })]);
    const environment = tenantEnvironment({ sizes: cores.paper, scenario: what, programs, seed: 1 });
    const gaps: number[] = [];
    let last = 0;
    run(cores.paper, environment, 5_000, [], (row, _, cycle) => {
      if (readElement(row, 0, add) > 0) gaps.push(cycle - last);
      if (finish.some((place) => readElement(row, 0, place) === 1)) last = cycle;
    });
    // First request in cycle 1; later: done pulse 2 after the finish, request 1 after it, ready 2 after that.
    expect(gaps).toEqual([3, 5, 5, 5, 5, 5]);
  });

  it("queues open-loop requests and counts latency from the arrival", () => {
    const program = { groups: [{ meUtopCycles: [1000], veOperations: 0 }] };
    const arrivals = { kind: "periodic", periodCycles: 600 } as const;
    const { tenants } = statistics(scenario([tenant("a", { quota: 1, arrivals })]), 10_000, program);
    const [first = 0, second = 0] = tenants[0]?.latenciesCycles ?? [];
    expect([first, second - first]).toEqual([1006, 1006 - 600]);
    expect(tenants[0]?.requests).toBe(17);
    expect(tenants[0]?.waitingRequests).toBe(17 - 9 - 1);
  });

  it("draws Poisson gaps of the given mean from the seed", () => {
    const program = { groups: [{ meUtopCycles: [2], veOperations: 0 }] };
    const arrivals = { kind: "poisson", meanCycles: 100 } as const;
    const { tenants } = statistics(scenario([tenant("a", { quota: 1, arrivals })]), 100_000, program);
    expect(Math.abs((tenants[0]?.requests ?? 0) - 1000)).toBeLessThan(100);
  });

  it("shares VEs by quota in mode spatial", () => {
    const program = { groups: [{ meUtopCycles: [], veOperations: 1_000_000 }] };
    const what = scenario([tenant("a", { quota: 3 }), tenant("b", { quota: 1 })], { mode: "spatial" });
    const { tenants } = statistics(what, 1_003, program);
    expect(tenants.map((each) => each.veBusyCycles)).toEqual([3000, 1000]);
  });

  it("shares VEs equally elsewhere, with a rotating remainder", () => {
    const program = { groups: [{ meUtopCycles: [], veOperations: 1_000_000 }] };
    const { tenants } = statistics(scenario([tenant("a"), tenant("b"), tenant("c")]), 903, program);
    expect(tenants.map((each) => each.veBusyCycles)).toEqual([1200, 1200, 1200]);
  });

  it("is the same for the same seed, at small sizes too", () => {
    for (const sizes of [cores.tiny, cores.duo, { ...cores.duo, saveLimitCycles: 1 }, cores.odd, cores.wide]) {
      const widest = sizes.matrixEngines;
      const groups = small.groups.map((g) => ({ ...g, meUtopCycles: g.meUtopCycles.slice(0, widest) }));
      const arrivals = { kind: "poisson", meanCycles: 3000 } as const;
      const what = scenario([tenant("a", { quota: 1, arrivals }), tenant("b")]);
      const results = [1, 2].map(() => statistics(what, 20_000, { groups }, sizes));
      expect(results[1]).toEqual(results[0]);
      expect(results[0]?.tenants[1]?.inferences).toBeGreaterThan(0);
    }
  });

  it("keeps the timeline to its window and its bound", () => {
    const programs = new Map([["VGG16", small]]);
    const of = (intervalsPerEngine: number) => {
      const window = { fromCycle: 5_000, toCycle: 20_000, intervalsPerEngine };
      const options = { sizes: cores.paper, scenario: scenario(busy), programs, seed: 1, timeline: window };
      const environment = tenantEnvironment(options);
      run(cores.paper, environment, 30_000);
      return environment.statistics().timeline;
    };
    const whole = of(1_000);
    expect([whole.fromCycle, whole.toCycle]).toEqual([5_000, 20_000]);
    const bounded = of(5);
    expect(bounded.toCycle).toBeLessThan(20_000);
    expect(Math.max(...bounded.engines.map((list) => list.length))).toBeLessThanOrEqual(6);
    const clipped = whole.engines.map((list) =>
      list
        .filter(({ startCycle }) => startCycle < bounded.toCycle)
        .map((interval) => ({ ...interval, endCycle: Math.min(interval.endCycle, bounded.toCycle) })),
    );
    expect(bounded.engines).toEqual(clipped);
  });

  it("refuses what does not fit", () => {
    const make = (what: Scenario, programs: ReadonlyMap<string, TenantProgram>) => () =>
      tenantEnvironment({ sizes: cores.duo, scenario: what, programs, seed: 1 });
    const one = new Map([["VGG16", { groups: [] }]]);
    expect(make(scenario(busy), one)).toThrow("Scenario test has 4 tenants; allowed are 3.");
    expect(make(scenario(busy.slice(0, 2)), one)).toThrow("Scenario test has quotas of 4 MEs; allowed are 2.");
    expect(make(scenario([tenant("a")]), new Map())).toThrow("Scenario test has no program for VGG16.");
    expect(make(scenario([tenant("a")]), new Map([["VGG16", small]]))).toThrow(
      "The program of VGG16 has groups of 4 ME uTops; allowed are 2.",
    );
  });
});
