import { afterAll, describe, expect, test } from "vitest";
import { prepareCheck, provable } from "../../src/formal/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { limits } from "../formal/rig.ts";

const tiny = namedConfig("tiny");

afterAll(closeYosys);

/** Seconds on an idle machine; a proof on a busy one may take minutes. */
const longest = { timeout: 300_000 };

describe("proofs of the front end at tiny", longest, () => {
  test.each(["L4", "Q3"])("%s is proved, and not for its mutant", async (promise) => {
    const answer = await prepareCheck({ config: tiny, promise, kind: "proof" }).run(limits);
    expect({ promise, status: answer.status }).toEqual({ promise, status: "proved" });
    const mutant = await prepareCheck({ config: tiny, promise, kind: "mutant" }).run(limits);
    expect(mutant.status).toBe("failed");
  });

  test("O7b is refuted with a bound that is lower by one", async () => {
    const answer = await prepareCheck({ config: tiny, promise: "O7b", bound: 3, kind: "exact" }).run(limits);
    expect(answer.status).toBe("failed");
  });

  test("each statement names its block, and the lemma that it leans on", () => {
    const all = provable(tiny, ["operation_scheduler", "utop_sequencer"]);
    expect(all.map(({ promise }) => promise).join(" ")).toBe("L4 O1 O2 O3 O4 O5 O6 O7a O7b Q1 Q2 Q3 Q4 Q5");
    expect(all.find(({ promise }) => promise === "O7a")).toMatchObject({ top: "operation_scheduler", leansOn: ["L4"] });
    expect(all.find(({ promise }) => promise === "Q1")).toMatchObject({ top: "utop_sequencer", leansOn: [] });
  });
});
