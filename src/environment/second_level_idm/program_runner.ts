import { wordParts } from "../../isa/idm/index.ts";
import { coreModules, secondLevelState, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import { readElement } from "../../ports/row_layout.ts";
import type { Environment } from "../environment.ts";
import { seededRandom } from "../random.ts";
import { clearEvents, drivePacker, quietDrive } from "./drive.ts";
import { CoreModules } from "./modules.ts";
import { secondLevelRows } from "./rows.ts";
import { SecondLevelView } from "./view.ts";

/** A program to be run from its first word to its end, a trap, or its limit. */
export interface ProgramToRun {
  /** Four elements for each instruction, its lowest 32 bits first. */
  readonly words: Uint32Array;
  /** Core that it is for. */
  readonly core: number;
  /** Most cycles that an operation of each module takes. */
  readonly latencyMax: readonly number[];
}

/** How a program ended: its task was done, it trapped with this code, or nothing happened for `stillLimitCycles`. */
export interface CoreProgramEnd {
  readonly end: "done" | "trap" | "hang";
  readonly code: number;
  readonly cycles: number;
}

export interface ProgramRunnerOptions {
  readonly sizes: SecondLevelSizes;
  /** Seed of the latencies and of when modules are ready. */
  readonly seed: number;
  /** The next program; undefined when there is none: then nothing happens any more. */
  readonly next: () => ProgramToRun | undefined;
  readonly onEnd: (end: CoreProgramEnd) => void;
  /** A program in which nothing happens for as long hangs; longer than any latency. */
  readonly stillLimitCycles: number;
}

/**
 * Runs programs on a core's second level, one after the other, each as fast as it goes: words without a gap, barriers
 * released after a few cycles, modules with random latencies. Keeps all duties (A) of the contract.
 */
export function programRunner({ sizes, seed, next, onEnd, stillLimitCycles }: ProgramRunnerOptions): Environment {
  const rows = secondLevelRows(sizes);
  const random = seededRandom(seed);
  const pack = drivePacker(rows);
  const d = quietDrive();
  const view = new SecondLevelView(sizes, rows);
  const modules = new CoreModules(random);
  const codePlace = rows.whole("trap_code_o");
  const { run, wait, done } = secondLevelState;

  let now = 0;
  let program: ProgramToRun | undefined;
  let position = 0;
  let began = 0;

  const end = (how: CoreProgramEnd["end"], code: number): void => {
    onEnd({ end: how, code, cycles: now - began });
    program = undefined;
  };

  const begin = (): void => {
    if (!view.restartable) return;
    program = next();
    if (program === undefined) return;
    modules.begin({
      ...{ latencyMax: program.latencyMax, doneGrid: 1, hangShare: 0 },
      ...{ stallShare: random.chance(0.3) ? 0.05 : 0, stallMax: 20, readyShare: 0.5 },
    });
    d.coreId = program.core;
    d.restart = 1;
    position = 0;
    began = now;
  };

  const play = ({ words }: ProgramToRun): void => {
    if (view.state === run) {
      if (view.still > stillLimitCycles) {
        d.halt = 1;
        return;
      }
      const at = wordParts * position;
      d.valid = 1;
      if (at < words.length) d.word.set(words.subarray(at, at + wordParts));
      else d.error = 2;
    } else if (view.state === wait && random.chance(0.3)) d.syncGlobal = 1;
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      if (now > 0) {
        view.observe(d, previous, previousAt);
        if (view.accepted) position += 1;
        if (program !== undefined && began < now - 1) {
          const halted = view.state !== run && d.halt === 1;
          if (view.state === done) end("done", 0);
          else if (view.trapped) end("trap", readElement(previous, previousAt, codePlace));
          else if (halted) end("hang", 0);
        }
      }
      clearEvents(d);
      d.running = now === 0 ? 0 : 1;
      if (now > 0) {
        modules.drive(d, view, now);
        if (program === undefined) begin();
        else play(program);
      }
      pack(d, stimulus, at);
      now += 1;
    },
  };
}

/** Latencies of a run: a most for each module, from one cycle to this many. */
export function drawLatencies(seed: number, most: number): readonly number[] {
  const random = seededRandom(seed);
  return coreModules.map(() => random.spread(most));
}
