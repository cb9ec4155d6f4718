import { describe, expect, it } from "vitest";
import { fetchMasterTop } from "../../../src/generators/fetch_master/top.ts";
import { fetchShape } from "../../../src/generators/fetch_master/sizes.ts";
import { emit } from "../../../src/hdl/index.ts";
import { namedConfig } from "../../cosim/named_config.ts";
import { Rig } from "./rig.ts";

describe("shapes of the fetch master", () => {
  it("names sizes that are out of range", () => {
    const of = (requesters: number, answerLimitCycles: number): (() => unknown) => {
      return () => fetchShape({ requesters, answerLimitCycles }, "sync");
    };
    expect(of(65, 1)).toThrow("requesters is 65, allowed are the integers 2 to 64");
    expect(of(2, 0)).toThrow("answerLimitCycles is 0, allowed are the integers 1 to 65535");
    expect(of(64, 65_535)()).toMatchObject({ requesters: 64, index: 6, timerBits: 16 });
  });

  it("emits two requesters per vNPU, at any number of them", () => {
    const config = namedConfig("duo");
    for (const vnpus of [1, 3, 7, 31, 32]) {
      const { tree } = fetchMasterTop({ ...config, vnpus });
      const texts = emit(tree, { prefix: "", licenseHeader: "" }).map(({ text }) => text);
      expect(texts).toHaveLength(5);
      const instances = texts.join("\n").match(/fetch_requester u_requester_\d+ \(/g);
      expect(instances).toHaveLength(2 * vnpus);
      for (const line of texts.join("\n").split("\n")) expect(line).toMatch(/^[ -~]{0,100}$/);
    }
  });

  it("answers at once with a limit of one cycle", async () => {
    const rig = await Rig.open({ ...namedConfig("tiny"), vnpus: 1, answerLimitCycles: 1 });
    rig.ask(1, 0, 1);
    rig.steps(2);
    expect([rig.phase(1), rig.answers()]).toEqual(["wait", []]);
    rig.step();
    expect([rig.phase(1), rig.answers(), rig.ar()]).toEqual(["free", ["1 timeout"], undefined]);
  });
});
