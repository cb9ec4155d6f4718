import { makeInstruction, packProgram, unpackProgram, wordParts, type Instruction } from "../../../isa/idm/index.ts";
import type { StaticNetwork } from "../static_network.ts";
import { Deal } from "./deal.ts";
import { Partition } from "./partition.ts";
import { tileLoadsOf, type TileLoads } from "./tile_loads.ts";

/** What does not depend on the cores: the loads of the tiles, and the instructions of each IFP. */
export interface PlainNetwork {
  readonly loads: TileLoads;
  readonly instructionsOf: (ifp: number) => readonly Instruction[];
}

/** Unpacks each IFP once, when it is asked for. */
export function plainNetworkOf(network: StaticNetwork): PlainNetwork {
  const { words, ifpStart, ifpLength, core } = network;
  const kept = new Map<number, readonly Instruction[]>();
  const instructionsOf = (ifp: number): readonly Instruction[] => {
    const found = kept.get(ifp);
    if (found !== undefined) return found;
    const start = wordParts * (ifpStart[ifp] ?? 0);
    const made = unpackProgram(words.subarray(start, start + wordParts * (ifpLength[ifp] ?? 0)), core.cores);
    kept.set(ifp, made);
    return made;
  };
  return { loads: tileLoadsOf(network), instructionsOf };
}

/**
 * The words of each core, as `DynamicCompiler` makes them, out of instruction objects: what it is compared with. The same
 * way of dealing IFPs to cores; everything else is written a second time. It knows no limit of the instruction memory.
 */
export function plainRebuild(
  network: StaticNetwork,
  cores: readonly number[],
  fromLayer = 0,
  { loads, instructionsOf }: PlainNetwork = plainNetworkOf(network),
): readonly Uint32Array[] {
  const deal = new Deal(loads, new Partition(), cores.length);
  deal.make();
  return cores.map((core, slot) => {
    const program: Instruction[] = [];
    for (let layer = fromLayer; layer < network.layers.length; layer += 1) {
      const at = layer * cores.length + slot;
      const ifps = deal.ifps.subarray(deal.firstOf[at], deal.firstOf[at + 1]);
      ifps.forEach((ifp, index) => {
        if (index > 0) program.push(makeInstruction("system", {}, { core, layer }));
        for (const instruction of instructionsOf(ifp)) program.push({ ...instruction, core, layer });
      });
      program.push(
        layer === network.layers.length - 1
          ? makeInstruction("system", { irq: 1 }, { core, layer, end: true })
          : makeInstruction(
              "system",
              { next_layer: layer + 1, next_pc: program.length + 1, ctx: 1 },
              { core, layer, sync: true },
            ),
      );
    }
    return packProgram(program, network.core.cores);
  });
}
