import { expect, test } from "vitest";
import { barrierCycles, timeDynamic, transferOf } from "../../../../src/compilers/fpga/dynamic/index.ts";
import { largeNetwork } from "./synthetic_network.ts";

test("transfer: 20 µs, and 3 GB/s", () => {
  expect(transferOf(0)).toBe(20);
  expect(transferOf(3_000_000)).toBe(1020);
});

test("a barrier takes two cycles more for each register between the levels", () => {
  expect([0, 1, 2, 3].map(barrierCycles)).toEqual([4, 6, 8, 10]);
});

test("times are of the programs for that many cores", () => {
  const times = timeDynamic(largeNetwork(8, 12), 4, 20);
  expect(times).toMatchObject({ cores: 4, transferMicroseconds: transferOf(times.bytes) });
  expect(times.warm.medianMicroseconds).toBeGreaterThan(0);
  expect(times.warm.p99Microseconds).toBeGreaterThanOrEqual(times.warm.medianMicroseconds);
  expect(times.plainMedianMicroseconds).toBeGreaterThan(times.warm.medianMicroseconds);
});
