import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { vnpuCommand } from "../cli/vnpu_process.ts";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A run of the real program whose every process carries a mark. */
export interface MarkedRun {
  readonly child: ChildProcess;
  readonly mark: string;
  readonly ended: Promise<Ended>;
}

/** Starts the program from its sources; `through` may be a shell line that ends in "$@". */
export function startMarked(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
  through?: string,
): MarkedRun {
  const mark = `VNPU_TEST_MARK=${randomUUID()}`;
  const words = [...vnpuCommand, ...args];
  const [command = "", ...rest] = through === undefined ? words : ["sh", "-c", through, "sh", ...words];
  const [name = "", value = ""] = mark.split("=");
  const child = spawn(command, rest, {
    cwd,
    env: { ...process.env, ...environment, [name]: value },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal, out, err })),
  );
  return { child, mark, ended };
}

/** A process that runs now. */
export interface Process {
  readonly pid: number;
  /** Its program, at most 15 characters. */
  readonly name: string;
}

/** Processes whose environment holds the mark; the dead that nobody has buried do not count. */
export function marked(mark: string): readonly Process[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      if (!readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(mark)) return [];
      const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
      const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
      return /\) [ZX] /.test(stat) ? [] : [{ pid: Number(pid), name }];
    } catch {
      return [];
    }
  });
}

/** What still runs with the mark a second from now, or nothing as soon as nothing does. */
export async function straysAfterASecond(mark: string): Promise<readonly Process[]> {
  const end = performance.now() + 1000;
  for (;;) {
    const left = marked(mark);
    if (left.length === 0 || performance.now() > end) return left;
    await wait(20);
  }
}

/** Waits until a process with the mark and such a name runs; throws after a while. */
export async function untilRuns(mark: string, name: RegExp): Promise<Process> {
  for (const end = performance.now() + 30_000; performance.now() < end; await wait(10)) {
    const found = marked(mark).find((process) => name.test(process.name));
    if (found !== undefined) return found;
  }
  throw new Error(`No process ${name} came.`);
}
