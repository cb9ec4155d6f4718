import { describe, it } from "vitest";
import { drawnCores, eachNetwork } from "./run_cores.ts";
import { expectSame, expectSameMoved } from "./run_support.ts";

/** Tests over so many drawn networks for each core. */
export function testDrawnNetworks(runs: number, seed: number): void {
  describe.each(drawnCores)("a core with %s", (_, core) => {
    it("computes drawn networks, cut in all ways, as their direct evaluation", () => {
      eachNetwork(core, runs, seed, (network) => {
        expectSame(network, core, [1, 2, 3, 4]);
      });
    });

    it("computes them on the programs of the dynamic compiler, also when they move to other cores", () => {
      eachNetwork(core, runs, seed, (network) => {
        expectSameMoved(network, core, [[0], [3, 1, 2]], 0.5);
        expectSameMoved(network, core, [[2, 0, 3, 1], []], 0);
      });
    });
  });
}
