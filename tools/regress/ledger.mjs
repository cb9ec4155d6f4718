import { mkdir, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where long tests that passed are entered, one JSON object per line. */
export const ledgerFile = "out/long_tests.jsonl";

/** The entries of tests that passed at a state of the sources, by file; the last one of each counts. */
export async function passedAt(root, state) {
  const text = await readFile(join(root, ledgerFile), "utf8").catch(ignoreAbsent);
  const entries = text.split("\n").flatMap(parse);
  return new Map(entries.filter((entry) => entry.state === state).map((entry) => [entry.file, entry]));
}

/** Adds an entry, which is on the disk when this resolves. A line that a crash cut off before it stays alone. */
export async function enterPassed(root, entry) {
  const path = join(root, ledgerFile);
  await mkdir(dirname(path), { recursive: true });
  const before = await readFile(path, "utf8").catch(ignoreAbsent);
  const file = await open(path, "a");
  try {
    const isCut = before !== "" && !before.endsWith("\n");
    await file.appendFile(`${isCut ? "\n" : ""}${JSON.stringify({ schemaVersion: 1, ...entry })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function parse(line) {
  try {
    const entry = JSON.parse(line);
    return entry.schemaVersion === 1 ? [entry] : [];
  } catch {
    return [];
  }
}

function ignoreAbsent(error) {
  if (error.code === "ENOENT") return "";
  throw error;
}
