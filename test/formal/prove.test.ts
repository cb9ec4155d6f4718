import { afterAll, describe, expect, test } from "vitest";
import { promiseProblem, prove, provePromise, type PromiseQuestion, type Verdict } from "../../src/formal/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { mutants } from "./mutants.ts";
import { limits, replay, textOf } from "./rig.ts";

const tiny = namedConfig("tiny");

afterAll(closeYosys);

/** Seconds on an idle machine; a proof on a busy one may take minutes. */
const longest = { timeout: 300_000 };

describe("proofs at tiny", longest, () => {
  test("a start on an engine out of service fails the proof of G1, and its monitor fires on the netlist engine", async () => {
    const mutant = mutants.find(({ promise }) => promise === "G1")!;
    const files = textOf(tiny, mutant);
    const proof = await provePromise({ config: tiny, promise: "G1", files }, limits);
    expect(proof.status).toBe("failed");
    const shown = await replay(tiny, files, proof.counterexample!);
    expect(shown.last).toContain("G1");
    expect(shown.earlier).toEqual([]);
    expect(await replay(tiny, textOf(tiny), proof.counterexample!)).toMatchObject({ last: [], earlier: [] });
  });

  test("duties that contradict each other are seen by the cover, a promise that says nothing by its mutant", async () => {
    /** Asks about G1's text with one assignment of one of its circuits changed. */
    const changed = (question: PromiseQuestion, file: string, from: string, to: string): Promise<Verdict> => {
      const problem = promiseProblem(question);
      const files = problem.files.map((one) =>
        one.name.endsWith(file) ? { ...one, text: one.text.replace(from, to) } : one,
      );
      expect(files).not.toEqual(problem.files);
      return prove({ ...problem, files }, { ...limits, boundedSeconds: 0 });
    };
    const g3 = { config: tiny, promise: "G3", ask: "cover" } as const;
    const contradiction = await changed(g3, "_a1.v", "assign violated_o =", "assign violated_o = 1'b1 |");
    expect(contradiction.status).toBe("proved");
    const files = textOf(
      tiny,
      mutants.find(({ promise }) => promise === "G1"),
    );
    const g1 = { config: tiny, promise: "G1", files };
    expect(await changed(g1, "_g1.v", "assign bad_o =", "assign bad_o = 1'b0 &")).toMatchObject({ status: "proved" });
  });

  test("text that Yosys refuses, and a cut that is not there, prove nothing", async () => {
    const files = textOf(tiny).map((file) => ({
      ...file,
      text: file.text.replace("idle = me_online_i", "idle = nothing"),
    }));
    const refused = await provePromise({ config: tiny, promise: "G1", files }, { ...limits, boundedSeconds: 0 });
    expect(refused).toMatchObject({ status: "unknown" });
    expect(refused.reason).toContain("Yosys failed: ERROR");
    const renamed = textOf(tiny).map((file) => ({
      ...file,
      text: file.text.replaceAll(/\border\b/g, "order_elsewhere"),
    }));
    const uncut = await provePromise({ config: tiny, promise: "G1", files: renamed }, { ...limits, boundedSeconds: 0 });
    expect(uncut).toMatchObject({ status: "unknown" });
  });
});
