import { wordParts } from "../../../isa/idm/index.ts";
import { CompileError, refuseLayer } from "../error.ts";
import type { StaticNetwork } from "../static_network.ts";
import { barrierCycles, endCycles } from "./costs.ts";
import { Deal } from "./deal.ts";
import { Partition } from "./partition.ts";
import { programMemoryOf, type ProgramMemory } from "./program_memory.ts";
import { coreBit, nextPcBit, systemWordsOf, type SystemWords } from "./system_words.ts";
import { tileLoadsOf } from "./tile_loads.ts";

/**
 * Makes the programs of a network for the cores that it has now (Zeng et al., FCCM 2020, dynamic compilation). All memory is
 * taken in the constructor: `compile` makes no object, and its results are overwritten by the next call. How IFPs are
 * dealt to cores depends on the number of cores alone and is found with the first `compile` for that number.
 */
export class DynamicCompiler {
  readonly network: StaticNetwork;
  /** Programs made last: so many cores, from this layer on. 0 cores before the first, and after an error. */
  count = 0;
  fromLayer = 0;
  /** Bytes of all of them. */
  bytes = 0;
  /**
   * Cycles that a word of a core's program counted when tilings were chosen: 0 where the instruction memory holds the fastest
   * programs, else the price with which they fit.
   */
  wordCycles = 0;
  /** By slot, the place of a core in the list that `compile` got: its number in the pool, and words of its program. */
  readonly core: Uint8Array;
  readonly length: Uint32Array;
  /** Element slot·layers + layer: first word of a layer in the program of a slot. */
  readonly starts: Uint32Array;
  /** By layer: index of its tiling in `network.tilings[layer]`. */
  readonly tiling: Uint16Array;
  /**
   * By layer: cycles from its first accept to that of the next layer; of the last layer to `task_done_o` of the core that is
   * last. All cores begin a layer in the same cycle, and memory answers as the latencies of the IFPs have it.
   */
  readonly predictedCycles: Float64Array;
  private readonly deals: readonly Deal[];
  private readonly memory: ProgramMemory;
  private readonly systems: SystemWords;
  /** By core: its number at its place in the upper half of a word. */
  private readonly coreBits: BigUint64Array;
  private readonly coreBit: number;
  private readonly nextPcBit: number;
  private readonly barrier: number;

  /** @param barrierStages Registers each way between the levels of the pool, 0–3. */
  constructor(network: StaticNetwork, { barrierStages = 0 }: { readonly barrierStages?: number } = {}) {
    const { cores } = network.core;
    const layers = network.tilings.length;
    if (layers === 0)
      throw new CompileError(`network ${JSON.stringify(network.name)}: it has no layer; allowed are 1 to 4096.`);
    const loads = tileLoadsOf(network);
    const partition = new Partition();
    this.network = network;
    this.core = new Uint8Array(cores);
    this.length = new Uint32Array(cores);
    this.starts = new Uint32Array(cores * layers);
    this.tiling = new Uint16Array(layers);
    this.predictedCycles = new Float64Array(layers);
    this.deals = Array.from({ length: cores }, (_, index) => new Deal(loads, partition, index + 1));
    this.memory = programMemoryOf(network);
    this.systems = systemWordsOf(network);
    this.coreBit = coreBit(cores);
    this.nextPcBit = nextPcBit(cores);
    this.barrier = barrierCycles(barrierStages);
    // Made of parts, so that it is right whatever the order of bytes in memory.
    const bits = Uint32Array.from({ length: 2 * cores }, (_, part) =>
      part % 2 === 0 ? 0 : (part >>> 1) << this.coreBit,
    );
    this.coreBits = new BigUint64Array(bits.buffer);
  }

  /** Words of the program of a slot: a view, good until the next `compile`. */
  programOf(slot: number): Uint32Array {
    const { base, regionWords, parts } = this.memory;
    const first = base + slot * regionWords;
    return parts.subarray(wordParts * first, wordParts * (first + (this.length[slot] ?? 0)));
  }

  /** Drops how IFPs are dealt: the next `compile` for each number of cores finds it anew. For measurements. */
  forget(): void {
    for (const deal of this.deals) deal.isMade = false;
  }

  /**
   * Makes the programs of the first `count` of these cores, from a layer on.
   *
   * @param cores Their numbers in the pool, in any order, none twice.
   * @throws {CompileError} for cores that are not these, a layer that the network has not, and a program that is longer
   * than the instruction memory of a core.
   */
  compile(cores: ArrayLike<number>, count: number = cores.length, fromLayer = 0): void {
    this.count = 0;
    this.takeCores(cores, count);
    const layers = this.tiling.length;
    if (!Number.isInteger(fromLayer) || fromLayer < 0 || fromLayer >= layers) {
      throw new CompileError(`first layer: it is ${fromLayer}; allowed are 0 to ${layers - 1}.`);
    }
    const deal = this.deals[count - 1];
    if (deal === undefined) return;
    if (!deal.isMade) deal.make();
    let words = 0;
    for (let slot = 0; slot < count; slot += 1) words += this.write(deal, slot, fromLayer);
    const { tiling, predictedCycles, barrier } = this;
    for (let layer = fromLayer; layer < layers; layer += 1) {
      tiling[layer] = deal.tiling[layer] ?? 0;
      predictedCycles[layer] = (deal.cycles[layer] ?? 0) + (layer === layers - 1 ? endCycles : barrier);
    }
    this.wordCycles = deal.wordCycles;
    this.count = count;
    this.fromLayer = fromLayer;
    this.bytes = 4 * wordParts * words;
  }

  private takeCores(cores: ArrayLike<number>, count: number): void {
    const pool = this.core.length;
    if (!Number.isInteger(count) || count < 1 || count > pool || count > cores.length) {
      const most = Math.min(pool, Math.max(cores.length, 1));
      throw new CompileError(`cores: there are ${count}; allowed are 1 to ${most}.`);
    }
    let taken = 0;
    for (let slot = 0; slot < count; slot += 1) {
      const core = cores[slot] ?? -1;
      if (!Number.isInteger(core) || core < 0 || core >= pool) {
        throw new CompileError(`core ${core}: the pool has none of this number; allowed are 0 to ${pool - 1}.`);
      }
      if ((taken & (1 << core)) !== 0) throw new CompileError(`core ${core}: it is there twice; allowed is once.`);
      taken |= 1 << core;
      this.core[slot] = core;
    }
  }

  /** The program of a slot; its words. */
  private write(deal: Deal, slot: number, fromLayer: number): number {
    const { ifpStart, ifpLength, core } = this.network;
    const { halves, base, regionWords } = this.memory;
    const { ifps, firstOf, cores } = deal;
    const layers = this.tiling.length;
    const own = this.core[slot] ?? 0;
    const first = base + slot * regionWords;
    let at = first;
    for (let layer = fromLayer; layer < layers; layer += 1) {
      this.starts[slot * layers + layer] = at - first;
      const begin = firstOf[layer * cores + slot] ?? 0;
      const end = firstOf[layer * cores + slot + 1] ?? 0;
      for (let index = begin; index < end; index += 1) {
        if (index > begin) {
          this.writeSystem(this.systems.fences, layer, own, at, 0);
          at += 1;
        }
        const ifp = ifps[index] ?? 0;
        const words = ifpLength[ifp] ?? 0;
        // Behind it comes a SYSTEM in any case.
        if (at + words + 1 - first > regionWords) this.refuseLength(layer, own, core.instructionWords);
        copyWords(halves, ifpStart[ifp] ?? 0, at, words, this.coreBits, own);
        at += words;
      }
      if (begin === end && at + 1 - first > regionWords) this.refuseLength(layer, own, core.instructionWords);
      this.writeSystem(this.systems.ends, layer, own, at, layer === layers - 1 ? 0 : at + 1 - first);
      at += 1;
    }
    this.length[slot] = at - first;
    return at - first;
  }

  private writeSystem(words: Uint32Array, layer: number, core: number, at: number, nextPc: number): void {
    const { parts } = this.memory;
    const to = wordParts * at;
    const from = wordParts * layer;
    parts[to] = words[from] ?? 0;
    parts[to + 1] = (words[from + 1] ?? 0) | (nextPc << this.nextPcBit);
    parts[to + 2] = (words[from + 2] ?? 0) | (nextPc >>> (32 - this.nextPcBit));
    parts[to + 3] = (words[from + 3] ?? 0) | (core << this.coreBit);
  }

  private refuseLength(layer: number, core: number, limit: number): never {
    const name = this.network.layers[layer]?.name ?? "";
    refuseLayer(
      name,
      `with it the program of core ${core} is longer than ${limit} words; allowed are ${limit} (instructionWords).`,
    );
  }
}

/**
 * Copies words inside a buffer, with some bits of their upper halves set. 64 bits at a time are twice as fast as 32, and as fast
 * as `copyWithin` without the bits; they make no object once the engine has compiled the loop, in a function of its own.
 */
function copyWords(
  halves: BigUint64Array,
  from: number,
  to: number,
  words: number,
  coreBits: BigUint64Array,
  core: number,
): void {
  const bits = coreBits[core] ?? 0n;
  const last = 2 * (from + words);
  for (let source = 2 * from, target = 2 * to; source < last; source += 2, target += 2) {
    halves[target] = halves[source] ?? 0n;
    halves[target + 1] = BigInt.asUintN(64, (halves[source + 1] ?? 0n) | bits);
  }
}
