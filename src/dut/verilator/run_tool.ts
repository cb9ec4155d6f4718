import { spawn } from "node:child_process";

export interface ToolRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last 64 KiB of each stream. */
  readonly stdout: string;
  readonly stderr: string;
  /** The system's code when the tool could not be started: `ENOENT`. */
  readonly startError?: string;
  readonly timedOut: boolean;
}

export interface ToolOptions {
  readonly folder?: string;
  readonly timeLimitMs: number;
  readonly signal?: AbortSignal;
}

const keptBytes = 1 << 16;

/** Keeps the end of a stream in bounded memory. */
export class Tail {
  private chunks: Buffer[] = [];
  private bytes = 0;

  get heldBytes(): number {
    return this.bytes;
  }

  add(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.bytes += chunk.length;
    if (this.bytes > 2 * keptBytes) {
      const kept = Buffer.concat(this.chunks).subarray(-keptBytes);
      this.chunks = [Buffer.from(kept)];
      this.bytes = kept.length;
    }
  }

  text(): string {
    return Buffer.concat(this.chunks).subarray(-keptBytes).toString("utf8");
  }
}

/**
 * Runs a tool in a process group of its own to its end. At the time limit, on abort and when this process ends, the
 * whole group is killed: a compiler's children too. Rejects only with the signal's reason.
 */
export async function runTool(command: string, args: readonly string[], options: ToolOptions): Promise<ToolRun> {
  options.signal?.throwIfAborted();
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...(options.folder === undefined ? {} : { cwd: options.folder }),
  });
  const killGroup = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // The group is gone already.
    }
  };
  const stdout = new Tail();
  const stderr = new Tail();
  child.stdout.on("data", (chunk: Buffer) => stdout.add(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.add(chunk));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup();
  }, options.timeLimitMs);
  process.once("exit", killGroup);
  options.signal?.addEventListener("abort", killGroup, { once: true });
  const ended = await new Promise<Pick<ToolRun, "code" | "signal" | "startError">>((resolve) => {
    child.once("error", (error: NodeJS.ErrnoException) =>
      resolve({ code: null, signal: null, startError: error.code ?? error.message }),
    );
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  clearTimeout(timer);
  process.removeListener("exit", killGroup);
  options.signal?.removeEventListener("abort", killGroup);
  options.signal?.throwIfAborted();
  return { ...ended, stdout: stdout.text(), stderr: stderr.text(), timedOut };
}
