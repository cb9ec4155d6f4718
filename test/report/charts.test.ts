import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackedBarsSvg } from "../../src/report/chart/stacked_bars.ts";
import { busyCycles, mostExactIntervals, stretchesOf, stripsOf } from "../../src/report/chart/strips.ts";
import { cycleLabels, ticks, timeLabels } from "../../src/report/chart/ticks.ts";
import { timelineColumnCycles, timelineSvg } from "../../src/report/chart/timeline.ts";
import type { OccupancyInterval, OccupancyTimeline } from "../../src/report/index.ts";
import { harvest } from "./sample_data.ts";

const run = (startCycle: number, endCycle: number, tenant: number): OccupancyInterval => ({
  startCycle,
  endCycle,
  tenant,
  kind: "run",
});

/** A row of many short intervals: tenant 0 for 3 cycles, tenant 1 for 1, and so on. */
function crowded(intervals: number): OccupancyTimeline {
  const row = Array.from({ length: intervals }, (_, i) =>
    i % 2 === 0 ? run(i * 2, i * 2 + 3, 0) : run(i * 2 + 1, i * 2 + 2, 1),
  );
  return { fromCycle: 0, toCycle: intervals * 2, engines: [row] };
}

describe("stripsOf", () => {
  it("keeps the intervals of the window as they are, clipped to it", () => {
    const timeline = { fromCycle: 10, toCycle: 20, engines: [[run(0, 12, 0), run(15, 30, 1), run(30, 40, 0)]] };
    expect(stripsOf(timeline, 0, 100)).toEqual({ intervals: [run(10, 12, 0), run(15, 20, 1)] });
  });

  it("gives each column to its longest holder when there are too many", () => {
    const timeline = crowded(mostExactIntervals + 2);
    const { intervals, columnCycles } = stripsOf(timeline, 0, 100);
    expect(columnCycles).toBe(Math.ceil(timeline.toCycle / 100));
    expect(intervals).toEqual([run(0, timeline.toCycle, 0)]);
  });

  it("leaves a column empty that was mostly idle", () => {
    const row = Array.from({ length: mostExactIntervals + 1 }, (_, i) => run(i * 10, i * 10 + 2, 0));
    const timeline = { fromCycle: 0, toCycle: row.length * 10, engines: [row] };
    expect(stripsOf(timeline, 0, 100).intervals).toEqual([]);
  });
});

describe("busyCycles", () => {
  it("counts inside the window alone", () => {
    const timeline = { fromCycle: 10, toCycle: 20, engines: [[run(0, 12, 0), run(15, 30, 1)]] };
    expect(busyCycles(timeline, 0)).toBe(7);
  });
});

describe("stretchesOf", () => {
  it("joins neighbours of one tenant over short gaps alone", () => {
    const row = [run(0, 10, 0), run(12, 20, 0), run(20, 30, 1), run(40, 50, 1)];
    expect(stretchesOf(row, 2)).toEqual([run(0, 20, 0), run(20, 30, 1), run(40, 50, 1)]);
  });
});

describe("ticks", () => {
  it("are round, inside the range and as many as asked for, more or less", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }), (from, span) => {
        const values = ticks(from, from + span, 8);
        expect(values.length).toBeLessThanOrEqual(9);
        if (span >= 8) expect(values.length).toBeGreaterThanOrEqual(2);
        for (const value of values) expect(value >= from && value <= from + span).toBe(true);
      }),
    );
  });

  it("have labels that differ from one another", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 8, max: 1e9 }), (from, span) => {
        const values = ticks(from, from + span, 8);
        expect(new Set(cycleLabels(values)).size).toBe(values.length);
        expect(new Set(timeLabels(values, 1050)).size).toBe(values.length);
      }),
    );
  });

  it("are labelled in cycles and in time at the clock", () => {
    expect(cycleLabels([0, 50_000, 100_000])).toEqual(["0 k", "50 k", "100 k"]);
    expect(cycleLabels([1_000_000, 1_050_000])).toEqual(["1.00 M", "1.05 M"]);
    expect(timeLabels([0, 105_000, 210_000], 1050)).toEqual(["0 µs", "100 µs", "200 µs"]);
  });
});

describe("timelineSvg", () => {
  const options = { title: "Occupancy", tenants: ["camera", "batch"], clockMhz: 1050, id: "hatch-0" };
  const { timeline } = harvest;
  if (timeline === undefined) throw new Error("The sample has a timeline.");
  const svg = timelineSvg(timeline, options).text;

  it("draws each interval where its cycles lie: 11 points per 1,000 cycles from 46 on", () => {
    expect(svg).toContain("M46 6H706V27H46z");
    expect(svg).toContain("M321 31H871V52H321z");
  });

  it("hatches saves, and names tenants where there is room", () => {
    expect(svg).toContain('fill="url(#hatch-0)" d="M706 6H710.2V27H706z"');
    expect(svg).toContain(">camera</text>");
  });

  it("says how busy each ME was", () => {
    expect(svg).toContain(">100.0 %</text>");
    expect(svg).toContain("ME 1 busy 50.0 %");
  });

  it("tells when columns stand for intervals", () => {
    expect(timelineColumnCycles(timeline)).toBeUndefined();
    expect(timelineColumnCycles(crowded(mostExactIntervals + 2))).toBe(3);
  });
});

describe("stackedBarsSvg", () => {
  it("draws shares to scale, one after the other: 9.15 points per percent from 215 on", () => {
    const svg = stackedBarsSvg("Shares", ["a", "b"], [{ group: "g", label: "ME", shares: [0.1, 0.2] }]).text;
    expect(svg).toMatch(/x="215" y="4" width="91.5"/);
    expect(svg).toMatch(/x="306.5" y="4" width="183"/);
    expect(svg).toContain(">30.0 %</text>");
  });

  it("never draws past 100 %", () => {
    const svg = stackedBarsSvg("Shares", ["a", "b"], [{ group: "g", label: "ME", shares: [0.9, 0.2] }]).text;
    expect(svg).toMatch(/x="1038.5" y="4" width="91.5"/);
  });
});
