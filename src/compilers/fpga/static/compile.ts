import type { Network } from "../../network/index.ts";
import type { FpgaCore } from "../core.ts";
import type { FpgaLayer } from "../layer.ts";
import { lowerNetwork, type LoweredNetwork } from "../lower/index.ts";
import type { LayerTilings, StaticNetwork, Tiling } from "../static_network.ts";
import { IfpStore } from "./ifp_store.ts";
import { PackageLibrary } from "./package_library.ts";
import { addressesOf, outputUnits, type Tile } from "./tile.ts";

/** Tiles that are made beside those up to the number of cores: fine cuts for few cores. */
const fineTiles = 16;

/**
 * Compiles a network for every number of cores of a pool: layers, tilings, and the instruction file packages of the tiles with
 * their latencies. @throws CompileError
 */
export function compileStatic(network: Network, core: FpgaCore): StaticNetwork {
  return compileLowered(network.name, lowerNetwork(network, core), core);
}

/** The same from the layers of a network. */
export function compileLowered(name: string, lowered: LoweredNetwork, core: FpgaCore): StaticNetwork {
  const { layers, segmentWords, inputs, outputs, host } = lowered;
  const library = new PackageLibrary(layers, core);
  const store = new IfpStore(core);
  const tilings = layers.map((layer, index) => tilingsOf(layer, index, core, library, store));
  return { name, core, layers, tilings, ...store.finish(), segmentWords, inputs, outputs, host };
}

function tilingsOf(
  layer: FpgaLayer,
  index: number,
  core: FpgaCore,
  library: PackageLibrary,
  store: IfpStore,
): LayerTilings {
  const columns = layer.output.width;
  const units = outputUnits(layer, core);
  const templateOf = library.ofLayer(layer);
  const add = (kind: Tiling["kind"], tiles: number): Tiling => {
    const firstIfp = store.count;
    for (let at = 0; at < tiles; at++) {
      const tile = cut(kind, { tiles, at, columns, units });
      store.add(templateOf(tile), addressesOf(layer, tile, core), index);
    }
    return { kind, tiles, firstIfp };
  };
  const tilings = [add("whole", 1)];
  for (const tiles of tileCounts(columns, core.cores)) tilings.push(add("width", tiles));
  for (const tiles of tileCounts(units, core.cores)) tilings.push(add("channels", tiles));
  return tilings;
}

/** Numbers of tiles, at least 2, of so many columns or units. */
function tileCounts(parts: number, cores: number): readonly number[] {
  const counts = Array.from({ length: Math.max(0, Math.min(parts, cores) - 1) }, (_, at) => at + 2);
  const fine = Math.min(parts, fineTiles);
  return fine > (counts.at(-1) ?? 1) ? [...counts, fine] : counts;
}

function cut(
  kind: Tiling["kind"],
  { tiles, at, columns, units }: Readonly<Record<"tiles" | "at" | "columns" | "units", number>>,
): Tile {
  const [columnTiles, columnAt] = kind === "width" ? [tiles, at] : [1, 0];
  const [unitTiles, unitAt] = kind === "channels" ? [tiles, at] : [1, 0];
  return {
    column: Math.floor((columnAt * columns) / columnTiles),
    columnEnd: Math.floor(((columnAt + 1) * columns) / columnTiles),
    unit: Math.floor((unitAt * units) / unitTiles),
    unitEnd: Math.floor(((unitAt + 1) * units) / unitTiles),
  };
}
