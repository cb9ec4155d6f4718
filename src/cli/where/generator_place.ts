import { findSourceMap } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceMark, SourcePlace } from "../../hdl/index.ts";
import { packageRoot } from "../package_root.ts";

/** Whether this runs as compiled code: frames then lie in dist/, whose folders are those of src/. */
const isCompiled = import.meta.url.endsWith(".js");
const compiledRoot: string = join(packageRoot, "dist");
const known = new WeakMap<SourceMark, { readonly place: SourcePlace | undefined }>();

/** The TypeScript line of a mark, whether this runs from src/ or from dist/; nothing when the stack was too short. */
export function generatorPlace(mark: SourceMark): SourcePlace | undefined {
  const before = known.get(mark);
  if (before !== undefined) return before.place;
  const place = isCompiled ? compiledPlace(mark) : mark.place;
  known.set(mark, { place });
  return place;
}

/** A mark's text is made when it is first asked for, so the frames can be told apart before they are mapped. */
function compiledPlace(mark: SourceMark): SourcePlace | undefined {
  const before = Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
  let found: SourcePlace | undefined;
  Error.prepareStackTrace = (_, frames) => {
    found = frames.map(placeOfFrame).find((place) => place !== undefined);
    return "";
  };
  try {
    void mark.place;
  } finally {
    if (before === undefined) Reflect.deleteProperty(Error, "prepareStackTrace");
    else Object.defineProperty(Error, "prepareStackTrace", before);
  }
  return found;
}

/** The place in src/ of a frame in dist/, but for those of the eDSL itself. */
function placeOfFrame(frame: NodeJS.CallSite): SourcePlace | undefined {
  const url = frame.getFileName() ?? "";
  if (!url.startsWith("file:")) return undefined;
  const file = fileURLToPath(url);
  const inside = relative(compiledRoot, file);
  if (inside.startsWith("..") || /^hdl[\\/]/.test(inside)) return undefined;
  const entry = findSourceMap(file)?.findEntry((frame.getLineNumber() ?? 1) - 1, (frame.getColumnNumber() ?? 1) - 1);
  if (entry === undefined || !("originalLine" in entry)) return undefined;
  return {
    file: join(packageRoot, "src", inside.replace(/\.js$/, ".ts")),
    line: entry.originalLine + 1,
    column: entry.originalColumn + 1,
  };
}
