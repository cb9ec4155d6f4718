import { appendFileSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { errorCommand } from "../../report/ci/annotation.ts";
import { checksMarkdown } from "../../report/ci/summary.ts";
import { renderJunit } from "../../report/junit/render.ts";
import { EnvironmentError, systemCode } from "../errors.ts";
import type { OutputObject } from "../execute.ts";
import type { Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";
import { checksOf } from "./checks.ts";
import { annotationOf } from "./place.ts";

/** What a CI system gets from one run. */
export interface CiFiles {
  readonly junit?: string;
  /** Added to at its end: other steps of the job write there too. */
  readonly summary?: string;
  readonly annotations: boolean;
  /** Folder of the user's Verilog, when that was run. */
  readonly rtl?: string;
  /** Configs as the command line names them. */
  readonly configs: readonly string[];
}

/** Writes the files and prints the annotations. These go to stderr, which GitHub reads too: stdout may be JSON. */
export async function publish(object: OutputObject, run: Run, files: CiFiles): Promise<void> {
  if (files.junit === undefined && files.summary === undefined && !files.annotations) return;
  const checks = checksOf(object);
  const { terminal } = run;
  if (files.annotations) {
    for (const check of checks) {
      if (check.status !== "fail" && check.status !== "error") continue;
      terminal.writeError(`${errorCommand(annotationOf(check, files, terminal))}\n`);
    }
  }
  if (files.summary !== undefined) {
    append(files.summary, terminal.cwd, `${checksMarkdown(`vnpu ${object.command}: ${object.status}`, checks)}\n`);
  }
  if (files.junit !== undefined) {
    const { seconds } = object.timing;
    const about = { name: `vnpu ${object.command}`, properties: object.versions };
    const text = await renderJunit({ ...about, ...(seconds === undefined ? {} : { seconds }) }, checks);
    writeUserFile(run, files.junit, text);
  }
}

function append(path: string, cwd: string, text: string): void {
  const file = resolve(cwd, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, text);
  } catch (error) {
    throw new EnvironmentError(`${path}: the step summary cannot be written (${systemCode(error) ?? "unknown"}).`);
  }
}
