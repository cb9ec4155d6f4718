import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ensureFolder } from "../../cache/index.ts";
import { EnvironmentError, systemCode, systemWords, UsageError } from "../errors.ts";
import { parseEntry, type LedgerEntry } from "./entry.ts";

/** An open file of finished runs, one JSON object per line. Lines are added at its end, and never changed. */
export interface Ledger {
  /** All of them, those added since included. */
  readonly entries: readonly LedgerEntry[];
  /** Adds a line, which is on the disk when this returns; when the disk refuses, nothing of it is. */
  append(entry: LedgerEntry): void;
  close(): void;
}

const newline = 10;
/** How long a line may be on its way, milliseconds. */
const settleMs = 50;

/**
 * Opens a ledger, made when missing. A last line without its end was cut off by a crash: it is removed. Two processes
 * may write to one ledger, as each line is one write; but each runs what the other has not yet finished.
 *
 * @throws {UsageError} when the file is no ledger.
 */
export function openLedger(path: string, cwd: string): Ledger {
  const file = resolve(cwd, path);
  const descriptor = open(path, file);
  try {
    const bytes = readSettled(file);
    const { entries, wholeBytes } = parse(bytes, path);
    if (wholeBytes < bytes.length) ftruncateSync(descriptor, wholeBytes);
    return {
      entries,
      append: (entry) => {
        appendWhole(descriptor, Buffer.from(`${JSON.stringify(entry)}\n`, "utf8"), path);
        entries.push(entry);
      },
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** The entries of a ledger that nobody need be writing to; a line that was cut off is left out. */
export function readLedger(path: string, cwd: string): readonly LedgerEntry[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${systemCode(error) ?? "unknown"}); allowed is a ledger.`);
  }
  return parse(bytes, path).entries;
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

function parse(bytes: Buffer, path: string): { readonly entries: LedgerEntry[]; readonly wholeBytes: number } {
  const wholeBytes = bytes.lastIndexOf(newline) + 1;
  const lines = bytes.subarray(0, wholeBytes).toString("utf8").split("\n").slice(0, -1);
  const entries = lines.map((line, index) => {
    const entry = parseEntry(line);
    if (entry !== undefined) return entry;
    throw new UsageError(`${path}:${index + 1}: is no run of a regression; allowed is a ledger (schemaVersion 1).`);
  });
  return { entries, wholeBytes };
}

/** The file's bytes. A line without its end may be another process's, on its way: that one is waited for. */
function readSettled(file: string): Buffer {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let bytes = readFileSync(file); ;) {
    if (bytes.length === 0 || bytes.at(-1) === newline) return bytes;
    Atomics.wait(pause, 0, 0, settleMs);
    const later = readFileSync(file);
    if (later.length === bytes.length) return bytes;
    bytes = later;
  }
}

/** Adds the bytes; takes a part of them back when the disk has no room for the rest, unless another process has gone on. */
function appendWhole(descriptor: number, bytes: Buffer, path: string): void {
  const { size: sizeBefore } = fstatSync(descriptor);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } catch (error) {
    const partAlone = at < bytes.length && fstatSync(descriptor).size === sizeBefore + at;
    if (partAlone) ftruncateSync(descriptor, sizeBefore);
    const words = systemWords(error);
    if (words === undefined) throw error;
    throw new EnvironmentError(`${path}: a finished run is not entered, ${words}; those before it are.`, {
      cause: error,
    });
  }
}
