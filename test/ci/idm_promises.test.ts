import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { mutants } from "../../src/formal/mutants.ts";
import { poolMutantProblem } from "../../src/formal/pool_mutants.ts";
import { poolWiringProblem } from "../../src/formal/pool_wiring.ts";
import { ask } from "../../src/formal/prove.ts";
import { promisedTopsOf, promisesOf } from "../../src/generators/promises/index.ts";
import { emit } from "../../src/hdl/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { mutated, watchedRun } from "../generators/front_end_rig.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";

afterAll(closeYosys);

/** Seconds on an idle machine. */
const longest = { timeout: 240_000 };

const tiny = fpgaConfig("fpga-tiny");
const tops = promisedTopsOf(tiny);
const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9_]+/g) ?? [];

test("the blocks of the pool have promises", () => {
  expect(tops).toEqual(["second_level_idm", "address_guard", "first_level_idm"]);
});

describe.each(tops)("promises of %s as circuits", (top) => {
  test("are legal modules at any size, and each has a mutant", () => {
    for (const [cores, fifoDepth, barrierStages] of [
      [1, 1, 0],
      [2, 2, 1],
      [16, 3, 2],
      [32, 16, 3],
    ] as const) {
      const { promises, lemmas, duties } = promisesOf({ ...tiny, cores, fifoDepth, barrierStages }, top);
      const stronger = promises.flatMap(({ inductive }) => inductive?.() ?? []);
      for (const { monitor } of [...promises, ...lemmas, ...duties, ...stronger]) {
        expect(() => emit(monitor, { prefix: "x_", licenseHeader: "L" })).not.toThrow();
      }
      for (const { id } of [...promises, ...lemmas]) {
        expect(mutants.filter(({ promise }) => promise === id).map((one) => one.top)).toEqual([top]);
      }
    }
  });

  test("every sentence is the contract's, word for word", () => {
    const contract = words(readFileSync(new URL(`../../docs/contracts/${top}.md`, import.meta.url), "utf8"));
    const runs = new Set(contract.map((_, i) => contract.slice(i, i + 4).join(" ")));
    for (const { id, sentence } of [...promisesOf(tiny, top).promises, ...promisesOf(tiny, top).duties]) {
      if (id === "index") continue;
      const said = words(sentence);
      const all = said.map((_, i) => said.slice(i, i + 4)).filter((run) => run.length === 4);
      const not = all.map((run) => run.join(" ")).filter((run) => !runs.has(run));
      // A part of a sentence may begin or end otherwise than the whole.
      expect(not.length, `${id}: ${not.join(" | ")}`).toBeLessThanOrEqual(3);
    }
  });

  test("are silent in lawful surroundings, which keep every duty, and their cases are there", longest, async () => {
    const { bad, covered, violated } = await watchedRun(tiny, top, 6000, { profile: "lawful" });
    expect({ bad: [...bad], violated: [...violated] }).toEqual({ bad: [], violated: [] });
    expect([...covered].sort()).toEqual(promisesOf(tiny, top).promises.map(({ id }) => id));
  });
});

/** Of each block those that its random surroundings find soonest; the proofs of the long tests find all. */
test.each([
  ["second_level_idm", "S1"],
  ["second_level_idm", "S3"],
  ["second_level_idm", "S7"],
  ["address_guard", "B1"],
  ["address_guard", "B2"],
  ["first_level_idm", "F1"],
  ["first_level_idm", "F7"],
])("a monitor of %s fires for its mutant: %s", longest, async (top, promise) => {
  const { bad } = await watchedRun(tiny, top, 6000, { files: mutated(tiny, promise), wanted: promise });
  expect([...bad]).toContain(promise);
});

test.each(["F3", "I1"])("%s is refuted for its mutant", longest, async (promise) => {
  const verdict = await ask(poolMutantProblem(tiny, promise), { name: "bmc", seconds: 120, maxDepth: 12 });
  expect(verdict.status).toBe("failed");
});

test("the pool's wires keep the cores apart (I1)", longest, async () => {
  const verdict = await ask(poolWiringProblem(tiny), { name: "pdr", seconds: 60 });
  expect(verdict.status).toBe("proved");
});
