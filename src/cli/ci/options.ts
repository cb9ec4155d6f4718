import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import type { Surroundings } from "../execute.ts";
import type { Terminal } from "../terminal.ts";
import { publish, type CiFiles } from "./publish.ts";

/** Options of commands whose rows are checks. */
export function addCiOptions(command: Command): void {
  command
    .option("--junit <file>", "write the checks as JUnit XML")
    .option("--step-summary <file>", "append the checks as Markdown (default: $GITHUB_STEP_SUMMARY, where it is set)")
    .option("--annotations", "print failures as GitHub annotations on stderr (default where $GITHUB_ACTIONS is true)");
}

/** What is to be written for CI after a run, by its options and by the surroundings of a GitHub job. */
export function ciOutputs(
  options: Readonly<Record<string, unknown>>,
  operands: readonly unknown[],
  { cwd, environment }: Terminal,
): Pick<Surroundings, "prepare" | "publish"> {
  const given = options as {
    junit?: string;
    stepSummary?: string;
    annotations?: boolean;
    rtl?: string;
    report?: string;
  };
  const summary = given.stepSummary ?? (environment["GITHUB_STEP_SUMMARY"] || undefined);
  const files: CiFiles = {
    ...(given.junit === undefined ? {} : { junit: given.junit }),
    ...(summary === undefined ? {} : { summary }),
    annotations: given.annotations ?? environment["GITHUB_ACTIONS"] === "true",
    ...(given.rtl === undefined ? {} : { rtl: given.rtl }),
    configs: operands.flat().filter((operand) => typeof operand === "string"),
  };
  const named = [
    ["--junit", given.junit] as const,
    ["--step-summary", given.stepSummary] as const,
    ["--report", given.report] as const,
  ];
  return {
    prepare: () => {
      for (const [option, path] of named) {
        if (path !== undefined && !isPlaceOfFile(resolve(cwd, path))) {
          throw new UsageError(`${option} ${path}: is a folder or lies in none; allowed is the path of a file.`);
        }
      }
    },
    publish: async (object, run) => publish(object, run, files),
  };
}

/** True where a file is, or may come to be: what is there of the path above it is a folder. */
function isPlaceOfFile(path: string): boolean {
  if (existsSync(path)) return !statSync(path).isDirectory();
  let above = dirname(path);
  while (!existsSync(above)) above = dirname(above);
  return statSync(above).isDirectory();
}
