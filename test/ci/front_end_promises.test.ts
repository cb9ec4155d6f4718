import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { emit } from "../../src/hdl/index.ts";
import { promisedTops, promisedTopsOf, promisesOf } from "../../src/generators/promises/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { fpgaConfig } from "../generators/first_level_idm/configs.ts";
import { frontEndTops, mutated, watchedRun } from "../generators/front_end_rig.ts";

afterAll(closeYosys);

/** Seconds on an idle machine. */
const longest = { timeout: 240_000 };

const tiny = namedConfig("tiny");
const words = (text: string): string[] =>
  text
    .replaceAll("\u00b5", "u")
    .toLowerCase()
    .match(/[a-z0-9_\u03a3]+/g) ?? [];

describe.each(frontEndTops)("promises of %s as circuits", (top) => {
  test("are legal modules at any size", () => {
    const sizes = [
      [1, 1, 1],
      [1, 1, 2],
      [2, 2, 3],
      [3, 5, 4],
      [5, 3, 8],
    ] as const;
    for (const [matrixEngines, vectorEngines, vnpus] of sizes) {
      const config = { ...tiny, matrixEngines, vectorEngines, vnpus };
      const { promises, lemmas, duties } = promisesOf(config, top);
      const stronger = promises.flatMap(({ inductive }) => inductive?.() ?? []);
      for (const { monitor } of [...promises, ...lemmas, ...duties, ...stronger]) {
        expect(() => emit(monitor, { prefix: "x_", licenseHeader: "L" })).not.toThrow();
      }
    }
  });

  test("every sentence is the contract's, word for word", () => {
    const read = (name: string): string =>
      readFileSync(new URL(`../../docs/contracts/${name}.md`, import.meta.url), "utf8");
    const all = [...words(read(top)), ...words(read("rules"))];
    const contract = new Set(all.map((_, i) => all.slice(i, i + 4).join(" ")));
    const { promises, duties } = promisesOf(tiny, top);
    for (const { id, sentence } of [...promises, ...duties]) {
      const said = words(sentence);
      const strange = said.map((_, i) => said.slice(i, i + 4)).filter((run) => run.length === 4);
      const not = strange.map((run) => run.join(" ")).filter((run) => !contract.has(run));
      // A part of a sentence may begin or end otherwise than the whole.
      expect(not.length, `${id}: ${not.join(" | ")}`).toBeLessThanOrEqual(4);
    }
  });

  test("are silent in lawful surroundings, which keep every duty, and their cases are there", longest, async () => {
    const { bad, covered, violated } = await watchedRun(namedConfig("duo"), top, 6000, { profile: "lawful" });
    expect({ bad: [...bad], violated: [...violated] }).toEqual({ bad: [], violated: [] });
    expect([...covered].sort()).toEqual(promisesOf(namedConfig("duo"), top).promises.map(({ id }) => id));
  });
});

test("names of promises and lemmas differ between the blocks", () => {
  const pool = fpgaConfig("fpga-odd");
  const names = promisedTops.flatMap((top) => {
    const config = promisedTopsOf(pool).includes(top) ? pool : namedConfig("paper");
    const { promises, lemmas } = promisesOf(config, top);
    return [...promises, ...lemmas].map(({ id }) => id);
  });
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ["operation_scheduler", "O4"],
  ["utop_sequencer", "Q3"],
])("a monitor of %s fires for its mutant: %s", longest, async (top, promise) => {
  const { bad } = await watchedRun(tiny, top, 6000, { files: mutated(tiny, promise), wanted: promise });
  expect([...bad]).toContain(promise);
});
