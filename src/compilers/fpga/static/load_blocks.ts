import { wordElements } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import type { Grain } from "./plan.ts";
import type { IfpShape } from "./shape.ts";

/** Cycles that a step computes by the cycles that its lines load. */
export function computeRatio(
  { kernel, strides, output, inputGroups, kind }: IfpShape,
  core: FpgaCore,
  step: { readonly lineWords: number; readonly rows: number; readonly pixelWords: number },
): number {
  const window = kind === "add" ? 1 : kernel[0] * kernel[1];
  const outputGroups = (step.pixelWords * wordElements(core)) / core.outputChannelParallelism;
  const compute = window * output.pixels * outputGroups * (kind === "conv" ? inputGroups : 1);
  const lines = step.rows * strides[0] * (kind === "add" ? 2 : 1);
  return compute / ((lines * step.lineWords) / (core.portWords * core.efficiency.maps));
}

/**
 * Steps whose lines each load of a strip brings. The first load of a package brings those of one step; the next ones as many as can
 * load while the steps before them compute.
 */
export function loadBlocks(steps: number, isFirst: boolean, ratio: number, grain: Grain): readonly number[] {
  const cap = Math.max(1, Math.ceil(steps / grain.loadsLeast));
  const least = Math.max(1, Math.ceil(steps / grain.loadsMost));
  const blocks: number[] = [];
  let size = isFirst ? 1 : cap;
  for (let left = steps; left > 0; left -= size) {
    if (blocks.length > 0) size = Math.max(least, Math.min(cap, Math.floor(size * ratio)));
    size = Math.min(size, left);
    blocks.push(size);
  }
  return blocks;
}
