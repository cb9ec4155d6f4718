import { describe, expect, it } from "vitest";
import { poolTask } from "../../../src/environment/idm/programs/pool_task.ts";
import { seededRandom } from "../../../src/environment/random.ts";
import { checkGroup, checkProgram, unpackProgram, wordParts, type Instruction } from "../../../src/isa/idm/index.ts";

const shape = { stepsMax: 6, wordsMax: 24, faultyShare: 0, crookedShare: 0 };

describe("tasks of the pool's environment", () => {
  it.each([
    [2, 64],
    [5, 128],
    [32, 64],
  ])("are legal on every core, meet at every step, and fit: %i cores, %i words", (cores, room) => {
    const random = seededRandom(5);
    let longest = 0;
    for (let round = 0; round < 60; round += 1) {
      const task = poolTask(random, { ...shape, stepsMax: 1 + (round % 20) }, room, cores);
      const members = [0, cores - 1];
      const images = task.images(members);
      const programs = images.map(({ words }, member) => ({
        core: members[member] ?? 0,
        instructions: unpackProgram(words, cores),
      }));
      expect(new Set(task.layers).size).toBe(task.layers.length);
      expect(checkGroup(programs)).toEqual([]);
      for (const { core, instructions } of programs) {
        const report = checkProgram(instructions, { cores, core, instructionWords: room });
        expect(report.problems).toEqual([]);
        longest = Math.max(longest, instructions.length);
      }
      // A step begins behind the SYSTEM of the step before, and says its own layer.
      images.forEach(({ starts, words }, member) => {
        const { instructions = [] } = programs[member] ?? {};
        expect(starts.length).toBe(task.layers.length);
        starts.forEach((start, step) => {
          expect(start).toBeLessThan(words.length / wordParts);
          if (step > 0) expect(instructions[start - 1]).toMatchObject({ opcode: "system", sync: true });
          expect(meeting(instructions, start)).toMatchObject({ layer: task.layers[step] });
        });
      });
    }
    expect(longest).toBeGreaterThan(room / 2);
  });

  it("are crooked where they are asked to be: some cores of some tasks do not meet", () => {
    const random = seededRandom(6);
    const crooked = Array.from({ length: 40 }, () => {
      const members = [0, 1, 2, 3];
      const images = poolTask(random, { ...shape, crookedShare: 1 }, 128, 5).images(members);
      const programs = images.map(({ words }, core) => ({ core, instructions: unpackProgram(words, 5) }));
      return checkGroup(programs).length;
    });
    expect(crooked.filter((problems) => problems > 0).length).toBeGreaterThan(15);
  });
});

/** The barrier or end to which a core comes first from an instruction on. */
function meeting(instructions: readonly Instruction[], from: number): Instruction | undefined {
  return instructions.slice(from).find(({ sync, end }) => sync || end);
}
