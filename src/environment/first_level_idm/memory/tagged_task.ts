import { coreFieldBits } from "../../../ports/second_level_idm.ts";
import type { Random } from "../../random.ts";
import { wordParts } from "./images.ts";
import type { Task, TaskImage } from "./task.ts";

/** How long tasks are. */
export interface TaskShape {
  /** Steps, and words of a step beside its SYSTEM, spread from 1 up; a task never leaves the instruction memory. */
  readonly stepsMax: number;
  readonly wordsMax: number;
  /** Share of tasks whose cores do not agree on their barriers. */
  readonly crookedShare: number;
}

/** What a SYSTEM word of a tagged task says. */
export interface SystemWord {
  readonly sync: boolean;
  readonly end: boolean;
  readonly irq: boolean;
  readonly layer: number;
  readonly nextLayer: number;
  /** Of the task, the number of cores that run it, which of them this one is, and which step ends here. */
  readonly task: number;
  readonly count: number;
  readonly member: number;
  readonly step: number;
  /** Steps of the task. */
  readonly steps: number;
}

const opcodeOfSystem = 7;
const otherOpcodes = [0, 4, 6, 8, 9, 12] as const;

/**
 * A task of random words. The bits of a SYSTEM that hardware ignores say whose it is: the first level passes words on as
 * they are, and an account can follow them.
 */
export function taggedTask(
  id: number,
  random: Random,
  { stepsMax, wordsMax, crookedShare }: TaskShape,
  room: number,
  cores: number,
): Task {
  const steps = Math.min(random.spread(stepsMax), Math.floor(room / 2));
  const first = random.below(4096);
  const stride = 1 + 2 * random.below(2048);
  const layers = Array.from({ length: steps }, (_, step) => (first + step * stride) & 0xfff);
  const irq = random.chance(0.5);
  const isCrooked = random.chance(crookedShare);
  return {
    layers,
    images: (members) =>
      members.map((core, member): TaskImage => {
        const skipped = isCrooked && random.chance(0.3) ? random.below(steps) : -1;
        const isAstray = isCrooked && random.chance(0.5);
        const parts: number[] = [];
        const starts: number[] = [];
        layers.forEach((layer, step) => {
          starts.push(parts.length / wordParts);
          if (step === skipped && step + 1 < steps) return;
          const left = room - parts.length / wordParts - 2 * (steps - step) + 1;
          for (let words = Math.min(random.spread(wordsMax), left); words > 0; words -= 1) {
            const opcode = otherOpcodes[random.below(otherOpcodes.length)] ?? 0;
            parts.push(random.bits(), random.bits(), random.bits(), ((opcode << 28) | (random.bits() >>> 4)) >>> 0);
          }
          const end = step === steps - 1;
          const nextLayer = isAstray ? random.below(4096) : (layers[step + 1] ?? random.below(4096));
          const told = { sync: !end, end, irq: end && irq, layer, nextLayer };
          parts.push(...systemWord({ ...told, task: id, count: members.length, member, step, steps }, core, cores));
        });
        return { words: Uint32Array.from(parts), starts };
      }),
  };
}

/** The four parts of a SYSTEM word for core `core` of a pool of `cores`. */
export function systemWord(word: SystemWord, core: number, cores: number): readonly number[] {
  const lower = coreFieldBits(cores) - 4;
  const flags = (word.sync ? 1 : 0) | (word.end ? 2 : 0);
  const nextLayer = word.nextLayer << (16 - lower);
  const irq = (word.irq ? 1 : 0) << (27 - lower);
  const tag = (word.step | (word.steps << 10)) & 0xf_ffff;
  return [
    ((word.task & 0xf_ffff) | ((word.count - 1) << 20) | (word.member << 26)) >>> 0,
    (tag | irq) >>> 0,
    nextLayer >>> 0,
    ((opcodeOfSystem << 28) | (core << (16 - lower)) | (flags << 12) | word.layer) >>> 0,
  ];
}

/** What a word says, its four parts in a row from `at` on; nothing for one that is not SYSTEM. */
export function readSystem(parts: ArrayLike<number>, cores: number): SystemWord | undefined {
  const [tags = 0, low = 0, middle = 0, high = 0] = [parts[0], parts[1], parts[2], parts[3]];
  if (high >>> 28 !== opcodeOfSystem) return undefined;
  const lower = coreFieldBits(cores) - 4;
  return {
    sync: ((high >>> 12) & 1) === 1,
    end: ((high >>> 13) & 1) === 1,
    irq: ((low >>> (27 - lower)) & 1) === 1,
    layer: high & 0xfff,
    nextLayer: (middle >>> (16 - lower)) & 0xfff,
    task: tags & 0xf_ffff,
    count: ((tags >>> 20) & 63) + 1,
    member: tags >>> 26,
    step: low & 0x3ff,
    steps: (low >>> 10) & 0x3ff,
  };
}
