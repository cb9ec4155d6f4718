import { afterAll, describe, expect, test } from "vitest";
import type { NpuConfig } from "../../src/config/types.ts";
import { endsWithBit } from "../../src/formal/directed_run.ts";
import { prepareCheck, promiseProblem, provePromise, type PromiseQuestion } from "../../src/formal/index.ts";
import { longestWait } from "../../src/formal/longest_wait.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { mutants } from "../formal/mutants.ts";
import { limits, replay, textOf } from "../formal/rig.ts";

/** Each takes seconds on an idle machine. */
const longest = { timeout: 900_000 };

const tiny = namedConfig("tiny");
const duo = namedConfig("duo");
/** The core of the main evaluation, with short saves: no promise but the bounds speaks of their length. */
const paper: NpuConfig = { ...namedConfig("paper"), saveLimitCycles: 4 };
const paperOfThree: NpuConfig = { ...paper, vnpus: 3 };

afterAll(closeYosys);

const small = ["G1", "G2", "G3", "G4", "G5a", "G5b", "G6", "G7", "G9", "G10"];
const proved: readonly (readonly [string, NpuConfig, string])[] = [
  ...small.map((id) => ["tiny", tiny, id] as const),
  ...["L1", "L2", ...small].map((id) => ["duo", duo, id] as const),
  ...["G1", "G2", "G4", "G6", "G7", "G9"].map((id) => ["paper, S = 4", paper, id] as const),
  ["4 MEs, 3 vNPUs, S = 4", paperOfThree, "G9"],
];

describe("promises are proved", longest, () => {
  test.each(proved)("%s: %#: %s", async (_, config, promise) => {
    const answer = await prepareCheck({ config, promise, kind: "proof" }).run(limits);
    expect({ promise, status: answer.status }).toEqual({ promise, status: "proved" });
  });
});

describe("bounds follow from stronger statements by induction", longest, () => {
  const bounds = ["L2", "L3", "G5a", "G5b", "G10"];
  test.each(bounds)("%s at paper with its saves of 384 cycles and its switches of 65,535", async (promise) => {
    const answer = await prepareCheck({ config: namedConfig("paper"), promise, kind: "proof" }).run(limits);
    expect({ promise, status: answer.status }).toEqual({ promise, status: "proved" });
    expect(answer.engine).toContain("k-induction");
  });

  // No size is special: a core of one ME, one of as many MEs as vNPUs, and sizes that are no powers of two.
  test.each([
    [1, 3],
    [3, 3],
    [5, 4],
  ])("and at %i MEs and %i vNPUs", async (matrixEngines, vnpus) => {
    const config: NpuConfig = { ...paper, matrixEngines, vnpus };
    for (const promise of ["G5a", "G5b", "G10"]) {
      const answer = await prepareCheck({ config, promise, kind: "proof" }).run(limits);
      expect({ promise, status: answer.status }).toEqual({ promise, status: "proved" });
    }
  });
});

describe("the order's lemma", longest, () => {
  test.each([
    ["duo", duo],
    ["paper", paper],
  ] as const)("is proved at %s by its invariant", async (_, config) => {
    const answer = await prepareCheck({ config, promise: "L1", kind: "proof" }).run(limits);
    expect(answer).toMatchObject({ status: "proved", engine: "pdr, with an invariant" });
  });
});

describe("the books of each vNPU", longest, () => {
  test("balance at paper, split by vNPU", async () => {
    const proof = await prepareCheck({ config: paper, promise: "G3", kind: "proof" }).run(limits);
    expect(proof).toMatchObject({ status: "proved", engine: "k-induction, split by vNPU" });
  });
});

describe("the longest wait of an owner", longest, () => {
  const sizes = [
    ...(["tiny", "duo", "odd", "paper", "wide"] as const).map((name) => namedConfig(name)),
    ...[
      { ...paper, matrixEngines: 5, vnpus: 3 },
      { ...paper, saveLimitCycles: 1 },
    ],
  ];
  test.each(sizes)("is S + 1 + min(NX, V - 1) cycles, in a directed run at $name, %#", async (config) => {
    const bound = config.saveLimitCycles + 1 + Math.min(config.matrixEngines, config.vnpus - 1);
    const run = longestWait(config, "G5a")!;
    const ends = (question: Partial<PromiseQuestion>): Promise<boolean> =>
      endsWithBit(promiseProblem({ config, promise: "G5a", ...question }), run, config.reset);
    expect(await ends({ ask: "cover" })).toBe(true);
    expect(await ends({ bound: bound - 1 })).toBe(true);
    expect(await ends({ bound })).toBe(false);
  });
});

describe("exact bounds", longest, () => {
  const bounds: readonly (readonly [string, number, number])[] = [
    // promise, bound at tiny (S = 4, NX = 1, V = 2), at duo (NX = 2, V = 3)
    ["G5a", 6, 7],
    ["G5b", 1, 2],
    ["G9", 1, 2],
    ["G10", 7, 8],
  ];
  const cases = bounds.flatMap(([promise, atTiny, atDuo]) => [
    [promise, tiny, atTiny] as const,
    [promise, duo, atDuo] as const,
  ]);
  test.each(cases)("%s is refuted when lowered by one, case %#", async (promise, config, bound) => {
    const proof = await provePromise({ config, promise, bound: bound - 1 }, limits);
    expect(proof.status).toBe("failed");
    const shown = await replay(config, textOf(config), proof.counterexample!);
    expect(shown.covered).toContain(promise);
    expect([...shown.last, ...shown.earlier]).not.toContain(promise);
  });
});

describe("no proof is empty", longest, () => {
  const watched = mutants.filter(({ promise }) => !promise.startsWith("L"));
  test.each(watched)("the proof of $promise fails for '$description', and its monitor fires", async (mutant) => {
    const { promise } = mutant;
    const files = textOf(duo, mutant);
    const proof = await provePromise({ config: duo, promise, files }, limits);
    expect(proof.status).toBe("failed");
    expect((await replay(duo, files, proof.counterexample!)).last).toContain(promise);
  });

  const atOtherSizes = mutants.flatMap((mutant) =>
    mutant.promise.startsWith("L") ? [[paper, mutant] as const] : [[tiny, mutant] as const, [paper, mutant] as const],
  );
  const lemmasAtDuo = mutants.filter(({ promise }) => promise === "L1" || promise === "L2");
  test.each([...atOtherSizes, ...lemmasAtDuo.map((mutant) => [duo, mutant] as const)])(
    "a mutant is refuted, case %#",
    async (config, one) => {
      const answer = await prepareCheck({ config, promise: one.promise, kind: "mutant" }).run(limits);
      expect({ promise: one.promise, status: answer.status }).toEqual({ promise: one.promise, status: "failed" });
    },
  );

  test.each(small)("the case of %s can be reached with its duties kept", async (promise) => {
    const reached = await provePromise({ config: duo, promise, ask: "cover" }, limits);
    expect(reached.status).toBe("failed");
    const shown = await replay(duo, textOf(duo), reached.counterexample!);
    expect(shown.covered).toContain(promise);
  });
});
