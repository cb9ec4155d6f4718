import { afterAll, describe, expect, test } from "vitest";
import type { NpuConfig } from "../../src/config/types.ts";
import { prepareCheck, provePromise, type PromiseQuestion } from "../../src/formal/index.ts";
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

/** The 16 bits of the switch counter are too many for PDR: G10 is asked for switches of 0 to 3 cycles. */
const narrowed = (promise: string): Pick<PromiseQuestion, "restrictions"> =>
  promise === "G10" ? { restrictions: ["R1"] } : {};

afterAll(closeYosys);

const small = ["G1", "G2", "G3", "G4", "G5a", "G5b", "G6", "G7", "G9", "G10"];
const proved: readonly (readonly [string, NpuConfig, string])[] = [
  ...small.map((id) => ["tiny", tiny, id] as const),
  ...["L1", ...small].map((id) => ["duo", duo, id] as const),
  ...["G1", "G2", "G4", "G6", "G7", "G9"].map((id) => ["paper, S = 4", paper, id] as const),
  ["4 MEs, 3 vNPUs, S = 4", paperOfThree, "G9"],
];

describe("promises are proved", longest, () => {
  test.each(proved)("%s: %#: %s", async (_, config, promise) => {
    const proof = await provePromise({ config, promise, ...narrowed(promise) }, limits);
    expect(proof).toMatchObject({ promise, status: "proved" });
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
    const proof = await provePromise({ config, promise, bound: bound - 1, ...narrowed(promise) }, limits);
    expect(proof.status).toBe("failed");
    const shown = await replay(config, textOf(config), proof.counterexample!);
    expect(shown.covered).toContain(promise);
    expect([...shown.last, ...shown.earlier]).not.toContain(promise);
  });
});

describe("no proof is empty", longest, () => {
  const watched = mutants.filter(({ promise }) => promise !== "L1");
  test.each(watched)("the proof of $promise fails for '$description', and its monitor fires", async (mutant) => {
    const { promise } = mutant;
    const files = textOf(duo, mutant);
    const proof = await provePromise({ config: duo, promise, files, ...narrowed(promise) }, limits);
    expect(proof.status).toBe("failed");
    expect((await replay(duo, files, proof.counterexample!)).last).toContain(promise);
  });

  const atOtherSizes = mutants.flatMap((mutant) =>
    mutant.promise === "L1" ? [[paper, mutant] as const] : [[tiny, mutant] as const, [paper, mutant] as const],
  );
  test.each([...atOtherSizes, [duo, mutants.at(-1)!] as const])("a mutant is refuted, case %#", async (config, one) => {
    const answer = await prepareCheck({ config, promise: one.promise, kind: "mutant" }).run(limits);
    expect({ promise: one.promise, status: answer.status }).toEqual({ promise: one.promise, status: "failed" });
  });

  test.each(small)("the case of %s can be reached with its duties kept", async (promise) => {
    const reached = await provePromise({ config: duo, promise, ask: "cover", ...narrowed(promise) }, limits);
    expect(reached.status).toBe("failed");
    const shown = await replay(duo, textOf(duo), reached.counterexample!);
    expect(shown.covered).toContain(promise);
  });
});
