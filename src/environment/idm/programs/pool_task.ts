import { makeInstruction, packProgram, wordParts, type Instruction } from "../../../isa/idm/index.ts";
import type { Task, TaskImage } from "../../first_level_idm/memory/task.ts";
import type { Random } from "../../random.ts";
import { legalProgram, randomProgram } from "../../second_level_idm/programs/index.ts";

/** How long tasks are, and how they err. Shares are 0 … 1. */
export interface PoolTaskShape {
  /** Steps, and instructions of a step beside its SYSTEM, spread from 1 up; a task never leaves the instruction memory. */
  readonly stepsMax: number;
  readonly wordsMax: number;
  /** Share of cores whose program has a fault, and of tasks whose cores do not agree on their barriers. */
  readonly faultyShare: number;
  readonly crookedShare: number;
}

/** A task of real programs: every core of its group has the same sequence of SYSTEMs, and work of its own between them. */
export function poolTask(random: Random, shape: PoolTaskShape, room: number, cores: number): Task {
  const { stepsMax, wordsMax, faultyShare, crookedShare } = shape;
  const steps = Math.min(random.spread(stepsMax), Math.floor(room / 4));
  const first = random.below(4096);
  const stride = 1 + 2 * random.below(2048);
  const layers = Array.from({ length: steps }, (_, step) => (first + step * stride) & 0xfff);
  const irq = random.below(2);
  const isCrooked = random.chance(crookedShare);
  /** A program with a fault is all of a task: what began at a step of it begins anywhere. */
  const faulty = (core: number): TaskImage => {
    const length = random.between(4, Math.min(room, 96));
    const { words } = randomProgram(random, { core, cores, length, faultyShare: 1 });
    const kept = words.subarray(0, wordParts * room);
    return { words: Uint32Array.from(kept), starts: layers.map(() => (random.chance(0.7) ? 0 : random.below(length))) };
  };
  return {
    layers,
    images: (members) =>
      members.map((core): TaskImage => {
        if (faultyShare > 0 && random.chance(faultyShare)) return faulty(core);
        const skipped = isCrooked && random.chance(0.4) ? random.below(steps) : -1;
        const isAstray = isCrooked && random.chance(0.5);
        const program: Instruction[] = [];
        const starts: number[] = [];
        layers.forEach((layer, step) => {
          starts.push(program.length);
          const end = step === steps - 1;
          if (step === skipped && !end) return;
          const left = room - program.length - 2 * (steps - step) + 1;
          program.push(...workOf(random, core, cores, layer, Math.min(random.spread(wordsMax), left), left));
          const follows = isAstray ? random.below(4096) : (layers[step + 1] ?? 0);
          const fields = { next_layer: follows, next_pc: program.length + 1, irq: end ? irq : 0 };
          program.push(makeInstruction("system", fields, { core, layer, sync: !end, end }));
        });
        return { words: packProgram(program, cores), starts };
      }),
  };
}

/** About `size` legal instructions without a barrier, at most `most`; behind them all counters are 0. */
function workOf(random: Random, core: number, cores: number, layer: number, size: number, most: number): Instruction[] {
  if (size < 2 || random.chance(0.1)) return [];
  const program = legalProgram(random, { core, cores, length: size, layer });
  // What divides a program is a fence here: its barriers are the task's own.
  const work = program
    .slice(0, -1)
    .map((word): Instruction => (word.opcode === "system" ? { ...word, layer, sync: false, end: false } : word));
  return work.length > most ? [] : work;
}
