import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { ensureFolder } from "../../cache/index.ts";
import { systemCode, UsageError } from "../errors.ts";
import type { ProofRow } from "./row.ts";

/** A line of the ledger: one finished row. */
export interface ProofEntry {
  readonly schemaVersion: 1;
  /** SHA-256 over all that the row depends on but the limits. */
  readonly identity: string;
  /** Limit of each question. */
  readonly seconds: number;
  readonly row: ProofRow;
}

/** An open file of finished rows, one JSON object per line; lines are added at its end, and never changed. */
export interface ProofLedger {
  /** The last line of each identity. */
  readonly entries: ReadonlyMap<string, ProofEntry>;
  /** Adds a line, which is on the disk when this returns. */
  append(entry: ProofEntry): void;
  close(): void;
}

const entrySchema = z.looseObject({
  schemaVersion: z.literal(1),
  identity: z.string().regex(/^[0-9a-f]{64}$/),
  seconds: z.number(),
  row: z.looseObject({ config: z.string(), promise: z.string(), status: z.string(), timing: z.looseObject({}) }),
});

/**
 * Opens a ledger, made when missing. A last line without its end was cut off by a crash: it is removed.
 *
 * @throws {UsageError} when the file is no ledger of proofs.
 */
export function openProofLedger(path: string, cwd: string): ProofLedger {
  const file = resolve(cwd, path);
  const descriptor = open(path, file);
  try {
    const bytes = readFileSync(file);
    const wholeBytes = bytes.lastIndexOf(10) + 1;
    const lines = bytes.subarray(0, wholeBytes).toString("utf8").split("\n").slice(0, -1);
    const entries = new Map(
      lines.map((line, index) => {
        const entry = parse(line);
        if (entry !== undefined) return [entry.identity, entry] as const;
        throw new UsageError(`${path}:${index + 1}: is no row of a proof; allowed is a ledger of proofs.`);
      }),
    );
    if (wholeBytes < bytes.length) ftruncateSync(descriptor, wholeBytes);
    return {
      entries,
      append: (entry) => {
        writeSync(descriptor, `${JSON.stringify(entry)}\n`);
        fsyncSync(descriptor);
        entries.set(entry.identity, entry);
      },
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** The rows of a ledger that nobody need be writing to, the last of each identity; undefined when its first line is none. */
export function readProofRows(text: string): readonly ProofRow[] | undefined {
  const lines = text.split("\n").slice(0, -1);
  const entries = lines.map(parse);
  if (entries.length === 0 || entries.some((entry) => entry === undefined)) return undefined;
  const known = new Map(entries.flatMap((entry) => (entry === undefined ? [] : [[entry.identity, entry.row]])));
  return [...known.values()];
}

function open(path: string, file: string): number {
  try {
    ensureFolder(dirname(file));
    return openSync(file, "a");
  } catch (error) {
    const code = systemCode(error);
    if (!["EISDIR", "ENOTDIR", "EEXIST"].includes(code ?? "")) throw error;
    throw new UsageError(`${path}: cannot be written (${code}); allowed is the path of a file.`);
  }
}

function parse(line: string): ProofEntry | undefined {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line));
    return parsed.success ? (parsed.data as unknown as ProofEntry) : undefined;
  } catch {
    return undefined;
  }
}
