import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { absentTools } from "../bootstrap/native_tools.mjs";
import { filesThatNeed } from "../test/needs.mjs";
import { enterPassed, passedAt } from "./ledger.mjs";
import { runFile } from "./run_file.mjs";
import { stateOfSources } from "./state.mjs";

const folder = "test/long";

/**
 * Runs every long test file that has not passed at this state of the sources, one after another, and enters each that
 * passes. Resolves to a row per file. `again` runs all of them; `say` prints a line.
 */
export async function runLongTests(root, { again, signal, say, output }) {
  const names = await readdir(join(root, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(".test.ts")).sort();
  const passed = again ? new Map() : await passedAt(root, await stateOfSources(root));
  const needs = await filesThatNeed(
    root,
    absentTools().map(({ tool }) => tool),
  );
  const rows = [];
  for (const file of files.map((name) => `${folder}/${name}`)) {
    if (signal.aborted) break;
    const before = passed.get(file);
    const lacking = needs.find((need) => need.file === file)?.missing;
    if (before !== undefined) rows.push({ name: file, seconds: before.seconds, outcome: "passed", note: "before" });
    else if (lacking !== undefined) rows.push({ name: file, seconds: 0, outcome: "not run", note: lacksText(lacking) });
    else rows.push(await runAndEnter(root, file, { signal, output }));
    const { outcome, seconds, note } = rows.at(-1);
    const how = note === undefined ? `in ${seconds.toFixed(1)} s` : `(${note})`;
    say(`long tests: ${rows.length} of ${files.length}: ${file} ${outcome} ${how}`);
  }
  return rows;
}

async function runAndEnter(root, file, options) {
  const state = await stateOfSources(root);
  const { outcome, seconds } = await runFile(root, file, options);
  if (outcome === "not run") return { name: file, seconds, outcome, note: "all of its tests are skipped here" };
  if (outcome !== "passed") return { name: file, seconds, outcome };
  // Sources that changed under the test: nobody knows which of them it saw.
  if ((await stateOfSources(root)) !== state)
    return { name: file, seconds, outcome, note: "sources changed meanwhile" };
  await enterPassed(root, { file, state, seconds: Number(seconds.toFixed(1)), node: process.versions.node });
  return { name: file, seconds, outcome };
}

function lacksText(tools) {
  return `needs ${tools.join(", ")}`;
}
