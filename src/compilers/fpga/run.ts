import { layoutOf, makeInstruction, packInto, wordParts } from "../../isa/idm/index.ts";
import { interpretPool, type CoreWords, type PoolCounts, type PoolOrder } from "./interpreter/index.ts";
import type { StaticNetwork, Tiling } from "./static_network.ts";
import { placeInput, prepareWeights, readOutput, type TensorValues } from "./weights/index.ts";

/** Chooses the cut of each layer. */
export type TilingChoice = (tilings: readonly Tiling[], layer: number) => Tiling;

/** No cut at all. */
export const wholeLayers: TilingChoice = (tilings) => {
  const [whole] = tilings;
  if (whole === undefined) throw new RangeError("A layer has no tiling; allowed is whole, and others behind it.");
  return whole;
};

/**
 * Programs of a group of cores 0 to `cores` − 1: the tiles of each layer go round the cores, package after package with a fence
 * between, and each layer ends in a barrier, the last one in the end. No core is chosen by its load: this is the plain form
 * that what the dynamic compiler makes must agree with.
 */
export function dealtPrograms(
  compiled: StaticNetwork,
  cores: number,
  choose: TilingChoice = wholeLayers,
): readonly CoreWords[] {
  const dealt = compiled.tilings.map((tilings, layer) => choose(tilings, layer));
  return Array.from({ length: cores }, (_, core) => {
    const packages = dealt.map(({ tiles, firstIfp }) =>
      Array.from({ length: tiles }, (_, tile) => tile)
        .filter((tile) => tile % cores === core)
        .map((tile) => firstIfp + tile),
    );
    return { core, words: programOf(compiled, core, packages) };
  });
}

function programOf(compiled: StaticNetwork, core: number, layers: readonly (readonly number[])[]): Uint32Array {
  const { core: pool, ifpStart, ifpLength } = compiled;
  const length = layers.reduce(
    (sum, ifps) => sum + Math.max(1, ifps.length) + ifps.reduce((words, ifp) => words + (ifpLength[ifp] ?? 0), 0),
    0,
  );
  const words = new Uint32Array(wordParts * length);
  let at = 0;
  for (const [layer, ifps] of layers.entries()) {
    const isLast = layer === layers.length - 1;
    for (const [place, ifp] of ifps.entries()) {
      if (place > 0) packInto(words, wordParts * at++, makeInstruction("system", {}, { core, layer }), pool.cores);
      const start = ifpStart[ifp] ?? 0;
      const end = start + (ifpLength[ifp] ?? 0);
      words.set(compiled.words.subarray(wordParts * start, wordParts * end), wordParts * at);
      for (const last = at + end - start; at < last; at += 1) patchHeader(words, at, pool.cores, { core, layer });
    }
    const next = { next_layer: layer + 1, next_pc: at + 1, ctx: 1 };
    const system = makeInstruction(
      "system",
      isLast ? { irq: 1 } : next,
      isLast ? { core, layer, end: true } : { core, layer, sync: true },
    );
    packInto(words, wordParts * at++, system, pool.cores);
  }
  return words;
}

/** Writes other values into fields of the highest part of a word. */
function patchHeader(words: Uint32Array, word: number, cores: number, values: Readonly<Record<string, number>>): void {
  const part = wordParts * word + 3;
  for (const { name, lsb, bits } of layoutOf(cores).header) {
    const value = values[name];
    if (value === undefined) continue;
    const mask = (2 ** bits - 1) << (lsb - 96);
    words[part] = ((words[part] ?? 0) & ~mask) | (value << (lsb - 96));
  }
}

export interface PoolRunOptions {
  /** What the cores run; default: `dealtPrograms` of one core, uncut. */
  readonly programs?: readonly CoreWords[];
  /** Default `loadFirst`. */
  readonly order?: PoolOrder;
  /** Segment 1 where it was prepared before. */
  readonly weights?: Float64Array;
  /** Ends at the barrier before this layer. */
  readonly untilLayer?: number;
  /** Segment 0 as an earlier run left it: inputs are not placed again. */
  readonly maps?: Float64Array;
}

export interface PoolRun {
  readonly counts: PoolCounts;
  /** By name of the map: values of [1, C, H, W], row-major. What the host does behind them is not done. */
  readonly outputs: ReadonlyMap<string, Float64Array>;
  /** Segment 0 as the run left it. */
  readonly maps: Float64Array;
}

/**
 * Runs a compiled network on real numbers, on any programs that were made of it.
 * @param inputs by name of the input's map: values of [1, C, H, W], row-major.
 * @throws {InterpreterError} when a program does what the pool gives no meaning.
 */
export function runPool(
  compiled: StaticNetwork,
  inputs: ReadonlyMap<string, ArrayLike<number>>,
  tensors: TensorValues,
  options: PoolRunOptions = {},
): PoolRun {
  const { programs = dealtPrograms(compiled, 1), order = "loadFirst", weights, untilLayer } = options;
  const { core } = compiled;
  const wordElements = 128 / core.elementBits;
  const maps = options.maps ?? mapsOf(compiled, inputs);
  const segments = [maps, weights ?? prepareWeights(compiled, tensors)];
  const until = untilLayer === undefined ? {} : { untilLayer };
  const counts = interpretPool(programs, { core, segments, order, ...until });
  const outputs = new Map(
    compiled.outputs.map((output) => [output.name, readOutput(maps, output, wordElements)] as const),
  );
  return { counts, outputs, maps };
}

/** Segment 0 before the first layer: inputs, and nothing else. */
function mapsOf(
  { core, segmentWords, inputs }: StaticNetwork,
  values: ReadonlyMap<string, ArrayLike<number>>,
): Float64Array {
  const wordElements = 128 / core.elementBits;
  const maps = new Float64Array(segmentWords[0] * wordElements).fill(Number.NaN);
  for (const input of inputs) {
    const given = values.get(input.name);
    if (given === undefined)
      throw new RangeError(`Input ${input.name} is not given; allowed are values for each input.`);
    placeInput(maps, input, given, wordElements);
  }
  return maps;
}
