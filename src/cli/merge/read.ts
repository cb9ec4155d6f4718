import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { systemCode, UsageError } from "../errors.ts";
import { outputSchema } from "../json/output.ts";
import { readProofRows } from "../prove/ledger.ts";
import { parseEntry, type LedgerEntry } from "../regress/entry.ts";
import { readLedger } from "../regress/ledger.ts";
import { proofPart } from "./proof_part.ts";
import type { Part } from "./part.ts";

const allowed = "allowed is an output of --json or --ndjson, or a ledger";

/**
 * Reads a file of results: what --json or --ndjson printed, what an earlier merge wrote, or a ledger.
 *
 * @throws {UsageError} in one sentence when it is none of them.
 */
export function readParts(file: string, cwd: string): readonly Part[] {
  const text = readText(file, cwd);
  const first = text.slice(0, Math.max(0, text.indexOf("\n"))) || text;
  if (parseEntry(first) !== undefined) return [ledgerPart(file, readLedger(file, cwd))];
  const proofs = readProofRows(text);
  if (proofs !== undefined) return [proofPart(file, proofs)];
  const value = wholeObject(text) ?? lastLine(text, file);
  if (value["schemaVersion"] !== undefined && value["schemaVersion"] !== 1) {
    throw new UsageError(`${file}: schemaVersion is ${JSON.stringify(value["schemaVersion"])}; allowed is 1.`);
  }
  const { error } = outputSchema.safeParse(value);
  if (error !== undefined) {
    const [issue] = error.issues;
    const where = (issue?.path ?? []).join(".");
    throw new UsageError(
      `${file}: is no result of vnpu (${where === "" ? "" : `${where}: `}${issue?.message ?? "?"}); ${allowed}.`,
    );
  }
  return partsOf(value as unknown as Part, file);
}

/** A merged object holds parts, each with the file that it came from at first. */
function partsOf(object: Part, file: string): readonly Part[] {
  if (object.command === "merge") return object.results as readonly Part[];
  const { schemaVersion: _, timing: __, ...part } = object;
  return [{ ...part, file }];
}

/** A ledger of runs as a part. */
export function ledgerPart(file: string, results: readonly LedgerEntry[]): Part {
  const failed = results.some(({ mismatch }) => mismatch !== undefined);
  return { file, command: "ledger", status: failed ? "fail" : "pass", results, versions: {} };
}

function readText(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${systemCode(error) ?? "unknown"}); ${allowed}.`);
  }
}

type Keys = Readonly<Record<string, unknown>>;

function wholeObject(text: string): Keys | undefined {
  const value = parse(text);
  return isObject(value) ? value : undefined;
}

/** The last line of --ndjson with the rows before it. */
function lastLine(text: string, file: string): Keys {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map(parse);
  const last = values.at(-1);
  if (lines.length === 0 || !values.every(isObject) || !isObject(last)) {
    const at = values.findIndex((value) => !isObject(value));
    throw new UsageError(`${file}${at < 0 ? "" : `:${at + 1}`}: is no JSON object; ${allowed}.`);
  }
  if (last["command"] === undefined) {
    throw new UsageError(`${file}: ends before its last line, the one without rows; ${allowed}.`);
  }
  return { ...last, results: values.slice(0, -1) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Keys {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
