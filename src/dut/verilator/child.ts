import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { closeSync } from "node:fs";
import type { Duplex } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode, openUnlinkedFile } from "../../cache/index.ts";
import { EngineError } from "../errors.ts";
import { atExit } from "./at_exit.ts";
import { lastLine } from "./detect.ts";
import { decodeAnswer, decodeHello, encodeRequest, messageBytes, type Answer, type Request } from "./protocol.ts";
import { ringBytes, type RingShape } from "./ring.ts";
import { Tail } from "./run_tool.ts";

export interface ChildOptions {
  readonly binary: string;
  /** What the child must greet with. */
  readonly tableHash: string;
  readonly shape: RingShape;
  /** Longest wait for an answer, milliseconds. */
  readonly timeLimitMs: number;
}

/** A running Verilated model. The thread that made it owns it: requests, answers and its end. */
export interface Child {
  readonly pid: number;
  /** Descriptor of the ring; any thread of this process may read and write the slots. */
  readonly ring: number;
  readonly shape: RingShape;
  /** Sends a request; answers come in order. Rejects with an EngineError when the child dies, hangs or talks nonsense. */
  ask(request: Request): Promise<Answer>;
  /** Ends the child and waits for its end; never rejects. */
  close(): Promise<void>;
}

/** Parts of the time limit. */
const limitParts = 8;

interface Waiting {
  readonly request: Request;
  readonly sequence: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: EngineError) => void;
}

/** Starts the child and hears its hello. Rejects with an EngineError; a CacheError when no disk has room for the ring. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const ring = openUnlinkedFile(ringBytes(options.shape));
  const { shape } = options;
  const child = await spawnChild(options, ring).catch((error: unknown) => {
    closeSync(ring);
    throw error;
  });
  // Also one that was stopped, or that hangs: it would never see that its requests have ended.
  const forgetAtExit = atExit(() => child.kill("SIGKILL"));
  const answers = child.stdio[4] as Duplex | undefined;
  const errorTail = new Tail();
  const waiting: Waiting[] = [];
  let partial = Buffer.alloc(0);
  let sequence = 0;
  let cyclesChecked = 0;
  let failure: EngineError | undefined;
  let closing = false;
  let timer: NodeJS.Timeout | undefined;
  let greeted: (() => void) | undefined;
  let refused: ((error: EngineError) => void) | undefined;

  const fail = (what: string): void => {
    if (failure === undefined) {
      const cycles = cyclesChecked.toLocaleString("en-US");
      failure = new EngineError(`The Verilator child ${what} after ${cycles} checked cycles.`, cyclesChecked);
    }
    clearTimeout(timer);
    child.kill("SIGKILL");
    for (const wait of waiting.splice(0)) wait.reject(failure);
    refused?.(failure);
  };
  const watch = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0 && greeted === undefined) return;
    tick(limitParts);
  };
  /** Counts the limit in parts: a time in which both processes were stopped, as by Ctrl-Z, takes one part at most. */
  const tick = (partsLeft: number): void => {
    const limit = options.timeLimitMs;
    const mine = setTimeout(() => {
      if (partsLeft > 1) return tick(partsLeft - 1);
      // When it was this thread that was late, the answer is heard before the immediate.
      setImmediate(() => {
        if (timer === mine) fail(`gave no answer within ${limit / 1000} s and was stopped`);
      });
    }, limit / limitParts);
    timer = mine;
  };
  const receive = (message: Buffer): void => {
    if (greeted !== undefined) {
      const hash = decodeHello(message);
      if (hash === undefined) return fail("gave a wrong greeting and was stopped");
      if (hash !== options.tableHash) return fail("was built for another port table or harness and is refused");
      greeted();
      greeted = undefined;
      return watch();
    }
    const wait = waiting.shift();
    const answer = wait && decodeAnswer(message, wait.request, wait.sequence);
    if (wait === undefined || answer === undefined) {
      if (wait !== undefined) waiting.unshift(wait);
      return fail("gave an answer that makes no sense and was stopped");
    }
    if (wait.request.operation === "run") {
      cyclesChecked += answer.mismatchAt < 0 ? wait.request.cycles : answer.mismatchAt;
    }
    watch();
    wait.resolve(answer);
  };

  // A broken pipe shows as the child's end, which says more.
  for (const stream of [child.stdin, child.stdout, child.stderr, answers]) stream?.on("error", () => undefined);
  child.stdout?.resume();
  child.stderr?.on("data", (chunk: Buffer) => errorTail.add(chunk));
  answers?.on("data", (chunk: Buffer) => {
    if (failure !== undefined) return;
    partial = Buffer.concat([partial, chunk]);
    while (partial.length >= messageBytes && failure === undefined) {
      const message = partial.subarray(0, messageBytes);
      partial = partial.subarray(messageBytes);
      receive(message);
    }
  });
  const ended = new Promise<void>((resolve) => {
    child.on("error", () => undefined);
    child.once("close", (code, signal) => {
      forgetAtExit();
      const words = lastLine(errorTail.text());
      const how = signal === null ? `ended with code ${code}` : `was killed by ${signal}`;
      if (!closing) fail(words === "" ? how : `${how} (it said: '${words}')`);
      resolve();
    });
  });
  const end = async (): Promise<void> => {
    closing = true;
    fail("was closed");
    child.stdin?.destroy();
    await ended;
    closeSync(ring);
  };

  const hello = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    refused = reject;
  });
  if (failure === undefined) watch();
  try {
    await hello;
  } catch (error) {
    await end();
    throw error;
  }
  refused = undefined;
  let closed: Promise<void> | undefined;
  return {
    pid: child.pid ?? 0,
    ring,
    shape,
    ask: (request) =>
      new Promise<Answer>((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ request, sequence, resolve, reject });
        sequence = (sequence + 1) >>> 0;
        if (waiting.length === 1) watch();
        child.stdin?.write(encodeRequest(request));
      }),
    close: () => (closed ??= end()),
  };
}

/**
 * Starts the program. For a moment it may count as being written: another thread that starts a process at the time when a
 * build is copied hands the open file on. Then it is tried again.
 */
async function spawnChild(options: ChildOptions, ring: number): Promise<ChildProcessWithoutNullStreams> {
  for (let triesLeft = 50; ; triesLeft--) {
    const started = await trySpawn(options, ring);
    if (typeof started !== "string") return started;
    if (started !== "ETXTBSY" || triesLeft === 0) {
      throw new EngineError(`The Verilator child could not be started (${started}) after 0 checked cycles.`, 0);
    }
    await wait(20);
  }
}

/** The started program, or the system's code why it is not. */
async function trySpawn(
  { binary, shape }: ChildOptions,
  ring: number,
): Promise<ChildProcessWithoutNullStreams | string> {
  let child: ChildProcessWithoutNullStreams;
  try {
    child = spawn(binary, [String(shape.slots), String(shape.slotCycles)], {
      stdio: ["pipe", "pipe", "pipe", ring, "pipe"],
    }) as ChildProcessWithoutNullStreams;
  } catch (error) {
    // Node throws some codes and tells others by an event.
    return errorCode(error);
  }
  if (child.pid !== undefined) return child;
  return new Promise<string>((resolve) => child.once("error", (error) => resolve(errorCode(error))));
}
