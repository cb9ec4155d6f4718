import { cacheLimitBytes, onCacheNotice, trimCache } from "../cache/index.ts";
import type { Interruption } from "./execute.ts";
import { exitCode } from "./exit_code.ts";
import { explain } from "./errors.ts";
import { main } from "./main.ts";
import { processTerminal } from "./terminal.ts";

/** How long a command may take to wind up after a signal, milliseconds. */
const windUpMs = 5000;

/** Runs a command line as this process: signals, closed pipes and stray faults included. Ends the process. */
export async function runProcess(args: readonly string[]): Promise<never> {
  const controller = listenForEnd();
  process.on("uncaughtException", (error) => {
    const { sentences, code } = explain(error);
    process.stderr.write(`${sentences.join("\n")}\n${args.includes("--verbose") ? `${error.stack ?? ""}\n` : ""}`);
    process.exit(code === exitCode.environment ? code : exitCode.internal);
  });
  const terminal = processTerminal();
  try {
    cacheLimitBytes();
  } catch (error) {
    terminal.writeError(`${error instanceof Error ? error.message : String(error)}\n`);
    return finish(exitCode.wrongUse);
  }
  if (!args.includes("--quiet")) onCacheNotice((sentence) => terminal.writeError(`${sentence}\n`));
  const code = await main(args, terminal, controller.signal);
  if (!controller.signal.aborted) await trimCache();
  return finish(code);
}

/** Ends the process once its output is out: workers and children may still hold it open. */
export async function finish(code: number): Promise<never> {
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  process.exit(code);
}

/** A controller that the first signal or closed pipe aborts; a second signal, or a long wind-up, ends the process. */
export function listenForEnd(): AbortController {
  const controller = new AbortController();
  const end = (reason: Interruption, code: number): void => {
    if (controller.signal.aborted) process.exit(code);
    controller.abort(reason);
    setTimeout(() => process.exit(code), windUpMs).unref();
  };
  process.on("SIGINT", () => end("SIGINT", exitCode.interrupted));
  process.on("SIGTERM", () => end("SIGTERM", exitCode.terminated));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      if (!controller.signal.aborted) end("closed pipe", exitCode.closedPipe);
    });
  }
  return controller;
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write("", () => resolve());
  });
}
