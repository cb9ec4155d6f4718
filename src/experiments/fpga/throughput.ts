import { compileStatic, DynamicCompiler, type FpgaCore, type StaticNetwork } from "../../compilers/fpga/index.ts";
import type { Network } from "../../compilers/network/index.ts";
import { publishedClockHz, publishedSizes, publishedThroughput } from "./published.ts";

export type ThroughputKind = keyof typeof publishedThroughput;

/** Inferences of a network a second, ours beside the published figure. */
export interface ThroughputFigure {
  readonly kind: ThroughputKind;
  readonly cores: number;
  readonly ours: number;
  readonly published: number;
}

/** Tiles of a layer along output channels for few cores (Zeng et al.). */
const fineTiles = 16;
const fewCores = 4;

/**
 * Table 3 of Zeng et al. again: each tiling alone, the better one of each layer, and one core that is as large as all
 * together. Times by equations 2 and 3 as printed: efficiency 1.
 */
export function throughputFigures(network: Network, small: FpgaCore, barrierStages: number): ThroughputFigure[] {
  const most = publishedSizes.at(-1) ?? 1;
  const compiled = compileStatic(network, { ...small, cores: most });
  const dynamic = new DynamicCompiler(compiled, { barrierStages });
  const cyclesOf: Readonly<Record<ThroughputKind, (cores: number) => number>> = {
    width: (cores) => forcedCycles(compiled, "width", cores, cores),
    channels: (cores) => forcedCycles(compiled, "channels", cores, cores < fewCores ? fineTiles : cores),
    best: (cores) => {
      dynamic.compile(Array.from({ length: cores }, (_, core) => core));
      return dynamic.predictedCycles.reduce((sum, each) => sum + each, 0);
    },
    single: (cores) => wholeCycles(compileStatic(network, largeCore(small, cores))),
  };
  const kinds = Object.keys(cyclesOf) as ThroughputKind[];
  return kinds.flatMap((kind) =>
    publishedSizes.map((cores, at): ThroughputFigure => {
      const published = publishedThroughput[kind][at] ?? 0;
      return { kind, cores, ours: publishedClockHz / cyclesOf[kind](cores), published };
    }),
  );
}

/** All layers cut in one way into so many tiles, dealt in turn; layers that cannot be cut so run on one core. */
function forcedCycles(network: StaticNetwork, kind: "width" | "channels", cores: number, tiles: number): number {
  const { tilings, ifpCycles } = network;
  return tilings.reduce((sum, cuts) => {
    const fitting = cuts.filter((cut) => cut.kind === kind && cut.tiles <= tiles);
    const cut = tiles === 1 ? cuts[0] : (fitting.at(-1) ?? cuts[0]);
    const loads = new Float64Array(cores);
    for (let tile = 0; tile < (cut?.tiles ?? 0); tile += 1) {
      const core = tile % cores;
      loads[core] = (loads[core] ?? 0) + (ifpCycles[(cut?.firstIfp ?? 0) + tile] ?? 0);
    }
    return sum + loads.reduce((largest, load) => Math.max(largest, load), 0);
  }, 0);
}

function wholeCycles({ tilings, ifpCycles }: StaticNetwork): number {
  return tilings.reduce((sum, [whole]) => sum + (ifpCycles[whole?.firstIfp ?? 0] ?? 0), 0);
}

/** One core with the array, the ports and twice the banks of so many: parallelism grows in pixels, then channels. */
export function largeCore(small: FpgaCore, times: number): FpgaCore {
  const grown = { ...small };
  const keys = ["pixelParallelism", "outputChannelParallelism", "inputChannelParallelism"] as const;
  let at = 0;
  for (let left = times; left > 1; left /= 2) {
    const key = keys[at % keys.length] ?? "pixelParallelism";
    grown[key] *= 2;
    // Lines double twice: 16 · 16 · 16 is the published largest.
    at += key === "pixelParallelism" && grown[key] < 16 ? 0 : 1;
  }
  return {
    ...grown,
    ...{ cores: 1, portWords: small.portWords * times, instructionWords: 65_536 },
    memory: { ...small.memory, banks: times === 1 ? small.memory.banks : 2 * small.memory.banks },
  };
}
