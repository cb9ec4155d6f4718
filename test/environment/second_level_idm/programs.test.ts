import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/environment/random.ts";
import {
  distributionText,
  faultTraps,
  legalProgram,
  programDistribution,
  programFaults,
  randomProgram,
  type PoolProgram,
} from "../../../src/environment/second_level_idm/programs/index.ts";
import { TokenBook } from "../../../src/environment/second_level_idm/programs/token_book.ts";
import {
  checkProgram,
  checkTokens,
  moduleOf,
  unpackInstruction,
  type Instruction,
} from "../../../src/isa/idm/index.ts";
import { secondLevelState } from "../../../src/ports/second_level_idm.ts";
import { play } from "./play.ts";

/** The instructions up to the first that traps by itself, and its code. */
function decode({ words }: PoolProgram, cores: number): { program: Instruction[]; fault: number } {
  const program: Instruction[] = [];
  for (let at = 0; at < words.length; at += 4) {
    const found = unpackInstruction(words, cores, at);
    if (found.kind === "fault") return { program, fault: found.code };
    program.push(found.instruction);
  }
  return { program, fault: 0 };
}

const pools = [
  { cores: 1, core: 0 },
  { cores: 5, core: 3 },
  { cores: 16, core: 15 },
  { cores: 32, core: 17 },
] as const;

describe("legal programs", () => {
  it("have nothing that the static checks find wrong, in pools of any size", () => {
    for (const pool of pools) {
      const random = seededRandom(1);
      for (let n = 0; n < 6; n += 1) {
        const { program, fault } = decode(randomProgram(random, { ...pool, kind: "legal" }), pool.cores);
        expect(fault).toBe(0);
        const { problems } = checkProgram(program, pool);
        expect(problems[0]?.sentence).toBeUndefined();
      }
    }
  });

  it("have the bounds that the static checks find", () => {
    const random = seededRandom(2);
    for (let n = 0; n < 8; n += 1) {
      const program = legalProgram(random, { core: 0, cores: 2, length: 700 });
      const book = new TokenBook();
      for (const instruction of program) {
        if (moduleOf(instruction) < 0) book.clear();
        else expect(book.add(moduleOf(instruction), instruction.wait, instruction.post)).toBe(true);
      }
      expect([...book.bound]).toEqual([...checkTokens(program).bounds]);
    }
  });

  it("are of every length, use all counters, and reach the bound of 63", () => {
    const random = seededRandom(3);
    const programs = Array.from({ length: 100 }, () => randomProgram(random, { core: 3, cores: 16, kind: "legal" }));
    const report = programDistribution(programs, 16);
    console.log(distributionText(report));
    expect(report.lengths[0]).toBeGreaterThanOrEqual(9);
    expect(report.lengths[0]).toBeLessThanOrEqual(14);
    expect(report.lengths[2]).toBeGreaterThan(1500);
    expect(report.lengths[2]).toBeLessThanOrEqual(2000);
    expect(report.manyWaitsShare).toBeGreaterThan(0.3);
    expect(report.waits[3]).toBeGreaterThan(300);
    expect(report.countersUsed).toBe(12);
    expect(report.bounds[2]).toBe(63);
    expect(report.fullPrograms).toBeGreaterThan(3);
    for (const kind of ["fence", "sync", "end"] as const) expect(report.systems[kind]).toBeGreaterThan(40);
  });

  it("end without a trap, for any latencies and FIFO depths", () => {
    const random = seededRandom(4);
    for (const fifoDepth of [1, 2, 8, 16]) {
      for (const latencyMax of [1, 6, 100]) {
        const length = latencyMax === 100 ? 100 : 400;
        const program = randomProgram(random, { core: 1, cores: 4, kind: "legal", length });
        const setup = { sizes: { cores: 4, fifoDepth }, core: 1, watchdog: 1, latencyMax };
        expect(play(program, setup, random)).toMatchObject({ state: secondLevelState.done, trapCode: 0 });
      }
    }
  });

  it("are the same for the same seed", () => {
    const [one, two, three] = [7, 7, 8].map((seed) => randomProgram(seededRandom(seed), { core: 0, cores: 2 }));
    expect(two).toEqual(one);
    expect(three).not.toEqual(one);
  });
});

describe("programs with a fault", () => {
  for (const kind of programFaults) {
    it(`${kind} are found, and come to trap ${faultTraps[kind]}`, () => {
      const random = seededRandom(5);
      const traps = new Set<number>();
      for (let n = 0; n < 12; n += 1) {
        const pool = pools[n % pools.length] ?? pools[0];
        const made = randomProgram(random, { ...pool, kind, length: random.between(10, 120) });
        const { program, fault } = decode(made, pool.cores);
        expect(fault !== 0 || checkProgram(program, pool).verdict !== "legal").toBe(true);
        const setup = {
          sizes: { cores: pool.cores, fifoDepth: random.between(1, 16) },
          ...{ watchdog: 1, latencyMax: 8 },
        };
        const played = play(made, { ...setup, core: pool.core }, random);
        // Whether a counter overflows is up to the latencies.
        if (kind === "overflow" && played.state === secondLevelState.done) continue;
        expect({ n, ...played }).toMatchObject({ state: secondLevelState.trap, trapCode: faultTraps[kind] });
        traps.add(played.trapCode);
      }
      expect([...traps]).toEqual([faultTraps[kind]]);
    });
  }

  it("are drawn in the share that is asked for, all kinds of them", () => {
    const random = seededRandom(6);
    const options = { core: 0, cores: 2, length: 10, faultyShare: 0.8 };
    const { kinds } = programDistribution(
      Array.from({ length: 200 }, () => randomProgram(random, options)),
      2,
    );
    expect(Object.keys(kinds).sort()).toEqual(["legal", ...programFaults].sort());
    expect(kinds["legal"]).toBeGreaterThan(20);
    expect(kinds["legal"]).toBeLessThan(65);
  });
});
