import { Exit, runYosys, version } from "@yowasp/yosys";
import { resultOf, type YosysAnswer, type YosysJob, type YosysResult } from "./job.ts";

/** Version of the embedded Yosys package, for reports. */
export const yosysVersion: string = version;

const scriptName = "vnpu_script.ys";

/**
 * Runs Yosys in this thread, which it blocks until the end: for use inside a worker. Throws YosysError.
 *
 * No date, path or clock enters a result: the same job gives the same bytes.
 */
export async function runYosysHere(job: YosysJob): Promise<YosysResult> {
  return resultOf(await answerYosys(job));
}

/** Runs the job and gives its answer as plain data. */
export async function answerYosys(job: YosysJob): Promise<YosysAnswer> {
  const chunks: Uint8Array[] = [];
  const keep = (bytes: Uint8Array | null): void => {
    // The buffer belongs to the running program and is used again.
    if (bytes !== null) chunks.push(bytes.slice());
  };
  const seed = job.hashSeed ?? 0;
  const args = ["-Q", "-T", ...(seed === 0 ? [] : ["--hash-seed", String(seed)]), "-s", scriptName];
  const log = (): string => Buffer.concat(chunks).toString("utf8");
  try {
    const tree = await runYosys(
      args,
      { ...job.files, [scriptName]: job.script },
      {
        stdout: keep,
        stderr: keep,
        decodeASCII: false,
      },
    );
    const files: Record<string, string> = {};
    for (const name of job.outputs) {
      const content = tree?.[name];
      if (content instanceof Uint8Array) files[name] = Buffer.from(content).toString("utf8");
      else return { ok: false, message: `Yosys wrote no file '${name}'.` };
    }
    return { ok: true, result: { files, log: log() } };
  } catch (error) {
    return { ok: false, message: failureSentence(error, log()) };
  }
}

/** Yosys' ERROR line, or, when the program itself broke, the pass that was running. */
function failureSentence(error: unknown, log: string): string {
  const errorLine = log.split("\n").find((line) => /(^|\s)ERROR: /.test(line));
  if (errorLine !== undefined) return `Yosys failed: ${errorLine.trim()}`;
  const pass = log.match(/^[\d.]+ Executing .*$/gm)?.at(-1) ?? "its start";
  if (error instanceof Exit) return `Yosys ended with code ${error.code} in '${pass}'.`;
  return `Yosys broke in '${pass}': ${error instanceof Error ? error.message : String(error)}.`;
}
