import { coreModules } from "../../../ports/second_level_idm.ts";
import { wordParts } from "../../../isa/idm/index.ts";
import type { TaskImage } from "../../first_level_idm/memory/task.ts";
import { codeOf } from "../times.ts";

const modules = coreModules.length;
const noWords = new Uint32Array(0);
/** Module of each opcode; −1 has none. */
const moduleOfCode: Int8Array = new Int8Array(16).fill(-1);
moduleOfCode[codeOf.load] = 0;
moduleOfCode[codeOf.save] = 1;
moduleOfCode[codeOf.conv] = 2;
moduleOfCode[codeOf.convinit] = 2;
moduleOfCode[codeOf.poolinit] = 3;
moduleOfCode[codeOf.pool] = 3;

/** The operations that a core has to do, by module and in order, and the step of the task that each belongs to. */
export class CoreProgram {
  words: Uint32Array = noWords;
  /** By module: places of its words in the program; and how many of them were begun. */
  private readonly queues: readonly number[][] = Array.from({ length: modules }, () => []);
  private readonly begun: Int32Array = new Int32Array(modules);
  private stepOf: Uint16Array = new Uint16Array(0);

  /** There is nothing to do. */
  clear(): void {
    this.words = noWords;
    for (const queue of this.queues) queue.length = 0;
    this.begun.fill(0);
  }

  /** Begins with a step of an image; adds the operations of each step to `left`. */
  begin({ words, starts }: TaskImage, from: number, left: Int32Array): void {
    this.clear();
    this.words = words;
    const length = words.length / wordParts;
    this.stepOf = new Uint16Array(length);
    let step = from;
    for (let word = starts[from] ?? 0; word < length; word += 1) {
      while (step + 1 < left.length && word >= (starts[step + 1] ?? length)) step += 1;
      this.stepOf[word] = step;
      const module = moduleOfCode[(words[wordParts * word + 3] ?? 0) >>> 28] ?? -1;
      if (module < 0) continue;
      this.queues[module]?.push(word);
      left[step] = (left[step] ?? 0) + 1;
    }
  }

  /** Place of the next word of a module, which is begun; −1 when there is none. */
  next(module: number): number {
    const at = this.begun[module] ?? 0;
    this.begun[module] = at + 1;
    return this.queues[module]?.[at] ?? -1;
  }

  /** Step of the task of a word. */
  step(word: number): number {
    return this.stepOf[word] ?? 0;
  }
}
