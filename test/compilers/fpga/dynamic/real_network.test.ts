import { describe, expect, it } from "vitest";
import { usualMemory, type FpgaCore } from "../../../../src/compilers/fpga/core.ts";
import {
  barrierCycles,
  DynamicCompiler,
  endCycles,
  plainRebuild,
  poolProgramOf,
} from "../../../../src/compilers/fpga/dynamic/index.ts";
import { dealtPrograms, wholeLayers } from "../../../../src/compilers/fpga/run.ts";
import { LatencySimulator } from "../../../../src/compilers/fpga/latency/index.ts";
import { compileStatic } from "../../../../src/compilers/fpga/static/compile.ts";
import { builtInNetwork } from "../../../../src/compilers/network/layer_tables/index.ts";
import { checkGroup, checkProgram } from "../../../../src/isa/idm/index.ts";

const core: FpgaCore = {
  ...{ cores: 16, pixelParallelism: 4, inputChannelParallelism: 8, outputChannelParallelism: 8, fifoDepth: 8 },
  ...{ instructionWords: 4096, elementBits: 8, memory: usualMemory, portWords: 1 },
  efficiency: { maps: 1, weights: 1, save: 1 },
};
const network = compileStatic(builtInNetwork("mobilenet_v1"), core);
const compiler = new DynamicCompiler(network, { barrierStages: 1 });
const layers = network.layers.length;

describe.each([1, 3, 8, 16])("mobilenet_v1 on %i cores", (n) => {
  const cores = Array.from({ length: n }, (_, slot) => 15 - slot);

  it("has legal programs, the same as the plain ones", () => {
    compiler.compile(cores);
    const { programs } = poolProgramOf(compiler);
    for (const { core: own, instructions } of programs) {
      const limits = { cores: 16, core: own, instructionWords: 4096, memory: usualMemory };
      expect(checkProgram(instructions, limits).problems).toEqual([]);
    }
    expect(checkGroup(programs)).toEqual([]);
    expect(cores.map((_, slot) => compiler.programOf(slot))).toEqual(plainRebuild(network, cores));
  });

  it("takes the cycles that are predicted, as the latency simulator has its words with their fences", () => {
    compiler.compile(cores);
    const simulator = new LatencySimulator(core);
    const cycles = Array.from({ length: layers }, (_, layer) => {
      const loads = cores.map((_each, slot) => {
        const start = compiler.starts[slot * layers + layer] ?? 0;
        const next = layer === layers - 1 ? compiler.length[slot] : compiler.starts[slot * layers + layer + 1];
        return simulator.cycles(compiler.programOf(slot), start, (next ?? 0) - 1 - start);
      });
      return Math.max(...loads) + (layer === layers - 1 ? endCycles : barrierCycles(1));
    });
    expect(Array.from(compiler.predictedCycles)).toEqual(cycles);
  });
});

it("is what the plain form of the pool's runs is, where each tile has a core", () => {
  const n = 16;
  const cores = Array.from({ length: n }, (_, slot) => slot);
  compiler.compile(cores);
  const plain = dealtPrograms(
    network,
    n,
    (tilings, layer) => tilings[compiler.tiling[layer] ?? 0] ?? wholeLayers(tilings, layer),
  );
  expect(cores.map((core) => ({ core, words: compiler.programOf(core) }))).toEqual(plain);
});

it("more cores are faster", () => {
  const totals = [1, 2, 4, 8, 16].map((n) => {
    compiler.compile(Array.from({ length: n }, (_, slot) => slot));
    return compiler.predictedCycles.reduce((sum, cycles) => sum + cycles, 0);
  });
  expect([...totals].sort((a, b) => b - a)).toEqual(totals);
  expect((totals[0] ?? 0) / (totals[4] ?? 1)).toBeGreaterThan(12);
});
