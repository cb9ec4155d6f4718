import { afterAll, describe, expect, test } from "vitest";
import { closedDutyProblem } from "../../src/formal/closed_duties.ts";
import { mutants } from "../../src/formal/mutants.ts";
import { ask } from "../../src/formal/prove.ts";
import { generate } from "../../src/generators/index.ts";
import { withFault } from "../../src/generators/verilog_fault.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";

const tiny = namedConfig("tiny");

afterAll(closeYosys);

/** Seconds on an idle machine. */
const longest = { timeout: 300_000 };

describe("scheduler and sequencers wired together at tiny", longest, () => {
  const a1 = { top: "utop_sequencer", duty: "A1" } as const;

  test("nothing starts where nothing waits: the scheduler keeps duty A1 of the sequencers", async () => {
    const verdict = await ask(closedDutyProblem(tiny, a1), { name: "pdr", seconds: 120 });
    expect(verdict.status).toBe("proved");
  });

  test("not so when a saved uTop does not come back", async () => {
    const files = withFault(
      generate(tiny),
      tiny,
      mutants.find(({ promise }) => promise === "Q3")!,
    );
    const verdict = await ask(closedDutyProblem(tiny, a1, files), { name: "bmc", seconds: 120, maxDepth: 20 });
    expect(verdict.status).toBe("failed");
  });
});
