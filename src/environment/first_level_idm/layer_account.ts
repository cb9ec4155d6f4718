import type { FirstLevelSizes } from "../../ports/first_level_idm.ts";
import { readElement } from "../../ports/row_layout.ts";
import { coreObserver } from "./cores/core_view.ts";
import { readSystem } from "./memory/tagged_task.ts";
import { firstLevelRows, lowest, setReader } from "./rows.ts";

/** What an account of layers saw. */
export interface LayerCounts {
  /** Steps of tasks that all cores finished, and tasks whose last one is among them. */
  readonly steps: number;
  readonly tasks: number;
  /** Tasks that went on, with another step than their first, after a restart. */
  readonly continued: number;
}

/**
 * Keeps account of promise F4, for tests with lawful surroundings: every core of a group comes to the end of each step
 * of its task once, in order, whatever was held, loaded and regrouped in between.
 */
export interface LayerAccount {
  readonly counts: LayerCounts;
  /** Takes the rows of the next cycle; gives a sentence about what breaks the promise, if anything does. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): string | undefined;
}

/** Where a task stands: the step that is under way, and the members that ended it. */
interface Progress {
  step: number;
  readonly ended: Set<number>;
  count: number;
}

/** An account of the layers of all tasks. */
export function layerAccount(sizes: FirstLevelSizes): LayerAccount {
  const { cores } = sizes;
  const rows = firstLevelRows(sizes);
  const { view, observe } = coreObserver(rows);
  const running = rows.place("rst_ni");
  const readReady = setReader(rows, "instr_ready_i");
  const tasks = new Map<number, Progress>();
  /** By core: the layer with which it was restarted, until its first SYSTEM; −1 behind it. */
  const begunAt = new Int32Array(cores).fill(-1);
  const counts = { steps: 0, tasks: 0, continued: 0 };

  const end = (core: number): string | undefined => {
    const word = readSystem(view.word(core), cores);
    if (word === undefined) return undefined;
    const { task, step, layer, count, member } = word;
    const who = `Core ${core}, task ${task}`;
    const begun = begunAt[core] ?? -1;
    begunAt[core] = -1;
    if (begun >= 0 && begun !== layer) return `${who}: restarted at layer ${begun}, comes to layer ${layer}.`;
    let progress = tasks.get(task);
    if (progress === undefined) {
      progress = { step: 0, ended: new Set(), count };
      tasks.set(task, progress);
    }
    if (begun >= 0 && step > 0 && member === 0) counts.continued += 1;
    if (step !== progress.step) return `${who}: ends step ${step}; allowed is ${progress.step}.`;
    if (progress.ended.size > 0 && count !== progress.count) {
      return `${who}: one of ${count} cores; allowed are ${progress.count} in this step.`;
    }
    if (progress.ended.has(member)) return `${who}: member ${member} ends step ${step} twice; allowed is once.`;
    progress.count = count;
    progress.ended.add(member);
    if (progress.ended.size < count) return undefined;
    counts.steps += 1;
    progress.step += 1;
    progress.ended.clear();
    if (word.end) {
      counts.tasks += 1;
      tasks.delete(task);
      return step === word.steps - 1 ? undefined : `${who}: ends with ${word.steps - step - 1} steps to come.`;
    }
    return undefined;
  };

  return {
    counts,
    check(stimulus, at, outputs, outAt) {
      if (readElement(stimulus, at, running) === 0) return undefined;
      observe(outputs, outAt);
      let found: string | undefined;
      const stopped = view.restart | view.halt;
      for (let left = view.instrValid & readReady(stimulus, at) & ~stopped; left !== 0; left &= left - 1) {
        found ??= end(lowest(left));
      }
      for (let left = view.restart; left !== 0; left &= left - 1) {
        const core = lowest(left);
        begunAt[core] = view.restartLayer(core);
      }
      return found;
    },
  };
}
