import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DynamicCompiler,
  coreImages,
  plainRebuild,
  poolProgramOf,
  taskOf,
} from "../../../../src/compilers/fpga/dynamic/index.ts";
import { checkGroup, checkProgram, readPool, unpackProgram, writePool } from "../../../../src/isa/idm/index.ts";
import { largeNetwork, layerOf, syntheticNetwork, type SyntheticTiling } from "./synthetic_network.ts";
import type { StaticNetwork } from "./types.ts";

/** A network of any tilings, and cores of its pool in any order. */
const anyCase = fc
  .record({
    cores: fc.integer({ min: 1, max: 32 }),
    layers: fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 6,
    }),
    cycles: fc.integer({ min: 1, max: 3000 }),
  })
  .chain(({ cores, layers, cycles }) => {
    const network = syntheticNetwork(
      layers.map(([columns, units], layer) => layerOf(columns, units, 3 * (layer + 1), cycles, Math.max(cores, 4))),
      { cores },
    );
    const all = Array.from({ length: cores }, (_, core) => core);
    return fc.record({
      network: fc.constant(network),
      taken: fc.shuffledSubarray(all, { minLength: 1 }),
      fromLayer: fc.integer({ min: 0, max: layers.length - 1 }),
    });
  });

function programs(compiler: DynamicCompiler): readonly Uint32Array[] {
  return Array.from({ length: compiler.count }, (_, slot) => compiler.programOf(slot));
}

test("the words are those of the plain rebuild, for any cores and first layer", () => {
  fc.assert(
    fc.property(anyCase, ({ network, taken, fromLayer }) => {
      const compiler = new DynamicCompiler(network);
      compiler.compile(taken, taken.length, fromLayer);
      const plain = plainRebuild(network, taken, fromLayer);
      expect(programs(compiler)).toEqual(plain);
      expect(compiler.bytes).toBe(plain.reduce((sum, words) => sum + 4 * words.length, 0));
    }),
    { numRuns: 40 },
  );
});

test("every program is legal, and the group agrees", () => {
  fc.assert(
    fc.property(anyCase, ({ network, taken, fromLayer }) => {
      const { cores, instructionWords, memory } = network.core;
      const compiler = new DynamicCompiler(network);
      compiler.compile(taken, taken.length, fromLayer);
      const pool = poolProgramOf(compiler);
      expect(pool.programs.map(({ core }) => core)).toEqual([...taken].sort((a, b) => a - b));
      for (const { core, instructions } of pool.programs) {
        expect(checkProgram(instructions, { cores, core, instructionWords, memory }).verdict).toBe("legal");
      }
      expect(checkGroup(pool.programs)).toEqual([]);
      expect(readPool(writePool(pool))).toEqual(pool);
    }),
    { numRuns: 25 },
  );
});

/** Of each layer from `fromLayer` on: the IFPs of each slot, told by the addresses of their LOADs. */
function ifpsByLayer(compiler: DynamicCompiler, network: StaticNetwork): readonly (readonly (readonly number[])[])[] {
  const bySlot = programs(compiler).map((words) => unpackProgram(words, network.core.cores));
  return network.layers.slice(compiler.fromLayer).map((_, step) =>
    bySlot.map((instructions) => {
      const own = instructions.filter(({ layer }) => layer === compiler.fromLayer + step);
      const firsts = own.filter(({ first }) => first);
      const fences = own.filter((word) => word.opcode === "system" && !word.sync && !word.end);
      expect(fences.length).toBe(Math.max(0, firsts.length - 1));
      return firsts.map((word) => (word.opcode === "load" ? word.fields.ddr_addr / 0x1_0000 : -1));
    }),
  );
}

test("each layer runs every tile of one tiling once, and takes no longer than any other way", () => {
  fc.assert(
    fc.property(anyCase, ({ network, taken, fromLayer }) => {
      const n = taken.length;
      const compiler = new DynamicCompiler(network, { barrierStages: 1 });
      compiler.compile(taken, n, fromLayer);
      ifpsByLayer(compiler, network).forEach((slots, step) => {
        const layer = fromLayer + step;
        const cuts = network.tilings[layer] ?? [];
        const { firstIfp = 0, tiles = 0 } = cuts[compiler.tiling[layer] ?? 0] ?? {};
        expect(slots.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: tiles }, (_, tile) => firstIfp + tile));
        const load = (ifps: readonly number[]): number =>
          ifps.reduce((sum, ifp) => sum + (network.ifpCycles[ifp] ?? 0), 0) + Math.max(0, ifps.length - 1);
        const most = Math.max(...slots.map(load));
        const isLast = layer === network.layers.length - 1;
        expect(compiler.predictedCycles[layer]).toBe(most + (isLast ? 1 : 6));
        for (const cut of n === 1 ? cuts.slice(0, 1) : cuts) {
          const dealt = Array.from({ length: n }, (_, slot) =>
            Array.from({ length: cut.tiles }, (_each, tile) => cut.firstIfp + tile).filter(
              (_each, tile) => tile % n === slot,
            ),
          );
          // More tiles than cores are taken where they are better by more than 1 %.
          expect(most).toBeLessThanOrEqual((cut.tiles > n ? 1.01 : 1) * Math.max(...dealt.map(load)));
        }
      });
    }),
    { numRuns: 40 },
  );
});

test("more tiles than cores: each once, ascending on a core, with fences", () => {
  const tiles: SyntheticTiling = { kind: "width", cycles: [300, 100, 200, 250, 150], words: 6 };
  const network = syntheticNetwork([[{ kind: "whole", cycles: [900], words: 6 }, tiles]]);
  const compiler = new DynamicCompiler(network);
  compiler.compile([4, 2]);
  const slots = (ifpsByLayer(compiler, network)[0] ?? []).map((ifps) => ifps.join());
  // 300 + 200 and 100 + 250 + 150, two fences, and the end.
  expect(slots.sort()).toEqual(["1,3", "2,4,5"]);
  expect(Array.from(compiler.predictedCycles)).toEqual([503]);
});

test("barriers say what follows: layer and first word; the end asks for an interrupt", () => {
  const compiler = new DynamicCompiler(largeNetwork(5, 12));
  compiler.compile([3, 9, 4]);
  for (const { words, starts } of coreImages(compiler)) {
    const instructions = unpackProgram(words, 16);
    const ends = instructions.flatMap((word, at) =>
      word.opcode === "system" && (word.sync || word.end) ? [{ word, at }] : [],
    );
    expect(ends.map(({ word }) => word.layer)).toEqual([0, 1, 2, 3, 4]);
    expect(starts).toEqual([0, ...ends.slice(0, 4).map(({ at }) => at + 1)]);
    ends.slice(0, 4).forEach(({ word, at }, layer) => {
      expect(word.sync).toBe(true);
      expect(word.fields).toEqual({ group: 0, next_layer: layer + 1, next_pc: at + 1, irq: 0, ctx: 1 });
    });
    expect(ends[4]).toMatchObject({
      at: instructions.length - 1,
      word: { end: true, sync: false, fields: { irq: 1 } },
    });
  }
});

test("nothing is allocated once the code is compiled", () => {
  const compiler = new DynamicCompiler(largeNetwork(20, 40));
  const cores = [0, 1, 2, 3, 4, 5, 6, 7];
  const words = 1000;
  for (let run = 0; run < 1000; run += 1) compiler.compile(cores, 8);
  expect(compiler.bytes).toBeGreaterThan(16 * words);
  const grown = Array.from({ length: 100 }, () => {
    const before = process.memoryUsage().heapUsed;
    for (let run = 0; run < 20; run += 1) compiler.compile(cores, 8);
    return (process.memoryUsage().heapUsed - before) / 20;
  });
  // An object for each word would be 16 bytes or more of each; the measurement itself takes some.
  expect(grown.sort((a, b) => a - b)[50]).toBeLessThan(4 * words);
});

test("one core runs the untiled layers", () => {
  const network = largeNetwork(6, 12);
  const compiler = new DynamicCompiler(network);
  compiler.compile([15]);
  expect(Array.from(compiler.tiling)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(compiler.length[0]).toBe(6 * 13);
});

test("a task gives the images of any cores", () => {
  const compiler = new DynamicCompiler(largeNetwork(4, 12));
  const task = taskOf(compiler);
  expect(task.layers).toEqual([0, 1, 2, 3]);
  const before = task.images([2, 1]);
  task.images([7, 8, 9]);
  expect(before.map(({ words }) => words)).toEqual(plainRebuild(compiler.network, [2, 1]));
});

test("earlier calls leave no trace", () => {
  const network = largeNetwork(10, 12);
  const used = new DynamicCompiler(network);
  for (const cores of [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [3], [5, 4], [1, 2, 3, 4, 5]]) {
    const fresh = new DynamicCompiler(network);
    used.compile(cores, cores.length);
    fresh.compile(cores, cores.length);
    expect(programs(used)).toEqual(programs(fresh));
    used.forget();
    used.compile(Uint8Array.from([...cores, 99]), cores.length);
    expect(programs(used)).toEqual(programs(fresh));
  }
});

const whole = (words: number): SyntheticTiling => ({ kind: "whole", cycles: [10], words });

test("a program of exactly the memory's words is made, one more is refused", () => {
  const compile = (instructionWords: number): void => {
    const network = syntheticNetwork([[whole(6)], [whole(6)]], { cores: 2, instructionWords });
    new DynamicCompiler(network).compile([1]);
  };
  expect(() => compile(14)).not.toThrow();
  expect(() => compile(13)).toThrow(
    'layer "layer1": with it the program of core 1 is longer than 13 words; allowed are 13 (instructionWords).',
  );
});

test("where the fastest programs are too long, shorter ones are made", () => {
  // Width cuts of 2 and 3 tiles are faster than whole on 2 and 3 cores, and twice as long.
  const layers = Array.from({ length: 20 }, (_, layer): SyntheticTiling[] => [
    { kind: "whole", cycles: [600 + layer], words: 30 },
    { kind: "width", cycles: [400 - layer, 200 + layer], words: 60 - layer },
    { kind: "width", cycles: [210, 210, 180], words: 60 },
  ]);
  const all = syntheticNetwork(layers, { cores: 4, instructionWords: 4096 });
  const short = syntheticNetwork(layers, { cores: 4, instructionWords: 20 * 31 + 200 });
  const cyclesOf = (network: StaticNetwork, n: number): number => {
    const compiler = new DynamicCompiler(network);
    const cores = [3, 1, 0, 2].slice(0, n);
    compiler.compile(cores);
    expect(compiler.wordCycles > 0).toBe(network === short && n > 1);
    expect(Math.max(...compiler.length)).toBeLessThanOrEqual(network.core.instructionWords);
    expect(programs(compiler)).toEqual(plainRebuild(network, cores));
    return compiler.predictedCycles.reduce((sum, cycles) => sum + cycles, 0);
  };
  for (const n of [2, 3, 4]) {
    const [fastest, fitting, untiled] = [cyclesOf(all, n), cyclesOf(short, n), cyclesOf(short, 1)];
    expect(fitting).toBeGreaterThan(fastest);
    // There is room for a third of the layers to be cut.
    expect(fitting).toBeLessThan(untiled - 0.2 * (untiled - fastest));
  }
});

test("an idle core's barrier that does not fit is refused too", () => {
  const tiles: SyntheticTiling = { kind: "width", cycles: [10, 9], words: 27 };
  const network = (instructionWords: number): StaticNetwork => {
    const made = syntheticNetwork([[whole(60), tiles], [whole(3)]], { cores: 2, instructionWords });
    return { ...made, ifpCycles: Float64Array.of(50, 10, 9, 10), ifpLength: Uint32Array.of(60, 3, 27, 3) };
  };
  // Core 0: 27 words and a barrier, then the end alone.
  expect(() => new DynamicCompiler(network(29)).compile([1, 0])).not.toThrow();
  expect(() => new DynamicCompiler(network(28)).compile([1, 0])).toThrow(
    'layer "layer1": with it the program of core 0 is longer than 28 words; allowed are 28 (instructionWords).',
  );
});

test.each([
  [[], 0, 0, "cores: there are 0; allowed are 1 to 1."],
  [[0, 1, 2, 3, 4], 5, 0, "cores: there are 5; allowed are 1 to 4."],
  [[0, 1], 3, 0, "cores: there are 3; allowed are 1 to 2."],
  [[0, 2, 0], 3, 0, "core 0: it is there twice; allowed is once."],
  [[0, 4], 2, 0, "core 4: the pool has none of this number; allowed are 0 to 3."],
  [[0.5], 1, 0, "core 0.5: the pool has none of this number; allowed are 0 to 3."],
  [[1], 1, 2, "first layer: it is 2; allowed are 0 to 1."],
])("cores %j, %i of them, from layer %i: %s", (cores, count, fromLayer, sentence) => {
  const compiler = new DynamicCompiler(syntheticNetwork([[whole(3)], [whole(3)]], { cores: 4 }));
  compiler.compile([0, 1]);
  expect(() => compiler.compile(cores, count, fromLayer)).toThrow(sentence);
  expect(compiler.count).toBe(0);
});
