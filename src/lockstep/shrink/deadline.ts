/** When a search must end, and room for others in between. */
export interface Deadline {
  /** Tells whether this share of the time is over, or the signal came. */
  passed(share?: number): boolean;
  /** Lets timers and signals have their turn, now and then. */
  breathe(): Promise<void>;
}

/** Milliseconds of work between two looks at what else happened in the process. */
const sliceMs = 50;

/** A deadline after so many seconds from now, or when the signal says so. */
export function newDeadline(seconds: number, signal: AbortSignal | undefined): Deadline {
  const from = performance.now();
  let pausedAt = from;
  return {
    passed: (share = 1) => signal?.aborted === true || performance.now() - from >= share * seconds * 1000,
    breathe: async () => {
      if (performance.now() - pausedAt < sliceMs) return;
      await new Promise((resolve) => setImmediate(resolve));
      pausedAt = performance.now();
    },
  };
}
