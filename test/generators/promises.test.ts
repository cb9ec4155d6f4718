import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { utopSchedulerEnvironment } from "../../src/environment/index.ts";
import { generate } from "../../src/generators/index.ts";
import { duties, lemmas, promises, watchedDesign } from "../../src/generators/utop_scheduler/promises/index.ts";
import { utopSchedulerGolden } from "../../src/golden/index.ts";
import { emit } from "../../src/hdl/index.ts";
import { readPort, rowLayout } from "../../src/ports/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";

afterAll(closeYosys);

const sizes = [
  [1, 1],
  [1, 2],
  [2, 3],
  [3, 5],
  [5, 8],
] as const;

/** The words of a sentence, whatever signs stand between them. */
const words = (text: string): string[] =>
  text
    .replaceAll("\u00b5", "u")
    .toLowerCase()
    .match(/[a-z0-9_]+/g) ?? [];

describe("promises as circuits", () => {
  test.each(sizes)("those of %i MEs and %i vNPUs are legal modules", (matrixEngines, vnpus) => {
    const config = { ...namedConfig("duo"), matrixEngines, vnpus };
    for (const { monitor } of [...promises(config), ...lemmas(config), ...duties(config)]) {
      expect(() => emit(monitor, { prefix: "x_", licenseHeader: "L" })).not.toThrow();
    }
  });

  test("so is the one for one ME and two vNPUs with wide counters", () => {
    const g8 = promises({ ...namedConfig("tiny"), serviceCounterBits: 24 }).find(({ id }) => id === "G8")!;
    expect(() => emit(g8.monitor, { prefix: "x_", licenseHeader: "L" })).not.toThrow();
  });

  test("every sentence is the contract's, word for word", () => {
    const url = new URL("../../docs/contracts/utop_scheduler.md", import.meta.url);
    const contract = new Set<string>();
    const all = words(readFileSync(url, "utf8"));
    const config = { ...namedConfig("tiny"), serviceCounterBits: 24 };
    for (let i = 0; i + 5 <= all.length; i++) contract.add(all.slice(i, i + 5).join(" "));
    for (const { id, sentence } of [...promises(config), ...duties(config)]) {
      const said = words(sentence);
      const strange = said
        .map((_, i) => said.slice(i, i + 5))
        .filter((run) => run.length === 5 && !contract.has(run.join(" ")));
      // A part of a sentence may begin or end otherwise than the whole.
      expect(strange.length, `${id}: ${strange.map((run) => run.join(" ")).join(" | ")}`).toBeLessThanOrEqual(4);
    }
  });

  test("there is one for each promise of the contract", () => {
    // G8 speaks of one ME, two vNPUs and wide counters alone.
    const wide = { ...namedConfig("tiny"), serviceCounterBits: 24 };
    expect(promises(wide).map(({ id }) => id)).toContain("G8");
    const ids = new Set(promises(namedConfig("duo")).map(({ id }) => id.replace(/[ab]$/, "")));
    expect([...ids]).toEqual(["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G9", "G10"]);
  });

  test("bounds are those of the contract", () => {
    const bounds = promises({ ...namedConfig("paper") }).flatMap(({ id, bound }) =>
      bound === undefined ? [] : [[id, bound]],
    );
    expect(bounds).toEqual([
      ["G5a", 384 + 1 + 4],
      ["G5b", 4],
      ["G9", 4],
      ["G10", 4 + 384 + 2],
    ]);
    expect(() => promises(namedConfig("duo"))[0]?.withBound(3)).toThrow("no bound");
  });

  test.each(["tiny", "duo"])(
    "no monitor of %s fires in lawful traffic, and their cases are reached",
    { timeout: 240_000 },
    async (name) => {
      const config = namedConfig(name);
      const cycles = 8192;
      const design = watchedDesign(config, generate(config));
      const golden = utopSchedulerGolden(config, config.reset);
      const stimulus = new Uint32Array(cycles * golden.inputs.words);
      const shown = new Uint32Array((cycles + 1) * golden.outputs.words);
      const environment = utopSchedulerEnvironment({ sizes: config, seed: 5, profile: "mixed" });
      for (let cycle = 0; cycle < cycles; cycle++) {
        const [at, before] = [cycle * golden.inputs.words, cycle * golden.outputs.words];
        environment.drive(stimulus, at, shown, before);
        golden.step(stimulus, at, shown, before + golden.outputs.words);
      }
      const dut = await netlistDut({ ...design, reset: config.reset });
      const outputs = rowLayout(design.ports.ports.filter(({ direction }) => direction === "output"));
      const rows = await dut.sample(stimulus, cycles);
      await dut.close();
      const port = (wanted: string): number => outputs.ports.findIndex((one) => one.name === wanted);
      let [bad, covered, violated] = [0n, 0n, 0n];
      for (let at = 0; at < rows.length; at += outputs.words) {
        bad |= readPort(outputs, rows, at, port("bad_o"));
        covered |= readPort(outputs, rows, at, port("cover_o"));
        violated |= readPort(outputs, rows, at, port("violated_o"));
      }
      const names = (list: readonly string[], bits: bigint): string[] =>
        list.filter((_, i) => (bits >> BigInt(i)) & 1n);
      expect(names(design.promises, bad)).toEqual([]);
      // `mixed` keeps these two.
      expect(names(design.duties, violated)).not.toContain("A1");
      expect(names(design.duties, violated)).not.toContain("A3");
      expect(names(design.promises, covered)).toEqual(expect.arrayContaining(["G1", "G2", "G3", "G6", "G7"]));
    },
  );
});
