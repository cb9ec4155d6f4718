import { npuFrontendEnvironment, type NpuFrontendEnvironmentOptions } from "../../src/environment/index.ts";
import { seededRandom } from "../../src/environment/random.ts";
import type { GoldenModel } from "../../src/golden/index.ts";
import { imageOf } from "../../src/isa/index.ts";
import {
  faultyImage,
  runTwin,
  shortProgram,
  type BeatSwap,
  type CurableFault,
  type TwinResult,
} from "../../src/lockstep/twin/index.ts";
import { traceKind, type NpuFrontendSizes } from "../../src/ports/npu_frontend.ts";
import { elementPlace, readElement, writeElement } from "../../src/ports/row_layout.ts";
import { cores, modelOf } from "../environment/npu_frontend/run.ts";

export type Core = keyof typeof cores;

/** A run and its twin, to be made. */
export interface TwinCase {
  readonly core: Core;
  readonly vnpu: number;
  readonly seed: number;
  readonly profile: NonNullable<NpuFrontendEnvironmentOptions["profile"]>;
  /** What the vNPU's program has wrong; without it, all programs are drawn as they come. */
  readonly fault?: CurableFault;
  readonly cycles: number;
  /** Memory has time to answer: with the short limit of the config tenants often run in turns. */
  readonly patient?: boolean;
}

/** Changes a model: a leak that is planted. */
export type Leak = (golden: GoldenModel, vnpu: number, sizes: NpuFrontendSizes) => GoldenModel;

export function twinOf(each: TwinCase, leak?: Leak): TwinResult {
  const { core, vnpu, seed, profile, fault, cycles, patient = false } = each;
  const sizes = patient ? { ...cores[core], answerLimitCycles: 512 } : cores[core];
  const random = seededRandom(seed);
  const swaps: BeatSwap[] = [];
  const programs = Array.from({ length: sizes.vnpus }, (_, v) => {
    if (fault === undefined || v !== vnpu) return imageOf(shortProgram(sizes, random));
    const { image, swap } = faultyImage(fault, sizes, random);
    swaps.push(swap);
    return image;
  });
  const surroundings = { sizes, seed, profile, twin: vnpu };
  const environment = npuFrontendEnvironment(fault === undefined ? surroundings : { ...surroundings, programs });
  const golden = (): GoldenModel => leak?.(modelOf(sizes), vnpu, sizes) ?? modelOf(sizes);
  return runTwin({ sizes, vnpu, golden, environment, cycles, swaps });
}

/** For a while behind a fault of the vNPU, not behind a stop, the data of all others are late. */
export const lateNeighbours: Leak = (golden, vnpu, { vnpus }) => {
  const { inputs, outputs } = golden;
  const record = elementPlace(outputs, "trace_o", 1);
  const others = Array.from({ length: vnpus }, (_, v) => v).filter((v) => v !== vnpu);
  const ready = others.map((v) => elementPlace(inputs, "data_ready_i", v));
  const row = new Uint32Array(inputs.words);
  let left = 0;
  return {
    ...golden,
    step(stimulus, at, shown, outAt) {
      row.set(stimulus.subarray(at, at + inputs.words));
      if (left > 0) for (const place of ready) writeElement(row, 0, place, 0);
      left -= 1;
      golden.step(row, 0, shown, outAt);
      const high = readElement(shown, outAt, record);
      const isFault = high >>> 28 === traceKind.trap && ((high >>> 20) & 0xff) === vnpu && (high & 0xfff) !== 0;
      if (isFault) left = 30;
    },
  };
};

/** One bit of one output for one cycle behind a fault of the vNPU, or behind a stop. */
export function oneBit(port: string, behindStop = false): Leak {
  return (golden, vnpu) => {
    const { outputs } = golden;
    const record = elementPlace(outputs, "trace_o", 1);
    const place = elementPlace(outputs, port);
    let leaks = false;
    return {
      ...golden,
      step(stimulus, at, shown, outAt) {
        golden.step(stimulus, at, shown, outAt);
        if (leaks) writeElement(shown, outAt, place, readElement(shown, outAt, place) ^ 1);
        const high = readElement(shown, outAt, record);
        leaks =
          high >>> 28 === traceKind.trap && ((high >>> 20) & 0xff) === vnpu && ((high & 0xfff) === 0) === behindStop;
      },
    };
  };
}
