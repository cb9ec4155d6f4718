import { afterAll, describe, expect, test } from "vitest";
import { prepareCheck, provable } from "../../src/formal/index.ts";
import { poolMutantProblem, poolProblems } from "../../src/formal/pool_mutants.ts";
import { ask } from "../../src/formal/prove.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { limits } from "../formal/rig.ts";
import { watchedRun } from "../generators/front_end_rig.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";

/** Each takes seconds on an idle machine, a few a minute. */
const longest = { timeout: 900_000 };

afterAll(closeYosys);

const barriers = ["L7", "F1", "F2"];
const statements = [
  ...provable(fpgaConfig("fpga-tiny")).map(({ promise }) => ["fpga-tiny", promise] as const),
  ...barriers.map((promise) => ["fpga-odd", promise] as const),
];

describe("promises and lemmas of the pool's blocks", longest, () => {
  test.each(statements)("are proved at %s, have cases, and not for the kept mutant: %s", async (name, promise) => {
    const config = fpgaConfig(name);
    const proof = await prepareCheck({ config, promise, kind: "proof" }).run(limits);
    expect({ promise, status: proof.status }).toEqual({ promise, status: "proved" });
    for (const kind of ["cover", "mutant"] as const) {
      const found = await prepareCheck({ config, promise, kind }).run(limits);
      expect({ promise, kind, status: found.status }).toEqual({ promise, kind, status: "failed" });
    }
  });
});

describe.each(Object.keys(poolProblems))("%s, of two blocks or two runs", longest, (promise) => {
  const config = fpgaConfig("fpga-tiny");
  test("is proved", async () => {
    const problem = poolProblems[promise]?.(config);
    const verdict = problem && (await ask(problem, { name: "pdr", seconds: 600 }));
    expect(verdict?.status).toBe("proved");
  });

  test("is refuted for its mutant", async () => {
    const verdict = await ask(poolMutantProblem(config, promise), { name: "bmc", seconds: 300, maxDepth: 30 });
    expect(verdict.status).toBe("failed");
  });
});

const tops = ["second_level_idm", "address_guard", "first_level_idm"];
test.each(
  ["fpga-tiny", "fpga-odd", "fpga-paper", "fpga-single"].flatMap((name) => tops.map((top) => [name, top] as const)),
)("at %s no monitor of %s fires, whatever the temper, and every duty is kept", longest, async (name, top) => {
  for (const profile of ["lawful", "mixed", "wild", "saturated"]) {
    const { bad, violated } = await watchedRun(fpgaConfig(name), top, 3000, { profile });
    expect({ profile, bad: [...bad], violated: [...violated] }).toEqual({ profile, bad: [], violated: [] });
  }
});
