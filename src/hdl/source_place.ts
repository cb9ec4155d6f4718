import { fileURLToPath } from "node:url";

/** A line of a generator. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Frames kept of each stack: enough to leave this layer's own helpers. */
const capturedFrames = 9;

/** Remembers who called this layer. The stack is captured at once; its text, the costly part, is made only when asked. */
export class SourceMark {
  readonly #captured: { stack?: string } = {};

  constructor() {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = capturedFrames;
    Error.captureStackTrace(this.#captured);
    Error.stackTraceLimit = limit;
  }

  /**
   * The innermost caller outside this layer, or nothing when the stack does not reach it. The innermost frame is this
   * file's own: its folder is this layer's in every form that frames take, with and without source maps.
   */
  get place(): SourcePlace | undefined {
    const [own, ...callers] = (this.#captured.stack ?? "").split("\n").slice(1).map(placeOfFrame);
    const ownFolder = own?.file.replace(/[^/\\]*$/, "");
    if (ownFolder === undefined) return undefined;
    return callers.find((caller) => caller !== undefined && !caller.file.startsWith(ownFolder));
  }
}

/** The place that a line of a stack names, if it names a file. */
function placeOfFrame(frame: string): SourcePlace | undefined {
  const found = /\(?((?:file:\/\/)?\/[^()]*|[A-Za-z]:\\[^()]*):(\d+):(\d+)\)?$/.exec(frame.trim());
  const [, path, line, column] = found ?? [];
  if (path === undefined) return undefined;
  return { file: path.startsWith("file:") ? fileURLToPath(path) : path, line: Number(line), column: Number(column) };
}
