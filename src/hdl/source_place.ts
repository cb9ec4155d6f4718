import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** A line of a generator. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Frames kept of each stack: enough to leave this layer's own helpers. */
const capturedFrames = 8;
const ownFolder = dirname(fileURLToPath(import.meta.url));
const ownFolderUrl = pathToFileURL(ownFolder).href;

/** Remembers who called this layer. The stack is captured at once; its text, the costly part, is made only when asked. */
export class SourceMark {
  readonly #captured: { stack?: string } = {};

  constructor() {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = capturedFrames;
    Error.captureStackTrace(this.#captured, SourceMark);
    Error.stackTraceLimit = limit;
  }

  /** The innermost caller outside this layer, or nothing when the stack does not reach it. */
  get place(): SourcePlace | undefined {
    for (const frame of (this.#captured.stack ?? "").split("\n").slice(1)) {
      const found = /\(?((?:file:\/\/)?\/[^()]*|[A-Za-z]:\\[^()]*):(\d+):(\d+)\)?$/.exec(frame.trim());
      const [, path, line, column] = found ?? [];
      if (path === undefined || path.startsWith(ownFolder) || path.startsWith(ownFolderUrl)) continue;
      return {
        file: path.startsWith("file:") ? fileURLToPath(path) : path,
        line: Number(line),
        column: Number(column),
      };
    }
    return undefined;
  }
}
