import type { StaticNetwork } from "../static_network.ts";
import { transferOf } from "./costs.ts";
import { DynamicCompiler } from "./dynamic_compiler.ts";
import { plainNetworkOf, plainRebuild } from "./plain_rebuild.ts";

/** Microseconds of a number of runs. */
export interface RunTimes {
  readonly medianMicroseconds: number;
  readonly p99Microseconds: number;
}

/** What the dynamic compilation of a network for some cores takes. */
export interface DynamicTimes {
  readonly cores: number;
  /** Bytes of all programs, and what their transfer to the FPGA takes [model]. */
  readonly bytes: number;
  readonly transferMicroseconds: number;
  /** `compile` after an earlier one for as many cores: all words are written; how IFPs are dealt is known. */
  readonly warm: RunTimes;
  /** `compile` with all that it does: tilings chosen and IFPs dealt anew. Code is compiled in both. */
  readonly cold: RunTimes;
  /** `plainRebuild` with IFPs that are instruction objects already, IFPs dealt anew: median of a few runs. */
  readonly plainMedianMicroseconds: number;
}

/** Runs before those that count: the engine compiles the code. */
const warmUps = 200;
const plainRuns = 11;

/**
 * Measures on this machine, on cores 0 to n − 1.
 *
 * @param runs Of each of warm and cold, at least 1.
 * @throws {CompileError}
 */
export function timeDynamic(network: StaticNetwork, n: number, runs: number): DynamicTimes {
  const compiler = new DynamicCompiler(network);
  const cores = Array.from({ length: n }, (_, core) => core);
  const unpacked = plainNetworkOf(network);
  const compile = (): void => compiler.compile(cores, n);
  const anew = (): void => {
    compiler.forget();
    compiler.compile(cores, n);
  };
  const cold = timesOf(anew, warmUps, runs);
  const warm = timesOf(compile, warmUps, runs);
  const plain = timesOf(() => void plainRebuild(network, cores, 0, unpacked), 2, plainRuns);
  const { bytes } = compiler;
  return {
    ...{ cores: n, bytes, transferMicroseconds: transferOf(bytes) },
    ...{ warm, cold, plainMedianMicroseconds: plain.medianMicroseconds },
  };
}

function timesOf(work: () => void, before: number, runs: number): RunTimes {
  for (let run = 0; run < before; run += 1) work();
  const times = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    work();
    times[run] = 1000 * (performance.now() - started);
  }
  times.sort();
  const at = (share: number): number => times[Math.min(runs - 1, Math.floor(share * runs))] ?? 0;
  return { medianMicroseconds: at(0.5), p99Microseconds: at(0.99) };
}
