import { describe, expect, it } from "vitest";
import { fetchMasterTop } from "../../../src/generators/fetch_master/top.ts";
import { fetchShape } from "../../../src/generators/fetch_master/sizes.ts";
import { emit } from "../../../src/hdl/index.ts";
import { namedConfig } from "../../cosim/named_config.ts";
import { Rig } from "./rig.ts";

describe("shapes of the fetch master", () => {
  it("names sizes that are out of range", () => {
    const of = (matrixEngines: number, vnpus: number, answerLimitCycles: number): (() => unknown) => {
      return () => fetchShape({ matrixEngines, vnpus, answerLimitCycles }, "sync");
    };
    expect(of(17, 1, 1)).toThrow("matrixEngines is 17, allowed are the integers 1 to 16");
    expect(of(1, 33, 1)).toThrow("vnpus is 33, allowed are the integers 1 to 32");
    expect(of(1, 1, 0)).toThrow("answerLimitCycles is 0, allowed are the integers 1 to 65535");
    expect(of(16, 32, 65_535)()).toMatchObject({ requesters: 80, index: 7, timerBits: 16 });
  });

  it("emits one requester per queue and sequencer at any number of engines and vNPUs", () => {
    const config = namedConfig("duo");
    const pairs = [
      [1, 1],
      [2, 7],
      [5, 3],
      [13, 31],
      [16, 32],
    ] as const;
    for (const [matrixEngines, vnpus] of pairs) {
      const { tree } = fetchMasterTop({ ...config, matrixEngines, vnpus });
      const texts = emit(tree, { prefix: "", licenseHeader: "" }).map(({ text }) => text);
      expect(texts).toHaveLength(5);
      const instances = texts.join("\n").match(/fetch_requester u_requester_\d+ \(/g);
      expect(instances).toHaveLength(matrixEngines + 2 * vnpus);
      for (const line of texts.join("\n").split("\n")) expect(line).toMatch(/^[ -~]{0,100}$/);
    }
  });

  it("answers at once with a limit of one cycle", async () => {
    const rig = await Rig.open({ ...namedConfig("tiny"), matrixEngines: 1, vnpus: 1, answerLimitCycles: 1 });
    rig.ask(2, 0, 1);
    rig.steps(2);
    expect([rig.phase(2), rig.answers()]).toEqual(["wait", []]);
    rig.step();
    expect([rig.phase(2), rig.answers(), rig.ar()]).toEqual(["free", ["2 timeout"], undefined]);
  });
});
