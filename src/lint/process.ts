import { execFile } from "node:child_process";

/** What a tool printed, or that it is not installed. */
export type Outcome =
  { readonly kind: "absent" } | { readonly kind: "ran"; readonly code: number; readonly text: string };

const timeLimitMs = 600_000;

/** Runs a tool to its end; both output streams are joined. Rejects when it was killed or passed its time limit. */
export function runTool(command: string, args: readonly string[], folder: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, timeout: timeLimitMs, maxBuffer: 1 << 26 };
    execFile(command, args, options, (error, stdout, stderr) => {
      const text = stdout + stderr;
      if (error === null) return resolve({ kind: "ran", code: 0, text });
      if (error.code === "ENOENT") return resolve({ kind: "absent" });
      if (typeof error.code === "number") return resolve({ kind: "ran", code: error.code, text });
      const why =
        error.killed === true ? `passed its time limit of ${timeLimitMs / 1000} s` : `was ended by ${error.signal}`;
      reject(new Error(`${command} ${why}.`));
    });
  });
}
