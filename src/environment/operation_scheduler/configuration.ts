import type { Random } from "../random.ts";
import { ones } from "../scheduler_rows.ts";

/** What the operator of the core and the µTop scheduler set. Masks have bit v for vNPU v. */
export interface SharingConfiguration {
  harvestMask: number;
  lendMask: number;
  allowMask: number;
  /** VEs per vNPU; at most NY in all (duty A1). */
  readonly quotas: Int32Array;
}

/** Draws one of four ways to share: quotas with lending, quotas alone, all VEs for all, all for one vNPU. */
export function drawSharing(configuration: SharingConfiguration, random: Random, vectorEngines: number): void {
  const { quotas } = configuration;
  const all = ones(quotas.length);
  const way = random.below(8);
  const pooled = way >= 6;
  configuration.harvestMask = pooled || random.chance(0.5) ? all : random.bits() & all;
  configuration.lendMask = pooled || random.chance(0.5) ? all : random.bits() & all;
  if (way === 5) configuration.harvestMask = 0;
  if (pooled) quotas.fill(0);
  else drawQuotas(quotas, random, vectorEngines);
  configuration.allowMask = way === 7 ? 1 << random.below(quotas.length) : all;
}

/** Spreads all VEs, or some, over the vNPUs one by one; or over few of them. */
export function drawQuotas(quotas: Int32Array, random: Random, vectorEngines: number): void {
  quotas.fill(0);
  const owners = random.spread(quotas.length);
  const first = random.below(quotas.length);
  for (let left = random.chance(0.5) ? vectorEngines : random.below(vectorEngines + 1); left > 0; left -= 1) {
    const vnpu = (first + random.below(owners)) % quotas.length;
    quotas[vnpu] = (quotas[vnpu] ?? 0) + 1;
  }
}
