import { CacheError } from "../cache/index.ts";
import { ConfigError } from "../config/problem.ts";
import { ToolError } from "../dut/errors.ts";
import { exitCode, type ExitCode } from "./exit_code.ts";

/** The user asked for what cannot be; every sentence stands on a line of its own. */
export class UsageError extends Error {
  override name = "UsageError";

  constructor(sentences: string | readonly string[]) {
    super(typeof sentences === "string" ? sentences : sentences.join("\n"));
  }
}

/** The machine does not give what is needed: a tool, a right, room on the disk. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

/** Codes of the operating system that name a limit of the machine, and what they mean. */
const wordsOfCode: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOMEM: "out of memory",
  EMFILE: "too many open files",
  ENFILE: "too many open files",
  ERR_WORKER_OUT_OF_MEMORY: "out of memory",
};

/** Errors of lower layers that mean a missing or crashed tool; they are known by name, not by class. */
const toolErrors: readonly string[] = ["YosysError", "JobTimeout"];

/** The sentences that an error shows to the user, and what the process ends with. */
export function explain(error: unknown): { readonly sentences: readonly string[]; readonly code: ExitCode } {
  if (error instanceof ConfigError || error instanceof UsageError) {
    return { sentences: error.message.split("\n"), code: exitCode.wrongUse };
  }
  if (!(error instanceof Error)) return { sentences: [`Internal fault: ${String(error)}`], code: exitCode.internal };
  const known = error instanceof EnvironmentError || error instanceof ToolError || error instanceof CacheError;
  if (known || toolErrors.includes(error.name)) return { sentences: [error.message], code: exitCode.environment };
  const words = systemWords(error);
  if (words !== undefined) {
    const path = "path" in error && typeof error.path === "string" ? `${error.path}: ` : "";
    const sentence = path === "" ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : `${path}${words}.`;
    return { sentences: [sentence], code: exitCode.environment };
  }
  return { sentences: [`Internal fault: ${error.message}`], code: exitCode.internal };
}

/** The operating system's code of an error: `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** What an error of the operating system means when it names a limit of the machine: `the disk is full`. */
export function systemWords(error: unknown): string | undefined {
  return wordsOfCode[systemCode(error) ?? ""];
}
