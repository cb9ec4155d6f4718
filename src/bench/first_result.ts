import { spawn } from "node:child_process";

/** Wall-clock seconds of a short co-simulation, from the start of the process to its end. */
export interface FirstResult {
  /** With an empty cache. */
  readonly coldSeconds: number;
  /** Again, as often as asked. */
  readonly cachedSeconds: readonly number[];
}

/** A command line and its environment, whose cache is empty. */
export interface ShortRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** Times a run in an empty cache and then again. Rejects when one does not pass, and with the signal's reason. */
export async function firstResult(run: ShortRun, again: number, signal: AbortSignal): Promise<FirstResult> {
  const coldSeconds = await timeOf(run, signal);
  const cachedSeconds: number[] = [];
  for (let index = 0; index < again; index++) cachedSeconds.push(await timeOf(run, signal));
  return { coldSeconds, cachedSeconds };
}

async function timeOf({ command, args, environment }: ShortRun, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  const started = performance.now();
  const child = spawn(command, args, { env: environment, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2000)));
  // A signal and not a kill: the command ends its own children then.
  const end = (): void => void child.kill("SIGTERM");
  signal.addEventListener("abort", end, { once: true });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`A timed run ended with ${code}, not 0: ${said.trim()}`);
    return (performance.now() - started) / 1000;
  } finally {
    signal.removeEventListener("abort", end);
  }
}
