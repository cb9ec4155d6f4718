import { describe, expect, it } from "vitest";
import { compileNetwork, layerGroups, layerTable } from "../../src/compilers/neuisa/index.ts";
import type { LayerRow } from "../../src/compilers/network/index.ts";
import { networks, type Network } from "../../src/config/scenario_types.ts";

const core = { matrixEngines: 4, vectorEngines: 4 };
const layer: LayerRow = {
  name: "x",
  kind: "conv",
  inputChannels: 64,
  outputChannels: 200,
  kernelHeight: 3,
  kernelWidth: 3,
  stride: 1,
  inputHeight: 30,
  inputWidth: 30,
  outputHeight: 28,
  outputWidth: 28,
};

describe("layer tables", () => {
  const published: readonly [Network, number, number][] = [
    ["VGG16", 15.47, 138.34],
    ["ResNet50", 3.858, 25.5],
    ["Inception v3", 2.838, 23.8],
    ["MobileNet", 0.569, 4.21],
  ];
  it.each(published)("%s has %f GMAC and %f M weights", (network, gigaMacs, megaWeights) => {
    const { macs, weights } = compileNetwork(network, core).totals;
    expect(macs / 1e9).toBeCloseTo(gigaMacs, 3);
    expect(weights / 1e6).toBeCloseTo(megaWeights, 2);
  });

  it("follow on from one another", () => {
    for (const network of networks) {
      const layers = layerTable(network);
      expect(layers.every((each) => each.outputHeight > 0 && each.outputChannels > 0)).toBe(true);
      expect(new Set(layers.map(({ name }) => name)).size).toBe(layers.length);
    }
  });
});

describe("programs", () => {
  it("tile a convolution as an im2col product of 128-cubes", () => {
    // M = 784 = 7 tiles, K = 576 = 5, N = 200 = 2: 70 tiles over 4 uTops.
    expect(layerGroups(layer, 4, 4)).toEqual([
      { meUtopCycles: [17, 18, 17, 18].map((tiles) => tiles * 128), veUtopCycles: 0, veOperations: 0 },
    ]);
  });

  it("make no more uTops than tiles", () => {
    const small: LayerRow = { ...layer, inputChannels: 14, outputChannels: 100, outputHeight: 16, outputWidth: 20 };
    expect(layerGroups(small, 8, 4)[0]?.meUtopCycles).toEqual([128, 128, 128]);
  });

  it("make one VE uTop of a layer without matrix product", () => {
    const depthwise: LayerRow = { ...layer, kind: "dw", inputChannels: 200 };
    // 200 x 784 outputs in 154 vectors of 8 x 128, nine operations each.
    expect(layerGroups(depthwise, 4, 4)).toEqual([{ meUtopCycles: [], veUtopCycles: 347, veOperations: 1386 }]);
    const sum: LayerRow = { ...layer, kind: "add", kernelHeight: 1, kernelWidth: 1 };
    expect(layerGroups(sum, 4, 3)).toEqual([{ meUtopCycles: [], veUtopCycles: 52, veOperations: 154 }]);
  });

  it.each(networks)("%s: groups fit the engines, uTops are bounded, even and as many cycles as tiles", (network) => {
    const tilesOf = new Set<number>();
    for (const matrixEngines of [1, 3, 4, 8]) {
      const { groups, totals } = compileNetwork(network, { matrixEngines, vectorEngines: 4 });
      for (const { meUtopCycles, veUtopCycles, veOperations } of groups) {
        expect(meUtopCycles.length).toBeLessThanOrEqual(matrixEngines);
        expect(meUtopCycles.length + veOperations).toBeGreaterThan(0);
        expect(meUtopCycles.every((cycles) => cycles >= 128 && cycles <= 64 * 128 && cycles % 128 === 0)).toBe(true);
        if (meUtopCycles.length > 0) {
          expect(Math.max(...meUtopCycles) - Math.min(...meUtopCycles)).toBeLessThanOrEqual(128);
        }
        expect(veUtopCycles).toBe(Math.ceil(veOperations / 4));
      }
      expect(totals.meCycles).toBe(totals.tiles * 128);
      expect(totals.tiles * 128 ** 3).toBeGreaterThanOrEqual(totals.macs * 0.9);
      expect(totals.accumulationCycles).toBe(totals.tiles * 16);
      tilesOf.add(totals.tiles);
    }
    expect(tilesOf.size).toBe(1);
  });
});
