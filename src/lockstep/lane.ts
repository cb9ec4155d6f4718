import type { Worker } from "node:worker_threads";
import { startWorker } from "../workers/start_worker.ts";
import { control, type LaneMessage, type LaneOrder, type LaneReport } from "./lane_messages.ts";

/** A thread that expands seeds into rows. It takes one order at a time and lives until `close`. */
export interface Lane {
  run(order: LaneOrder, hear: (message: LaneMessage) => void): Promise<LaneReport>;
  /** Ends the thread; an order under way rejects. When it has settled, the thread touches no ring any more. */
  close(): Promise<void>;
}

/** The lane's side of an order failed; `laneErrorName` is the class of the error in the thread. */
export class LaneError extends Error {
  override name = "LaneError";
  readonly laneErrorName: string;
  readonly cycles: number;

  constructor(message: string, laneErrorName: string, cycles: number) {
    super(message);
    this.laneErrorName = laneErrorName;
    this.cycles = cycles;
  }
}

export function newControl(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * control.words));
}

/** Tells a lane that one more batch is settled. */
export function settleBatch(words: Int32Array): void {
  Atomics.add(words, control.settled, 1);
  wake(words);
}

/** Tells a lane to end its order before the next batch. */
export function stopLane(words: Int32Array): void {
  Atomics.store(words, control.stop, 1);
  wake(words);
}

function wake(words: Int32Array): void {
  Atomics.add(words, control.changes, 1);
  Atomics.notify(words, control.changes);
}

/** Makes a lane; its thread starts with the first order. */
export function newLane(): Lane {
  let worker: Worker | undefined;
  let dead: ((error: LaneError) => void) | undefined;
  const start = (): Worker => {
    const made = startWorker(import.meta.url, "./lane_worker");
    const end = (message: string, name: string): void => {
      if (worker === made) worker = undefined;
      dead?.(new LaneError(message, name, 0));
    };
    made.on("error", (error: Error) => end(`A lane's thread failed: ${error.message}`, error.name));
    made.on("exit", () => end("A lane's thread was ended.", "LaneError"));
    return made;
  };
  return {
    run: async (order, hear) => {
      const thread = (worker ??= start());
      let listen: ((message: LaneMessage) => void) | undefined;
      try {
        return await new Promise<LaneReport>((resolve, reject) => {
          dead = reject;
          listen = (message) => {
            if (message.kind === "done") resolve(message);
            else if (message.kind === "failed") reject(new LaneError(message.message, message.name, message.cycles));
            else hear(message);
          };
          thread.on("message", listen);
          thread.postMessage(order);
        });
      } finally {
        dead = undefined;
        if (listen !== undefined) thread.off("message", listen);
      }
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}
