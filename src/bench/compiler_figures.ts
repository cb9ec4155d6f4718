import {
  compileStatic,
  timeDynamic,
  type DynamicTimes,
  type FpgaCore,
  type StaticNetwork,
} from "../compilers/fpga/index.ts";
import type { Network } from "../compilers/network/index.ts";
import { median, type BenchRow } from "./figures.ts";

/** Times of other machines (Zeng et al., FCCM 2020): static compilation in seconds, dynamic in milliseconds, least and most. */
export const published = { staticSeconds: [14.7, 46.8], dynamicMilliseconds: [0.4, 1.5] } as const;

/** Bars of a static compilation, in seconds, and of a dynamic one, in milliseconds, up to so many cores. */
const staticBarSeconds = 1;
const dynamicBars = [
  { cores: 8, milliseconds: 0.1 },
  { cores: 16, milliseconds: 0.2 },
] as const;

/** A static compilation, timed: reading the network is not in it, all tilings with their latencies are. */
export interface StaticTime {
  readonly compiled: StaticNetwork;
  /** Median of the runs. */
  readonly seconds: number;
}

export function timeStatic(network: Network, core: FpgaCore, runs: number): StaticTime {
  const seconds: number[] = [];
  let compiled = compileStatic(network, core);
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    compiled = compileStatic(network, core);
    seconds.push((performance.now() - begin) / 1000);
  }
  return { compiled, seconds: median(seconds) };
}

/** Dynamic compilations for 1, 2, 4, … and all cores of the pool. */
export function timeDynamics(compiled: StaticNetwork, runs: number): readonly DynamicTimes[] {
  const all = compiled.core.cores;
  const sizes = Array.from({ length: 6 }, (_, at) => 2 ** at).filter((cores) => cores < all);
  return [...sizes, all].map((cores) => timeDynamic(compiled, cores, runs));
}

/** Rows of the times of a network. Whether they are measured is up to the machine: `measured`. */
export function compilerRows(
  { compiled, seconds }: StaticTime,
  dynamics: readonly DynamicTimes[],
  measured: boolean,
): readonly BenchRow[] {
  const { name } = compiled;
  const [publishedLeast] = published.staticSeconds;
  const first: BenchRow = {
    ...{ figure: `static, ${name}`, value: round(seconds), unit: "s", against: "published, least" },
    ...{ ratio: round(seconds / publishedLeast), measured, bar: staticBarSeconds, goal: null },
    timing: { seconds, againstSeconds: publishedLeast },
  };
  return [first, ...dynamics.map((times) => dynamicRow(name, times, measured))];
}

function dynamicRow(name: string, times: DynamicTimes, measured: boolean): BenchRow {
  const { cores, bytes, transferMicroseconds, warm, cold, plainMedianMicroseconds } = times;
  return {
    figure: `dynamic, ${name}, ${cores} ${cores === 1 ? "core" : "cores"}`,
    ...{ value: round(warm.medianMicroseconds / 1000), unit: "ms", against: "plain rebuild" },
    ...{ ratio: round(warm.medianMicroseconds / plainMedianMicroseconds), measured },
    ...{ bar: dynamicBars.find((bar) => cores <= bar.cores)?.milliseconds ?? null, goal: null },
    timing: {
      ...{ seconds: warm.medianMicroseconds / 1e6, againstSeconds: plainMedianMicroseconds / 1e6 },
      ...{ p99Seconds: warm.p99Microseconds / 1e6, coldSeconds: cold.medianMicroseconds / 1e6 },
      ...{ bytes, transferSeconds: transferMicroseconds / 1e6 },
    },
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
