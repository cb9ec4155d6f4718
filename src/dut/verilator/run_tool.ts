import { spawn } from "node:child_process";
import { access, constants, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { atExit } from "./at_exit.ts";

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
 * A shell that becomes the tool and leaves a guard in its process group: when this process is gone, however it died, the
 * pipe at descriptor 3 ends and the guard kills the group.
 */
const guarded = '(read -r _ <&3; kill -9 0) >/dev/null 2>&1 & exec 3<&- "$@"';

/**
 * Runs a tool in a process group of its own to its end. At the time limit, on abort and when this process ends, by kill
 * -9 too, the whole group is killed: a compiler's children too. Rejects only with the signal's reason.
 */
export async function runTool(command: string, args: readonly string[], options: ToolOptions): Promise<ToolRun> {
  options.signal?.throwIfAborted();
  const startError = await whyNotStarted(command);
  if (startError !== undefined) {
    return { code: null, signal: null, stdout: "", stderr: "", startError, timedOut: false };
  }
  const child = spawn("/bin/sh", ["-c", guarded, "sh", command, ...args], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    detached: true,
    // A compiler that is killed leaves its temporary files: here they go with the folder.
    ...(options.folder === undefined ? {} : { cwd: options.folder, env: { ...process.env, TMPDIR: options.folder } }),
  });
  const leash = child.stdio[3];
  leash?.on("error", () => undefined);
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
  child.stdout?.on("data", (chunk: Buffer) => stdout.add(chunk));
  child.stderr?.on("data", (chunk: Buffer) => stderr.add(chunk));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup();
  }, options.timeLimitMs);
  const forgetAtExit = atExit(killGroup);
  options.signal?.addEventListener("abort", killGroup, { once: true });
  const ended = await new Promise<Pick<ToolRun, "code" | "signal" | "startError">>((resolve) => {
    child.once("error", (error: NodeJS.ErrnoException) =>
      resolve({ code: null, signal: null, startError: error.code ?? error.message }),
    );
    // The guard goes too, and what the tool left behind: they may hold its output open.
    child.once("exit", () => leash?.destroy());
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  clearTimeout(timer);
  forgetAtExit();
  options.signal?.removeEventListener("abort", killGroup);
  options.signal?.throwIfAborted();
  return { ...ended, stdout: stdout.text(), stderr: stderr.text(), timedOut };
}

/** The system's code when there is no such program, or none that may be run. */
async function whyNotStarted(command: string): Promise<string | undefined> {
  const folders = command.includes("/") ? [""] : (process.env["PATH"] ?? "").split(delimiter);
  let code = "ENOENT";
  for (const folder of folders) {
    const path = command.includes("/") ? command : join(folder, command);
    try {
      await access(path, constants.X_OK);
      if ((await stat(path)).isFile()) return undefined;
      code = "EACCES";
    } catch (error) {
      const found = error instanceof Error && "code" in error ? error.code : undefined;
      if (found === "EACCES") code = "EACCES";
    }
  }
  return code;
}
