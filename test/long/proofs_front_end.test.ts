import { afterAll, describe, expect, test } from "vitest";
import { closedDutyProblem } from "../../src/formal/closed_duties.ts";
import { prepareCheck, provable } from "../../src/formal/index.ts";
import { ask } from "../../src/formal/prove.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { limits } from "../formal/rig.ts";
import { frontEndMutants, frontEndTops, mutated, watchedRun } from "../generators/front_end_rig.ts";

/** Each takes seconds on an idle machine. */
const longest = { timeout: 900_000 };

afterAll(closeYosys);

const at = ["tiny", "duo"] as const;
const statements = at.flatMap((name) =>
  provable(namedConfig(name), frontEndTops).map(({ promise }) => [name, promise] as const),
);

describe("promises and lemmas of operation scheduler and uTop sequencer", longest, () => {
  test.each(statements)("are proved at %s, and not for the kept mutant: %s", async (name, promise) => {
    const config = namedConfig(name);
    const proof = await prepareCheck({ config, promise, kind: "proof" }).run(limits);
    expect({ promise, status: proof.status }).toEqual({ promise, status: "proved" });
    const mutant = await prepareCheck({ config, promise, kind: "mutant" }).run(limits);
    expect({ promise, status: mutant.status }).toEqual({ promise, status: "failed" });
  });

  test.each(statements.filter(([, id]) => !id.startsWith("L")))(
    "have cases at %s that can be reached: %s",
    async (name, promise) => {
      const reached = await prepareCheck({ config: namedConfig(name), promise, kind: "cover" }).run(limits);
      expect({ promise, status: reached.status }).toEqual({ promise, status: "failed" });
    },
  );

  const bounds = at.flatMap((name) =>
    provable(namedConfig(name), frontEndTops).flatMap(({ promise, bound }) =>
      bound === undefined ? [] : [[name, promise, bound] as const],
    ),
  );
  test.each(bounds)(
    "have exact bounds: at %s %s is refuted when %i is lowered by one",
    async (name, promise, bound) => {
      const config = namedConfig(name);
      const lower = await prepareCheck({ config, promise, bound: bound - 1, kind: "exact" }).run(limits);
      expect({ promise, status: lower.status }).toEqual({ promise, status: "failed" });
    },
  );
});

const mutantsAt = at.flatMap((name) => frontEndMutants.map(({ promise, top }) => [name, promise, top] as const));
test.each(mutantsAt)("at %s the monitor of %s fires for its mutant in %s", longest, async (name, promise, top) => {
  const config = namedConfig(name);
  const { bad } = await watchedRun(config, top, 40_000, { files: mutated(config, promise), wanted: promise });
  expect([...bad]).toContain(promise);
});

test.each(["tiny", "odd", "paper", "wide"].flatMap((name) => frontEndTops.map((top) => [name, top] as const)))(
  "at %s no monitor of %s fires, whatever the temper, and every duty is kept",
  longest,
  async (name, top) => {
    for (const profile of ["lawful", "mixed", "idle", "saturated"]) {
      const { bad, violated } = await watchedRun(namedConfig(name), top, 3000, { profile });
      // Flushes of a wild segment come at any time.
      const kept = [...violated].filter((id) => !(profile === "mixed" && top === "operation_scheduler" && id === "A4"));
      expect({ profile, bad: [...bad], kept }).toEqual({ profile, bad: [], kept: [] });
    }
  },
);

const closed = [
  { top: "utop_sequencer", duty: "A1" },
  { top: "utop_sequencer", duty: "mine" },
  { top: "utop_sequencer", duty: "index" },
  { top: "utop_scheduler", duty: "A1" },
  { top: "utop_scheduler", duty: "A2" },
] as const;
test.each(at.flatMap((name) => closed.map((one) => [name, one] as const)))(
  "at %s, wired together, the uTop scheduler and its sequencers keep %o",
  longest,
  async (name, duty) => {
    const verdict = await ask(closedDutyProblem(namedConfig(name), duty), { name: "pdr", seconds: 600 });
    expect(verdict.status).toBe("proved");
  },
);
