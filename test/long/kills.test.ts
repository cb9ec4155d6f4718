// needs: verilator
import { expect, it } from "vitest";
import { phaseLines, Prey, sequence, victims, type Phases } from "../failures/kill_harness.ts";

/** Kills of each kind of run, 208 in all, and how many of them are under way at once. */
const shares: Readonly<Record<string, number>> = {
  "cosim netlist": 46,
  "cosim verilator": 16,
  generate: 76,
  regress: 56,
  synth: 14,
};
const lanes = 4;

it("runs that are killed at any moment leave nothing half, nobody behind, and can be run again", async () => {
  const phases: Phases = new Map();
  // Each part of a victim's kills has a folder of its own.
  const queue = victims.flatMap((victim) => [1, 2].map((seed) => ({ victim, seed })));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const prey = new Prey(next.victim);
      const random = sequence(next.seed);
      try {
        await prey.measure();
        const kills = (shares[next.victim.name] ?? 0) / 2;
        for (let kill = 0; kill < kills; kill++) await prey.kill(random(), Math.floor(random() * 4), phases);
      } finally {
        prey.end();
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const kills = [...phases.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${kills} kills:\n${phaseLines(phases).join("\n")}\n`);
  expect(kills).toBeGreaterThanOrEqual(200);
});
