import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Command and arguments that run the real program from its sources. */
export const vnpuCommand: readonly string[] = [
  process.execPath,
  "--import",
  new URL("../../node_modules/tsx/dist/esm/index.mjs", import.meta.url).href,
  fileURLToPath(new URL("../../src/cli/bin.ts", import.meta.url)),
];

export interface Ended {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Starts the real program; `ended` resolves when all of its output is there. */
export function startVnpu(
  args: readonly string[],
  cwd: string,
): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<Ended> } {
  const [node = "", ...rest] = vnpuCommand;
  const child = spawn(node, [...rest, ...args], { cwd, stdio: "pipe" });
  const out: Buffer[] = [];
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on("error", () => undefined);
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, out: Buffer.concat(out), err }));
  });
  return { child, ended };
}
