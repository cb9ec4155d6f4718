import {
  legalProgram,
  randomProgram,
  type ProgramKind,
} from "../../../src/environment/second_level_idm/programs/index.ts";
import {
  drawLatencies,
  programRunner,
  type CoreProgramEnd,
  type ProgramToRun,
} from "../../../src/environment/second_level_idm/index.ts";
import type { Environment } from "../../../src/environment/environment.ts";
import { seededRandom } from "../../../src/environment/random.ts";
import { secondLevelGolden } from "../../../src/golden/index.ts";
import { packProgram } from "../../../src/isa/idm/index.ts";

/** How many ended how. */
export interface Ends {
  readonly ended: Readonly<Record<string, number>>;
  readonly programs: number;
  readonly cycles: number;
}

/** Programs of one kind for cores of 2, of 10 to `longest` instructions each, the same from the same seed. */
export function programsOf(kind: ProgramKind, count: number, seed: number, longest = 2000): Iterator<ProgramToRun> {
  const random = seededRandom(seed);
  function* all(): Generator<ProgramToRun> {
    for (let index = 0; index < count; index += 1) {
      const [core, length] = [random.below(2), 9 + random.spread(longest - 9)];
      const target = { core, cores: 2, length };
      const words =
        kind === "legal"
          ? packProgram(legalProgram(random, target), 2)
          : randomProgram(random, { ...target, kind }).words;
      yield { words, core, latencyMax: drawLatencies(random.bits(), 60) };
    }
  }
  return all();
}

/** The surroundings that run these programs, one after the other. */
export function runnerOf(
  programs: Iterator<ProgramToRun>,
  fifoDepth: number,
  seed: number,
  onEnd: (end: CoreProgramEnd) => void,
): Environment {
  return programRunner({
    ...{ sizes: { cores: 2, fifoDepth }, seed, onEnd, stillLimitCycles: 400 },
    next: () => {
      const { value, done } = programs.next();
      return done === true ? undefined : value;
    },
  });
}

/** Runs all of these programs on the golden model alone. */
export function runOnGolden(programs: Iterator<ProgramToRun>, count: number, fifoDepth: number, seed: number): Ends {
  const golden = secondLevelGolden({ cores: 2, fifoDepth }, "sync");
  const [row, out] = [new Uint32Array(golden.inputs.words), new Uint32Array(golden.outputs.words)];
  const ended: Record<string, number> = {};
  let [left, cycles] = [count, 0];
  const environment = runnerOf(programs, fifoDepth, seed, ({ end, code }) => {
    const name = end === "trap" ? `trap ${code}` : end;
    ended[name] = (ended[name] ?? 0) + 1;
    left -= 1;
  });
  for (; left > 0; cycles += 1) {
    environment.drive(row, 0, out, 0);
    golden.step(row, 0, out, 0);
  }
  return { ended, programs: count, cycles };
}
