import { describe, expect, it } from "vitest";
import { firstResult, speedRounds, type ShortRun } from "../../src/bench/index.ts";
import type { SpeedRig } from "../../src/lockstep/index.ts";

const never = new AbortController().signal;

/** A rig whose loops give 1, 2, 3 … in the order of their calls. */
function countingRig(): { readonly rig: SpeedRig; readonly order: string[] } {
  const order: string[] = [];
  const call = (name: string): Promise<number> => Promise.resolve(order.push(name));
  return {
    order,
    rig: {
      hasPromises: true,
      golden: () => call("golden"),
      bare: () => call("bare"),
      lockstep: (engine) => call(engine),
      close: () => Promise.resolve(),
    },
  };
}

describe("rounds", () => {
  it("interleave the loops, and the first round does not count", async () => {
    const { rig, order } = countingRig();
    const seen: number[] = [];
    expect(await speedRounds(rig, 2, never, (round) => seen.push(round))).toEqual([
      { golden: 7, bare: 8, lockstep: 9, lockstepWatched: 10, netlist: 11, netlistWatched: 12 },
      { golden: 13, bare: 14, lockstep: 15, lockstepWatched: 16, netlist: 17, netlistWatched: 18 },
    ]);
    expect(order.slice(0, 7)).toEqual(["golden", "bare", "verilator", "verilator", "netlist", "netlist", "golden"]);
    expect(seen).toEqual([1, 2]);
  });

  it("have no loops with promises for a block without monitors of them", async () => {
    const { rig, order } = countingRig();
    expect(await speedRounds({ ...rig, hasPromises: false }, 1, never, () => undefined)).toEqual([
      { golden: 5, bare: 6, lockstep: 7, netlist: 8 },
    ]);
    expect(order.slice(0, 4)).toEqual(["golden", "bare", "verilator", "netlist"]);
  });

  it("end between two loops when told", async () => {
    const controller = new AbortController();
    const { rig, order } = countingRig();
    const stopping = { ...rig, bare: () => (controller.abort("enough"), rig.bare()) };
    await expect(speedRounds(stopping, 2, controller.signal, () => undefined)).rejects.toBe("enough");
    expect(order).toEqual(["golden", "bare"]);
  });
});

describe("the first result", () => {
  const node = (script: string): ShortRun => ({ command: process.execPath, args: ["-e", script], environment: {} });

  it("is timed once cold and then as often as asked", async () => {
    const { coldSeconds, cachedSeconds } = await firstResult(node("setTimeout(() => {}, 150)"), 2, never);
    expect(cachedSeconds).toHaveLength(2);
    for (const seconds of [coldSeconds, ...cachedSeconds]) {
      expect(seconds).toBeGreaterThan(0.15);
      expect(seconds).toBeLessThan(30);
    }
  });

  it("is none when the run does not pass", async () => {
    await expect(firstResult(node("console.error('no room'); process.exit(3)"), 1, never)).rejects.toThrow(
      "A timed run ended with 3, not 0: no room",
    );
  });

  it("is given up on abort, and the process with it", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 200);
    const started = performance.now();
    await expect(firstResult(node("setTimeout(() => {}, 60_000)"), 1, controller.signal)).rejects.toBe("enough");
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
