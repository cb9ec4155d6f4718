import { describe, expect, it } from "vitest";
import { firstResultRows, median, speedRows, withTransportBarAlone } from "../../src/bench/index.ts";

describe("median", () => {
  it("is the middle, or the mean of the two in the middle", () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([10])]).toEqual([2, 2.5, 10]);
    expect(() => median([])).toThrow(new RangeError("There is no median of no values."));
  });
});

describe("the speed figures", () => {
  const rounds = [
    { golden: 100, bare: 200, lockstep: 95, netlist: 40, lockstepWatched: 76, netlistWatched: 40 },
    { golden: 50, bare: 40, lockstep: 30, netlist: 10, lockstepWatched: 27, netlistWatched: 8 },
    { golden: 1000, bare: 1000, lockstep: 990, netlist: 300, lockstepWatched: 990, netlistWatched: 270 },
  ];

  it("are medians of the ratios within a round, transport against the slower of its two sides", () => {
    const rows = speedRows(rounds, true);
    expect(rows.map(({ figure, against, ratio }) => [figure, against, ratio])).toEqual([
      ["transport", "min(golden, bare)", 0.95],
      ["golden", "bare", 1],
      ["lockstep", "bare", 0.75],
      ["netlist", "bare", 0.25],
      ["lockstep with promises", "lockstep", 0.9],
      ["netlist with promises", "netlist", 0.9],
    ]);
    expect(rows.map(({ value, unit, bar, goal }) => [value, unit, bar, goal])).toEqual([
      [0.95, "ratio", 0.9, 0.95],
      [1, "ratio", 0.8, 1],
      [0.75, "ratio", null, 0.95],
      [0.25, "ratio", 0.15, 0.25],
      [0.9, "ratio", null, 0.9],
      [0.9, "ratio", null, 0.9],
    ]);
  });

  it("are those alone that the block has", () => {
    const without = rounds.map(({ lockstepWatched: _, netlistWatched: __, ...round }) => round);
    expect(speedRows(without, true).map(({ figure }) => figure)).toEqual([
      "transport",
      "golden",
      "lockstep",
      "netlist",
    ]);
  });

  it("have no bar but that of transport for the smaller blocks", () => {
    const rows = withTransportBarAlone(speedRows(rounds, true));
    expect(rows.map(({ bar, goal }) => [bar, goal])).toEqual([[0.9, 0.95], ...rows.slice(1).map(() => [null, null])]);
    expect(rows.map(({ ratio }) => ratio)).toEqual(speedRows(rounds, true).map(({ ratio }) => ratio));
  });

  it("have a lower bar of transport for an integrated block", () => {
    const [transport, ...others] = withTransportBarAlone(speedRows(rounds, true), true);
    expect(transport).toMatchObject({ figure: "transport", bar: 0.8, goal: 0.9 });
    expect(others.every(({ bar }) => bar === null)).toBe(true);
  });

  it("keep the rates under timing alone", () => {
    expect(speedRows(rounds, true)[1]?.timing).toEqual({ cyclesPerSecond: 100, againstCyclesPerSecond: 200 });
  });

  it("say when they were taken on a busy machine", () => {
    expect(speedRows(rounds, false).every(({ measured }) => !measured)).toBe(true);
  });
});

it("the time to first result is that of the cold run, and the median of the cached ones", () => {
  const rows = firstResultRows({ coldSeconds: 20, cachedSeconds: [1.5, 9, 1] }, true);
  expect(rows).toMatchObject([
    { figure: "first result, cached", value: 1.5, unit: "s", ratio: 0.075, measured: true, bar: 2, goal: null },
    { figure: "first result, cold", value: 20, unit: "s", ratio: 13.3333, measured: true, bar: 60, goal: null },
  ]);
});
