/** What one core runs for a task: its words, and where each step of the task begins in them. */
export interface TaskImage {
  /** Four parts of 32 bits for each word, lowest first. */
  readonly words: Uint32Array;
  readonly starts: readonly number[];
}

/**
 * What a user wants done: steps, each of which ends in a SYSTEM, the last with the end of the task. A step can be begun
 * on any number of cores.
 */
export interface Task {
  /** Layer of each step, no two equal. */
  readonly layers: readonly number[];
  /** What each of these cores runs. */
  images(cores: readonly number[]): readonly TaskImage[];
}

/** Makes the tasks of a user, the next one with every call. */
export type TaskMaker = () => Task;
