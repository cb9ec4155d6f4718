import { schedulingMode } from "../ports/utop_scheduler.ts";
import type { Configuration } from "./configuration.ts";
import type { Random } from "./random.ts";
import { ones, type EnvironmentSizes } from "./scheduler_rows.ts";

/** Mode 1 decides least: it is drawn half as often as the others. */
const modes: readonly number[] = [0, 0, 1, 2, 2, 3, 3];

/** A configuration with every engine in service and every vNPU enabled, nothing owned, mode 0. */
export function plainConfiguration(sizes: EnvironmentSizes): Configuration {
  const vnpuMask = ones(sizes.vnpus);
  return {
    mode: schedulingMode.spatialHarvest,
    gang: 0,
    onlineMask: ones(sizes.matrixEngines),
    sliceCycles: 0,
    switchCycles: 0,
    enableMask: vnpuMask,
    killMask: 0,
    harvestMask: vnpuMask,
    lendMask: vnpuMask,
    quotas: new Int32Array(sizes.vnpus),
    priorities: new Int32Array(sizes.vnpus).fill(1),
  };
}

/** Draws mode, gang, slice and switch cost. Slices are short beside the hardware's: that many more of them end. */
export function drawMode(configuration: Configuration, random: Random): void {
  configuration.mode = modes[random.below(modes.length)] ?? 0;
  configuration.gang = random.chance(0.25) ? 1 : 0;
  configuration.sliceCycles = random.chance(0.1) ? 0 : random.spread(2048);
  configuration.switchCycles = random.chance(0.1) ? 0 : random.spread(256);
}

/** Draws quotas that add up to at most the MEs in service (duty A4), and who lends and who borrows. */
export function drawQuotas(configuration: Configuration, random: Random): void {
  const { quotas } = configuration;
  const online = engineCount(configuration.onlineMask);
  quotas.fill(0);
  for (let left = random.chance(0.5) ? online : random.below(online + 1); left > 0; left -= 1) {
    const vnpu = random.below(quotas.length);
    quotas[vnpu] = (quotas[vnpu] ?? 0) + 1;
  }
  const all = ones(quotas.length);
  configuration.harvestMask = random.chance(0.5) ? all : random.bits() & all;
  configuration.lendMask = random.chance(0.5) ? all : random.bits() & all;
}

/** Draws priorities: all equal, or spread over 0 … 127. */
export function drawPriorities(configuration: Configuration, random: Random): void {
  const { priorities } = configuration;
  if (random.chance(0.25)) priorities.fill(random.below(128));
  else for (let vnpu = 0; vnpu < priorities.length; vnpu += 1) priorities[vnpu] = random.spread(128) - 1;
}

/** Takes engines out of service or back, and quotas back to what is left (duty A4). */
export function drawOnline(configuration: Configuration, random: Random, engines: number): void {
  const all = ones(engines);
  if (configuration.onlineMask !== all && random.chance(0.6)) configuration.onlineMask = all;
  else if (random.chance(0.1)) configuration.onlineMask = random.bits() & all;
  else configuration.onlineMask &= ~(1 << random.below(engines));
  trimQuotas(configuration);
}

/** Disables a vNPU, or enables all again. */
export function drawEnable(configuration: Configuration, random: Random): void {
  const vnpus = configuration.quotas.length;
  const all = ones(vnpus);
  if (configuration.enableMask !== all && random.chance(0.6)) configuration.enableMask = all;
  else configuration.enableMask &= ~(1 << random.below(vnpus));
}

function trimQuotas({ quotas, onlineMask }: Configuration): void {
  let sum = 0;
  const online = engineCount(onlineMask);
  for (let vnpu = 0; vnpu < quotas.length; vnpu += 1) {
    const quota = Math.min(quotas[vnpu] ?? 0, online - sum);
    quotas[vnpu] = quota;
    sum += quota;
  }
}

/** Number of ones in a mask. */
export function engineCount(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}
