import { coreOf, DynamicCompiler, taskOf, transferOf, type StaticNetwork } from "../../compilers/fpga/index.ts";
import type { FpgaConfig } from "../../config/types.ts";
import { leaveAndGrow, sharesOf, type TenantCore, type UserPlan } from "../../environment/index.ts";
import { publishedClockHz } from "../../experiments/fpga/published.ts";

/** Time that a recompilation is given in the run, in microseconds: the bar of `vnpu bench --compilers`, a fixed one. */
export const recompileMicroseconds = 100;

/** Users who share a pool: their plans, and what the page says of them. */
export interface PoolUsers {
  readonly core: TenantCore;
  readonly plans: readonly UserPlan[];
  readonly networks: readonly StaticNetwork[];
  /** Cores of each user before and after. */
  readonly shares: readonly (readonly number[])[];
  /** Cycles until programs for the larger share of the first user lie in the FPGA's memory. */
  readonly recompileCycles: number;
  readonly transferCycles: number;
}

/**
 * Users with a network each, again and again, on even shares of the pool. In cycle `cycle` the last one leaves at the end of its
 * layer, and the first one takes its cores.
 */
export function poolUsers(config: FpgaConfig, networks: readonly StaticNetwork[], cycle: number): PoolUsers {
  const { cores, barrierStages } = config;
  const shares = sharesOf(cores, networks.length);
  const compilers = networks.map((network) => new DynamicCompiler(network, { barrierStages }));
  const [first] = compilers;
  first?.compile([...(shares[0] ?? []), ...(shares.at(-1) ?? [])]);
  const cyclesOf = (microseconds: number): number => Math.ceil((microseconds * publishedClockHz) / 1e6);
  const [recompileCycles, transferCycles] = [cyclesOf(recompileMicroseconds), cyclesOf(transferOf(first?.bytes ?? 0))];
  const scripts = leaveAndGrow({
    ...{ cores, users: networks.length, cycle, recompileCycles: recompileCycles + transferCycles },
    ...{ inferences: 2 ** 31, changes: true },
  });
  const plans = networks.map((network, user): UserPlan => {
    const task = taskOf(compilers[user] ?? new DynamicCompiler(network, { barrierStages }));
    const { name, segmentWords } = network;
    return { name, layers: task.layers, segmentWords, images: (own) => task.images(own), script: scripts[user] ?? [] };
  });
  const { inputChannelParallelism, outputChannelParallelism, elementBits, portWords, efficiency } = coreOf(config);
  const core = { inputChannelParallelism, outputChannelParallelism, elementBits, portWords, efficiency };
  return { core, plans, networks, shares, recompileCycles, transferCycles };
}
