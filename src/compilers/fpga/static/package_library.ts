import type { FpgaCore } from "../core.ts";
import type { FpgaLayer } from "../layer.ts";
import { bestCandidate, PackageMaker, type Candidate, type Template } from "./package_maker.ts";
import { shapeKey, type IfpShape } from "./shape.ts";
import { outputUnits, shapeOf, type Tile } from "./tile.ts";

/** Cycles that a package may take longer to be one instruction shorter: 8 to 16,384 in steps of √2. */
const prices: readonly number[] = Array.from({ length: 23 }, (_, at) => Math.round(8 * 2 ** (at / 2)));

/** The packages of a network by their shapes: each shape is made once. */
export class PackageLibrary {
  readonly #core: FpgaCore;
  readonly #maker: PackageMaker;
  readonly #templates = new Map<string, Template>();
  /** Ways to do the uncut layers. */
  readonly #candidates = new Map<string, readonly Candidate[]>();
  readonly #price: number;

  constructor(layers: readonly FpgaLayer[], core: FpgaCore) {
    this.#core = core;
    this.#maker = new PackageMaker(core);
    const ways = layers.map((layer) => this.#waysOf(shapeOf(layer, wholeTile(layer, core), core)));
    this.#price = instructionPrice(ways, core.instructionWords);
  }

  /** Gives the package of a tile of this layer. */
  ofLayer(layer: FpgaLayer): (tile: Tile) => Template {
    // What tells the tiles of a layer apart is cheaper than the key of the shape.
    const known = new Map<number, Template>();
    const units = outputUnits(layer, this.#core);
    const { width } = layer.output;
    return (tile) => {
      const isFirst = tile.column * layer.strides[1] < layer.pads.left ? tile.column + 1 : 0;
      const isLast = Math.min(width - tile.columnEnd, 15);
      const fill = tile.unitEnd === units ? 1 : 0;
      const sizes = (tile.columnEnd - tile.column) * 4096 + (tile.unitEnd - tile.unit);
      const key = ((sizes * 16 + isFirst) * 16 + isLast) * 2 + fill;
      let template = known.get(key);
      if (template === undefined) {
        template = this.#template(shapeOf(layer, tile, this.#core));
        known.set(key, template);
      }
      return template;
    };
  }

  #template(shape: IfpShape): Template {
    const key = shapeKey(shape);
    let template = this.#templates.get(key);
    if (template === undefined) {
      const candidates = this.#candidates.get(key) ?? this.#maker.candidates(shape);
      template = this.#maker.make(shape, bestCandidate(candidates, this.#price));
      this.#templates.set(key, template);
    }
    return template;
  }

  #waysOf(shape: IfpShape): readonly Candidate[] {
    const key = shapeKey(shape);
    const known = this.#candidates.get(key) ?? this.#maker.candidates(shape);
    this.#candidates.set(key, known);
    return known;
  }
}

function wholeTile(layer: FpgaLayer, core: FpgaCore): Tile {
  return { column: 0, columnEnd: layer.output.width, unit: 0, unitEnd: outputUnits(layer, core) };
}

/**
 * The least price of an instruction, in cycles, at which the packages of uncut layers, each with a SYSTEM, fit a core's
 * memory; the largest where they never do.
 */
function instructionPrice(ways: readonly (readonly Candidate[])[], instructionWords: number): number {
  const fits = (price: number): boolean =>
    ways.reduce((sum, each) => sum + bestCandidate(each, price).instructions + 1, 0) <= instructionWords;
  return prices.find(fits) ?? prices[prices.length - 1] ?? 0;
}
