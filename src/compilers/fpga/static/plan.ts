import { biasesPerWord, channelUnit, wordElements } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import type { IfpShape } from "./shape.ts";

/** How finely loads and saves are cut: fine starts earlier, coarse takes fewer instructions. */
export interface Grain {
  /** SAVEs of a pass that are aimed at; most and least loads of a strip. */
  readonly saves: number;
  readonly loadsMost: number;
  readonly loadsLeast: number;
}

export const grains: readonly [fine: Grain, coarse: Grain] = [
  { saves: 8, loadsMost: 28, loadsLeast: 6 },
  { saves: 3, loadsMost: 8, loadsLeast: 3 },
];

/** A choice of how a convolution's weights go through the memory of weights. */
export interface WeightPlan {
  /** Units of output channels that a CONV computes, and how many such chunks the memory holds at a time. */
  readonly chunkUnits: number;
  readonly slots: number;
  /** With more chunks than slots, and input lines in strips: all strips for a chunk, or all chunks for a strip. */
  readonly chunksOutside: boolean;
  /** Kernel lines that a CONV works on: all, but where the result is one pixel. */
  readonly kernelLines: number;
}

/** Groups of output channels that CONVINIT can name. */
const groupsMax = 512;

/** Plans worth trying for a convolution; at least one. */
export function weightPlans(shape: IfpShape, core: FpgaCore): readonly WeightPlan[] {
  const { kernel, channelWords, output } = shape;
  const unit = channelUnit(core);
  const units = (output.words * wordElements(core)) / unit;
  const { weightWords } = core.memory;
  const plans: WeightPlan[] = [];
  const add = (plan: WeightPlan): void => {
    const same = plans.some((p) =>
      Object.keys(p).every((key) => p[key as keyof WeightPlan] === plan[key as keyof WeightPlan]),
    );
    if (!same) plans.push(plan);
  };
  const most = Math.floor((groupsMax * core.outputChannelParallelism) / unit);
  for (const kernelLines of isSplit(shape, core) ? kernelParts(shape, core) : [kernel[0]]) {
    const unitWords = (unit * channelWords * kernelLines) / kernel[0];
    const zeroUnits =
      kernelLines < kernel[0] ? Math.floor((Math.max(64, unit / biasesPerWord) * biasesPerWord) / unit) : Infinity;
    const fit = (slots: number): number => Math.min(most, zeroUnits, Math.floor(weightWords / slots / unitWords));
    if (units <= fit(1) && kernelLines === kernel[0]) {
      add({ chunkUnits: units, slots: 1, chunksOutside: true, kernelLines });
      for (const parts of [2, 4]) {
        const chunkUnits = Math.ceil(units / parts);
        const slots = Math.ceil(units / chunkUnits);
        if (slots * chunkUnits * unitWords <= weightWords)
          add({ chunkUnits, slots, chunksOutside: false, kernelLines });
      }
      continue;
    }
    for (const slots of [1, 2]) {
      const chunkUnits = Math.min(units, fit(slots));
      if (chunkUnits < 1) continue;
      add({ chunkUnits, slots, chunksOutside: true, kernelLines });
      if (output.lines > 1) add({ chunkUnits, slots, chunksOutside: false, kernelLines });
    }
  }
  return plans;
}

/** Whether a unit's weights do not fit, so that the kernel is taken part by part. */
function isSplit({ channelWords }: IfpShape, core: FpgaCore): boolean {
  return channelUnit(core) * channelWords > core.memory.weightWords;
}

/** Numbers of kernel lines whose weights for a unit fit once and twice. */
function kernelParts({ channelWords, kernel }: IfpShape, core: FpgaCore): readonly number[] {
  const lineWords = (channelUnit(core) * channelWords) / kernel[0];
  return [
    Math.floor(core.memory.weightWords / lineWords),
    Math.floor(core.memory.weightWords / 2 / lineWords),
    1,
  ].filter((n) => n >= 1);
}
