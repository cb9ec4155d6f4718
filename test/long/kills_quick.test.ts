import { expect, it } from "vitest";
import { phaseLines, Prey, sequence, victims, type Phases } from "../failures/kill_harness.ts";

/** The long version, over all kinds of runs and 200 kills, is test/long/kills.test.ts. */
it(
  "runs that are killed at some moment leave nothing half, nobody behind, and can be run again",
  { timeout: 180_000 },
  async () => {
    const phases: Phases = new Map();
    const next = sequence(3);
    const some = victims.filter(({ name }) => ["generate"].includes(name));
    await Promise.all(
      some.map(async (victim, index) => {
        const prey = new Prey(victim);
        try {
          await prey.measure();
          await prey.kill(0.4 + 0.5 * next(), index, phases);
        } finally {
          prey.end();
        }
      }),
    );
    expect(phaseLines(phases).length).toBe(some.length);
  },
);
